"""Compares what the stages of a build cost, and writes the figures to build/bench.json."""

import gzip
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.cards import COUNT, growth, lines
from benchmarks.keystrokes import keystrokes
from benchmarks.large import Large, from_file, recombined, records_script
from benchmarks.visits import first_visits
from generator import drawings
from generator.build import generate, read, text_files
from generator.content.library import Library
from generator.drawings.captions import caption_source
from generator.figures.scene.drawing import draw_film, draw_strip
from generator.paper.catalogue import EDITIONS
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import Manuscript, Print, prints
from generator.paper.typeset import typeset
from generator.project import PROJECT
from generator.publish.swap import publish
from generator.publish.worker import manifest

RUNS = 5
CONTENT, TEMPLATES = PROJECT / "content", PROJECT / "templates"
LAYOUTS = TEMPLATES / "cards"


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
    start = time.perf_counter()
    drawn = drawings.drawings(library, build / "figures")
    all_figures = time.perf_counter() - start
    written = manuscripts(library, drawn)
    start = time.perf_counter()
    printed = prints(written, LAYOUTS, build / "cards")
    all_prints = time.perf_counter() - start
    return {
        "read and check": seconds(lambda: read(CONTENT)),
        "pages and render": seconds(lambda: text_files(library, TEMPLATES, drawn, printed)),
        "one strip, median": median(draw_strip, library),
        "one film, median": median(draw_film, library),
        "all drawings, nothing kept, all cores": all_figures,
        "one card as PDF, median": median_card(written),
        "all PDFs and their pictures, nothing kept, all cores": all_prints,
        "all PDFs, all kept": seconds(lambda: prints(written, LAYOUTS, build / "cards")),
        "all drawings, all kept": seconds(lambda: drawings.drawings(library, build / "figures")),
        "generate, nothing changed": seconds(lambda: generate(CONTENT, build)),
        "publish, offline copy included": seconds(lambda: publish(library, build, site), runs=2),
    }


def median(draw: Callable[..., object], library: Library) -> float:
    """Return the median over all figures of the seconds that one core draws."""
    taken = []
    for exercise, figure in library.figures.items():
        told = caption_source(library, exercise).telling
        words = ("", "") if draw is draw_strip else ("", told)
        start = time.perf_counter()
        draw(figure, *words)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def median_card(written: Mapping[Print, Manuscript]) -> float:
    """Return the median over all cards of one routine or exercise of the seconds on one core."""
    taken = []
    for print_, manuscript in written.items():
        if print_.edition not in ("booklet", "cut-out"):
            start = time.perf_counter()
            typeset(LAYOUTS / EDITIONS[print_.edition].file, inputs(print_, manuscript))
            taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def sizes(site: Path) -> Mapping[str, float]:
    """Return kilobytes that a reader downloads; gzipped where a server would."""
    pages = [len(gzip.compress(path.read_bytes())) for path in site.rglob("*.html")]
    figures = site / "figures"
    films = [_gzipped(path) for path in figures.glob("*.film.js")]
    strips = [_gzipped(path) for path in figures.glob("*.svg") if path.name.count(".") == 1]
    visits = first_visits(site)
    return {
        "largest page, gzipped": max(pages) / 1000,
        "largest strip, gzipped": max(strips),
        "median strip, gzipped": statistics.median(strips),
        "largest film, gzipped": max(films),
        "median film, gzipped": statistics.median(films),
        "largest card as PDF": max(_kilobytes(site, "cards/*.pdf")),
        "median card as PDF": statistics.median(_kilobytes(site, "cards/*.pdf")),
        "everything below cards/": sum(_kilobytes(site, "cards/**/*.*")),
        "first visit to a page, largest, pictures aside": max(visits.values()),
        "first visit to a page, median, pictures aside": statistics.median(visits.values()),
        "what the search box fetches when it is used, gzipped": sum(
            map(_gzipped, [site / "search" / "sections.js", site / "finder" / "records.js"])
        ),
        "what a device keeps after one visit": _kept(site),
        "records of 1,000 exercises, gzipped": _records(site, 1000),
        "offline.zip": (site / "downloads" / "offline.zip").stat().st_size / 1000,
    }


def _kept(site: Path) -> float:
    """Return the kilobytes of the core that the service worker keeps, as the device stores them."""
    files = {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}
    return sum(len(files[path]) for path in manifest(files).core) / 1000


def _records(site: Path, count: int) -> float:
    return len(gzip.compress(records_script(site, large(site, count)))) / 1000


def large(site: Path, count: int) -> Large:
    """Return a library of so many exercises: of the list that LARGE names, or our words mixed."""
    name = os.environ.get("LARGE")
    return from_file(Path(name), count) if name else recombined(site, count)


def keys(site: Path) -> Mapping[str, Mapping[str, float]]:
    """Return by number of exercises and box how long a key takes, as `keystrokes` gives it."""
    return {
        f"{box}, {count} exercises, {what}": {"milliseconds": taken, "ratio": taken / plain[what]}
        for count in (1000, 10_000)
        for times in [keystrokes(site, large(site, count))]
        for plain in [next(iter(times.values()))]
        for box, by_share in times.items()
        for what, taken in by_share.items()
    }


def _kilobytes(site: Path, pattern: str) -> list[float]:
    return [path.stat().st_size / 1000 for path in site.glob(pattern)]


def _gzipped(path: Path) -> float:
    return len(gzip.compress(path.read_bytes())) / 1000


def main() -> None:
    """Print stages as ratios to reading the content, sizes, and keys as ratios to a bare box."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        taken = costs(folder)
        weights = sizes(folder / "site")
        latencies = keys(folder / "site")
    cards = growth()
    unit = taken["read and check"]
    for stage, cost in taken.items():
        print(f"{cost / unit:8.2f} x  {stage} ({cost:.3f} s)")
    for thing, weight in weights.items():
        print(f"{weight:8.1f} KB {thing}")
    for thing, key in latencies.items():
        print(f"{key['ratio']:8.2f} x  a key in {thing} ({key['milliseconds']:.1f} ms)")
    for line in lines(COUNT, cards):
        print(line)
    target = PROJECT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    figures = {"seconds": taken, "kilobytes": weights, "keys": latencies, "cards": cards}
    target.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
