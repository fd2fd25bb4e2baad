"""The safety check as readers use it: with a thumb, with keys, again, and without scripts."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from generator.content.library import Library
from tests.browser.conftest import Built, profile

SCREEN: ViewportSize = {"width": 390, "height": 844}
SCREENS = 8  # at most, up to where to start if nothing fits
THUMB = 44  # pixels
SMALLEST = 16  # pixels of a letter
LEVELS = """signs => signs.map(sign =>
    [sign.id, sign.closest(".level").querySelector("h2").id, sign.open])"""
TOP = "element => element.getBoundingClientRect().top + scrollY"
SMALL_TARGETS = """(check, least) => [...check.querySelectorAll("a, summary, select")]
    .filter(target => target.checkVisibility() && !target.closest(".check__unsure, .word"))
    .map(target => [target.textContent.trim(), target.getBoundingClientRect()])
    .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
    .map(([name]) => name)"""
SMALL_LETTERS = """(check, least) => [...check.querySelectorAll("*")]
    .filter(found => [...found.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .filter(found => parseFloat(getComputedStyle(found).fontSize) < least)
    .map(found => found.textContent)"""
NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("refused", "SecurityError"); } })"""


@pytest.fixture(scope="module")
def check(built: Built, address: str) -> str:
    """The address of the safety check."""
    return f"{address}guidance/{built.library.site.safety.check}/"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    with profile(browser, viewport=SCREEN) as context:
        yield context.new_page()


def _folded(library: Library) -> str:
    """Return a sign in a list that is folded."""
    return next(i for i, s in library.signs.signs.items() if s.level == "appointment")


def test_every_sign_stands_once_under_its_level(page: Page, check: str, built: Built) -> None:
    page.goto(check)
    found = page.locator("details.sign").evaluate_all(LEVELS)
    signs = built.library.signs.signs.items()
    assert len(found) > 70
    wanted = [[f"sign-{i}", f"level-{sign.level}", False] for i, sign in signs]
    assert sorted(found) == sorted(wanted)


def test_the_way_to_where_to_start_is_at_most_eight_screens(phone: Page, check: str) -> None:
    phone.goto(check)
    expect(phone.locator("details.sign[open]")).to_have_count(0)
    expect(phone.locator("[data-numbers]")).to_have_attribute("open", "")  # the longer way
    assert phone.locator("#nothing-fits").evaluate(TOP) <= SCREENS * SCREEN["height"]
    assert phone.evaluate("document.documentElement.scrollWidth") <= SCREEN["width"]


def test_what_can_be_pressed_is_large_and_no_letter_is_small(phone: Page, check: str) -> None:
    phone.goto(check)
    phone.locator(".check").evaluate("c => c.querySelectorAll('details').forEach(d => d.open = 1)")
    sentence_links = phone.locator(".check").evaluate(SMALL_TARGETS, THUMB)
    assert [name for name in sentence_links if name not in _inside_sentences(phone)] == []
    assert phone.locator(".check").evaluate(SMALL_LETTERS, SMALLEST) == []


def _inside_sentences(page: Page) -> list[str]:
    links = page.locator(".sign li a, .sign__act a")
    return [text.strip() for text in links.all_text_contents()]


def test_an_address_opens_its_sign_also_in_a_folded_list(
    page: Page, check: str, built: Built
) -> None:
    sign = _folded(built.library)
    page.goto(f"{check}#sign-{sign}")
    fold = page.locator(f"#sign-{sign}")
    expect(fold).to_have_attribute("open", "")
    expect(fold.locator(".sign__act")).to_be_in_viewport()
    expect(page.locator("details.sign[open]")).to_have_count(1)
    page.evaluate("location.hash = 'sign-stroke'")
    expect(page.locator("#sign-stroke .sign__act")).to_be_in_viewport()
    page.evaluate("location.hash = '%E0%A4%A'")  # what nobody can read opens nothing
    expect(page.locator("details.sign[open]")).to_have_count(2)


def test_a_door_opens_its_list_again_after_it_was_folded(page: Page, check: str) -> None:
    page.goto(check)
    door, level = page.locator(".door--appointment"), page.locator("details.level--appointment")
    for _ in range(2):
        door.click()
        expect(level).to_have_attribute("open", "")
        expect(level.locator("h2")).to_be_in_viewport()
        level.locator("> summary").click()
        expect(level).not_to_have_attribute("open", "")


def test_an_address_opens_its_sign_in_the_folder_on_disk_too(page: Page, built: Built) -> None:
    name = f"guidance/{built.library.site.safety.check}/index.html"
    sign = _folded(built.library)
    page.goto(f"{(built.folder / name).as_uri()}#sign-{sign}")
    expect(page.locator(f"#sign-{sign} .sign__act")).to_be_in_viewport()


def test_the_country_is_kept_on_the_device_and_changes_every_number(
    page: Page, check: str, built: Built
) -> None:
    page.goto(check)
    box, call = page.get_by_label("You are in"), page.locator("a[data-call]")
    numbers, heading = page.locator("[data-numbers]"), page.locator("#level-emergency")
    expect(call).to_be_hidden()
    expect(heading).to_have_text("Call your emergency number now")
    box.select_option("us")
    for _ in range(2):
        expect(call).to_have_text("Call 911")
        expect(call).to_have_attribute("href", "tel:911")
        expect(heading).to_have_text("Call 911 now")
        expect(numbers).not_to_have_attribute("open", "")
        page.reload()
        expect(box).to_have_value("us")
    page.goto(f"{check}../../exercises/{next(iter(built.library.exercises))}/")
    assert set(page.locator(".stop [data-number]").all_text_contents()) <= {"911"}
    page.goto(check)
    box.select_option("other")
    page.reload()
    expect(box).to_have_value("other")
    expect(call).to_be_hidden()
    expect(numbers).to_have_attribute("open", "")
    expect(heading).to_have_text("Call your emergency number now")


def test_the_line_for_the_same_day_and_the_own_crisis_line_come_with_the_country(
    page: Page, check: str, built: Built
) -> None:
    page.goto(check)
    urgent, lines = page.locator("[data-urgent]"), page.locator("[data-lines]")
    expect(urgent).to_be_hidden()
    countries = {line.id: line for line in built.library.site.emergency_numbers}
    page.get_by_label("You are in").select_option("gb")
    expect(urgent).to_have_text(countries["gb"].urgent_line or "")
    expect(urgent).to_be_visible()
    page.get_by_label("You are in").select_option("nz")
    expect(urgent).to_be_hidden()
    expect(lines.first).to_have_attribute("data-lines", "nz")
    told = "localStorage.setItem('/.country', '\"gb\"'), dispatchEvent(new Event('storage'))"
    page.evaluate(told)  # as when it is chosen in another tab
    expect(page.get_by_label("You are in")).to_have_value("gb")
    expect(urgent).to_be_visible()
    expect(lines).to_have_count(sum(bool(line.crisis_lines) for line in countries.values()))


@pytest.mark.parametrize("kept", ['"nowhere"', "{", "7", '{"id":"gb"}', '"__proto__"'])
def test_a_kept_country_that_is_none_counts_as_no_choice(page: Page, check: str, kept: str) -> None:
    page.add_init_script(f"localStorage.setItem('/.country', {json.dumps(kept)})")
    page.goto(check)
    expect(page.get_by_label("You are in")).to_have_value("")
    expect(page.locator("[data-numbers]")).to_have_attribute("open", "")


def test_a_country_holds_for_the_visit_where_nothing_may_be_kept(page: Page, check: str) -> None:
    page.add_init_script(NO_STORAGE)
    page.goto(check)
    page.get_by_label("You are in").select_option("au")
    expect(page.locator("a[data-call]")).to_have_attribute("href", "tel:000")


def test_keys_open_a_sign_and_come_by_all_of_the_head(page: Page, check: str) -> None:
    page.goto(check)
    box = page.get_by_label("You are in")
    box.focus()
    box.select_option("gb")
    seen = []
    for _ in range(6):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.textContent.trim().split(/\\s+/)[0]"))
    assert seen == ["Call", "Emergency", "Emergency", "Today", "Book", "Chest"]
    sign = page.locator("details.sign").first
    page.keyboard.press("Enter")
    expect(sign).to_have_attribute("open", "")
    page.keyboard.press(" ")
    expect(sign).not_to_have_attribute("open", "")


def test_without_scripts_numbers_can_be_called_and_an_address_leads_to_its_sign(
    browser: Browser, check: str, built: Built
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=SCREEN)
    page = context.new_page()
    page.goto(f"{check}#sign-stroke")
    expect(page.locator("#sign-stroke")).to_be_in_viewport()
    expect(page.locator("form[data-country]")).to_be_hidden()
    links = page.locator("[data-numbers] a")
    expect(links).to_have_count(len(built.library.site.emergency_numbers))
    for link in links.all():
        expect(link).to_be_visible()
    page.locator("#sign-stroke > summary").click()
    expect(page.locator("#sign-stroke .sign__act")).to_be_visible()
    context.close()
