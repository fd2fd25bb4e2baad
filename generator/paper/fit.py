"""Finds the size of type with which a card fits its sheets."""

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from generator.paper.catalogue import EDITIONS, Print
from generator.paper.typeset import TooLongError, typeset

Words = Mapping[str, Any]

# What gives way, as words() in sheet.typ has it; the sheets allowed with it, in order of liking.
# A second sheet comes before words are left out: a card must say what to do.
WITHOUT_SUMMARY, WITHOUT_SWAPS = 1, 2
WAYS = ((1, 0), (2, 0), (2, 1), (2, 2))
LIKELY = 1.03  # how far over the sheet the estimate may be for a try to be worth it


@dataclass(frozen=True)
class Attempt:
    """A size of type in points with what gives way, and the sheets that it may take."""

    sheets: int
    level: int
    points: float


@dataclass(frozen=True)
class Manuscript:
    """What a card is set from: its words as JSON, its drawings as SVG by exercise."""

    words: str
    drawings: Mapping[str, str]


def fitted(one: Print, manuscript: Manuscript, layouts: Path) -> tuple[bytes, Mapping[str, str]]:
    """Return a print as PDF, and the inputs of its layout that made it fit.

    Raises `TooLongError` where nothing that may give way is enough, and what `typeset` raises.
    """
    layout = layouts / EDITIONS[one.edition].file
    given = {
        "words": manuscript.words,
        "drawings": json.dumps(manuscript.drawings),
        "paper": json.dumps({**asdict(one.paper), "smallest": one.paper.smallest}),
        "edition": one.edition,
    }
    if layout.stem != "routine":  # the others find their type by themselves
        return typeset(layout, given), given
    for attempt in _tries(one, json.loads(manuscript.words)):
        inputs = {**given, "type": str(attempt.points), "level": str(attempt.level)}
        pdf = typeset(layout, inputs)
        if len(PdfReader(io.BytesIO(pdf)).pages) <= attempt.sheets:
            return pdf, inputs
    raise TooLongError


def _tries(one: Print, words: Words) -> Iterator[Attempt]:
    """Yield what may fit, the best first; at the end what takes the least room."""
    for sheets, level in WAYS:
        for points in one.paper.types:
            if _room(one, words, level) * points**2 <= LIKELY * sheets * one.paper.area:
                yield Attempt(sheets, level, points)
    yield Attempt(*WAYS[-1], one.paper.smallest)


def _room(one: Print, words: Words, level: int) -> float:
    """Return about how many square millimetres a card takes if its type is 1 point high."""
    need = one.paper.need
    lines = words["lines"]
    below = one.edition == "four-weeks"  # a calendar, as high as a line
    letters = sum(len(text) for line in lines for text in _texts(line, level))
    return need.letter * letters + need.line * (len(lines) + below) + need.rest


def _texts(line: Words, level: int) -> Iterator[str]:
    yield from (line["dose"], line["note"])
    if level < WITHOUT_SUMMARY:
        yield line["how"]
    if level < WITHOUT_SWAPS:
        yield from (text for swap in line["swaps"] for text in swap.values())
