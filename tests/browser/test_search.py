import html
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Built, Witness
from tests.browser.search_box import search, search_again

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
    assert [name for name, target in names if target not in search_again(page, name)[:BEST]] == []


def test_a_found_page_opens_from_the_folder(page: Page, unpacked: Path, witness: Witness) -> None:
    page.goto((unpacked / "guidance" / "walking.html").as_uri())
    search(page, "floor press")
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith("file://")
    assert witness.complaints == []


FORGIVEN = {
    "streches for my chest": "exercises/doorway-chest-stretch",
    "osteoporisis": "guidance/bone-health",
    "chin tukcs": "exercises/chin-tuck",
    "shoulderblade squeeze": "exercises/scapular-squeeze",
    "cant feel my legs": "guidance/before-you-start",
    "crushing chest pain": "guidance/before-you-start",
}


@pytest.mark.parametrize("query", FORGIVEN)
def test_slips_plurals_and_whole_sentences_find_the_page(
    page: Page, address: str, query: str
) -> None:
    page.goto(address)
    assert FORGIVEN[query] in search(page, query)[:BEST]


def test_every_page_that_is_searched_is_found_by_its_title(
    page: Page, address: str, built: Built
) -> None:
    script = (built.folder / "search/sections.js").read_text(encoding="utf-8")
    sections = json.loads(script[script.index("[") : script.rindex("]") + 1])
    titles = {one["location"]: one["title"] for one in sections if "#" not in one["location"]}
    assert len(titles) > 70
    page.goto(address)
    missed = []
    for location, title in titles.items():
        search_again(page, html.unescape(title))
        first = page.locator(".md-search-result__link").evaluate_all(
            "links => links.slice(0, 5).map((link) => link.href)"
        )
        if not any(link.partition("?")[0] == address + location for link in first):
            missed.append((title, first))
    assert missed == []


def test_nothing_is_fetched_for_the_search_before_somebody_searches(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}exercises/cat-cow/")
    page.wait_for_timeout(500)
    big = ("/sections.js", "/records.js")
    assert [url for url in witness.requests if url.endswith(big)] == []
    assert search(page, "neck")
    assert len([url for url in witness.requests if url.endswith(big)]) == len(big)


def test_a_result_shows_its_other_name_and_marks_what_matched(page: Page, address: str) -> None:
    page.goto(address)
    search_again(page, "pelvic push")
    first = page.locator(".md-search-result__item").first
    expect(first).to_contain_text("Also called: Pelvic push")
    expect(first.locator("mark")).to_have_text(["Pelvic", "push"])


def test_a_long_page_shows_the_sections_that_fit(page: Page, address: str) -> None:
    page.goto(address)
    search_again(page, "hot water bottle")
    item = page.locator(".md-search-result__item").first
    links = item.locator("a").evaluate_all("links => links.map((link) => link.href)")
    assert any("#" in link for link in links)
    assert all("/guidance/heat-and-cold/" in link for link in links)


def test_what_is_typed_is_never_markup_in_the_results(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(address)
    search_again(page, "<img src=x onerror=alert(1)> neck")
    expect(page.locator(".md-search-result__list img")).to_have_count(0)
    assert witness.complaints == []
