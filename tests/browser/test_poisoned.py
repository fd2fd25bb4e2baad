"""What a page reads back from storage, address and messages may have been written by anybody."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Witness
from tests.browser.hosting import Host, visit
from tests.browser.search_box import search
from tests.serving import served

WRONG: tuple[object, ...] = ("x", "length", "map", "1", {}, 2, 99, -1, 0.5, None)
COLOURS: dict[str, object] = {
    "media": "",
    "scheme": "slate",
    "primary": "custom",
    "accent": "custom",
}
PALETTES: list[object] = [
    "x",
    5,
    [],
    *[{"index": index} for index in WRONG],
    {"index": 1},
    *[{"index": index, "color": COLOURS} for index in WRONG],
    *({"index": 1, "color": color} for color in (None, "x", 5, {}, {**COLOURS, "scheme": 5})),
]
NAMES = ("constructor", "__proto__", "toString", "hasOwnProperty")
PALETTE = "__md_get('__palette') && __md_get('__palette').index"
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


def test_a_palette_that_is_none_counts_as_nothing(page: Page, small: str, witness: Witness) -> None:
    page.goto(small)
    for kept in [*map(json.dumps, PALETTES), "{", "null"]:
        page.evaluate("kept => localStorage.setItem('/.__palette', kept)", kept)
        page.reload()
        expect(page.locator("body"), kept).to_have_attribute("data-md-color-scheme", "default")
        assert page.evaluate(PALETTE) in (None, 0), kept
        page.locator("label[for=__palette_1]").click()
        expect(page.locator("body"), kept).to_have_attribute("data-md-color-scheme", "slate")
        assert witness.complaints == [], kept
    assert search(page, "fist")[0] == "exercises/fist"


def test_a_palette_that_was_chosen_is_kept(page: Page, small: str) -> None:
    page.goto(small)
    page.locator("label[for=__palette_1]").click()
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert page.evaluate("__md_get('__palette').index") == 1


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
    expect(page.locator(".finder [role=status]").first).to_contain_text("No exercises")
    assert len(page.locator("#finder-query").input_value()) == 100_000


@pytest.mark.parametrize("query", ["a" * 20_000, "neck " * 20_000], ids=["a", "neck"])
def test_the_search_box_answers_a_query_of_any_length(
    page: Page, address: str, witness: Witness, query: str
) -> None:
    page.goto(address)
    found = search(page, query)
    assert bool(found) == query.startswith("neck")
    assert witness.complaints == []
