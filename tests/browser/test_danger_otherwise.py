"""The card where things go otherwise: an address asks, signs do not come, a device is full."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import Built, profile
from tests.browser.search_box import BOX, RESULT, WARNING, open_search

FINDER = "#finder-query"
FILES = ("**/finder/signs.js", "**/javascripts/understanding.js")  # both or no judge
BROKEN = {
    "no file": {"status": 404, "body": "no"},
    "a page": {"status": 200, "content_type": "text/html", "body": "<!doctype html><p>no"},
    "nothing": {"status": 200, "content_type": "text/javascript", "body": ""},
    "another version": {
        "status": 200,
        "content_type": "text/javascript",
        "body": 'self.warningSigns = {"signs": []};',
    },
}
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
};"""
GB = 'if (location.protocol === "http:") localStorage.setItem("/.country", `"gb"`);'


@pytest.mark.parametrize("path", ["", "exercises/", "guidance/before-you-start/"])
def test_what_an_address_asks_is_held_against_the_signs(
    page: Page, address: str, path: str
) -> None:
    page.goto(f"{address}{path}?q=chest+pain")
    expect(page.locator(BOX)).to_have_value("chest pain")
    expect(page.locator("[data-sign=heart-attack-chest]")).to_be_visible()
    expect(page.locator(RESULT).locator("visible=true")).to_have_count(0)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("kind", BROKEN)
def test_without_the_signs_the_search_says_so_and_asks_again(
    page: Page, address: str, kind: str, file: str
) -> None:
    page.route(file, lambda route: route.fulfill(**BROKEN[kind]))
    page.goto(address)
    open_search(page).press_sequentially("chest pain")
    line = page.locator(WARNING).locator(".danger-line")
    expect(line).to_contain_text("We could not look for warning signs")
    expect(line.get_by_role("link", name="safety check")).to_be_visible()
    expect(page.locator(RESULT).first).to_be_visible()
    page.unroute(file)
    page.locator(BOX).press_sequentially(" now")
    expect(page.locator("[data-sign=heart-attack-chest]")).to_be_visible()
    expect(line).to_have_count(0)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("kind", BROKEN)
def test_without_the_signs_the_finder_finds_exercises_and_says_so(
    page: Page, address: str, kind: str, file: str
) -> None:
    page.route(file, lambda route: route.fulfill(**BROKEN[kind]))
    page.goto(f"{address}exercises/")
    page.locator(FINDER).fill("chest pain")
    line = page.locator("[data-finder] .danger-line")
    expect(line).to_contain_text("We could not look for warning signs")
    expect(page.locator("[data-exercise]:visible").first).to_be_visible()


@pytest.mark.parametrize("before", ["", GB])
def test_a_country_that_a_full_device_does_not_keep_holds_on_its_page(
    browser: Browser, address: str, before: str
) -> None:
    with profile(browser) as context:
        context.add_init_script(before + FULL)
        page = context.new_page()
        page.goto(f"{address}guidance/before-you-start/")
        page.locator("[data-country] select").select_option("us")
        expect(page.locator("a[data-call]").first).to_have_attribute("href", "tel:911")
        expect(page.locator("a[data-call]").first).to_have_text("Call 911")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("chest pain", "chest pain and numb legs"),
        ("cant pee cant walk chest pain", "cant pee chest pain"),
        ("crash", "crash pain"),
        ("breathless leg", "breathless leg swollen"),
    ],
)
def test_a_card_says_the_same_however_its_words_came(
    page: Page, address: str, first: str, then: str
) -> None:
    page.goto(f"{address}exercises/#q={then}")
    card = page.locator("[data-sign]")
    says = card.inner_text()
    page.locator(FINDER).fill("")
    page.locator(FINDER).fill(first)
    card.evaluate("card => { window.card = card; }")
    page.locator(FINDER).fill(then)
    assert card.inner_text() == says
    assert card.evaluate("card => card === window.card"), "read aloud again"


@pytest.mark.parametrize("query", ["chest pain", "i want to die"])
def test_a_card_has_the_number_that_was_chosen_in_another_tab(
    browser: Browser, address: str, query: str
) -> None:
    with profile(browser) as context:
        _choose(context, address, "gb")
        page = context.new_page()
        page.goto(f"{address}exercises/#q={query}")
        expect(page.locator("[data-sign]")).to_contain_text("999")
        _choose(context, address, "us")
        expect(page.locator("[data-sign]")).to_contain_text("911")
        expect(page.locator("[data-sign]")).not_to_contain_text("999")


def _choose(context: BrowserContext, address: str, country: str) -> None:
    page = context.new_page()
    page.goto(f"{address}guidance/before-you-start/")
    page.locator("[data-country] select").select_option(country)
    page.close()


def test_a_topic_is_found_from_a_folder_called_as_the_safety_check(
    page: Page, unpacked: Path, built: Built, tmp_path: Path
) -> None:
    folder = tmp_path / built.library.site.safety.check
    folder.symlink_to(unpacked)
    page.goto(f"{(folder / 'exercises/index.html').as_uri()}#suits=thin-bones")
    topic = page.locator("[data-topics] a")
    expect(topic).to_have_attribute("href", f"{folder.as_uri()}/guidance/bone-health.html")


def test_a_number_that_takes_texts_only_is_nothing_to_call(browser: Browser, address: str) -> None:
    with profile(browser) as context:
        _choose(context, address, "au")
        page = context.new_page()
        page.goto(f"{address}exercises/#q=i want to die")
        expect(page.locator("[data-sign]")).to_contain_text("Lifeline: text 0477 13 11 14.")
        calls = page.locator("[data-sign] a[href^='tel:']")
        assert [call.get_attribute("href") for call in calls.all()] == ["tel:131114", "tel:000"]
        page.goto(f"{address}guidance/before-you-start/#sign-suicidal")
        line = page.locator("#sign-suicidal [data-lines=au]")
        expect(line).to_contain_text("Lifeline, text 0477 13 11 14")
        expect(line.locator("a")).to_have_count(1)
