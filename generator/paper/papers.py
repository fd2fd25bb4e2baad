"""The papers that cards are printed on, and how a card is laid out on each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.models.words.cards import SizeId

Layout = Literal["routine", "exercises", "booklet"]  # names of files in templates/cards

A4, LETTER, A5, A6 = (210, 297), (215.9, 279.4), (148, 210), (105, 148)  # millimetres
USUAL = (15, 14, 13, 12.5, 12, 11.5, 11, 10.5, 10)  # points
LARGE = (20, 19, 18)  # points; from 18 on it is called large print
US_SIZE: SizeId = "letter"  # what a reader in the United States prints on


@dataclass(frozen=True)
class Need:
    """How much paper a routine's card needs: a guess at the size of type to begin with.

    In type of `p` points a card takes about `p * p * (letter * letters + line * lines + rest)`
    square millimetres: `letters` in its rows and its own warnings, `lines` for the number of rows,
    and the rest for head, rules and foot. Found by least squares over our own 145 cards, each in
    the largest type that its sheets hold. `python -m benchmarks.need` finds them anew from the
    content of today and says how far these are off: 0.2 points in the middle case, on A5 0.1, in
    large print 0.3. Other figures cost tries or a step of type, never a card that runs over: `fit`
    counts the pages.
    """

    letter: float
    line: float
    rest: float


@dataclass(frozen=True)
class Paper:
    """A sheet of paper and how a card is laid out on it.

    - `width`, `height`, `margin`: millimetres; small cards go to the edges, to be cut apart.
    - `layouts`: what is printed on it.
    - `types`: sizes of type in points, from what looks best down to the least that may be.
    - `wide`: whether boxes to tick stand beside the words; else below the drawing.
    - `picture`, `rise`: width and height of a drawing, in em (times the size of type).
    - `across`: small cards beside and above each other.
    - `booklet`: the size of type of a whole booklet, in points.
    - `sheets`: how many a routine's card may take.
    - `need`: how much of it a routine's card needs.
    """

    width: float
    height: float
    layouts: tuple[Layout, ...]
    margin: float = 11
    types: tuple[float, ...] = USUAL
    wide: bool = True
    picture: float = 10.5
    rise: float = 5
    across: int = 1
    booklet: float = 10.5
    sheets: int = 2
    need: Need = Need(0.18, 12, 240)

    @property
    def smallest(self) -> float:
        """The least size of type on this paper."""
        return self.types[-1]

    @property
    def area(self) -> float:
        """Square millimetres inside the margins."""
        return (self.width - 2 * self.margin) * (self.height - 2 * self.margin)


def _large(width: float, height: float) -> Paper:
    return Paper(
        width,
        height,
        layouts=("routine",),
        types=LARGE,
        wide=False,
        picture=7.5,
        rise=3.6,
        sheets=6,
        need=Need(0.085, 18, 253),
    )


# By size, in the order in which readers find them; `cards.sizes` in words.yml has their names.
PAPERS: Mapping[SizeId, Paper] = {
    "a6": Paper(*A6, layouts=("exercises",)),
    "a4": Paper(*A4, layouts=("routine", "exercises", "booklet"), across=2),
    US_SIZE: Paper(*LETTER, layouts=("routine", "exercises", "booklet"), across=2, booklet=10),
    "a5": Paper(
        *A5,
        layouts=("routine",),
        margin=9,
        types=(11, 10.5, 10),
        sheets=3,
        wide=False,
        picture=9.5,
        need=Need(0.091, 21, 236),
    ),
    "large-a4": _large(*A4),
    "large-letter": _large(*LETTER),
}
