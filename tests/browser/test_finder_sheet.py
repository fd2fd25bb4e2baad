"""The finder on a phone, where the filters wait in a sheet."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, profile
from tests.browser.finding import chips, choose, ids, open_finder, status

SITTING = "#suits=floor&position=sitting"
TARGET = 44  # pixels
# On a busy machine the browser may lay out the page, and take the focus from what is not there any
# more, before it says that the window has another width.
HEARS_LATE = """
    const { addEventListener } = MediaQueryList.prototype;
    MediaQueryList.prototype.addEventListener = function (type, listener) {
        addEventListener.call(this, type, async (event) => {
            for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
            listener(event);
        });
    };
"""


@pytest.fixture
def narrow(browser: Browser, address: str) -> Iterator[Page]:
    with profile(browser, viewport={"width": 390, "height": 844}) as context:
        yield open_finder(context.new_page(), address, SITTING)


def opened(page: Page) -> Page:
    page.get_by_role("button", name="Filters").click()
    expect(page.get_by_role("dialog", name="Filters")).to_be_visible()
    return page


def test_the_button_says_how_many_are_chosen_and_the_chips_which(narrow: Page) -> None:
    expect(narrow.get_by_role("dialog", name="Filters")).to_have_count(0)
    expect(narrow.locator("[name=position]").first).to_be_hidden()
    button = narrow.get_by_role("button", name="Filters")
    assert re.sub(r"\s", "", button.inner_text()) == "Filters2"  # in brackets of the style
    assert chips(narrow) == ["No floor", "Sitting", "Clear all"]
    tops = "all => new Set(all.map((one) => one.getBoundingClientRect().top)).size"
    assert narrow.locator("[data-chips] button").evaluate_all(tops) == 1  # in one row
    narrow.get_by_role("button", name="Clear all").click()
    expect(button).to_be_focused()
    expect(button.locator("[data-chosen]")).to_be_empty()


def test_a_sheet_opens_at_its_heading_keeps_the_focus_and_gives_it_back(narrow: Page) -> None:
    opened(narrow)
    sheet = narrow.get_by_role("dialog", name="Filters")
    expect(sheet.get_by_role("heading", name="Filters")).to_be_focused()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(40):
            narrow.keyboard.press(key)
            inside = "document.activeElement === document.body || !!document.activeElement.closest"
            assert narrow.evaluate(f"{inside}('dialog')")
    choose(narrow, position="standing")
    ways: list[Callable[[], None]] = [
        lambda: narrow.keyboard.press("Escape"),
        lambda: sheet.get_by_role("button", name="Close the filters").click(),
        lambda: narrow.mouse.click(100, 20),
        lambda: sheet.get_by_role("button", name=re.compile("^Show [0-9]+ exercises$")).click(),
    ]
    for close in ways:
        close()
        expect(sheet).to_be_hidden()
        expect(narrow.get_by_role("button", name="Filters")).to_be_focused()
        expect(narrow.locator("[name=position]:checked")).to_have_count(2)
        assert "Standing" in chips(narrow)
        opened(narrow)


def test_ticks_apply_at_once_and_the_number_follows_each_and_is_read_aloud(
    narrow: Page, built: Built
) -> None:
    opened(narrow)
    show, voice = narrow.locator("[data-show]"), narrow.locator("[data-voice]")
    expect(voice).to_have_attribute("aria-live", "polite")
    before = ids(narrow)
    for name, value in (("position", "standing"), ("equipment", "chair"), ("suits", "knees")):
        choose(narrow, **{name: value})
        number = re.match(r"(\d+) exercises may suit you", status(narrow))
        assert number
        expect(show).to_have_text(f"Show {number[1]} exercises")
        expect(voice).to_have_text(f"Show {number[1]} exercises")
    assert ids(narrow) != before
    assert "position=standing" in narrow.url
    narrow.locator("[data-none]").click()
    expect(show).to_have_text(f"Show {len(built.library.exercises)} exercises")
    expect(narrow.get_by_role("dialog", name="Filters")).to_be_visible()
    assert "#" not in narrow.url


def test_enter_in_the_sheet_shows_the_results(narrow: Page) -> None:
    opened(narrow)
    narrow.locator("[name=position]").first.focus()
    narrow.keyboard.press("Enter")
    expect(narrow.get_by_role("dialog", name="Filters")).to_have_count(0)
    expect(narrow.get_by_role("button", name="Filters")).to_be_focused()


@pytest.mark.parametrize(("width", "height"), [(390, 844), (320, 568), (320, 256), (740, 360)])
def test_all_of_the_sheet_can_be_reached_in_any_window(
    narrow: Page, width: int, height: int
) -> None:
    narrow.set_viewport_size({"width": width, "height": height})
    opened(narrow)
    foot = narrow.locator("[data-show]")
    if height > 500:
        expect(foot).to_be_in_viewport(ratio=1)
    for fold in narrow.locator("dialog summary").all():
        fold.click()
    for target in narrow.locator("dialog :is(label, button, summary):visible").all():
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box
        assert box["height"] >= TARGET
        assert 0 <= box["x"] < box["x"] + box["width"] <= width
        expect(target).to_be_in_viewport(ratio=0.9)
    body = narrow.locator("[data-body]").bounding_box()
    assert body
    assert body["height"] >= height / 2
    assert narrow.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_filters_move_with_their_ticks_and_the_focus_when_the_window_gets_wider(
    narrow: Page,
) -> None:
    opened(narrow)
    choose(narrow, position="standing")
    ticked = narrow.locator("[name=position][value=standing]")
    ticked.focus()
    narrow.set_viewport_size({"width": 1280, "height": 900})
    expect(narrow.get_by_role("dialog", name="Filters")).to_have_count(0)
    expect(ticked).to_be_visible()
    expect(ticked).to_be_checked()
    expect(ticked).to_be_focused()
    expect(narrow.get_by_role("button", name="Filters")).to_be_hidden()
    assert narrow.locator("[name=position][value=standing]").count() == 1
    narrow.set_viewport_size({"width": 390, "height": 844})
    expect(narrow.get_by_role("button", name="Filters")).to_be_focused()
    expect(opened(narrow).locator("dialog [name=position]:checked")).to_have_count(2)


def test_the_focus_moves_too_where_the_browser_has_taken_it_before_the_page_hears(
    browser: Browser, address: str
) -> None:
    with profile(browser, viewport={"width": 1280, "height": 900}) as context:
        context.add_init_script(HEARS_LATE)
        page = open_finder(context.new_page(), address, SITTING)
        for focused in ("[name=position][value=sitting]", "[data-skip]"):
            page.locator(focused).focus()
            page.set_viewport_size({"width": 390, "height": 844})
            expect(page.get_by_role("button", name="Filters")).to_be_focused()
            page.set_viewport_size({"width": 1280, "height": 900})
            expect(page.locator("[data-filters] input").first).to_be_focused()


@pytest.mark.parametrize("focused", ["[data-sheet] h2", "[data-show]", "[data-close]"])
def test_what_only_the_sheet_has_gives_the_focus_to_the_filters(narrow: Page, focused: str) -> None:
    opened(narrow).locator(focused).focus()
    narrow.set_viewport_size({"width": 1280, "height": 900})
    expect(narrow.locator("[data-filters] input").first).to_be_focused()


def test_the_commonest_reasons_are_one_press_away_and_never_twice_there(narrow: Page) -> None:
    quick = narrow.locator("[data-quick]:visible")
    expect(quick).to_have_text(["Thin bones", "Sore knees"])  # no floor is chosen
    quick.first.focus()
    narrow.keyboard.press("Enter")
    expect(quick).to_have_text(["Sore knees"])
    expect(quick).to_be_focused()
    assert chips(narrow) == ["No floor", "Thin bones", "Sitting", "Clear all"]
    narrow.get_by_role("button", name="Remove No floor").click()
    expect(quick).to_have_text(["No floor", "Sore knees"])
    more = narrow.get_by_role("button", name="More …")
    more.click()
    expect(narrow.locator("[name=suits][value=thin-bones]")).to_be_checked()
    narrow.keyboard.press("Escape")
    expect(more).to_be_focused()


def test_while_a_sign_is_asked_about_nothing_can_be_filtered(narrow: Page) -> None:
    narrow.locator("#finder-query").fill("chest pain")
    expect(narrow.locator("[data-sign]")).to_be_visible()
    expect(narrow.get_by_role("button", name="Filters")).to_be_hidden()
    expect(narrow.locator("[data-chips]")).to_be_hidden()
    narrow.set_viewport_size({"width": 1280, "height": 900})
    expect(narrow.locator("[data-beside]")).to_be_hidden()
    expect(narrow.locator("[data-chips]")).to_be_hidden()
