"""The site as the theme's successor builds it: the head and the search are ours there, too."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.build import generate
from tests.browser.conftest import Witness
from tests.browser.search_box import RESULT, open_search, search
from tests.serving import served
from tests.test_zensical import zensical

QUERIES = {"fist": "Fist", "wrist bnd": "Wrist bend", "hand joint": "Wrist bend"}


@pytest.fixture(scope="module")
def successor(sample: Path, hands: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample's site as the successor builds it."""
    folder = tmp_path_factory.mktemp("successor")
    for kept in ("figures", "cards"):
        shutil.copytree(hands.parent / "build" / kept, folder / "build" / kept)
    shutil.copytree(sample, folder / "content")
    before = Path.cwd()
    os.chdir(folder)
    generate(Path("content"), folder / "build")
    os.chdir(before)
    with served(zensical(folder / "build" / "mkdocs.yml")) as found:
        yield found


def test_our_search_finds_and_opens_pages_there(
    page: Page, successor: str, witness: Witness
) -> None:
    for query, name in QUERIES.items():
        page.goto(successor)
        assert search(page, query), query
        page.locator(RESULT).first.click()
        expect(page.locator("h1")).to_contain_text(name)
    assert witness.complaints == []


def test_our_head_is_there(page: Page, successor: str, witness: Witness) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{successor}exercises/fist/")
    expect(page.locator("header.site-head")).to_have_count(1)
    expect(page.locator(".md-header")).to_have_count(0)
    page.locator("[data-menu]").click()
    expect(page.locator("#site-menu a").first).to_be_in_viewport()
    page.locator("[data-colours]:visible").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    open_search(page)
    assert witness.complaints == []
