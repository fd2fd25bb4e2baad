"""Reads `tests/bad`: files with mistakes, each beginning with the problems it must give.

A file that only grows need not be there whole: `old` is a line of the sample's, each `new` a line
in its place, and the lines of problems count from it (0 is that line). What needs another file to
be wrong says which words of the sample's `other` files stand otherwise: `FILE: OLD -> NEW`,
with backslash and n for the end of a line.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "bad"
SAMPLE = Path(__file__).parent / "sample"
FILE = "# file: "
PROBLEM = "# problem: "
ALIKE = "# figure: "
OLD = "# old: "
NEW = "# new: "
OTHER = "# other: "


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
    others: tuple[str, ...] = ()

    def place(self, content: Path) -> None:
        """Put the bad file over the good one."""
        (content / self.file).write_text(self.text, encoding="utf-8")
        if self.figure:
            figures, name = content / "figures", Path(self.file).name
            shutil.copy(figures / f"{self.figure}.yml", figures / name)
        for other in self.others:
            _change(content, other)


def read_case(path: Path) -> Case:
    """Return the case of a bad file; one without a file or a problem is a mistake itself."""
    text = path.read_text("utf-8")
    lines = text.splitlines()
    assert lines[0].startswith(FILE), f"{path.name} does not begin with {FILE!r}"
    (file,), problems = _said(lines, FILE), _said(lines, PROBLEM)
    assert problems, f"{path.name} names no problem"
    if _said(lines, OLD):
        (old,), new = _said(lines, OLD), "\n".join(_said(lines, NEW))
        good = (SAMPLE / file).read_text("utf-8").splitlines()
        assert good.count(old) == 1, f"{path.name}: {old!r} stands {good.count(old)} times"
        text = "".join(f"{new if line == old else line}\n" for line in good)
        problems = [_counted_from(good.index(old) + 1, problem) for problem in problems]
    expected = tuple(f"content/{file}:{problem}" for problem in problems)
    figure, others = "".join(_said(lines, ALIKE)), tuple(_said(lines, OTHER))
    return Case(path.stem, text, file, expected, figure, others)


def _change(content: Path, other: str) -> None:
    file, _, words = other.partition(": ")
    old, _, new = words.partition(" -> ")
    text = (content / file).read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    (content / file).write_text(text.replace(old, new.replace("\\n", "\n")), encoding="utf-8")


def _said(lines: list[str], begin: str) -> list[str]:
    return [line.removeprefix(begin) for line in lines if line.startswith(begin)]


def _counted_from(start: int, problem: str) -> str:
    line, _, rest = problem.partition(":")
    return f"{start + int(line)}:{rest}"


def bad_cases() -> tuple[Case, ...]:
    """Return every case, sorted by name."""
    return tuple(read_case(path) for path in sorted(FOLDER.iterdir()))
