"""Reads `tests/bad`: files with mistakes, each beginning with the problems it must give."""

import shutil
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "bad"
FILE = "# file: "
PROBLEM = "# problem: "
ALIKE = "# figure: "


@dataclass(frozen=True)
class Case:
    """A bad file, the content file that it stands for, and every problem that it must give.

    `figure` names one of the sample whose copy an exercise that is new takes for its own.
    """

    name: str
    text: str
    file: str
    problems: tuple[str, ...]
    figure: str = ""

    def place(self, content: Path) -> None:
        """Put the bad file over the good one."""
        (content / self.file).write_text(self.text, encoding="utf-8")
        if self.figure:
            figures, name = content / "figures", Path(self.file).name
            shutil.copy(figures / f"{self.figure}.yml", figures / name)


def read_case(path: Path) -> Case:
    """Return the case of a bad file; one without a file or a problem is a mistake itself."""
    text = path.read_text("utf-8")
    first, *rest = text.splitlines()
    assert first.startswith(FILE), f"{path.name} does not begin with {FILE!r}"
    file = first.removeprefix(FILE)
    problems = [line.removeprefix(PROBLEM) for line in rest if line.startswith(PROBLEM)]
    assert problems, f"{path.name} names no problem"
    expected = tuple(f"content/{file}:{text}" for text in problems)
    figures = [line.removeprefix(ALIKE) for line in rest if line.startswith(ALIKE)]
    return Case(path.stem, text, file, expected, "".join(figures))


def bad_cases() -> tuple[Case, ...]:
    """Return every case, sorted by name."""
    return tuple(read_case(path) for path in sorted(FOLDER.iterdir()))
