from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.paper.prints import EDITIONS, catalogue
from tests.browser.conftest import Built, Witness

# Picks everything that can be picked, and tells where it leads and what it shows.
PICK_ALL = """async () => {
    const form = document.querySelector("[data-print-centre]");
    const found = [];
    const isWhole = ({clientWidth, clientHeight, naturalWidth, naturalHeight}) =>
        Math.abs(clientWidth / clientHeight - naturalWidth / naturalHeight) < 0.05;
    const change = () => form.dispatchEvent(new Event("change"));
    for (const routine of form.routine.options) {
        routine.selected = true;
        change();
        for (const edition of form.edition) {
            if (edition.disabled) continue;
            edition.checked = true;
            change();
            for (const size of form.size) {
                if (size.disabled) continue;
                size.checked = true;
                change();
                const pictures = [...form.querySelectorAll("img")];
                await Promise.all(pictures.map(picture => picture.decode()));
                found.push({
                    choice: [routine.value, edition.value, size.value],
                    pdf: form.querySelector("[data-print-download]").href,
                    open: form.querySelector("[data-print-open]").href,
                    pictures: pictures.map(picture => picture.src),
                    whole: pictures.every(isWhole),
                    told: pictures.map(picture => picture.alt),
                    facts: form.querySelector("[role=status]").textContent,
                });
            }
        }
    }
    return found;
}"""


def pick_all(page: Page, built: Built, root: Path, base: str) -> None:
    """Pick everything, and hold what is offered against the catalogue and the files."""
    found: list[dict[str, Any]] = page.evaluate(PICK_ALL)
    offered = [one for one in catalogue(built.library) if EDITIONS[one.edition].has_pictures]
    assert len(found) == len(offered) > 100
    by_choice = {(one.record, one.edition, one.size): one for one in offered}
    for pick in found:
        one = by_choice[tuple(pick["choice"])]
        assert pick["pdf"] == pick["open"] == base + one.path
        assert (root / one.path).is_file()
        sheets = [base + one.picture_path(n + 1) for n in range(len(pick["pictures"]))]
        assert pick["pictures"] == sheets
        assert pick["whole"]
        assert not (root / one.picture_path(len(sheets) + 1)).exists()
        name = built.library.routines[one.record].name
        pages = "1 page" if len(sheets) == 1 else f"{len(sheets)} pages"
        size = round((root / one.path).stat().st_size / 1000)
        facts = f"{name}: {pages}, {size} KB."
        turned = " Print on both sides, turned over on the long edge."
        assert pick["facts"] == facts + (turned if one.edition == "cut-out" else "")
        assert pick["told"] == [f"{name}, page {n + 1} of the PDF" for n in range(len(sheets))]


def test_every_choice_shows_its_sheets_and_leads_to_its_pdf(
    page: Page, built: Built, address: str, witness: Witness
) -> None:
    page.goto(f"{address}cards/")
    pick_all(page, built, built.folder, address)
    assert witness.complaints == []


def test_every_choice_works_from_a_folder_on_disk(
    page: Page, built: Built, unpacked: Path, witness: Witness
) -> None:
    page.goto((unpacked / "cards/index.html").as_uri())
    pick_all(page, built, unpacked, unpacked.as_uri() + "/")
    assert witness.complaints == []


def test_the_address_says_what_is_picked(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#seated/blank/large-a4")
    expect(page.get_by_label("Routine")).to_have_value("seated")
    expect(page.get_by_label("Amounts left blank, for a clinician")).to_be_checked()
    expect(page.get_by_label("Large print, A4")).to_be_checked()
    page.get_by_label("A5").check()
    assert urlsplit(page.url).fragment == "seated/blank/a5"
    page.evaluate("location.hash = 'evening'")
    expect(page.get_by_label("Routine")).to_have_value("evening")
    expect(page.get_by_label("A5")).to_be_checked()
    page.goto(f"{address}cards/#nonsense/%ff/x")
    expect(page.locator("[data-print-sheets] img").first).to_be_visible()


def test_what_a_plan_by_weeks_has_not_can_not_be_picked(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#starter/cut-out/letter")
    page.get_by_label("Routine").select_option("walking-six-weeks")
    expect(page.get_by_label("Small cards to cut out")).to_be_disabled()
    expect(page.get_by_label("Filled in, with boxes for 4 weeks")).to_be_disabled()
    expect(page.get_by_label("Filled in, with boxes for 1 week")).to_be_checked()
    expect(page.get_by_label("Letter", exact=True)).to_be_checked()


@pytest.mark.parametrize(("locale", "paper"), [("en-GB", "A4"), ("en-US", "Letter")])
def test_the_paper_of_the_readers_country_comes_first(
    browser: Browser, address: str, locale: str, paper: str
) -> None:
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(f"{address}cards/")
    expect(page.get_by_label(paper, exact=True)).to_be_checked()
    context.close()


def test_without_scripts_every_pdf_is_still_a_link(
    browser: Browser, built: Built, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}cards/")
    expect(page.locator("[data-print-centre]")).to_be_hidden()
    links = page.locator("a.pdf").evaluate_all("links => links.map(link => link.href)")
    paths = {unquote(link.removeprefix(address)) for link in links}
    assert paths == {one.path for one in catalogue(built.library)}
    context.close()


def test_a_download_brings_the_file(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#evening/four-weeks/letter")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the PDF").click()
    assert waiting.value.suggested_filename == "evening-four-weeks-letter.pdf"
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")
