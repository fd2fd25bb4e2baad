from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Built, Witness
from tests.browser.search_box import search

BEST = 3
QUERIES = {
    "floor press": {"exercises/prone-press-up"},
    "between shoulder blades": {"guidance/about-upper-back-pain", "exercises/scapular-squeeze"},
    "lose weight": {"guidance/weight-and-food"},
    "how long to walk": {"exercises/brisk-walking", "guidance/walking"},
}


@pytest.mark.parametrize("query", QUERIES)
def test_lay_words_find_the_page_on_the_site(page: Page, address: str, query: str) -> None:
    page.goto(address)
    assert QUERIES[query] & set(search(page, query)[:BEST])


@pytest.mark.parametrize("query", QUERIES)
def test_lay_words_find_the_page_in_the_folder(page: Page, unpacked: Path, query: str) -> None:
    page.goto((unpacked / "index.html").as_uri())
    assert QUERIES[query] & set(search(page, query)[:BEST])


def test_every_name_of_every_exercise_finds_it(page: Page, address: str, built: Built) -> None:
    page.goto(address)
    names = [
        (name, f"exercises/{record}")
        for record, exercise in built.library.exercises.items()
        for name in (exercise.name, *exercise.also_called)
    ]
    assert len(names) > len(built.library.exercises)
    assert [name for name, target in names if target not in search(page, name)[:BEST]] == []


def test_a_found_page_opens_from_the_folder(page: Page, unpacked: Path, witness: Witness) -> None:
    page.goto((unpacked / "guidance" / "walking.html").as_uri())
    search(page, "floor press")
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith("file://")
    assert witness.complaints == []
