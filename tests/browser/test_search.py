"""What the site's search finds. How it is used stands in `test_site_search.py`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness, profile
from tests.browser.search_box import RESULT, open_search, page_of, search, search_again, search_all
from tests.browser.waiting import until

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
# Whether idle time has come twice: what waited for it has happened.
RESTED = """async () => {
    const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 3000 }));
    await idle();
    await idle();
}"""
# A page at rest loads no search where this stands in its way, until the words behind it are run.
IN_THE_WAY = {
    "data is saved": (
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})",
        "",
    ),
    "the line is slow": (
        "Object.defineProperty(navigator, 'connection', {value: {effectiveType: '2g'}})",
        "",
    ),
    "nobody sees it": (
        "Object.defineProperty(document, 'hidden', {value: true, configurable: true})",
        "delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))",
    ),
    "it is printed": ("", ""),
}
SEARCH_CAME = "document.querySelector('script[src*=\"search-box.js\"]') !== null"
DATA = (
    *("/search-box.js", "/search-worker.js", "/understanding.js"),
    *("/sections.js", "/records.js", "/signs.js"),
)


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
    expect(page.locator("h1")).to_have_text("Floor press")
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


def test_the_search_comes_once_when_the_page_is_at_rest(
    page: Page, address: str, witness: Witness
) -> None:
    page.on("load", lambda _: witness.requests.append("loaded"))
    with page.expect_request("**/sections.js"), page.expect_request("**/signs.js"):
        page.goto(f"{address}exercises/cat-cow/")
    asked = [url for url in witness.requests if url.endswith(DATA) or url == "loaded"]
    assert asked[0] == "loaded"
    assert search(page, "neck")
    counts = {file: sum(url.endswith(file) for url in witness.requests) for file in DATA}
    assert set(counts.values()) == {1}, counts


@pytest.mark.parametrize(("before", "after"), IN_THE_WAY.values(), ids=IN_THE_WAY)
def test_nothing_of_it_comes_unasked_where_that_would_be_in_the_way(
    page: Page, address: str, before: str, after: str
) -> None:
    page.add_init_script(before)
    if not before:
        page.emulate_media(media="print")
    page.goto(f"{address}exercises/cat-cow/")
    page.evaluate(RESTED)
    assert page.evaluate(SEARCH_CAME) is False
    if after:
        page.evaluate(after)
        until(page, SEARCH_CAME)
    page.emulate_media(media="screen")
    assert search(page, "neck")


def test_a_result_shows_its_other_name_and_marks_what_matched(home: Page) -> None:
    search_again(home, "quadruped rotation")
    first = home.locator(RESULT).first
    expect(first).to_contain_text("Also called: Quadruped rotation")
    expect(first.locator("mark")).to_have_text(["Quadruped", "rotation"])


def test_a_long_page_leads_to_the_section_that_fits(page: Page, address: str) -> None:
    page.goto(address)
    search(page, "pillow under my knees")
    first = page.locator(RESULT).first
    expect(first).to_contain_text("Section: How to lie")
    first.click()
    page.wait_for_url("**/guidance/sleep/#how-to-lie")
    expect(page.locator("#how-to-lie")).to_be_in_viewport()
