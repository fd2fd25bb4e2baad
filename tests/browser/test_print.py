import io
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Built

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
PAPERS = ("A4", "Letter")


@pytest.fixture(scope="module", params=SCHEMES)
def sheet(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("paper", PAPERS)
def test_every_card_prints_on_one_sheet_with_all_that_it_must_say(
    sheet: Page, address: str, built: Built, paper: str
) -> None:
    assert built.library.routines
    for record, routine in built.library.routines.items():
        sheet.goto(f"{address}cards/{record}/")
        pages = _print(sheet, paper)
        assert len(pages) == 1, record
        text = pages[0]
        rows = len(routine.steps) or len(routine.weekly_plan.weeks if routine.weekly_plan else ())
        ticks = sheet.locator(".card .tick").count()
        assert ticks == 7 * rows
        for must in (routine.name, "Stop if", str(routine.review.due_on), "Prepared for"):
            assert must in text, (record, must)
        for rule in built.library.site.safety.stop_rules:
            assert rule.split(" [")[0] in " ".join(text.split()), (record, rule)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_prints_without_navigation_and_without_an_empty_sheet(
    sheet: Page, online_pages: list[str], paper: str
) -> None:
    for url in online_pages:
        sheet.goto(url)
        pages = _print(sheet, paper)
        assert all(text.strip() for text in pages), url
        sheet.emulate_media(media="print")
        for furniture in (".md-header", ".site-bar", ".site-foot"):
            expect(sheet.locator(furniture)).to_be_hidden()
        sheet.emulate_media(media=None)


def test_paper_is_white_from_both_palettes(sheet: Page, address: str) -> None:
    sheet.goto(f"{address}exercises/prone-press-up/")
    sheet.emulate_media(media="print")
    grounds = sheet.evaluate(
        "[document.documentElement, document.body].map(e => getComputedStyle(e).backgroundColor)"
    )
    ink = sheet.evaluate("getComputedStyle(document.querySelector('.md-typeset p')).color")
    sheet.emulate_media(media=None)
    assert grounds == ["rgb(255, 255, 255)"] * 2
    assert ink in ("rgb(0, 0, 0)", "rgb(51, 51, 51)")


def _print(page: Page, paper: str) -> list[str]:
    """Return the text of each printed page."""
    data = page.pdf(format=paper, print_background=True)
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(data)).pages]
