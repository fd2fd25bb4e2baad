"""A topic's sheet, in shapes that its layout and browsers read field by field."""

from dataclasses import dataclass

from generator.paper.care import Number
from generator.paper.codes import Code
from generator.paper.rules import Rules
from generator.paper.sheet import Cover, Drawing


@dataclass(frozen=True)
class Told:
    """Words with what begins them in bold, if anything does."""

    lead: str
    text: str


@dataclass(frozen=True)
class Items:
    """A list after words that may lead into it; `numbered` where its order counts."""

    lead: str
    items: tuple[Told, ...]
    numbered: bool


@dataclass(frozen=True)
class StepPanel:
    """A panel of a drawing with the steps below it, the first of which has the number `first`.

    `top` and `bottom` are units of white in the panel over and under what is drawn.
    """

    first: int
    steps: tuple[Told, ...]
    top: float
    bottom: float


@dataclass(frozen=True)
class PicturedSteps:
    """Steps below the panels of a drawing."""

    drawing: Drawing
    panels: tuple[StepPanel, ...]


@dataclass(frozen=True)
class ComparedDrawing:
    """A drawing beside others; `mark` says which way is better, if one is."""

    drawing: Drawing
    label: str
    mark: str


@dataclass(frozen=True)
class ShortSign:
    """A warning sign in its own short words."""

    text: str
    more: str


@dataclass(frozen=True)
class ShortGroup:
    """Signs of one part of the body."""

    name: str
    signs: tuple[ShortSign, ...]


@dataclass(frozen=True)
class ShortCare:
    """Signs that need care equally soon: the level's name, what to do, and how soon."""

    is_emergency: bool
    name: str
    heading: str
    lead: str
    groups: tuple[ShortGroup, ...]

    @property
    def halves(self) -> tuple[tuple[ShortGroup, ...], ...]:
        """The groups in two halves; the name of one that goes on in the second is empty there."""
        half = (sum(len(group.signs) for group in self.groups) + 1) // 2
        return self._cut(0, half), self._cut(half, half)

    def _cut(self, start: int, count: int) -> tuple[ShortGroup, ...]:
        """Return the groups of so many signs from a place on."""
        cut, at = list[ShortGroup](), 0
        for group in self.groups:
            signs = group.signs[max(start - at, 0) : max(start + count - at, 0)]
            if signs:
                cut.append(ShortGroup(group.name if signs[0] is group.signs[0] else "", signs))
            at += len(group.signs)
        return tuple(cut)


@dataclass(frozen=True)
class PenRule:
    """What is written by hand, after its label, on so many rules."""

    label: str
    rules: int


@dataclass(frozen=True)
class PenTableColumn:
    """A column to fill in; a score needs little room."""

    heading: str
    is_score: bool


@dataclass(frozen=True)
class DayTable:
    """A table to fill in, a row a day; the days are numbered."""

    day: str
    columns: tuple[PenTableColumn, ...]
    rows: int


@dataclass(frozen=True)
class PrintedPart:
    """A part under its heading: what there is of it comes in the order of the fields."""

    heading: str
    care: ShortCare | None
    numbers: tuple[Number, ...]
    numbers_after: tuple[str, ...]
    compared: tuple[ComparedDrawing, ...]
    lists: tuple[Items, ...]
    pictured: PicturedSteps | None
    table: DayTable | None
    gaps: tuple[PenRule, ...]

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing in it."""
        own = (self.pictured.drawing,) if self.pictured else ()
        return (*own, *(one.drawing for one in self.compared))


@dataclass(frozen=True)
class PrintedTopic(Cover):
    """A topic's sheet; `prepared` asks for rules for whom it is for, and who prepared it.

    A sheet of it that says itself whom to call has no line about it at its foot.
    """

    summary: str
    prepared: bool
    parts: tuple[PrintedPart, ...]
    rules: Rules
    code: Code
    sources_short: str
    reviewed: str

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing on it, as often as it is shown."""
        return tuple(drawing for part in self.parts for drawing in part.drawings)
