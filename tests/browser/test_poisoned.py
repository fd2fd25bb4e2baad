"""What a page reads back from storage, address and messages may have been written by anybody."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Witness
from tests.browser.hosting import Host, visit
from tests.browser.search_box import open_search, search, search_all
from tests.serving import served

WRONG: tuple[object, ...] = (
    "x",
    "slate",
    5,
    [],
    {},
    True,
    {"index": 1},
    "constructor",
    "__proto__",
    ["dark"],
)
COLOURS = "[data-colours]:visible"
NAMES = ("constructor", "__proto__", "toString", "hasOwnProperty")
KEEP = "kept => localStorage.setItem('/.colours', kept)"
PRESS = """query => {
    const box = document.getElementById("finder-query");
    box.value = query;
    const start = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
}"""
ASK = """async message => {
    const {active} = await navigator.serviceWorker.ready;
    function ask(words) {
        const channel = new MessageChannel();
        const answer = new Promise(done => {
            channel.port1.onmessage = event => done(event.data);
        });
        active.postMessage(words, [channel.port2]);
        return answer;
    }
    const answer = ask(message);
    const other = await ask({ask: "state"});
    return [await Promise.race([answer, Promise.resolve("none")]), other.isWhole];
}"""


@pytest.fixture(scope="module")
def small(hands: Path) -> Iterator[str]:
    """The address of the sample's site, where any site is enough."""
    with served(hands) as found:
        yield found


def test_colours_that_are_none_count_as_nothing(page: Page, small: str, witness: Witness) -> None:
    page.goto(small)
    body, switch = page.locator("body"), page.locator(COLOURS)
    for kept in [*map(json.dumps, WRONG), "{", "null", ""]:
        page.evaluate(KEEP, kept)
        page.reload()
        expect(body, kept).to_have_attribute("data-md-color-scheme", "default")
        expect(switch, kept).to_have_attribute("aria-pressed", "false")
        switch.click()
        expect(body, kept).to_have_attribute("data-md-color-scheme", "slate")
        assert witness.complaints == [], kept
    assert search(page, "fist")[0] == "exercises/fist"


@pytest.mark.parametrize("name", NAMES)
def test_an_order_that_is_none_is_the_first(
    page: Page, small: str, witness: Witness, name: str
) -> None:
    page.goto(f"{small}exercises/#sort={name}&position={name}&{name}={name}")
    expect(page.locator("[name=sort]")).to_have_value("best")
    page.locator("#finder-query").fill(name)
    expect(page.locator(".finder [role=status]")).to_contain_text(name)
    page.goto(f"{small}cards/#{name}/{name}/{name}")
    expect(page.locator("[data-print-sheets] img").first).to_be_visible()
    assert witness.complaints == []


@pytest.fixture(scope="module")
def keeping(browser: Browser, hands: Path) -> Iterator[Page]:
    """A page of a device that keeps the sample's site."""
    host = Host({"/": hands}).start()
    context = browser.new_context()
    page = context.new_page()
    visit(page, host.address)
    yield page
    context.close()
    host.stop()


@pytest.mark.parametrize("message", [*({"ask": name} for name in NAMES), {}, None, "x", 5])
def test_the_worker_answers_only_what_it_knows(keeping: Page, message: object) -> None:
    assert keeping.evaluate(ASK, message) == ["none", True]


# Chromium itself takes many seconds to draw 100,000 accents on top of each other.
QUERIES = [
    sign * number
    for number in (20_000, 100_000)
    for sign in ("a", "neck ", "\ufdfa", "no ", "<", " ", "\u0301")
    if (number, sign) != (100_000, "\u0301")
]


def test_a_query_of_any_length_is_answered_calmly(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}exercises/#q=neck")
    said = page.locator(".finder [role=status]").first
    for query in QUERIES:
        begins = f"{len(query)} signs, {query[:5]!r}"
        assert page.evaluate(PRESS, query) < 1000, begins  # milliseconds; as a rule 30
        expect(said).to_contain_text("xercise")
        assert len(said.inner_text()) < 300, begins
        assert witness.complaints == [], begins


def test_a_long_address_opens_and_the_box_shows_what_it_says(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/#q={'a' * 100_000}")
    expect(page.locator(".finder [role=status]").first).to_contain_text("No exercise for")
    assert len(page.locator("#finder-query").input_value()) == 100_000


def test_the_search_answers_a_query_of_any_length(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(address)
    open_search(page)
    found = search_all(page, QUERIES)
    pairs = zip(QUERIES, found, strict=True)
    assert {query[:5] for query, pages in pairs if pages} == {"neck "}
    assert witness.complaints == []
