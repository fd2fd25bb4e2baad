"""What is printed, in shapes that the layouts in templates/cards read field by field.

Every text is done: a layout sets it as it is. Drawings are named, so that a manuscript knows which
it needs. Words that stand on all cards alike come with the manuscript, from the catalogue of words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.models.words.cards import LabelWords
from generator.models.words.records import SafetyWords
from generator.paper.care import SafetyCheck
from generator.paper.codes import Code
from generator.paper.rules import Rules, Warnings


@dataclass(frozen=True)
class Panel:
    """One panel of a drawing: how large it is, in units, and the number of the step it shows.

    Of three panels or more, those that `matter` show the exercise where there is no room for all.
    """

    width: float
    height: float
    step: int | None
    matters: bool


@dataclass(frozen=True)
class Drawing:
    """A drawing by the id of its figure, with the words that stand for it.

    Paper has a least size in millimetres for people: `upright` is how high the smallest of those
    who stand, sit or kneel is, in units, and `lying` how long the longest of those who lie is; 0 if
    there are none.
    """

    figure: str
    words: str
    panels: tuple[Panel, ...]
    upright: float
    lying: float


@dataclass(frozen=True)
class CardSwap:
    """For whom an exercise is not, and what they do."""

    whom: str
    how: str


@dataclass(frozen=True)
class Line:
    """One row of a routine's card: an exercise, or a week of a plan, which has no drawing.

    `dose_blank` is the dose with an underscore for each gap. What is done `apart` from the rest
    has no number.
    """

    name: str
    dose: str
    dose_blank: str
    before: str
    note: str
    how: str
    apart: bool
    drawing: Drawing | None
    swaps: tuple[CardSwap, ...]


@dataclass(frozen=True)
class Plan:
    """The exercise that a plan by weeks is about."""

    name: str
    how: str
    drawing: Drawing


@dataclass(frozen=True)
class Cover:
    """What a file says of itself."""

    title: str
    author: str
    language: str


@dataclass(frozen=True)
class Sheet(Cover):
    """A routine's card; `plan` is of a plan by weeks, `diary` of a programme.

    `core` is its short version in words, `after` what comes after its last row. Where each row is
    a week, it is `by_weeks`. It has boxes for so many `times` a day; a clinician may note the side
    of one that is `sided`, and the colour of the band of one that is `banded`. `weeks` are the
    names of four weeks, whose days may be ticked.
    """

    when: str
    who_for: str
    core: str
    plan: Plan | None
    by_weeks: bool
    times: int
    sided: bool
    banded: bool
    lines: tuple[Line, ...]
    after: str
    diary: tuple[str, ...]
    weeks: tuple[str, ...]
    warnings: Warnings
    rules: Rules
    code: Code
    sources_short: str
    reviewed: str

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing on it, as often as it is shown."""
        plan = (self.plan.drawing,) if self.plan else ()
        return (*plan, *(line.drawing for line in self.lines if line.drawing))


@dataclass(frozen=True)
class Needs:
    """What an exercise needs and how it feels, each after its `name`, for a sheet with room."""

    name: str
    said: tuple[str, ...]


@dataclass(frozen=True)
class SmallCard:
    """An exercise's card; `of`, `before` and `note` are for a routine's set.

    `careful` is particular to a variant. It has boxes for so many `times` a day; a clinician may
    note the side of one that is `sided`, and the colour of the band of one that is `banded`.
    """

    title: str
    of: str
    before: str
    dose: str
    when: str
    note: str
    times: int
    sided: bool
    banded: bool
    needs: Needs
    feel: Needs
    drawing: Drawing
    steps: tuple[str, ...]
    careful: tuple[str, ...]
    swaps: tuple[CardSwap, ...]
    warnings: Warnings
    rules: Rules
    code: Code
    sources_short: str
    reviewed: str


@dataclass(frozen=True)
class Pack(Cover):
    """Small cards in one file; those of a routine come with its own card, for what they share."""

    cards: tuple[SmallCard, ...]
    routine: Sheet | None

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing in it, as often as it is shown."""
        return tuple(card.drawing for card in self.cards)


@dataclass(frozen=True)
class Booklet(Cover):
    """Several routines behind what is inside, the safety check if it has that, and the rules."""

    lead: str
    code: Code
    safety: SafetyCheck | None
    rules: Rules
    review: str
    cards: tuple[Sheet, ...]

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing in it, as often as it is shown."""
        return tuple(drawing for card in self.cards for drawing in card.drawings)


@dataclass(frozen=True)
class Letterhead:
    """Who hands a card out; what is not known is empty. `logo` has the bytes of a PNG picture."""

    name: str
    telephone: str
    address: str
    note: str
    logo: tuple[int, ...]


@dataclass(frozen=True)
class Manuscript:
    """What a PDF is set from: what it says, and the panels of its drawings as SVG by figure.

    `words` are those of all cards, `safety` those around their rules.
    """

    says: Cover
    drawings: Mapping[str, tuple[str, ...]]
    words: LabelWords
    safety: SafetyWords
    letterhead: Letterhead | None
