"""Asks each search what people ask, and tells how often the right page comes first.

Ours and two that others made, MiniSearch and Fuse, look through the same documents of a finished
site, outside a browser; `tests/scripts/asked.js` asks them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.project import PROJECT
from generator.site.facts import facts
from tests.deno import asked

FOLDER = PROJECT / "benchmarks"
FIRST = 3  # a miss is an answer that is not among the first three
SHOWN = 3  # rows that the box shows of a kind of page
# Figures are set on the tuning queries alone; of the fresh ones nobody looks at a single miss.
SETS = ("tuning", "check", "fresh")


@dataclass(frozen=True)
class Query:
    """What somebody asks, and every page that may rightly come first."""

    text: str
    sort: str
    answers: tuple[str, ...]
    set: str


@dataclass(frozen=True)
class Rank:
    """The places of the first right answer to a query, from 1; `None` where it was not found.

    `row` is its place among the rows that the box shows: grouped by kind of page.
    """

    query: Query
    place: int | None
    row: int | None


Found = Mapping[str, Mapping[str, tuple[Rank, ...]]]


def queries() -> tuple[Query, ...]:
    """Return all queries; those of `queries.yml` by turns for tuning and for the check."""
    turns = _read("queries.yml")
    return (
        *(_query(entry, SETS[turn % 2]) for turn, entry in enumerate(turns)),
        *(_query(entry, "tuning") for entry in _read("tuning.yml")),
        *(_query(entry, "fresh") for entry in _read("fresh.yml")),
    )


def _read(name: str) -> Sequence[Mapping[str, Sequence[str]]]:
    entries: Sequence[Mapping[str, Sequence[str]]] = yaml.safe_load(
        (FOLDER / name).read_text(encoding="utf-8")
    )
    return entries


def _query(entry: Mapping[str, Sequence[str]], of_set: str) -> Query:
    answers = tuple(page.removesuffix("/index") for page in entry["answers"])
    return Query(str(entry["query"]), str(entry["sort"]), answers, of_set)


def answers(
    site: Path, library: Library, sets: Sequence[str] = SETS, engines: Sequence[str] = ()
) -> Found:
    """Return the ranks that each engine gives in the box and in the finder, all if none is named.

    The finder knows exercises only, so it is asked what an exercise may answer.
    """
    all_queries = [query for query in queries() if query.set in sets]
    found = asked(
        "asked.js",
        {
            "site": str(site),
            "facts": facts(library),
            "summaries": _summaries(site),
            "queries": [query.text for query in all_queries],
            "engines": engines,
        },
    )
    return {
        place: {engine: _ranks(place, all_queries, pages) for engine, pages in by_engine.items()}
        for place, by_engine in found.items()
    }


def _summaries(site: Path) -> Mapping[str, str]:
    """Return what the page of the finder says of each exercise, in its order."""
    page = LexborHTMLParser((site / "exercises" / "index.html").read_text(encoding="utf-8"))
    return {
        f"exercises/{item.attributes['data-exercise']}": summary.text()
        for item in page.css("[data-exercise]")
        for summary in item.css("span[data-summary]")
    }


def _ranks(
    place: str, all_queries: Sequence[Query], pages: Sequence[Sequence[str]]
) -> tuple[Rank, ...]:
    return tuple(
        Rank(query, _place(query, found), _place(query, rows(found)))
        for query, found in zip(all_queries, pages, strict=True)
        if place == "box" or any("exercises/" in answer for answer in query.answers)
    )


def rows(pages: Sequence[str]) -> Sequence[str]:
    """Return pages as the box shows them: by kind, in the order of its best, a few of each."""
    kinds = dict.fromkeys(map(_kind, pages))
    grouped = ([page for page in pages if _kind(page) == kind] for kind in kinds)
    return [page for group in grouped for page in group[:SHOWN]]


def _kind(page: str) -> str:
    """Return the folder of a page; `glossary#` for a hard word, which is found by itself."""
    page, sign, _ = page.partition("#")
    return f"{page}#" if sign else page.rpartition("/")[0]


def _place(query: Query, pages: Sequence[str]) -> int | None:
    found = (page.partition("#")[0] for page in pages)
    return next((place for place, page in enumerate(found, 1) if page in query.answers), None)


def figures(ranks: Sequence[Rank]) -> Mapping[str, float]:
    """Return the shares of queries answered first, and among the first three.

    `row@3` is the latter in the order of the rows of the box, `shown` what stands there without
    "more". MRR is the mean of 1 / place (Voorhees 1999, "The TREC-8 question answering track
    report").
    """
    places = [rank.place for rank in ranks]
    return {
        "hit@1": _share(place == 1 for place in places),
        "hit@3": _share(place is not None and place <= FIRST for place in places),
        "row@3": _share(rank.row is not None and rank.row <= FIRST for rank in ranks),
        "shown": _share(rank.row is not None for rank in ranks),
        "MRR": _share(1 / place if place else 0 for place in places),
    }


def _share(values: Iterable[float]) -> float:
    counted = [*values]
    return sum(counted) / len(counted)


def of_set(ranks: Iterable[Rank], name: str) -> tuple[Rank, ...]:
    """Return the ranks of the queries of one set."""
    return tuple(rank for rank in ranks if rank.query.set == name)


def misses(ranks: Iterable[Rank]) -> tuple[Rank, ...]:
    """Return those whose right answer is not among the first three."""
    return tuple(rank for rank in ranks if rank.place is None or rank.place > FIRST)
