"""How the site's search is used: by keys, by pasting, by pressing, and by going back to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Chromiums, Witness, profile
from tests.browser.search_box import (
    BOX,
    CHOSEN,
    CLEAR,
    DIALOG,
    EMPTY,
    EXAMPLE,
    GROUP,
    MARK,
    MORE,
    OPENER,
    OPTION,
    RESULT,
    STATUS,
    WARNING,
    open_search,
    search_again,
    tell_all,
)
from tests.browser.waiting import until
from tests.serving import ARGUMENTS

TOPIC = "guidance/sleep/"
QUERY = "stiff neck"
NAMES = {  # what is asked by its own name stands first, with all others of its kind
    "Chin tuck": "exercise",
    "Evening wind-down": "routine",
    "Pacing and flare-ups": "guidance",
    "Blood thinners": "word",
    "Use it offline": "page",
}
# Each mark with the sign before it and the one behind it.
MARKED = (
    f"[...document.querySelectorAll({MARK!r})]"
    """.map((mark) => {
    const before = document.createRange();
    before.setStart(mark.parentElement, 0);
    before.setEndBefore(mark);
    const [start, text] = [before.toString().length, mark.parentElement.textContent];
    const end = start + mark.textContent.length;
    return [text.slice(start, end), (text[start - 1] || " ") + (text[end] || " ")];
})"""
)
IN_HASTE = """([selector, result]) => {
    const box = document.querySelector(selector);
    box.value += " roll";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector(result).click();
}"""
STRANGE = {
    "hyphen": "-",
    "emoji": "\U0001f600",
    "letters": "a" * 20_000,
    "words": "neck " * 4_000,
    "markup": '<img src=x onerror="document.title=1"><b>neck</b>',
    "right to left": "\u202eרקע \u05d2\u05d1 neck",
    "nothing like it": "xylophone",
}


@dataclass(frozen=True)
class Found:
    """A page whose search was opened."""

    page: Page
    address: str

    @property
    def box(self) -> Locator:
        return self.page.locator(BOX)

    @property
    def dialog(self) -> Locator:
        return self.page.locator(DIALOG)

    def type(self, query: str) -> list[str]:
        """Type a query, key by key, wait for its answer, and return the addresses found."""
        self.box.press_sequentially(query)
        return self.results(query)

    def results(self, query: str) -> list[str]:
        """Return what an answered query has found."""
        expect(self.page.locator(STATUS)).to_contain_text(f"“{query}”")
        hrefs: list[str] = self.page.locator(RESULT).evaluate_all("all => all.map(a => a.href)")
        return hrefs


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[tuple[Page, Witness]]:
    witness = Witness()
    with profile(browser, viewport={"width": 1280, "height": 900}) as context:
        witness.watch(context)
        yield context.new_page(), witness


@pytest.fixture
def found(window: tuple[Page, Witness], address: str) -> Iterator[Found]:
    page, witness = window
    page.goto(f"{address}{TOPIC}")
    open_search(page)
    yield Found(page, address)
    assert witness.complaints == []


def test_typed_pasted_and_put_in_by_script_find_the_same(found: Found) -> None:
    typed = found.type(QUERY)
    assert len(typed) > 3
    said = found.page.locator(STATUS).inner_text()
    found.box.fill("")
    expect(found.page.locator(RESULT)).to_have_count(0)
    found.page.keyboard.insert_text(QUERY)
    assert found.results(QUERY) == typed
    found.box.fill("")
    search_again(found.page, QUERY)
    assert found.results(QUERY) == typed
    assert found.page.locator(STATUS).inner_text() == said


def test_arrows_choose_and_the_focus_stays_in_the_box(found: Found) -> None:
    found.type(QUERY)
    options = found.page.locator(OPTION)
    expect(found.box).to_have_attribute("aria-expanded", "true")
    for key, place in (("Down", 0), ("Down", 1), ("Up", 0), ("Up", None), ("Up", -1)):
        found.page.keyboard.press(f"Arrow{key}")
        expect(found.box).to_be_focused()
        if place is None:
            expect(found.box).not_to_have_attribute("aria-activedescendant", re.compile("."))
            expect(found.page.locator(CHOSEN)).to_have_count(0)
            continue
        option = options.nth(place)
        expect(option).to_have_attribute("aria-selected", "true")
        expect(option).to_have_id(found.box.get_attribute("aria-activedescendant") or "")
        expect(option).to_be_in_viewport()
        expect(found.page.locator(CHOSEN)).to_have_count(1)
    found.page.keyboard.type("s")
    expect(found.page.locator(CHOSEN)).to_have_count(0)
    expect(found.box).not_to_have_attribute("aria-activedescendant", re.compile("."))


def test_enter_chooses_the_best_and_then_opens_it(found: Found) -> None:
    best = found.type(QUERY)[0]
    found.page.keyboard.press("Enter")
    expect(found.page.locator(RESULT).first).to_have_attribute("aria-selected", "true")
    assert TOPIC in found.page.url
    found.page.keyboard.press("Enter")
    found.page.wait_for_url(best)


def test_enter_shows_more_where_that_is_chosen_and_nothing_is_lost(found: Found) -> None:
    found.type(QUERY)
    more = found.page.locator(MORE).first
    shown, left = found.page.locator(RESULT).count(), int(re.sub(r"\D", "", more.inner_text()))
    while more.get_attribute("aria-selected") != "true":
        found.page.keyboard.press("ArrowDown")
    found.page.keyboard.press("Enter")
    expect(found.page.locator(RESULT)).to_have_count(shown + left)
    expect(found.box).to_be_focused()
    expect(found.box).to_have_value(QUERY)


def test_esc_clears_and_then_closes_and_the_focus_returns(found: Found) -> None:
    found.page.keyboard.press("Escape")
    expect(found.dialog).to_be_hidden()
    opener = found.page.locator(OPENER).locator("visible=true")
    opener.press("Enter")
    found.type(QUERY)
    found.page.keyboard.press("Escape")
    expect(found.box).to_have_value("")
    expect(found.box).to_be_focused()
    expect(found.page.locator(RESULT)).to_have_count(0)
    expect(found.page.locator(EMPTY)).to_be_visible()
    found.page.keyboard.press("Escape")
    expect(found.dialog).to_be_hidden()
    expect(opener).to_be_focused()


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_tab_leaves_at_either_end_and_goes_on_from_the_opener(found: Found, key: str) -> None:
    page = found.page
    page.keyboard.press("Escape")
    opener = page.locator(OPENER).locator("visible=true")
    opener.focus()
    page.keyboard.press(key)
    beyond = page.evaluate_handle("document.activeElement")
    opener.press("Enter")
    found.type(QUERY)
    for _ in range(20):
        page.keyboard.press(key)
        if not page.evaluate(f"document.querySelector('{DIALOG}').open"):
            break
        assert not page.evaluate("document.activeElement.matches('[role=option]')")
        assert page.evaluate(f"Boolean(document.activeElement.closest('{DIALOG}'))")
    expect(found.dialog).to_be_hidden()
    assert page.evaluate("beyond => beyond === document.activeElement", beyond)


def test_the_count_is_true(found: Found) -> None:
    counts = {}
    for query in (QUERY, "chin tukcs", "band", "coughing"):
        search_again(found.page, query)
        while found.page.locator(MORE).count():
            before = found.page.locator(MORE).count()
            found.page.locator(MORE).first.click()
            expect(found.page.locator(MORE)).to_have_count(before - 1)
        told = re.match(r"\d+", found.page.locator(STATUS).inner_text())
        assert told
        counts[query] = int(told[0])
        assert found.page.locator(RESULT).count() == counts[query], query
        for group in found.page.locator(GROUP).all():
            named = group.get_attribute("aria-label") or ""
            assert named.endswith(f": {group.locator('a').count()}"), query
    assert max(counts.values()) > 12


def test_the_kind_of_the_best_hit_stands_first(found: Found) -> None:
    first = f"document.querySelector({RESULT!r}).dataset.kind"
    kinds = tell_all(found.page, [*NAMES], first)
    assert dict(zip(NAMES, kinds, strict=True)) == NAMES


def test_whole_words_are_marked(found: Found) -> None:
    queries = [QUERY, "press on my chest", "cat", "neck"]
    for query, marks in zip(queries, tell_all(found.page, queries, MARKED), strict=True):
        assert marks, query
        cut = [mark for mark, around in marks if any(sign.isalnum() for sign in around)]
        assert cut == [], query


def test_the_address_keeps_the_query_and_back_brings_it_with_its_results(found: Found) -> None:
    page = found.page
    typed = found.type(QUERY)
    page.wait_for_url(f"**/{TOPIC}?q=stiff+neck")
    page.locator(RESULT).first.click()
    page.wait_for_url(typed[0])
    page.go_back()
    assert found.results(QUERY) == typed
    expect(found.box).to_have_value(QUERY)
    expect(found.dialog).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_url(f"**/{TOPIC}")


def test_a_query_outlives_a_press_that_comes_before_the_address_has_it(found: Found) -> None:
    found.type("neck")
    found.page.evaluate(IN_HASTE, [BOX, RESULT])
    found.page.wait_for_url(lambda url: TOPIC not in url)
    found.page.go_back()
    expect(found.box).to_have_value("neck roll")


def test_a_shared_address_opens_the_search(found: Found) -> None:
    found.page.goto(f"{found.address}?q=heat+or+cold%3F")
    expect(found.dialog).to_be_visible()
    assert any("heat-and-cold" in href for href in found.results("heat or cold?"))


def test_a_result_of_the_same_page_closes_the_search_and_is_reached(found: Found) -> None:
    found.type("pillow under my knees")
    found.page.locator(RESULT).first.click()
    found.page.wait_for_url(f"**/{TOPIC}#how-to-lie")
    expect(found.dialog).to_be_hidden()
    expect(found.page.locator("#how-to-lie")).to_be_in_viewport()


def test_an_empty_search_shows_how_to_begin(found: Found) -> None:
    empty = found.page.locator(EMPTY)
    expect(empty).to_be_visible()
    examples = found.page.locator(EXAMPLE)
    texts = [text.strip() for text in examples.all_inner_texts()]
    assert len(texts) > 3
    for place, text in enumerate(texts):
        examples.nth(place).click()
        expect(found.box).to_be_focused()
        expect(found.box).to_have_value(text)
        assert len(found.results(text)) > 0, text
        expect(empty).to_be_hidden()
        found.page.locator(CLEAR).click()
        expect(empty).to_be_visible()
    found.dialog.get_by_role("link", name="Safety check").click()
    expect(found.page.locator("h1")).to_have_text("Safety check")


def test_the_finder_is_offered_with_the_query(found: Found) -> None:
    found.type(QUERY)
    found.dialog.get_by_role("link", name="exercise finder").click()
    expect(found.page.locator("#finder-query")).to_have_value(QUERY)
    expect(found.page.locator("[data-exercise]:visible").first).to_be_visible()


@pytest.mark.parametrize("query", STRANGE.values(), ids=STRANGE)
def test_strange_queries_are_answered_calmly(found: Found, query: str) -> None:
    title = found.page.title()
    (pages,) = [search_again(found.page, query)]
    assert bool(pages) == ("neck" in query)
    said = found.page.locator(STATUS)
    assert 10 < len(said.inner_text()) < 250
    expect(found.page.locator(EMPTY)).to_be_visible(visible=not pages)
    expect(found.dialog.locator("img[src=x], b, script")).to_have_count(0)
    found.page.wait_for_url("**?q=*")
    assert len(found.page.evaluate("new URLSearchParams(location.search).get('q')")) <= 200
    assert found.page.title() == title
    assert found.page.evaluate(f"document.querySelector('{DIALOG}').scrollWidth") <= 1280


def test_a_slash_that_is_typed_into_a_box_stays_there(found: Found) -> None:
    found.page.goto(f"{found.address}exercises/")
    box = found.page.locator("#finder-query")
    expect(box).to_be_visible()
    box.press_sequentially("neck/arm")
    expect(box).to_have_value("neck/arm")
    expect(found.dialog).to_be_hidden()
    for keys in ("Control+/", "Alt+/"):
        found.page.locator("h1").click()
        found.page.keyboard.press(keys)
        expect(found.dialog).to_be_hidden()


def test_a_danger_stands_before_all_results_which_wait(found: Found) -> None:
    found.box.press_sequentially("cant pee")
    card = found.dialog.locator("[data-sign=bladder-bowel]")
    expect(card).to_be_visible()
    assert found.page.locator(WARNING).get_attribute("role") == "alert"
    expect(found.page.locator(RESULT).locator("visible=true")).to_have_count(0)
    found.dialog.get_by_role("button", name="None of this fits me").click()
    expect(found.page.locator(RESULT).first).to_be_visible()
    expect(card).to_be_visible()
    found.box.fill("neck")
    expect(card).to_have_count(0)


@pytest.mark.parametrize("file", ["search-box.js", "search-worker.js", "records.js", "sections.js"])
def test_what_does_not_come_is_said_and_asked_for_again(
    page: Page, address: str, file: str
) -> None:
    page.route(f"**/{file}", lambda route: route.fulfill(status=404, body="no"))
    page.goto(address)
    box = open_search(page)
    box.press_sequentially("nec")
    if file != "search-box.js":  # which says what there is to say
        expect(page.locator(STATUS)).to_contain_text("The search gives no answer.")
        expect(page.locator(WARNING)).to_contain_text("could not look for warning signs")
    expect(page.locator(EMPTY)).to_be_visible()
    page.unroute(f"**/{file}")
    box.press_sequentially("k")
    expect(page.locator(STATUS)).to_contain_text("results for “neck”")
    expect(page.locator(RESULT).first).to_be_visible()


def test_a_page_that_was_put_aside_comes_back_as_it_was(chromiums: Chromiums, address: str) -> None:
    aside = ["--disable-back-forward-cache"]
    browser = chromiums.kind.launch(
        executable_path=chromiums.whole, args=[*ARGUMENTS], ignore_default_args=aside
    )
    # a worker that is installed meanwhile would have the page thrown away
    with profile(browser, service_workers="block") as context:
        page = context.new_page()
        page.goto(address)
        open_search(page).press_sequentially(QUERY)
        best = page.locator(RESULT).first
        expect(best).to_contain_text("neck")
        page.evaluate("window.isTheSame = true")
        target = best.get_attribute("href") or ""
        best.click()
        page.wait_for_url(target)
        page.evaluate("history.back()")
        until(page, "window.isTheSame")  # it was not loaded anew
        expect(page.locator(BOX)).to_have_value(QUERY)
        expect(page.locator(RESULT).first).to_be_visible()
        page.locator(BOX).fill("band")
        expect(page.locator(STATUS)).to_contain_text("“band”")
    browser.close()
