"""The papers that cards are printed on, and how a card is laid out on each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.models.words.cards import SizeId

# Names of files in templates/cards.
Layout = Literal["routine", "exercises", "handout", "booklet", "pictures", "topic"]

A4, LETTER, A5, A6 = (210, 297), (215.9, 279.4), (148, 210), (105, 148)  # millimetres
WHOLE: tuple[Layout, ...] = (
    "routine",
    "exercises",
    "handout",
    "booklet",
    "pictures",
    "topic",
)
US_SIZE: SizeId = "letter"  # what a reader in the United States prints on


@dataclass(frozen=True)
class Paper:
    """A sheet of paper and how a card is laid out on it.

    - `width`, `height`, `margin`: millimetres; small cards go to the edges, to be cut apart.
    - `layouts`: what is printed on it.
    - `types`: sizes of type in points, from what looks best down to the least that may be: 12
      points is what the RNIB asks of clear print, 18 of large print.
    - `title`: how many times as large the name of a card is.
    - `wide`: whether boxes to tick stand beside the words; else below them.
    - `picture`: millimetres that pictures beside words may take.
    - `upright`, `lying`: millimetres that a person who stands, sits or kneels is high at least, and
      that one who lies is long. Our own choice, by looking at prints at arm's length.
    - `upright_most`, `lying_most`: the same at most, so that large print has larger ones.
    - `across`: small cards beside and above each other.
    - `sheets`: how many a routine's card may take: more than any of ours needs.
    """

    width: float
    height: float
    layouts: tuple[Layout, ...]
    margin: float = 11
    types: tuple[float, ...] = (13, 12.5, 12)
    title: float = 2
    wide: bool = True
    picture: float = 56
    upright: float = 25
    lying: float = 45
    upright_most: float = 34
    lying_most: float = 54
    across: int = 1
    sheets: int = 16

    @property
    def smallest(self) -> float:
        """The least size of type on this paper."""
        return self.types[-1]


def _large(width: float, height: float) -> Paper:
    return Paper(
        width,
        height,
        layouts=("routine", "topic"),
        types=(19, 18.5, 18),
        title=1.8,
        wide=False,
        picture=80,
        upright=34,
        lying=54,
        upright_most=61,
        lying_most=97,
    )


# By size, in the order in which readers find them; `cards.sizes` in words.yml has their names.
PAPERS: Mapping[SizeId, Paper] = {
    "a6": Paper(*A6, layouts=("exercises",), types=(11, 10.5, 10)),
    "a4": Paper(*A4, layouts=WHOLE, across=2),
    US_SIZE: Paper(*LETTER, layouts=WHOLE, across=2),
    "a5": Paper(
        *A5,
        layouts=("routine",),
        margin=9,
        title=1.7,
        wide=False,
        picture=46,
        upright=18,
        lying=32,
        upright_most=25,
        lying_most=40,
    ),
    "large-a4": _large(*A4),
    "large-letter": _large(*LETTER),
}
