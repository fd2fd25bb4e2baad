from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import profile
from tests.browser.search_box import CHOSEN, search

BEST_PRACTICE = "best-practice"
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# A link that is just changing its colour is judged by the one that it gets.
AT_REST = """() => Promise.allSettled(document.getAnimations()
    .filter((one) => one instanceof CSSTransition).map((one) => one.finished))"""
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
VIEWS = [(scheme, width) for scheme in SCHEMES for width in (390, 1280)]
ONCE_EACH = (("light", 390), ("dark", 1280))  # each palette and each width
IN_EACH_RUN = ONCE_EACH[0]
# Each run opens few pages there, and one of each kind. Pages of a kind have one template and
# differ in words, so that one tells of the next; what is exhaustive opens all in each view.
SOME = 24
KINDS = (
    *("", "exercises/", "exercises/superman/", "routines/strength/", "cards/", "offline/"),
    *("guidance/before-you-start/", "guidance/bone-health/", "cards/starter/", "glossary/"),
)


@dataclass(frozen=True)
class View:
    """A window of one palette and one width, in which every page is opened, or every so many."""

    page: Page
    step: int


def _round(view: tuple[str, int], step: int) -> Any:
    name = f"{view[0]}-{view[1]}"
    marks = [pytest.mark.xdist_group(f"accessibility-{name}")]
    beyond = [pytest.mark.exhaustive] if step == 1 else []
    return pytest.param((*view, step), marks=[*marks, *beyond], id=f"{name}-{step}")


ROUNDS = [_round(IN_EACH_RUN, SOME), *(_round(view, 1) for view in VIEWS)]


@pytest.fixture(scope="module", params=ROUNDS)
def view(browser: Browser, request: pytest.FixtureRequest) -> Iterator[View]:
    scheme, width, step = request.param
    with profile(browser, color_scheme=scheme, viewport={"width": width, "height": 900}) as context:
        yield View(context.new_page(), step)


def test_a_page_of_each_kind_and_each_state_break_nothing_in_the_dark_and_wide(
    browser: Browser, address: str
) -> None:
    found = []
    with profile(browser, color_scheme="dark", viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        for kind in KINDS:
            page.goto(address + kind)
            found += violations(page, kind)
        found += of_each_state(page)
    assert found == []


def test_no_page_breaks_wcag_22_aa(view: View, online_pages: list[str], address: str) -> None:
    found = []
    kinds = [address + kind for kind in KINDS]
    for url in dict.fromkeys([*kinds, *online_pages[:: view.step]]):
        view.page.goto(url)
        found += violations(view.page, url)
    assert found == []


def test_no_state_of_the_search_or_the_menu_breaks_best_practice(view: View, address: str) -> None:
    view.page.goto(f"{address}exercises/cat-cow/")
    assert of_each_state(view.page) == []


def of_each_state(page: Page) -> list[str]:
    """Return what the checker finds in the menu and in each state of the search."""
    menu = page.locator("[data-menu]")
    if menu.is_visible():
        menu.click()
        expect(page.locator("#site-menu")).to_be_visible()
    found = violations(page, "menu", BEST_PRACTICE)
    for query in ("", "walk", "xylophone", "-", "chest pain"):
        search(page, query)
        found += violations(page, f"search {query}", BEST_PRACTICE)
    search(page, "neck")
    page.keyboard.press("ArrowDown")
    expect(page.locator(CHOSEN)).to_have_count(1)
    return found + violations(page, "chosen", BEST_PRACTICE)


def test_the_checker_would_notice(view: View, address: str) -> None:
    view.page.goto(address)
    view.page.evaluate("document.querySelector('h1').innerHTML = '<img src=x>'")
    assert [line for line in violations(view.page, "planted") if "image-alt" in line]


def violations(page: Page, name: str, *more: str) -> list[str]:
    # Of what passes, one element a rule is told: all of them are half a megabyte a page.
    tags = [*LEVELS, *more]
    options = {"runOnly": {"type": "tag", "values": tags}, "resultTypes": ["violations"]}
    page.evaluate(AT_REST)
    response: dict[str, Any] = Axe().run(page, options=options).response
    assert response["passes"], "the checker looked at nothing"
    return [
        f"{name}: {rule['id']}: {node['html'][:120]} {node['any'][:1]}"
        for rule in response["violations"]
        for node in rule["nodes"]
    ]
