"""Finds the size of type with which a card fits its sheets."""

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from pypdf import PdfReader

from generator.paper.catalogue import EDITIONS, Print
from generator.paper.rules import Warnings
from generator.paper.sheet import Line, Manuscript, Sheet
from generator.paper.typeset import TooLongError, typeset

# A level says what is left out when there is no room, see what-to-do() in sheet.typ:
# 0 nothing; 1 the summary of each exercise; 2 what to do instead, too.
WITHOUT_SUMMARY, WITHOUT_INSTEAD = 1, 2
# A size of type is tried if the card is estimated to need at most so many times the room there is:
# estimates may be a little too high.
LIKELY = 1.03


@dataclass(frozen=True)
class Attempt:
    """A size of type in points with what is left out, and the sheets that it may take."""

    sheets: int
    level: int
    points: float


def fitted(print_: Print, manuscript: Manuscript, layouts: Path) -> tuple[bytes, Mapping[str, str]]:
    """Return a print as PDF, and the inputs of its layout that made it fit.

    Raises `TooLongError` where nothing that may be left out is enough, and what `typeset` raises.
    """
    layout = layouts / EDITIONS[print_.edition].file
    given = {"given": as_json(print_, manuscript)}
    if not isinstance(manuscript.says, Sheet):  # the others find their type by themselves
        return typeset(layout, given), given
    for attempt in _tries(print_, manuscript.says):
        inputs = {**given, "type": str(attempt.points), "level": str(attempt.level)}
        pdf = typeset(layout, inputs)
        if len(PdfReader(io.BytesIO(pdf)).pages) <= attempt.sheets:
            return pdf, inputs
    raise TooLongError


def as_json(print_: Print, manuscript: Manuscript) -> str:
    """Return all that a layout is given, but for the size of type."""
    given = {
        "says": asdict(manuscript.says),
        "drawings": dict(manuscript.drawings),
        "words": manuscript.words.model_dump(),
        "safety": manuscript.safety.model_dump(),
        "paper": {**asdict(print_.paper), "smallest": print_.paper.smallest},
        "edition": print_.edition,
    }
    return json.dumps(given)


def _tries(print_: Print, sheet: Sheet) -> Iterator[Attempt]:
    """Yield what may fit, the best first; at the end what takes the least room."""
    ways = _ways(print_.paper.sheets)
    for sheets, level in ways:
        for points in print_.paper.types:
            if room(print_, sheet, level) * points**2 <= LIKELY * sheets * print_.paper.area:
                yield Attempt(sheets, level, points)
    yield Attempt(*ways[-1], print_.paper.smallest)


def _ways(sheets: int) -> list[tuple[int, int]]:
    """Return what is tried one after the other, as (sheets, level).

    A further sheet comes before words are left out: a card must say what to do. Warnings always
    stay.
    """
    whole = [(count, 0) for count in range(1, sheets + 1)]
    return [*whole, (sheets, WITHOUT_SUMMARY), (sheets, WITHOUT_INSTEAD)]


def room(print_: Print, sheet: Sheet, level: int) -> float:
    """Return about how many square millimetres a card takes if its type is 1 point high."""
    need = print_.paper.need
    letters, lines = extent(print_, sheet, level)
    return need.letter * letters + need.line * lines + need.rest


def extent(print_: Print, sheet: Sheet, level: int) -> tuple[int, int]:
    """Return how many letters and how many lines a card has to find room for."""
    letters = sum(len(text) for line in sheet.lines for text in _texts(line, level))
    letters += sum(map(len, _warnings(sheet.warnings)))
    letters += len(sheet.core) + len(sheet.after)
    calendar = print_.edition == "four-weeks"  # as high as a line
    return letters, len(sheet.lines) + calendar + len(sheet.diary)


def _warnings(warnings: Warnings) -> Iterator[str]:
    yield from warnings.ask_first
    for told in warnings.stop:
        yield from (*told.signs, told.act)


def _texts(line: Line, level: int) -> Iterator[str]:
    yield from (line.dose, line.before, line.note)
    if level < WITHOUT_SUMMARY:
        yield line.how
    if level < WITHOUT_INSTEAD:
        yield from (text for swap in line.swaps for text in (swap.whom, swap.how))
