"""From the finder to the diary: one reader's way with an own routine, online and from a folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Witness, profile
from tests.browser.own_routine import ROWS, UNDO, amount, moves, press, read_file, save_file

ASKED = {
    "chin tuck": "chin-tuck",
    "squeeze": "scapular-squeeze",
    "shoulder rolls": "shoulder-rolls",
}
LOG = "[data-log]"
# A tab that nobody looks at: pages are told, and draw nothing.
HIDE = """hidden => {
    const state = hidden ? "hidden" : "visible";
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
NARROW = "document.documentElement.scrollWidth <= innerWidth"


@dataclass(frozen=True)
class Place:
    """Where the site is opened, and how its pages end there."""

    root: str
    end: str
    index: str

    def page(self, path: str) -> str:
        return f"{self.root}{path}{self.end}"


@pytest.fixture(params=["http", "file"])
def place(request: pytest.FixtureRequest) -> Place:
    if request.param == "http":
        return Place(request.getfixturevalue("address"), "/", "/")
    return Place(f"{request.getfixturevalue('unpacked').as_uri()}/", ".html", "/index.html")


@pytest.fixture
def reader(browser: Browser, witness: Witness) -> Iterator[BrowserContext]:
    """Somebody with a phone."""
    with profile(browser, viewport={"width": 390, "height": 844}) as context:
        witness.watch(context)
        yield context


def built_from_the_finder(page: Page, place: Place) -> None:
    """Add three exercises that one finds by lay words, and open the routine by its link."""
    page.goto(f"{place.root}exercises{place.index}")
    for typed, exercise in ASKED.items():
        page.locator("#finder-query").fill(typed)
        page.locator(f"[data-add={exercise}]:visible").first.click()
    page.get_by_role("link", name="Open").first.click()
    expect(page.locator(ROWS)).to_have_count(len(ASKED))
    assert moves(page) == [*ASKED.values()]
    assert page.evaluate(NARROW)


def changed_at_once(page: Page) -> list[str]:
    """Make all gentler, put one first, name it; return the amounts."""
    before = [amount(page, row) for row in (1, 2, 3)]
    page.locator("[data-gentler]").click()
    after = [amount(page, row) for row in (1, 2, 3)]
    assert [now for now, then in zip(after, before, strict=True) if now == then] == []
    page.locator(UNDO).click()
    assert [amount(page, row) for row in (1, 2, 3)] == before
    page.locator("[data-gentler]").click()
    press(page, 2, "up")
    page.locator("#routine-name").fill("Morning")
    page.locator("#routine-name").press("Tab")
    return [amount(page, row) for row in (1, 2, 3)]


def opened_by_a_friend(browser: Browser, place: Place, link: str, amounts: list[str]) -> None:
    """Open the link in another profile: it shows all, and keeps nothing until it is told to."""
    with profile(browser) as other:
        page = other.new_page()
        page.goto(f"{place.page('my-routine')}#{link}")
        expect(page.locator(ROWS)).to_have_count(len(amounts))
        assert [amount(page, row) for row in (1, 2, 3)] == amounts
        expect(page.locator("#routine-name")).to_have_value("Morning")
        page.goto(place.page("my-routine"))
        page.reload()
        expect(page.locator(ROWS)).to_have_count(0)


def printed(page: Page, folder: Path) -> None:
    """Print the routine on one sheet of A4 and one of Letter, and come again."""
    page.locator("#routine-print").click()
    expect(page.locator(".card--sheet").first).to_be_visible()
    for paper in ("A4", "Letter"):
        pdf = folder / f"{paper}.pdf"
        page.pdf(path=pdf, format=paper, prefer_css_page_size=False)
        reader = PdfReader(pdf)
        assert len(reader.pages) == 1, paper
        words = " ".join(reader.pages[0].extract_text().split())
        assert "Morning" in words
        assert "Chin tuck" in words
    page.go_back()


def done_to_the_end(page: Page) -> None:
    """Run a session through a hidden tab to its end, and keep it."""
    page.locator("#session-start").click()
    expect(page.locator("#session-now")).to_be_visible()
    page.clock.fast_forward(12_000)
    page.evaluate(HIDE, True)  # noqa: FBT003  # an argument of the script
    page.clock.fast_forward(30_000)
    page.evaluate(HIDE, False)  # noqa: FBT003
    expect(page.locator("#session-now")).not_to_be_empty()
    for _ in range(60):
        if page.locator("#session-pause").is_hidden():
            break
        page.clock.fast_forward(10_000)
    expect(page.get_by_text("You did 3 of 3 moves.")).to_be_visible()
    page.get_by_role("radio", name="2", exact=True).check()
    page.get_by_role("button", name="Keep it in my diary").click()
    expect(page.get_by_text("It is in your diary now.")).to_be_visible()
    page.get_by_role("button", name="Leave the session").click()
    expect(page.locator("dialog.session")).to_have_count(0)


def kept_and_taken_home(page: Page, folder: Path) -> None:
    """See the log, save it, delete it, and read it again."""
    log = page.locator(LOG)
    rows = log.locator(".diary-table tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Morning")
    log.locator("summary", has_text="Keep a copy").click()
    with page.expect_download() as waiting:
        log.get_by_role("button", name="Save a copy").click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    log.get_by_role("button", name="Delete the diary").click()
    log.get_by_role("button", name="Delete all", exact=True).click()
    expect(rows).to_have_count(0)
    log.locator("input[type=file]").set_input_files(file)
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Morning")


def test_the_whole_story(
    reader: BrowserContext, browser: Browser, place: Place, witness: Witness, tmp_path: Path
) -> None:
    page = reader.new_page()
    page.clock.install()
    built_from_the_finder(page, place)
    amounts = changed_at_once(page)
    page.reload()
    expect(page.locator(ROWS)).to_have_count(len(amounts))
    assert [amount(page, row) for row in (1, 2, 3)] == amounts
    link = str(page.locator("#routine-link").get_attribute("href")).partition("#")[2]
    opened_by_a_friend(browser, place, link, amounts)
    printed(page, tmp_path)
    expect(page.locator(ROWS)).to_have_count(len(amounts))
    done_to_the_end(page)
    kept_and_taken_home(page, tmp_path)
    saved = save_file(page, tmp_path)
    read_file(page, saved)
    assert witness.complaints == []
    assert [one for one in witness.requests if not one.startswith((place.root, "blob:"))] == []
