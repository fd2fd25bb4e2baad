"""The head of every page, and the way through every kind of page by Tab alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Chromiums, profile
from tests.browser.search_box import DIALOG, OPENER, search
from tests.browser.tab_walk import TELLS_NAMES, faults, walk, walk_within
from tests.serving import launched
from tests.shares import first_alone

HEADER = ".site-head"
MENU = "#site-menu"
PLACES = f"{MENU} nav a"
COLOURS = "[data-colours]:visible"
SMALLEST = 44  # pixels of a target
KINDS = (
    *("", "exercises/", "exercises/cat-cow/", "routines/starter/", "routines/"),
    *("guidance/before-you-start/", "guidance/bone-health/", "guidance/", "cards/"),
    *("cards/starter/", "about/", "glossary/", "sources/", "offline/", "404.html"),
    *("positions/", "goals/", "equipment/"),
)
WIDTHS = (320, 390, 1280)
ENDS = 24  # stops
FEW = ("", "exercises/cat-cow/", "guidance/before-you-start/", "cards/")


def size(width: int) -> Any:
    return {"width": width, "height": 720 if width > 400 else 640}


LARGE_PRINT = {"width": 320, "height": 256}  # a window of 1280 by 1024 at 400 %
# Each run walks so far from either end of a page of few kinds, on a phone and in a wide window;
# what lies between the ends are lists.
WALKS = [
    *((size(width), FEW, ENDS) for width in (390, 1280)),
    *(
        pytest.param(window, KINDS, None, marks=pytest.mark.exhaustive)
        for window in (*map(size, WIDTHS), LARGE_PRINT)
    ),
]


def name_of(value: object) -> str | None:
    """Return what a window is called in the name of a test."""
    return f"{value['width']}x{value['height']}" if isinstance(value, dict) else None


@pytest.fixture(scope="module")
def namer(chromiums: Chromiums) -> Iterator[Page]:
    """A page of a browser that tells the names of elements."""
    with (
        launched(chromiums.kind, chromiums.quick, TELLS_NAMES) as browser,
        profile(browser, reduced_motion="reduce") as context,
    ):
        yield context.new_page()


@pytest.fixture(scope="module")
def head(browser: Browser) -> Iterator[Page]:
    """A page to use the head of."""
    with profile(browser, color_scheme="light") as context:
        yield context.new_page()


@pytest.mark.parametrize(("window", "kinds", "most"), WALKS, ids=name_of)
def test_every_stop_of_every_kind_of_page_is_seen_and_has_a_name(
    namer: Page, address: str, window: Any, kinds: tuple[str, ...], most: int | None
) -> None:
    namer.set_viewport_size(window)
    found = []
    for kind in kinds:
        namer.goto(address + kind)
        forwards = walk(namer, "Tab", most)
        if most:
            namer.goto(address + kind)
        backwards = walk(namer, "Shift+Tab", most)
        assert len(forwards) > 5, kind
        assert len(forwards) == len(backwards), kind
        found += faults(f"{kind} by Tab", forwards) + faults(f"{kind} by Shift+Tab", backwards)
    assert found == []


@pytest.mark.parametrize("window", [size(320), size(390), LARGE_PRINT], ids=name_of)
def test_every_stop_of_the_open_menu_is_seen_and_has_a_name(
    namer: Page, address: str, window: Any
) -> None:
    namer.set_viewport_size(window)
    namer.goto(f"{address}exercises/cat-cow/")
    namer.locator("[data-menu]").press("Enter")
    stops = walk_within(namer, "Tab", HEADER)
    assert len(stops) >= namer.locator(PLACES).count() > 3
    namer.locator("main a").first.focus()
    namer.keyboard.press("Shift+Tab")
    back = walk_within(namer, "Shift+Tab", HEADER)
    assert len(back) > len(stops)
    assert faults("by Tab", stops) + faults("by Shift+Tab", back) == []


@pytest.mark.parametrize("window", [*map(size, WIDTHS), LARGE_PRINT], ids=name_of)
def test_every_stop_of_the_open_search_is_seen_and_has_a_name(
    namer: Page, address: str, window: Any
) -> None:
    namer.set_viewport_size(window)
    found = []
    namer.goto(f"{address}exercises/cat-cow/")
    for query in ("", "neck", "chest pain", "xylophone"):
        for key in ("Tab", "Shift+Tab"):
            search(namer, query)
            stops = walk_within(namer, key, DIALOG)
            if key == "Tab":
                assert len(stops) >= 2, query
            found += faults(f"{query} by {key}", stops)
    assert found == []


@pytest.mark.parametrize("window", first_alone([size(390), LARGE_PRINT]), ids=name_of)
def test_every_stop_of_the_open_filters_is_seen_and_has_a_name(
    namer: Page, address: str, window: Any
) -> None:
    namer.set_viewport_size(window)
    namer.goto("about:blank")
    namer.goto(f"{address}exercises/#position=sitting")
    namer.locator("[data-open=filters]").press("Enter")
    for fold in namer.locator("[data-sheet] summary").all():
        fold.press("Enter")
    found = []
    for key in ("Tab", "Shift+Tab"):
        stops = walk(namer, key)
        assert len(stops) > 40
        found += faults(f"by {key}", stops)
    assert found == []


def test_the_walk_would_notice_what_is_hidden_covered_or_unnamed(namer: Page, address: str) -> None:
    namer.set_viewport_size(size(390))
    namer.goto(f"{address}about/")
    namer.evaluate(
        """() => {
            const title = document.querySelector("h1");
            const plant = (html) => title.insertAdjacentHTML("afterend", html);
            plant('<p><a href="#x" style="position:absolute;left:-999px">far</a></p>');
            plant('<p><a href="#x"><svg width="20" height="20"></svg></a></p>');
            plant('<p><a href="#x" style="opacity:0">nothing</a></p>');
            plant('<p><a href="#x" style="display:block;width:1px;height:1px"></a></p>');
            const bar = document.body.appendChild(document.createElement("p"));
            bar.style.cssText = "position:fixed;z-index:9;bottom:0;left:0;right:0;height:300px";
            bar.textContent = "bar"; // its style is no attribute of markup, which pages forbid
        }"""
    )
    found = "\n".join(faults("", walk(namer, "Tab")))
    for fault in ("outside the window", "no name", "not visible", "no size", "lies under"):
        assert fault in found, fault


def test_the_menu_opens_by_keyboard_and_esc_returns_to_its_button(head: Page, address: str) -> None:
    head.set_viewport_size(size(390))
    head.goto(address)
    button = head.get_by_role("button", name="Menu")
    menu = head.locator(MENU)
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_have_attribute("aria-controls", "site-menu")
    expect(menu).to_be_hidden()
    for key in ("Enter", "Space"):
        button.press(key)
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(menu).to_be_visible()
        head.keyboard.press("Tab")
        expect(head.locator(PLACES).first).to_be_focused()
        head.keyboard.press("Escape")
        expect(menu).to_be_hidden()
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(menu).to_be_visible()
    button.click()
    expect(menu).to_be_hidden()


@pytest.mark.parametrize("width", WIDTHS)
def test_whatever_is_pressed_in_the_head_is_large_enough_and_in_the_window(
    head: Page, address: str, width: int
) -> None:
    head.set_viewport_size(size(width))
    for kind in ("", "exercises/cat-cow/", "guidance/before-you-start/"):
        head.goto(address + kind)
        if width < 400:
            head.locator("[data-menu]").click()
        targets = head.locator(f"{HEADER} :is(a, button):visible").all()
        assert len(targets) >= 6
        for target in targets:
            box = target.bounding_box()
            assert box
            assert min(box["width"], box["height"]) >= SMALLEST, target.evaluate("e => e.outerHTML")
            assert 0 <= box["x"] <= box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_the_head_scrolls_away_and_is_low(head: Page, address: str, width: int) -> None:
    head.set_viewport_size(size(width))
    head.goto(f"{address}exercises/cat-cow/")
    box = head.locator(HEADER).bounding_box()
    assert box
    assert box["height"] <= 120
    head.evaluate("window.scrollTo({ top: 9999, behavior: 'instant' })")
    expect(head.locator(HEADER)).not_to_be_in_viewport()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_switch_of_colours_tells_its_state_and_is_remembered(
    browser: Browser, address: str, width: int
) -> None:
    with profile(browser, viewport=size(width), color_scheme="light") as context:
        page = context.new_page()
        page.goto(address)
        switch = _colours(page)
        expect(switch).to_have_attribute("aria-pressed", "false")
        switch.press("Enter")
        expect(switch).to_have_attribute("aria-pressed", "true")
        expect(switch).to_be_focused()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        page.goto(f"{address}glossary/")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        other = context.new_page()
        other.goto(address)
        _colours(other).press("Space")
        expect(_colours(other)).to_have_attribute("aria-pressed", "false")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
        expect(page.locator("[data-colours]").first).to_have_attribute("aria-pressed", "false")


def _colours(page: Page) -> Locator:
    menu = page.locator("[data-menu]:visible")
    if menu.count() and menu.get_attribute("aria-expanded") == "false":
        menu.click()
    return page.get_by_role("button", name="Dark colours")


@pytest.mark.parametrize("width", WIDTHS)
def test_without_scripts_all_places_are_there_and_no_button_is_dead(
    browser: Browser, address: str, width: int
) -> None:
    with profile(browser, viewport=size(width), java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}exercises/cat-cow/")
        places = page.locator(PLACES)
        assert places.count() > 3
        for place in places.all():
            expect(place).to_be_visible()
        expect(page.locator(f"{HEADER} button:visible")).to_have_count(0)
        expect(page.locator(DIALOG)).to_be_hidden()
        page.keyboard.press("Tab")
        for _ in range(12):
            if places.last.evaluate("place => place === document.activeElement"):
                break
            page.keyboard.press("Tab")
        expect(places.last).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(f"{address}**")
        expect(page.locator("h1")).to_be_visible()


def test_the_open_place_is_told(head: Page, address: str) -> None:
    head.set_viewport_size(size(1280))
    head.goto(f"{address}exercises/")
    current = head.locator(f"{HEADER} [aria-current=page]")
    expect(current).to_have_count(1)
    expect(current).to_have_attribute("href", "./")
    expect(head.locator(OPENER).locator("visible=true")).to_have_count(1)
