"""What a card without words shows, in shapes that templates/cards/pictures.typ reads.

Each sign comes with the words that are heard in its place.
"""

from dataclasses import dataclass
from typing import Literal

from generator.paper.codes import Code
from generator.paper.sheet import Cover, Drawing

Kind = Literal["sets", "times", "watch", "sides", "rest"]


@dataclass(frozen=True)
class Sign:
    """A sign and the number beside it; of a watch, the `share` of its dial that is filled."""

    kind: Kind
    number: str = ""
    share: float = 0


@dataclass(frozen=True)
class Said:
    """A sign by its name, or a number, with what is printed beside it and what is heard."""

    sign: str
    text: str
    words: str


@dataclass(frozen=True)
class Cell:
    """An exercise; what is done apart from the rest has no number."""

    number: int | None
    name: str
    drawing: Drawing
    amount: tuple[Sign, ...]
    amount_words: str
    against: tuple[Said, ...]


@dataclass(frozen=True)
class PlannedWeek:
    """A week of a plan: how long, on how many days."""

    number: int
    amount: Sign
    days: int
    words: str


@dataclass(frozen=True)
class Often:
    """How often: rows of boxes a day, from `times` to `times_up_to`, and days of a week."""

    times: int
    times_up_to: int
    days: int
    days_up_to: int
    words: str


@dataclass(frozen=True)
class Danger:
    """A place of the body where something means: stop at once; as SVG, if we draw it there."""

    sign: str
    svg: str
    words: str


@dataclass(frozen=True)
class Heard:
    """What is heard in place of signs that all cards without words have."""

    person: str
    clinician: str
    telephone: str
    date: str
    chosen: str
    apart: str
    ask: str
    stop: str
    call: str


@dataclass(frozen=True)
class PictureCard(Cover):
    """A routine's card without words; `weeks` are those of a plan."""

    often: Often
    cells: tuple[Cell, ...]
    weeks: tuple[PlannedWeek, ...]
    pain: tuple[Said, ...]
    ask: tuple[Said, ...]
    dangers: tuple[Danger, ...]
    numbers: tuple[Said, ...]
    heard: Heard
    clinic: str
    telephone: str
    code: Code
    reviewed: str

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing on it, as often as it is shown."""
        return tuple(cell.drawing for cell in self.cells)
