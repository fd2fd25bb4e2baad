"""Compares what the stages of a build cost, and writes the figures to build/bench.json."""

import gzip
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from generator.build import PROJECT, generate, read, texts
from generator.publish import publish

RUNS = 5
CONTENT, TEMPLATES = PROJECT / "content", PROJECT / "templates"


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median of the wall seconds of several runs, after one that does not count."""
    work()
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def costs(folder: Path) -> Mapping[str, float]:
    """Return the seconds of each stage; the whole build is run once more than it is counted."""
    library = read(CONTENT)
    build, site = folder / "build", folder / "site"
    return {
        "read and check": seconds(lambda: read(CONTENT)),
        "pages and render": seconds(lambda: texts(library, TEMPLATES)),
        "generate, nothing changed": seconds(lambda: generate(CONTENT, build)),
        "publish, offline copy included": seconds(lambda: publish(library, build, site), runs=2),
    }


def sizes(site: Path) -> Mapping[str, float]:
    """Return kilobytes that a reader downloads; gzipped where a server would."""
    pages = [len(gzip.compress(path.read_bytes())) for path in site.rglob("*.html")]
    search = (site / "search" / "search_index.json").read_bytes()
    return {
        "largest page, gzipped": max(pages) / 1000,
        "search index, gzipped": len(gzip.compress(search)) / 1000,
        "offline.zip": (site / "downloads" / "offline.zip").stat().st_size / 1000,
    }


def main() -> None:
    """Print each stage as a ratio to reading the content, then the sizes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        taken = costs(folder)
        weights = sizes(folder / "site")
    unit = taken["read and check"]
    for stage, cost in taken.items():
        print(f"{cost / unit:8.2f} x  {stage} ({cost:.3f} s)")
    for thing, weight in weights.items():
        print(f"{weight:8.1f} KB {thing}")
    target = PROJECT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    figures = {"seconds": taken, "kilobytes": weights}
    target.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
