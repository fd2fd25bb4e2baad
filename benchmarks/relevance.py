"""Reports how often the right page comes first, and every miss of the check half.

`python -m benchmarks.relevance [SITE]` asks a finished site; see `tests.browser.relevance`.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.project import PROJECT
from tests.browser.relevance import HALVES, Rank, answers, figures, misses, of_half, reasons
from tests.serving import opened, served


def report(ranks_of: Mapping[str, Sequence[Rank]]) -> Iterable[str]:
    """Yield the lines of the report: figures by search, half and sort, then our misses."""
    for search, ranks in ranks_of.items():
        for half in HALVES:
            yield _line(f"{search}, {half}", of_half(ranks, half))
        for sort in dict.fromkeys(rank.query.sort for rank in ranks):
            of_sort = [rank for rank in of_half(ranks, "check") if rank.query.sort == sort]
            yield _line(f"  {sort}, check", of_sort)
    for search, known in reasons().items():
        for rank in misses(of_half(ranks_of[search], "check")):
            why = known.get(rank.query.text, "no reason noted")
            place = rank.place or "not found"
            yield f"missed by the {search}: {rank.query.text!r} ({place}): {why}"


def _line(name: str, ranks: Sequence[Rank]) -> str:
    shares = "  ".join(f"{name} {value:6.1%}" for name, value in figures(ranks).items())
    return f"{name:24} {len(ranks):4}  {shares}"


def main() -> None:
    """Print the report of a finished site, and write its figures to build/relevance.json."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "site")
    with served(site) as address, opened() as chromium:
        ranks_of = answers(chromium.new_page(service_workers="block"), address, site)
    print("\n".join(report(ranks_of)))
    shares = {
        search: {half: figures(of_half(ranks, half)) for half in HALVES}
        for search, ranks in ranks_of.items()
    }
    target = PROJECT / "build" / "relevance.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(shares, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
