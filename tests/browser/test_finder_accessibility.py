"""What the checker says of the finder, whatever is open or chosen in it."""

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import profile
from tests.browser.finding import choose, open_finder
from tests.browser.test_accessibility import SCHEMES, Scheme, violations


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


STATES: Mapping[str, tuple[str, Callable[[Page], None]]] = {
    "everything": ("", _nothing),
    "unfolded": ("", _unfolded),
    "chosen": ("", _chosen),
    "shared": ("#suits=thin-bones&position=sitting&kind=stretch&q=neck", _nothing),
    "not understood": ("#position=evil&a=b", _nothing),
    "nothing found": ("", _typed("skweeeezy")),
    "no word": ("", _typed("-")),
    "a sign": ("", _typed("chest pain")),
    "a reason": ("", _typed("thin bones")),
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [390, 1280])
def test_the_finder_breaks_nothing_in_any_state(
    browser: Browser, address: str, width: int, scheme: Scheme
) -> None:
    found = []
    with profile(browser, color_scheme=scheme, viewport={"width": width, "height": 900}) as context:
        for name, (asked, act) in STATES.items():
            page = open_finder(context.new_page(), address, asked)
            act(page)
            expect(page.locator("#finder-query")).to_be_attached()
            found += violations(page, name, "best-practice")
            page.close()
    assert found == []
