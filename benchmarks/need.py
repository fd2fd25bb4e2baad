"""Finds anew how much paper a card needs: the figures of `Need` in generator/paper/papers.py.

`python -m benchmarks.need` finds for every routine's card the largest type with which its sheets
hold it, and fits the three figures of each kind of paper to that by least squares: some minutes.
"""

import io
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass

import numpy as np
from pypdf import PdfReader

from generator.build import read
from generator.drawings import drawings
from generator.paper.catalogue import EDITIONS, Print
from generator.paper.fit import as_json, extent
from generator.paper.manuscripts import manuscripts
from generator.paper.papers import Need
from generator.paper.sheet import Manuscript, Sheet
from generator.paper.typeset import typeset
from generator.project import PROJECT

LAYOUTS = PROJECT / "templates" / "cards"
SIZES = [quarter / 4 for quarter in range(16, 161)]  # points
WHOLE = 0  # the level that leaves nothing out


@dataclass(frozen=True)
class Measured:
    """A routine's card, its sheets, and the largest type in points with which they hold it."""

    print_: Print
    sheet: Sheet
    sheets: int
    points: float

    @property
    def row(self) -> tuple[int, int, int]:
        """What letter, line and rest are multiplied by."""
        return (*extent(self.print_, self.sheet, WHOLE), 1)

    @property
    def area(self) -> float:
        """Square millimetres of its sheets."""
        return self.sheets * self.print_.paper.area


def measured(print_: Print, manuscript: Manuscript, sheet: Sheet) -> Measured:
    """Return a card on the sheets that its smallest type needs; the largest is found by halving."""
    given, low, high = as_json(print_, manuscript), 0, len(SIZES)

    def pages(points: float) -> int:
        inputs = {"given": given, "type": str(points), "level": str(WHOLE)}
        pdf = typeset(LAYOUTS / EDITIONS[print_.edition].file, inputs)
        return len(PdfReader(io.BytesIO(pdf)).pages)

    sheets = pages(print_.paper.smallest)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if pages(SIZES[middle]) <= sheets else (low, middle)
    return Measured(print_, sheet, sheets, SIZES[low])


def fit(cards: Sequence[Measured]) -> Need:
    """Return the figures that fit these cards best."""
    rows = np.array([card.row for card in cards], float)
    rooms = np.array([card.area / card.points**2 for card in cards])
    letter, line, rest = np.linalg.lstsq(rows, rooms, rcond=None)[0]
    return Need(round(float(letter), 3), round(float(line)), round(float(rest)))


def error(cards: Sequence[Measured], need: Need) -> float:
    """Return by how many points the expected type is off in the middle case."""
    rooms = np.array([card.row for card in cards], float) @ np.array(astuple(need))
    expected = np.sqrt(np.array([card.area for card in cards]) / rooms)
    return float(np.median(np.abs(expected - [card.points for card in cards])))


def main() -> None:
    """Print the figures that stand in `papers` beside those found, by kind of paper."""
    library = read(PROJECT / "content")
    drawn = drawings(library, PROJECT / "build" / "figures")
    written = manuscripts(library, drawn)
    sheets = [
        (print_, text, text.says)
        for print_, text in written.items()
        if isinstance(text.says, Sheet)
    ]
    with ThreadPoolExecutor() as pool:
        cards = [*pool.map(lambda card: measured(*card), sheets)]
    for need in {card.print_.paper.need: None for card in cards}:
        kind = [card for card in cards if card.print_.paper.need == need]
        for name, figures in (("stands", need), ("found", fit(kind))):
            print(f"{len(kind)} cards: {name} {figures}, {error(kind, figures):.2f} points off")


if __name__ == "__main__":
    main()
