"""What a site costs to host, from ten readers to ten million: bytes measured, the rest computed.

`python -m benchmarks.reach [SITE] [--visits N] [--price PRICE]`: N visits of a reader in a month;
PRICE for a gigabyte sent, in any currency. Both are assumptions of whoever asks, not facts of ours.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.project import PROJECT
from generator.publish.compress import KINDS
from generator.publish.worker import BEGINS
from tests.serving import opened, served

READERS = tuple(10**power for power in range(1, 8))
UNCHANGED = 500  # bytes of an answer that says "unchanged", with all of its headers
SECONDS = 30 * 24 * 3600  # in a month
BUSIEST = 10  # how much more is sent in the busiest hour than on average: an assumption
COPIED, PRINTED = 0.02, 0.2  # copies and cards that a reader takes in a month: assumptions


@dataclass(frozen=True)
class Measured:
    """Bytes on the way, texts compressed, and requests for them."""

    page: int  # the front page with all that it asks for, nothing kept
    requests: int
    kept: int  # what its worker then fetches to keep
    kept_requests: int
    new: int  # the worker itself, which comes anew with each new version
    copy: int  # the copy to download
    card: int  # a card in the middle, as PDF

    def first(self) -> int:
        """Return the bytes of a first visit."""
        return self.page + self.kept

    def month(self, visits: float) -> float:
        """Return the bytes of one new reader in a month: later visits come from the device."""
        rest = COPIED * self.copy + PRINTED * self.card
        return self.first() + (visits - 1) * UNCHANGED + rest

    def month_requests(self, visits: float) -> float:
        """Return the requests of the same reader."""
        return self.requests + self.kept_requests + visits - 1 + COPIED + PRINTED


def measured(site: Path) -> Measured:
    """Return what a finished site sends."""
    asked, kept = _asked(site), _kept(site)
    cards = sorted(path.stat().st_size for path in (site / "cards").glob("*.pdf"))
    return Measured(
        page=_bytes(site, asked),
        requests=len(asked),
        kept=_bytes(site, kept),
        kept_requests=len(kept),
        new=_bytes(site, ["sw.js"]),
        copy=(site / "downloads/offline.zip").stat().st_size,
        card=cards[len(cards) // 2],
    )


def _asked(site: Path) -> set[str]:
    """Return the files that the front page asks for."""
    with served(site) as address, opened() as chromium:
        context = chromium.new_context(service_workers="block")
        urls: list[str] = []
        context.on("request", lambda request: urls.append(request.url))
        context.new_page().goto(address, wait_until="networkidle")
        context.close()
        return {_file(url.removeprefix(address)) for url in urls}


def _file(path: str) -> str:
    bare = path.partition("#")[0].partition("?")[0]
    return f"{bare}index.html" if not bare or bare.endswith("/") else bare


def _kept(site: Path) -> set[str]:
    """Return the files that the worker keeps without being asked."""
    worker = (site / "sw.js").read_text("utf-8").removeprefix(BEGINS)
    told, _ = json.JSONDecoder().raw_decode(worker)
    return set(told["core"])


def _bytes(site: Path, paths: Iterable[str]) -> int:
    return sum(_sent(site / path) for path in paths)


def _sent(file: Path) -> int:
    packed = [file.with_name(f"{file.name}{ending}") for ending in (".br", ".gz")]
    for beside in packed:
        if beside.is_file():
            return beside.stat().st_size
    data = file.read_bytes()
    return len(gzip.compress(data)) if file.suffix in KINDS else len(data)


def report(found: Measured, visits: float, price: float) -> Iterator[str]:
    """Yield the lines of the report."""
    yield f"front page            {found.page / 1e3:12,.0f} KB in {found.requests} requests"
    yield f"kept for use offline  {found.kept / 1e3:12,.0f} KB in {found.kept_requests} requests"
    yield f"first visit           {found.first() / 1e3:12,.0f} KB"
    yield f"later visit           {UNCHANGED / 1e3:12,.1f} KB, by the worker, if nothing is new"
    yield f"a new version, least  {found.new / 1e3:12,.0f} KB, and the files that changed"
    yield f"copy to download      {found.copy / 1e3:12,.0f} KB"
    yield f"a card in the middle  {found.card / 1e3:12,.0f} KB"
    yield ""
    yield f"Assumed: {visits:g} visits of a reader, {COPIED:.0%} take the copy and {PRINTED:.0%} a"
    yield f"card, {BUSIEST} times the average in the busiest hour, {price:g} for a gigabyte sent."
    yield ""
    yield "| readers a month | GB a month | requests | average Mbit/s | busiest Mbit/s | cost |"
    yield "|---:|---:|---:|---:|---:|---:|"
    for readers in READERS:
        sent = readers * found.month(visits)
        average = sent * 8 / SECONDS / 1e6
        yield (
            f"| {readers:,} | {sent / 1e9:,.2f} | {readers * found.month_requests(visits):,.0f} "
            f"| {average:,.2f} | {BUSIEST * average:,.1f} | {sent / 1e9 * price:,.2f} |"
        )


def main() -> None:
    """Print the report of a finished site."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reach")
    parser.add_argument("site", nargs="?", type=Path, default=PROJECT / "site")
    parser.add_argument("--visits", type=float, default=4)
    parser.add_argument("--price", type=float, default=0.05)
    asked = parser.parse_args()
    print("\n".join(report(measured(asked.site.resolve()), asked.visits, asked.price)))


if __name__ == "__main__":
    main()
