"""Our search answers in the box of the theme's successor, too, where it shows its own sections."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.build import generate
from tests.serving import served
from tests.test_zensical import zensical

BOX, STATUS, FOUND = "input[role=combobox]", "dialog [role=status]", "dialog [role=option]"
UNAVAILABLE = "Search is unavailable. Reload the page to try again."
QUERIES = {
    "fist": "exercises/fist/",
    "wrist bnd": "exercises/wrist-bend/",
    "hand joint": "exercises/wrist-bend/",
}

pytestmark = pytest.mark.usefixtures("built_before")


@pytest.fixture
def site(content: Path, tmp_path: Path) -> Path:
    build = tmp_path / "build"
    generate(content, build)
    return zensical(build / "mkdocs.yml")


@pytest.fixture
def successor(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


def search(page: Page, address: str, query: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    expect(page.locator(BOX)).to_be_focused()
    page.locator(BOX).fill(query)


def test_names_slips_and_lay_words_find_the_page(page: Page, successor: str) -> None:
    for query, found in QUERIES.items():
        search(page, successor, query)
        first = page.locator(FOUND).first
        expect(first).to_have_attribute("href", re.compile(f"^{successor}{found}[?]h="))
    search(page, successor, "xylophone")
    expect(page.locator(STATUS)).to_have_text("No results")


def test_what_was_typed_is_marked_and_the_page_opens(page: Page, successor: str) -> None:
    search(page, successor, "fist")
    first = page.locator(FOUND).first
    expect(first.locator("h2 mark")).to_have_text("Fist")
    first.click()
    expect(page.locator("article h1")).to_have_text("Fist")
    assert page.url.startswith(f"{successor}exercises/fist/")


def test_a_search_that_cannot_answer_says_so(page: Page, site: Path, successor: str) -> None:
    (site / "finder" / "records.js").unlink()
    search(page, successor, "fist")
    expect(page.locator(STATUS)).to_have_text(UNAVAILABLE)
