"""What the site's search finds. How it is used stands in `test_site_search.py`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness, profile
from tests.browser.search_box import RESULT, open_search, page_of, search, search_again, search_all

QUERIES = {
    "floor press": {"exercises/prone-press-up"},
    "between shoulder blades": {"guidance/about-upper-back-pain", "exercises/scapular-squeeze"},
    "lose weight": {"guidance/weight-and-food"},
    "how long to walk": {"exercises/brisk-walking", "guidance/walking"},
    "streches for my chest": {"exercises/doorway-chest-stretch"},
    "osteoporisis": {"guidance/bone-health"},
    "chin tukcs": {"exercises/chin-tuck"},
    "shoulderblade squeeze": {"exercises/scapular-squeeze"},
    "cant feel my legs": {"guidance/before-you-start"},
    "crushing chest pain": {"guidance/before-you-start"},
}
DATA = ("/search-box.js", "/search-worker.js", "/sections.js", "/records.js", "/signs.js")


@pytest.fixture(scope="module")
def home(browser: Browser, address: str) -> Iterator[Page]:
    """The open search of the home page."""
    with profile(browser) as context:
        page = context.new_page()
        page.goto(address)
        open_search(page)
        yield page


def missed(page: Page) -> list[str]:
    found = search_all(page, [*QUERIES])
    return [q for q, pages in zip(QUERIES, found, strict=True) if not QUERIES[q] & set(pages)]


def test_lay_words_slips_and_sentences_find_the_page_on_the_site(home: Page) -> None:
    assert missed(home) == []


def test_lay_words_slips_and_sentences_find_the_page_in_the_folder(
    page: Page, unpacked: Path, witness: Witness
) -> None:
    page.goto((unpacked / "guidance" / "walking.html").as_uri())
    open_search(page)
    assert missed(page) == []
    search(page, "floor press")
    page.locator(RESULT).first.click()
    expect(page.locator("h1")).to_have_text("Prone press-up")
    assert page.url.startswith("file://")
    assert witness.complaints == []


def test_every_name_of_every_exercise_finds_it(home: Page, built: Built) -> None:
    names = [
        (name, f"exercises/{record}")
        for record, exercise in built.library.exercises.items()
        for name in (exercise.name, *exercise.also_called)
    ]
    assert len(names) > len(built.library.exercises)
    found = search_all(home, [name for name, _ in names])
    pairs = zip(names, found, strict=True)
    assert [name for (name, target), pages in pairs if target not in pages] == []


def test_every_page_that_is_searched_is_found_by_its_title(
    home: Page, address: str, built: Built
) -> None:
    script = (built.folder / "search/sections.js").read_text(encoding="utf-8")
    sections = json.loads(script[script.index("{") : script.rindex("}") + 1])["sections"]
    titles = {page: title for page, title, *_ in sections if "#" not in page}
    assert len(titles) > 70
    wanted = {title: page_of(address + page) for page, title in titles.items()}
    pairs = zip(titles.values(), search_all(home, [*titles.values()]), strict=True)
    assert [title for title, pages in pairs if wanted[title] not in pages] == []


def test_nothing_of_the_search_is_fetched_before_somebody_is_about_to_search(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}exercises/cat-cow/")
    page.evaluate("new Promise((done) => requestIdleCallback(done, { timeout: 3000 }))")
    page.wait_for_timeout(300)
    assert [url for url in witness.requests if url.endswith(DATA)] == []
    assert search(page, "neck")
    counts = {file: sum(url.endswith(file) for url in witness.requests) for file in DATA}
    assert set(counts.values()) == {1}, counts


def test_a_result_shows_its_other_name_and_marks_what_matched(home: Page) -> None:
    search_again(home, "pelvic push")
    first = home.locator(RESULT).first
    expect(first).to_contain_text("Also called: Pelvic push")
    expect(first.locator("mark")).to_have_text(["Pelvic", "push"])


def test_a_long_page_leads_to_the_section_that_fits(page: Page, address: str) -> None:
    page.goto(address)
    search(page, "pillow under my knees")
    first = page.locator(RESULT).first
    expect(first).to_contain_text("Section: How to lie")
    first.click()
    page.wait_for_url("**/guidance/sleep/#how-to-lie")
    expect(page.locator("#how-to-lie")).to_be_in_viewport()
