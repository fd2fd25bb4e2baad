"""Reports how often the right page comes first, of ours and of its peers, and our misses.

`python -m benchmarks.relevance [SITE]` asks on the data of a finished site; see `tests.relevance`.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.build import read
from generator.project import PROJECT
from tests.relevance import SETS, Found, Rank, answers, figures, misses, of_set

OURS = "ours"


def report(found: Found) -> Iterable[str]:
    """Yield the lines of the report: by place, set and engine, then by sort, then our misses."""
    for place, by_engine in found.items():
        for name in SETS:
            for engine, ranks in by_engine.items():
                yield _line(f"{place}, {name}, {engine}", of_set(ranks, name))
        check = of_set(by_engine[OURS], "check")
        for sort in dict.fromkeys(rank.query.sort for rank in check):
            of_sort = [rank for rank in check if rank.query.sort == sort]
            yield _line(f"  {sort}, check, {OURS}", of_sort)
    for place, by_engine in found.items():
        for rank in misses(of_set(by_engine[OURS], "check")):
            yield f"missed by the {place}: {rank.query.text!r} ({rank.place or 'not found'})"


def _line(name: str, ranks: Sequence[Rank]) -> str:
    shares = "  ".join(f"{name} {value:6.1%}" for name, value in figures(ranks).items())
    return f"{name:26} {len(ranks):4}  {shares}"


def main() -> None:
    """Print the report of a finished site, and write its figures to build/relevance.json."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "site")
    found = answers(site.resolve(), read(PROJECT / "content"))
    print("\n".join(report(found)))
    shares = {
        place: {
            engine: {name: figures(of_set(ranks, name)) for name in SETS}
            for engine, ranks in by_engine.items()
        }
        for place, by_engine in found.items()
    }
    target = PROJECT / "build" / "relevance.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(shares, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
