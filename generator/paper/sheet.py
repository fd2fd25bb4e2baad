"""What is printed, in shapes that the layouts in templates/cards read field by field.

Every text is done: a layout sets it as it is. Drawings are named, so that a manuscript knows which
it needs. Words that stand on all cards alike come with the manuscript, from the catalogue of words.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.models.words.cards import LabelWords
from generator.models.words.records import SafetyWords
from generator.paper.rules import Rules


@dataclass(frozen=True)
class Code:
    """A code for a phone's camera: what it opens, the address for people, and words for both."""

    address: str
    short: str
    label: str
    svg: str


@dataclass(frozen=True)
class Drawing:
    """The drawing of an exercise, by its id, with the words that stand for it."""

    exercise: str
    words: str


@dataclass(frozen=True)
class CardSwap:
    """For whom an exercise is not, and what they do; `asked` says for whom as a question."""

    whom: str
    how: str
    asked: str


@dataclass(frozen=True)
class Line:
    """One row of a routine's card: an exercise, or a week of a plan, which has no drawing.

    `dose_blank` is the dose with an underscore for each gap.
    """

    name: str
    dose: str
    dose_blank: str
    note: str
    how: str
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
    """A routine's card; `plan` and `by_weeks` are of a plan by weeks.

    `weeks` are the names of four weeks, whose days may be ticked.
    """

    when: str
    who_for: str
    plan: Plan | None
    by_weeks: bool
    lines: tuple[Line, ...]
    weeks: tuple[str, ...]
    rules: Rules
    code: Code
    sources: str
    sources_short: str
    reviewed: str

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing on it, as often as it is shown."""
        plan = (self.plan.drawing,) if self.plan else ()
        return (*plan, *(line.drawing for line in self.lines if line.drawing))


@dataclass(frozen=True)
class SmallCard:
    """An exercise's card, with two sides; `of` and `note` are for the set of a routine."""

    title: str
    of: str
    dose: str
    when: str
    note: str
    drawing: Drawing
    steps: tuple[str, ...]
    stop_when: tuple[str, ...]
    ask_first: tuple[str, ...]
    swaps: tuple[CardSwap, ...]
    rules: Rules
    code: Code
    sources_short: str
    reviewed: str


@dataclass(frozen=True)
class Pack(Cover):
    """Small cards in one file."""

    cards: tuple[SmallCard, ...]

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing in it, as often as it is shown."""
        return tuple(card.drawing for card in self.cards)


@dataclass(frozen=True)
class Care:
    """Signs that need care equally soon."""

    heading: str
    lead: str
    signs: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """An emergency number and where it is the right one."""

    place: str
    number: str


@dataclass(frozen=True)
class SafetyCheck:
    """The safety check as the booklet has it, whole."""

    title: str
    summary: str
    code: Code
    care: tuple[Care, ...]
    numbers: tuple[Number, ...]
    cautions: tuple[str, ...]


@dataclass(frozen=True)
class Booklet(Cover):
    """All routines behind what is inside and the safety check."""

    lead: str
    code: Code
    safety: SafetyCheck
    review: str
    cards: tuple[Sheet, ...]

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing in it, as often as it is shown."""
        return tuple(drawing for card in self.cards for drawing in card.drawings)


@dataclass(frozen=True)
class Manuscript:
    """What a PDF is set from: what it says, and its drawings as SVG by exercise.

    `words` are those of all cards, `safety` those around their rules.
    """

    says: Sheet | Pack | Booklet
    drawings: Mapping[str, str]
    words: LabelWords
    safety: SafetyWords
