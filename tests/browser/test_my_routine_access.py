"""One's own routine by keys, by ears, by thumbs and on a phone."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Chromiums, profile
from tests.browser.own_routine import LINK, ROWS, SAID, UNDO, kept, opened, press, six, ticked
from tests.browser.tab_walk import TELLS_NAMES, faults, walk
from tests.browser.test_accessibility import BEST_PRACTICE, VIEWS, violations
from tests.serving import launched
from tests.shares import first_alone

STATES = ("", "#set=starter", LINK)


@pytest.mark.parametrize(("scheme", "width"), first_alone(VIEWS))
def test_no_state_breaks_accessibility_or_scrolls_sideways(
    browser: Browser, address: str, scheme: Any, width: int
) -> None:
    found: list[str] = []
    with profile(browser, color_scheme=scheme, viewport={"width": width, "height": 844}) as context:
        page = context.new_page()
        for state in STATES:
            opened(page, address, state)
            found += violations(page, f"state {state}", BEST_PRACTICE)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, state
        ticked(page, "Sore wrists")
        press(page, 1, "change")
        found += violations(page, "open row", BEST_PRACTICE)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.locator("[data-open-kept]").click()
        found += violations(page, "dialog", BEST_PRACTICE)
        dialog = page.locator("dialog[open]")
        assert dialog.evaluate("one => one.scrollWidth <= one.clientWidth")
    assert found == []


def test_what_is_pressed_is_large_enough_for_a_thumb(browser: Browser, address: str) -> None:
    with profile(browser, viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        six(page, address)
        press(page, 3, "change")
        sizes = page.locator("[data-builder] :is(button, select, input[type=text])").evaluate_all(
            "all => all.filter((one) => one.checkVisibility()).map((one) => {"
            " const { width, height } = one.getBoundingClientRect();"
            " return [one.outerHTML.slice(0, 90), width, height]; })"
        )
        assert len(sizes) > 30
        assert [one for one in sizes if one[1] < 44 or one[2] < 44] == []
        stepper = [one for one in sizes if "less-" in one[0] or "more-" in one[0]]
        assert len(stepper) == 4
        assert [one for one in stepper if one[1] < 48 or one[2] < 48] == []


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press a key until the focus is there."""
    for _ in range(250):
        if page.evaluate("one => document.activeElement.matches(one)", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} does not lead to {selector}")


def enter(page: Page, selector: str, key: str = "Tab") -> None:
    """Press a button by keys alone."""
    tab_to(page, selector, key)
    page.keyboard.press("Enter")


def test_all_of_it_is_done_by_keys_alone(page: Page, address: str) -> None:
    opened(page, address)
    enter(page, "[data-example]")
    expect(page.locator(ROWS)).to_have_count(6)
    enter(page, f"{ROWS}:nth-child(2) [data-act=down]")
    expect(page.locator(SAID)).to_contain_text("is now number 3 of 6.")
    enter(page, f"{ROWS}:nth-child(3) [data-act=change]")
    tab_to(page, f"{ROWS}:nth-child(3) [data-act=note]", "Shift+Tab")
    page.keyboard.type("Sit down first")
    enter(page, f"{ROWS}:nth-child(3) [data-act=less-repetitions]", "Shift+Tab")
    expect(page.locator(SAID)).to_contain_text("now 4")
    assert page.evaluate("document.activeElement.dataset.act") == "less-repetitions"
    enter(page, f"{ROWS}:nth-child(3) [data-act=out]")
    expect(page.locator(ROWS)).to_have_count(5)
    assert page.evaluate("document.activeElement.closest('li') !== null")
    enter(page, UNDO, "Shift+Tab")
    expect(page.locator(ROWS)).to_have_count(6)
    assert kept(page)[0]["items"][2]["note"] == "Sit down first"


def test_the_name_and_the_saved_ones_are_reached_by_keys_alone(page: Page, address: str) -> None:
    six(page, address)
    tab_to(page, "#routine-name", "Shift+Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("By keys")
    enter(page, "[data-open-kept]")
    expect(page.locator("dialog[open]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    assert page.evaluate("document.activeElement.matches('[data-open-kept]')")
    assert kept(page)[0]["name"] == "By keys"


@pytest.mark.parametrize("width", first_alone([390, 1280]))
def test_every_stop_of_the_keys_is_seen_and_named(
    chromiums: Chromiums, address: str, width: int
) -> None:
    window = {"width": width, "height": 844}
    with (
        launched(chromiums.kind, chromiums.quick, TELLS_NAMES) as browser,
        profile(browser, reduced_motion="reduce", viewport=window) as context,
    ):
        page = context.new_page()
        six(page, address)
        press(page, 2, "change")
        stops = walk(page, "Tab")
        assert len(stops) > 40
        assert faults("my routine", stops) == []


def test_one_region_speaks_and_says_one_thing_at_a_time(page: Page, address: str) -> None:
    six(page, address)
    live = page.locator("[data-builder] :is([role=status], [role=alert], [aria-live])")
    own = live.filter(has_not=page.locator("[data-giving], [data-calendar]"))
    assert (
        own.evaluate_all(
            "all => all.filter((one) => !one.closest('[data-giving], [data-calendar]')).length"
        )
        == 1
    )
    page.evaluate(
        "window.heard = []; new MutationObserver(() => heard.push("
        "document.querySelector('[data-said]').textContent)).observe("
        "document.querySelector('[data-said]'), { childList: true });"
    )
    press(page, 1, "down")
    page.locator("#routine-name").click()
    page.keyboard.type("abc")
    press(page, 4, "change")
    assert page.evaluate("window.heard") == [
        "Marching, sitting is now number 2 of 6.",
        "The name has changed.",
    ]
