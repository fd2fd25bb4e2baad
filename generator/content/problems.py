"""What is wrong in the content, as values that are collected, sorted and printed together."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

MOST_LISTED = 30  # choices; of more a message says only how many there are


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one file; lines and columns count from 1, `field` is as `steps.1.text`."""

    path: str
    line: int
    column: int
    field: str
    wrong: str
    allowed: str

    def __str__(self) -> str:
        """Show the form that editors and CI turn into a link."""
        field = f"{self.field}: " if self.field else ""
        text = f"{self.path}:{self.line}:{self.column}: {field}{self.wrong}; {self.allowed}"
        return shown(text)


def shown(text: str) -> str:
    """Return a text as one line that is safe in a terminal, whatever a name or value holds.

    What a terminal would obey (control signs) or turn around (signs of direction) is written out.
    """
    line = " ".join(text.split())
    return "".join(sign if sign.isprintable() else _written_out(sign) for sign in line)


def _written_out(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


class ContentError(Exception):
    """Every problem found in one pass, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems sorted and each only once."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def suggestion(word: str, choices: Iterable[str]) -> str:
    """Name what is allowed: the nearest choice first, then all of them if they are few."""
    known = sorted(choices)
    near = get_close_matches(word, known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}? " if near else ""
    listed = ", ".join(known) if len(known) <= MOST_LISTED else f"{len(known)} are known"
    return f"{hint}allowed: {listed or 'none yet'}"
