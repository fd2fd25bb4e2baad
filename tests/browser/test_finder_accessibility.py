"""What the checker says of the finder, whatever is open or chosen in it."""

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import profile
from tests.browser.finding import choose, open_finder
from tests.browser.test_accessibility import VIEWS, Scheme, violations
from tests.shares import first_alone, share, shares


def _unfolded(page: Page) -> None:
    opener = page.get_by_role("button", name="Filters")
    if opener.is_visible():
        opener.click()
    for fold in page.locator("details[data-group] summary").all():
        fold.click()


def _nothing(_: Page) -> None:
    """Leave the page as it came."""


def _chosen(page: Page) -> None:
    opener = page.get_by_role("button", name="Filters")
    if opener.is_visible():
        opener.click()
    choose(page, suits="floor", position="sitting", equipment="chair", time="120")


def _typed(text: str) -> Callable[[Page], None]:
    return lambda page: page.locator("#finder-query").fill(text)


# What a page draws with grounds is not there where colours are forced, if nobody looks after it.
DRAWN = """() => {
    const of = (selector, part) => getComputedStyle(document.querySelector(selector), part);
    const [page, mark] = [of("body").backgroundColor, of(".results mark")];
    return {
        mark: mark.backgroundColor.startsWith("rgb("), // with "rgba(" it is see-through
        fold: of(".finder__filters summary", "::after").backgroundColor !== page,
        drawing: of(".results img.small").backgroundColor === "rgb(255, 255, 255)",
        choice: of(".finder__filters label img").backgroundColor !== page,
    };
}"""
# What an address asks for, what is done then, and what stands there when it is done.
STATES: Mapping[str, tuple[str, Callable[[Page], None], str]] = {
    "everything": ("", _nothing, "[data-exercise]"),
    "unfolded": ("", _unfolded, "details[data-group][open]"),
    "chosen": ("", _chosen, "[name=position]:checked"),
    "shared": ("#suits=thin-bones&position=sitting&kind=stretch&q=neck", _nothing, "[data-chips]"),
    "not understood": ("#position=evil&a=b", _nothing, "[data-notice]"),
    "nothing found": ("", _typed("skweeeezy"), "[data-hint]"),
    "no word": ("", _typed("-"), "[data-exercise]"),
    "a sign": ("", _typed("chest pain"), "[data-sign]"),
    "a reason": ("", _typed("thin bones"), "[data-against]"),
}


@pytest.mark.parametrize("step", shares(3))
@pytest.mark.parametrize(("scheme", "width"), first_alone(VIEWS))
def test_the_finder_breaks_nothing_in_any_state(
    browser: Browser, address: str, scheme: Scheme, width: int, step: int
) -> None:
    found = []
    with profile(browser, color_scheme=scheme, viewport={"width": width, "height": 900}) as context:
        for name, (asked, act, shown) in share(STATES.items(), step):
            page = open_finder(context.new_page(), address, asked)
            act(page)
            expect(page.locator(shown).locator("visible=true").first, name).to_be_visible()
            found += violations(page, name, "best-practice")
            page.close()
    assert found == []


def test_marks_folds_and_drawings_are_seen_where_colours_are_forced(
    browser: Browser, address: str
) -> None:
    with profile(browser, forced_colors="active", color_scheme="dark") as context:
        page = open_finder(context.new_page(), address, "#q=neck")
        expect(page.locator(".results mark").first).to_be_visible()
        assert page.evaluate(DRAWN) == dict.fromkeys(("mark", "fold", "drawing", "choice"), True)
