"""The papers that cards are printed on, and how a card is laid out on each."""

from collections.abc import Mapping
from dataclasses import dataclass

A4, LETTER, A5, A6 = (210, 297), (215.9, 279.4), (148, 210), (105, 148)
USUAL = (15, 14, 13, 12.5, 12, 11.5, 11, 10.5, 10)
LARGE = (20, 19, 18)  # 18 points: large print


@dataclass(frozen=True)
class Need:
    """Paper that type of 1 point takes, in square millimetres: a letter, a line, all the rest.

    Fitted by least squares to where our own 145 sheets begin to fit; 1 in 20 is half a step off.
    It only says where to begin: the pages of each try are counted.
    """

    letter: float
    line: float
    rest: float


@dataclass(frozen=True)
class Paper:
    """A sheet in millimetres, the type in points from what looks best down to what may be.

    `wide`: ticks stand beside the words, else below the drawing; `picture` and `rise`: width and
    height of a drawing in em; `across`: cards side by side; `booklet`: the type of a whole book.
    """

    width: float
    height: float
    margin: float = 11
    types: tuple[float, ...] = USUAL
    wide: bool = True
    picture: float = 10.5
    rise: float = 5
    across: int = 1
    booklet: float = 10.5
    need: Need = Need(0.096, 34, 116)

    @property
    def smallest(self) -> float:
        """The least size of type on this paper."""
        return self.types[-1]

    @property
    def area(self) -> float:
        """Square millimetres inside the margins."""
        return (self.width - 2 * self.margin) * (self.height - 2 * self.margin)


def _small(width: float, height: float) -> Paper:
    return Paper(
        width,
        height,
        margin=9,
        types=(11, 10.5, 10),
        wide=False,
        picture=9.5,
        need=Need(0.077, 20, 162),
    )


def _large(width: float, height: float) -> Paper:
    return Paper(
        width, height, types=LARGE, wide=False, picture=7.5, rise=3.6, need=Need(0.056, 9, 191)
    )


SHEETS: Mapping[str, Paper] = {
    "a4": Paper(*A4),
    "letter": Paper(*LETTER),
    "a5": _small(*A5),
    "large-a4": _large(*A4),
    "large-letter": _large(*LETTER),
}
QUARTERS: Mapping[str, Paper] = {
    "a4": Paper(*A4, margin=0, across=2),
    "letter": Paper(*LETTER, margin=0, across=2),
}
POCKET: Mapping[str, Paper] = {"a6": Paper(*A6, margin=0), **QUARTERS}
BOOKS: Mapping[str, Paper] = {"a4": Paper(*A4), "letter": Paper(*LETTER, booklet=10)}
