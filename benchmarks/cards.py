"""How cards grow: their time and bytes in a library of 1,000 exercises, as ratios to the real one.

`python -m benchmarks.cards [COUNT]`. The larger library has our own records again under new ids, so
its cards are as long as ours; what a card takes should not depend on how many there are. Of both,
one PDF in eight is set.
"""

import itertools
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import drawings
from generator.build import read
from generator.content.forms import form_id
from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import FinishedPrint, Print, prints
from generator.project import PROJECT

CONTENT, LAYOUTS = PROJECT / "content", PROJECT / "templates" / "cards"
COUNT = 1000
ONE_IN = 8
KEPT = PROJECT / "build" / "figures"  # drawings are no part of what is measured


@dataclass(frozen=True)
class Cost:
    """How many PDFs a library has, and what one takes: milliseconds by stage, and bytes."""

    count: int
    milliseconds: Mapping[str, float]
    size: float


def larger(library: Library, drawn: Drawings, count: int) -> tuple[Library, Drawings]:
    """Return a library of so many exercises, ours and ours under new ids, with its drawings."""
    exercises, figures, more = dict(library.exercises), dict(library.figures), dict(drawn)
    for old, new in itertools.islice(_names(library), max(0, count - len(exercises))):
        exercises[new] = library.exercises[old]
        for variant in (None, *library.exercises[old].variants):
            was, now = form_id(old, variant), form_id(new, variant)
            if was in library.figures:
                figures[now] = library.figures[was]
            if was in drawn:
                more[now] = drawn[was]
    return replace(library, exercises=exercises, figures=figures), more


def _names(library: Library) -> Iterator[tuple[str, str]]:
    """Yield each exercise with a new name for a copy, again and again."""
    for number in itertools.count(2):
        yield from ((old, f"{old}-{number}") for old in library.exercises)


def cost(library: Library, drawn: Drawings, folder: Path) -> Cost:
    """Return what all PDFs of a library take, on all cores."""
    starts = [time.perf_counter()]
    written = manuscripts(library, drawn)
    starts.append(time.perf_counter())
    count = len(written)
    written = dict(itertools.islice(written.items(), 0, None, ONE_IN))
    printed: Mapping[Print, FinishedPrint] = {}
    for _ in range(2):
        printed = prints(written, LAYOUTS, folder)
        starts.append(time.perf_counter())
    stages = ("what it says", "set, nothing kept", "set, all kept")
    counts = (count, len(written), len(written))
    each = zip(stages, itertools.pairwise(starts), counts, strict=True)
    taken = {stage: 1000 * (end - start) / made for stage, (start, end), made in each}
    return Cost(count, taken, sum(len(made.pdf) for made in printed.values()) / len(printed))


def growth(count: int = COUNT) -> Mapping[str, Mapping[str, float]]:
    """Return by stage what a PDF takes in the larger library, and its ratio to the real one."""
    library = read(CONTENT)
    drawn = drawings.drawings(library, KEPT)
    costs = []
    for each in ((library, drawn), larger(library, drawn, count)):
        with tempfile.TemporaryDirectory() as folder:
            costs.append(cost(*each, Path(folder)))
    ours, large = costs
    return {
        "number of PDFs": _ratio(large.count, ours.count),
        "bytes of a PDF": _ratio(large.size, ours.size),
        **{
            f"{stage}, ms a PDF": _ratio(large.milliseconds[stage], taken)
            for stage, taken in ours.milliseconds.items()
        },
    }


def _ratio(value: float, ours: float) -> Mapping[str, float]:
    return {"value": value, "ours": ours, "ratio": value / ours}


def lines(count: int, figures: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """Yield the lines of the report."""
    for name, each in figures.items():
        yield (
            f"{each['ratio']:8.2f} x  cards of {count} exercises: {name}"
            f" ({each['value']:.1f}, ours {each['ours']:.1f})"
        )


def main() -> None:
    """Print the report."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    for line in lines(count, growth(count)):
        print(line)


if __name__ == "__main__":
    main()
