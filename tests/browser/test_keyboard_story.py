"""One visit from the home page to a shared address by keys alone, typed and pasted."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.browser.by_keys import focus_comes, has_focus, nothing_is_wrong, reach
from tests.browser.reading import FINDER, arrive, finder_settles_on
from tests.browser.search_box import BOX, CHOSEN, DIALOG, OPENER, RESULT, STATUS, answers, page_of
from tests.engines import installed
from tests.engines.engine import Engine, until

QUERY = "stiff neck"
MENU = "[data-menu]"
PLACE = "#site-menu nav a"
FINDER_LINK = "[data-search-finder]"
FINDER_BOX = "#finder-query"
FILTERS = "[data-open=filters]"
SITTING = "[name=position][value=sitting]"
CHIP = "[data-chips] button"
CHIPS = f"[...document.querySelectorAll({CHIP!r})].map((one) => one.textContent)"
NARROW, WIDE = 390, 1280
WINDOWS = {NARROW: 844, WIDE: 900}  # the height of each width
WAYS = ("typed", "pasted")
# One visit with every change; each width and each way, in every engine, beyond that.
ALWAYS = (("chromium", NARROW, "typed"),)
VISITS = [
    pytest.param(
        *visit,
        marks=[
            pytest.mark.xdist_group(f"engine-{visit[0]}"),
            *([] if visit in ALWAYS else [pytest.mark.exhaustive]),
        ],
    )
    for visit in itertools.product(installed.to_test(), WINDOWS, WAYS)
]


@dataclass(frozen=True)
class Visit:
    """Somebody who has only keys, in a window of that width."""

    engine: Engine
    width: int

    @property
    def is_narrow(self) -> bool:
        return self.width == NARROW

    def looks_fine(self, state: str) -> None:
        nothing_is_wrong(self.engine, state)

    def opens_and_closes_the_menu(self) -> None:
        if not self.is_narrow:  # a wide window shows all of it
            reach(self.engine, PLACE)
            self.looks_fine("home")
            return
        reach(self.engine, MENU)
        self.looks_fine("home")
        self.engine.press("Enter")
        until(self.engine, f"document.querySelector({PLACE!r}).offsetHeight")
        self.looks_fine("menu open")
        reach(self.engine, PLACE)
        self.engine.press("Escape")
        focus_comes(self.engine, MENU)

    def opens_the_search(self) -> None:
        key = "Shift+Tab" if self.is_narrow else "Tab"
        reach(self.engine, OPENER, key)
        self.engine.press("Enter")
        focus_comes(self.engine, BOX)
        self.looks_fine("search empty")

    def asks(self, way: str) -> list[str]:
        """Type the query, or cut it out and paste it, and return the pages that are found."""
        self.engine.type(QUERY)
        self.is_answered()
        typed = answers(self.engine)
        if way == "pasted":
            for key in ("Control+a", "Control+x"):
                self.engine.press(key)
            until(self.engine, f"!document.querySelector({BOX!r}).value")
            until(self.engine, f"!document.querySelector({RESULT!r})")
            self.engine.press("Control+v")
            self.is_answered()
        assert len(typed) > 3
        assert answers(self.engine) == typed
        return typed

    def is_answered(self) -> None:
        told = json.dumps(f"“{QUERY}”")
        until(self.engine, f"document.querySelector({BOX!r}).value === {json.dumps(QUERY)}")
        until(self.engine, f"document.querySelector({STATUS!r}).textContent.includes({told})")

    def opens_the_second_result_and_comes_back(self) -> None:
        before = answers(self.engine)
        for _ in range(2):
            self.engine.press("ArrowDown")
        assert has_focus(self.engine, BOX)
        second = page_of(self.engine.run(f"document.querySelector({CHOSEN!r}).href"))
        assert second == before[1]
        self.looks_fine("result chosen")
        self.engine.press("Enter")
        arrive(self.engine, second)
        reach(self.engine, "a")
        self.looks_fine("result")
        self.engine.back()
        until(self.engine, f"document.querySelector({DIALOG!r}).open")
        self.is_answered()
        assert answers(self.engine) == before
        focus_comes(self.engine, BOX)
        self.looks_fine("search after Back")

    def goes_on_in_the_finder(self) -> dict[str, Any]:
        reach(self.engine, FINDER_LINK)
        self.engine.press("Enter")
        arrive(self.engine, "exercises")
        until(self.engine, '!document.querySelector(".finder").hidden')
        reach(self.engine, FINDER_BOX)
        self.looks_fine("finder")
        found = self.finder()
        assert (found["typed"], bool(found["shown"])) == (QUERY, True)
        return found

    def finder(self) -> dict[str, Any]:
        found: dict[str, Any] = self.engine.run(FINDER)
        return found

    def chooses_a_filter(self, before: dict[str, Any]) -> dict[str, Any]:
        if self.is_narrow:
            reach(self.engine, FILTERS)
            self.engine.press("Enter")
            focus_comes(self.engine, "[data-sheet] h2")
            self.looks_fine("sheet")
        reach(self.engine, SITTING)
        self.engine.press(" ")
        until(self.engine, f"document.querySelector({SITTING!r}).checked")
        self.looks_fine("filter chosen")
        if self.is_narrow:
            reach(self.engine, "[data-show]")
            self.engine.press("Enter")
            focus_comes(self.engine, FILTERS)
        until(self.engine, 'location.hash.includes("position=sitting")')
        after = self.finder()
        assert set(after["shown"]) < set(before["shown"])
        return after

    def takes_it_off(self) -> None:
        reach(self.engine, CHIP)
        self.looks_fine("chip")
        self.engine.press("Enter")
        until(self.engine, f"!document.querySelector({CHIP!r})")
        focus_comes(self.engine, FILTERS if self.is_narrow else FINDER_BOX)
        self.looks_fine("chip removed")

    def opens_afresh(self, shared: str) -> None:
        self.engine.open("about:blank")
        self.engine.open(shared)
        until(self.engine, '!document.querySelector(".finder").hidden')


@pytest.fixture
def window(reader: Engine) -> Iterator[Engine]:
    """The engine, whose window gets its own size back."""
    yield reader
    reader.resize(WIDE, WINDOWS[WIDE])


@pytest.mark.parametrize(("engine", "width", "way"), VISITS, indirect=["engine"], scope="session")
def test_all_of_a_visit_is_done_by_keys_alone(
    window: Engine, unkept: str, width: int, way: str
) -> None:
    visit = Visit(window, width)
    window.resize(width, WINDOWS[width])
    window.open(unkept)
    assert window.run("innerWidth") == width
    visit.opens_and_closes_the_menu()
    visit.opens_the_search()
    visit.asks(way)
    visit.looks_fine("results")
    visit.opens_the_second_result_and_comes_back()
    before = visit.goes_on_in_the_finder()
    chosen = visit.chooses_a_filter(before)
    shared = window.run("location.href")
    assert window.run(CHIPS) == ["Sitting"]
    visit.takes_it_off()
    assert visit.finder()["shown"] == before["shown"]
    visit.opens_afresh(shared)
    finder_settles_on(window, chosen)
    assert window.run(CHIPS) == ["Sitting"]
    reach(window, CHIP)
    visit.looks_fine("shared address")
