"""How often the right page comes first, in the data of the real site.

All but one of these tests need no browser: they stand here, where the real site is built anyway.
"""

from collections import Counter

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Built
from tests.browser.finding import answers_of_finder, open_finder
from tests.relevance import (
    FIRST,
    SETS,
    Found,
    Query,
    Rank,
    answers,
    figures,
    misses,
    of_set,
    queries,
    rows,
)

# What we aim at and have reached.
FLOORS = {"hit@1": 0.90, "hit@3": 0.97}
AHEAD = 0.03  # in hit@1, of each peer, on queries that nobody has set anything on
OURS, PEERS = "ours", ("MiniSearch", "Fuse")
PLACES = ("box", "finder")


@pytest.fixture(scope="module")
def found(built: Built) -> Found:
    """What ours finds of all queries."""
    return answers(built.folder, built.library, engines=[OURS])


@pytest.fixture(scope="module")
def fresh(built: Built) -> Found:
    """What each engine finds of the fresh queries."""
    return answers(built.folder, built.library, ["fresh"])


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("figure", FLOORS)
def test_the_right_page_comes_first_no_less_often_than_was_reached(
    found: Found, place: str, figure: str
) -> None:
    assert figures(of_set(found[place][OURS], "check"))[figure] >= FLOORS[figure]


@pytest.mark.parametrize("peer", PEERS)
def test_on_queries_that_nobody_has_tuned_for_ours_is_ahead_of_its_peers(
    fresh: Found, peer: str
) -> None:
    ours, theirs = (figures(fresh["box"][name]) for name in (OURS, peer))
    assert theirs["hit@1"] > 0.5  # it was asked as it should be
    assert ours["hit@1"] >= theirs["hit@1"] + AHEAD


def test_the_finder_in_a_page_answers_as_the_report_says(
    page: Page, address: str, found: Found
) -> None:
    ranks = [rank for rank in found["finder"][OURS] if rank.place][::40]
    open_finder(page, address)
    shown = answers_of_finder(page, [rank.query.text for rank in ranks])
    assert len(shown) >= 5
    assert [
        pages[rank.place - 1] in rank.query.answers
        for rank, pages in zip(ranks, shown, strict=True)
        if rank.place
    ] == [True] * len(ranks)


def test_there_are_enough_queries_of_every_sort_and_what_is_checked_is_not_tuned_for(
    built: Built,
) -> None:
    asked = queries()
    texts = {name: [q.text.casefold() for q in asked if q.set == name] for name in SETS}
    assert all(len(texts[name]) >= least for name, least in zip(SETS, (350, 120, 150), strict=True))
    check = Counter(query.sort for query in asked if query.set == "check")
    assert min(check.values()) >= 5
    for name, others in (("check", ("tuning",)), ("fresh", ("tuning", "check"))):
        assert len(set(texts[name])) == len(texts[name])
        assert set(texts[name]).isdisjoint(text for other in others for text in texts[other])
    pages = {
        f"{kind}/{record}"
        for kind in ("exercises", "routines", "guidance")
        for record in getattr(built.library, kind)
    }
    pages |= {page.parent.name for page in built.folder.glob("*/index.html")}
    assert [q.text for q in asked if not q.answers or not set(q.answers) <= pages] == []


def test_places_become_figures() -> None:
    query = Query("neck", "lay", ("exercises/chin-tuck",), "check")
    places = [(1, 1), (2, 4), (4, 3), (None, None)]
    ranks = [Rank(query, place, row) for place, row in places]
    assert figures(ranks) == {
        "hit@1": 0.25,
        "hit@3": 0.5,
        "row@3": 0.5,
        "shown": 0.75,
        "MRR": (1 + 1 / 2 + 1 / 4) / 4,
    }
    assert misses(ranks) == tuple(ranks[FIRST - 1 :])


def test_rows_are_grouped_by_kind_in_the_order_of_its_best_and_few_of_each() -> None:
    pages = [f"exercises/{n}" for n in range(5)]
    topics, site = ["guidance/a", "guidance/b"], ["about", "cards"]
    mixed = [topics[0], *pages[:2], site[0], topics[1], *pages[2:], site[1]]
    assert rows(mixed) == [*topics, *pages[:3], *site]
    assert rows([]) == []


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("engine", PEERS)
def test_every_engine_is_asked_the_same(fresh: Found, place: str, engine: str) -> None:
    ranks = fresh[place][engine]
    assert [rank.query for rank in ranks] == [rank.query for rank in fresh[place][OURS]]
    assert figures(ranks)["hit@3"] > 0.5
