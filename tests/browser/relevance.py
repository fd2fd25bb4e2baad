"""Asks each search what people ask, and tells how often the right page comes first.

The queries were written before the search was tuned; they take turns between the two halves, and
only the tuning half may be looked at while figures are set.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import Page

from generator.project import PROJECT

QUERIES = PROJECT / "benchmarks" / "queries.yml"
MISSES = PROJECT / "benchmarks" / "misses.yml"
FIRST = 3  # a miss is an answer that is not among the first three
HALVES = ("tuning", "check")

# One message for each query: the worker of the theme and ours answer alike.
ASK_WORKER = """async ([address, queries]) => {
  const { config } = await (await fetch("search/search_index.json")).json();
  const script = await (await fetch("search/sections.js")).text();
  const docs = JSON.parse(script.slice(script.indexOf("["), script.lastIndexOf("]") + 1));
  const worker = new Worker(address);
  const next = (type, data) => new Promise((resolve) => {
    const hear = (event) => {
      if (event.data.type !== type) return;
      worker.removeEventListener("message", hear);
      resolve(event.data.data);
    };
    worker.addEventListener("message", hear);
    worker.postMessage(data);
  });
  await next(1, { type: 0, data: { config, docs, options: { suggest: true } } });
  const found = [];
  for (const query of queries) {
    const { items } = await next(3, { type: 2, data: query });
    found.push(items.map((sections) => sections[0].location));
  }
  worker.terminate();
  return found;
}"""

ASK_FINDER = """(queries) => queries.map((query) => {
  const box = document.getElementById("finder-query");
  box.value = query;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  const results = document.querySelectorAll("[data-exercise]:not([hidden])");
  return Array.from(results, (result) => "exercises/" + result.dataset.exercise);
})"""


@dataclass(frozen=True)
class Query:
    """What somebody asks, and every page that may rightly come first."""

    text: str
    sort: str
    answers: tuple[str, ...]
    half: str


@dataclass(frozen=True)
class Rank:
    """The place of the first right answer to a query, from 1; `None` if it was not found."""

    query: Query
    place: int | None


def queries() -> tuple[Query, ...]:
    """Return all queries, by turns for tuning and for the check."""
    entries = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    return tuple(
        Query(
            text=str(entry["query"]),
            sort=entry["sort"],
            answers=tuple(page.removesuffix("/index") for page in entry["answers"]),
            half=HALVES[turn % 2],
        )
        for turn, entry in enumerate(entries)
    )


def answers(page: Page, address: str, site: Path) -> Mapping[str, tuple[Rank, ...]]:
    """Return the ranks that each search gives: the theme's own, our box, and our finder.

    The finder knows exercises only, so it is asked what an exercise may answer.
    """
    asked = queries()
    texts = [query.text for query in asked]
    (own,) = (site / "assets" / "javascripts" / "workers").glob("search.*.js")
    page.goto(address)
    theme = page.evaluate(ASK_WORKER, [f"{address}{own.relative_to(site).as_posix()}", texts])
    box = page.evaluate(ASK_WORKER, [f"{address}assets/javascripts/search-worker.js", texts])
    for_finder = [query for query in asked if any("exercises/" in a for a in query.answers)]
    page.goto(f"{address}exercises/")
    finder = page.evaluate(ASK_FINDER, [query.text for query in for_finder])
    return {
        "theme": _ranks(asked, theme),
        "box": _ranks(asked, box),
        "finder": _ranks(for_finder, finder),
    }


def _ranks(asked: Iterable[Query], answered: Iterable[Sequence[str]]) -> tuple[Rank, ...]:
    return tuple(
        Rank(query, _place(query, [_page_id(location) for location in locations]))
        for query, locations in zip(asked, answered, strict=True)
    )


def _place(query: Query, pages: Sequence[str]) -> int | None:
    return next((place for place, page in enumerate(pages, 1) if page in query.answers), None)


def _page_id(location: str) -> str:
    """Return `exercises/cat-cow` of an address such as `exercises/cat-cow/#easier`."""
    path = location.partition("#")[0].removesuffix(".html").removesuffix("index")
    return path.rstrip("/")


def figures(ranks: Sequence[Rank]) -> Mapping[str, float]:
    """Return the shares of queries answered first and among the first three, and the MRR.

    MRR is the mean of 1 / place (Voorhees 1999, "The TREC-8 question answering track report").
    """
    places = [rank.place for rank in ranks]
    return {
        "hit@1": sum(place == 1 for place in places) / len(places),
        "hit@3": sum(place is not None and place <= FIRST for place in places) / len(places),
        "MRR": sum(1 / place for place in places if place) / len(places),
    }


def of_half(ranks: Iterable[Rank], half: str) -> tuple[Rank, ...]:
    """Return the ranks of the queries of one half."""
    return tuple(rank for rank in ranks if rank.query.half == half)


def misses(ranks: Iterable[Rank]) -> tuple[Rank, ...]:
    """Return those whose right answer is not among the first three."""
    return tuple(rank for rank in ranks if rank.place is None or rank.place > FIRST)


def reasons() -> Mapping[str, Mapping[str, str]]:
    """Return why queries of the check half are missed, by search and query, as we noted it."""
    reasons_told: Mapping[str, Mapping[str, str]] = yaml.safe_load(
        MISSES.read_text(encoding="utf-8")
    )
    return reasons_told
