from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from generator.paper.catalogue import topic_sheets
from generator.paper.prints import EDITIONS, catalogue
from tests.browser.conftest import Built, Witness, profile
from tests.printed import words_of_sheets

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


@pytest.mark.exhaustive  # a folder is opened in each run by what prints three cards
def test_every_choice_works_from_a_folder_on_disk(
    page: Page, built: Built, unpacked: Path, witness: Witness
) -> None:
    page.goto((unpacked / "cards/index.html").as_uri())
    pick_all(page, built, unpacked, unpacked.as_uri() + "/")
    assert witness.complaints == []


def test_the_address_says_what_is_picked(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#seated/blank/large-a4")
    expect(page.get_by_label("Routine", exact=True)).to_have_value("seated")
    expect(page.get_by_label("Amounts left blank, for a clinician", exact=True)).to_be_checked()
    expect(page.get_by_label("Large print, A4", exact=True)).to_be_checked()
    page.get_by_label("Letter", exact=True).check()
    assert urlsplit(page.url).fragment == "seated/blank/letter"
    page.evaluate("location.hash = 'evening'")
    expect(page.get_by_label("Routine", exact=True)).to_have_value("evening")
    expect(page.get_by_label("Letter", exact=True)).to_be_checked()
    page.goto(f"{address}cards/#nonsense/%ff/x")
    expect(page.locator("[data-print-sheets] img").first).to_be_visible()


def test_what_a_plan_by_weeks_has_not_can_not_be_picked(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#starter/cut-out/letter")
    page.get_by_label("Routine", exact=True).select_option("walking-six-weeks")
    expect(page.get_by_label("Small cards to cut out", exact=True)).to_be_disabled()
    expect(page.get_by_label("Filled in, with boxes for 4 weeks", exact=True)).to_be_disabled()
    expect(page.get_by_label("Filled in, with boxes for 1 week", exact=True)).to_be_checked()
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


PICKED = "routine=morning&exercise=chin-tuck&exercise=bird-dog"
HOSTILE = "<img src=x onerror=alert(1)> &amp; \u202e"


def pick_three(page: Page) -> None:
    """Pick a routine and two exercises, and bring the routine to the front by the keyboard."""
    find = page.get_by_label("Find a card")
    for typed, name in (("chin", "Chin tuck"), ("ALL FOURS", "Opposite arm and leg, on all fours")):
        find.fill(typed)
        page.get_by_role("checkbox", name=name, exact=True).check()
    find.fill("morning")
    page.get_by_role("checkbox", name="Morning mobility").check()
    for _ in range(2):
        up = page.get_by_role("button", name="Move Morning mobility up")
        up.focus()
        page.keyboard.press("Enter")
    said = page.locator("[data-picking-said]")
    expect(said).to_have_text("Morning mobility is now number 1 of 3.")


def type_letterhead(page: Page, clinic: str) -> None:
    page.locator("[data-letterhead-form] summary").click()
    page.get_by_label("Name of the clinic").fill(clinic)
    page.get_by_label("Telephone", exact=True).fill("020 7946 0018")
    page.get_by_label("Prepared for", exact=True).fill("Ann Other")
    page.get_by_label("Side", exact=True).select_option("left")


def printed(page: Page) -> list[str]:
    """Return the words of each sheet of the open page, without spaces."""
    expect(page.locator(".card--end").first).to_be_visible()
    return words_of_sheets(page.pdf(format="A4"))


def hold_against(page: Page, sheets: list[str], clinic: str) -> None:
    """Hold a print of the three cards against what was picked and typed."""
    assert len(sheets) == page.locator(".card").filter(visible=True).count()
    bare = "".join(clinic.split())
    first, second = sheets[0], sheets[1]
    assert bare in first
    assert bare in second
    assert "Whatisinside" in first
    assert "Morningmobility" in second
    names = ("Morningmobility", "Chintuck", "Oppositearmandleg,onallfours")
    places = [next(i for i, text in enumerate(sheets) if i and name in text) for name in names]
    assert places == sorted(places)
    for name, place in zip(names, places, strict=True):
        assert f"{name}{place + 1}" in first  # the number of its sheet
    for number, text in enumerate(sheets, start=1):
        assert f"{number}of{len(sheets)}" in text
        assert "Calltooforweakornumblegs" in text
        assert "AnnOther" in text or number > 1
    assert sum("Yougetchestpainorpressure" in text for text in sheets) == 1  # rules of all cards


def choose_and_print(page: Page, start: str, end: str) -> None:
    page.goto(start)
    pick_three(page)
    assert urlsplit(page.url).fragment == PICKED
    type_letterhead(page, "Riverside Physiotherapy")
    page.get_by_role("link", name="Show it, to print").click()
    expect(page.locator("[data-print-said]")).to_contain_text("3 cards on")
    assert page.url == f"{end}#{PICKED}"
    hold_against(page, printed(page), "Riverside Physiotherapy")


def test_three_cards_print_as_one_document(page: Page, address: str, witness: Witness) -> None:
    choose_and_print(page, f"{address}cards/", f"{address}cards/print/")
    assert witness.complaints == []


def test_three_cards_print_as_one_document_from_a_folder(
    page: Page, unpacked: Path, witness: Witness
) -> None:
    folder = unpacked / "cards"
    choose_and_print(page, (folder / "index.html").as_uri(), (folder / "print.html").as_uri())
    assert witness.complaints == []


def test_what_an_address_asks_for_in_vain_is_named(page: Page, address: str) -> None:
    page.goto(f"{address}cards/print/#exercise=nope&exercise=cat-cow&topic=x")
    said = page.locator("[data-print-said]")
    expect(said).to_contain_text("1 card on")
    expect(said).to_contain_text("Not found, and left out: exercise=nope, topic=x.")
    page.goto(f"{address}cards/print/")
    page.reload()
    expect(said).to_have_text("Nothing is picked yet.")
    page.evaluate("location.hash = 'exercise=chin-tuck'")
    expect(said).to_contain_text("1 card on")
    assert "#exercise=chin-tuck" in str(
        page.get_by_role("link", name="Change what is in it").get_attribute("href")
    )


def test_what_is_typed_stays_text(page: Page, address: str, witness: Witness) -> None:
    page.goto(f"{address}cards/morning/")
    type_letterhead(page, HOSTILE)
    expect(page.locator(".card__clinic").first).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator(".card__letterhead img").count() == 0
    page.evaluate(
        """([key, value]) => localStorage.setItem(key, value)""",
        ["/.letterhead", '{"clinic": {}, "logo": "data:image/svg+xml,<svg/>", "note": "<b>n</b>"}'],
    )
    page.reload()
    expect(page.locator(".card__own").first).to_have_text("<b>n</b>")
    assert page.locator(".card__letterhead img").count() == 0
    assert witness.complaints == []


def test_a_letterhead_is_kept_and_a_name_is_not(page: Page, address: str) -> None:
    page.goto(f"{address}cards/morning/")
    type_letterhead(page, "Riverside")
    expect(page.locator("[data-letterhead-said]")).to_have_text("Kept on this device.")
    page.reload()
    expect(page.locator("[data-field=name] .card__value").first).to_have_text("Ann Other")
    kept = page.evaluate("JSON.stringify({...localStorage})")
    assert "Riverside" in kept
    assert "Ann Other" not in kept
    page.locator("[data-letterhead-form] summary").click()
    page.get_by_label("Also keep name, date and side").check()
    assert "Ann Other" in page.evaluate("JSON.stringify({...localStorage})")
    page.get_by_role("button", name="Delete all of this from this device").click()
    left = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "Riverside" not in left
    assert "Ann Other" not in left
    expect(page.locator(".card__letterhead").first).to_be_hidden()


def test_a_logo_is_drawn_anew_and_nothing_else_is_taken(
    page: Page, address: str, tmp_path: Path, witness: Witness
) -> None:
    page.goto(f"{address}cards/morning/")
    page.locator("[data-letterhead-form] summary").click()
    choose = page.get_by_label("Logo, a PNG or JPEG picture")
    said = page.locator("[data-letterhead-said]")
    for name, data in (
        ("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("b.png", b"\x89PNG"),
    ):
        (tmp_path / name).write_bytes(data)
        choose.set_input_files(tmp_path / name)
        expect(said).to_contain_text("This picture cannot be used.")
    Image.effect_noise((1200, 1200), 60).convert("RGB").save(tmp_path / "c.jpg")
    choose.set_input_files(tmp_path / "c.jpg")
    expect(said).to_contain_text("The logo is in.")
    logo = page.locator(".card__clinic img").first
    assert str(logo.get_attribute("src")).startswith("data:image/")
    assert logo.evaluate("img => [img.naturalWidth, img.naturalHeight]") == [220, 220]
    page.get_by_role("button", name="Remove the logo").click()
    assert page.locator(".card__clinic img").count() == 0
    assert witness.complaints == []


def test_a_letterhead_works_where_nothing_may_be_kept(
    browser: Browser, address: str, witness: Witness
) -> None:
    context = browser.new_context()
    for name in ("localStorage", "sessionStorage"):
        context.add_init_script(
            f"Object.defineProperty(window, '{name}', {{ get() {{ throw new Error('no'); }} }});"
        )
    witness.watch(context)
    page = context.new_page()
    page.goto(f"{address}cards/print/#{PICKED}")
    type_letterhead(page, "Riverside")
    expect(page.locator("[data-letterhead-said]")).to_contain_text("holds for this page only")
    hold_against(page, printed(page), "Riverside")
    assert witness.complaints == []
    context.close()


def test_no_more_than_forty_cards_can_be_picked(page: Page, address: str) -> None:
    page.goto(f"{address}cards/")
    boxes = page.locator(".picking input[value^=exercise]")
    names = boxes.evaluate_all("boxes => boxes.slice(0, 41).map(box => box.value)")
    page.evaluate("hash => { location.hash = hash; }", "&".join(names[:40]))
    expect(page.locator("[data-picked]")).to_have_count(40)
    last = page.locator(f"input[value='{names[40]}']")
    last.evaluate("box => { box.closest('details').open = true; }")
    last.click()
    expect(page.locator("[data-picking-said]")).to_have_text("40 cards are the most in one print.")
    expect(page.locator("[data-picked]")).to_have_count(40)
    page.get_by_role("button", name="Remove all", exact=True).click()
    expect(page.locator("[data-picked]")).to_have_count(0)


def test_without_scripts_all_cards_stand_on_the_page(
    browser: Browser, built: Built, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}cards/print/")
    library = built.library
    cards = page.locator("[data-card]").filter(visible=True)
    topics = topic_sheets(library)
    assert cards.count() == 1 + len(library.routines) + len(library.forms()) + len(topics)
    assert (built.folder / "cards/print/index.html").stat().st_size < 900_000
    context.close()


def test_a_phone_shows_cards_without_scrolling_sideways(browser: Browser, address: str) -> None:
    with profile(browser, viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        for path in ("cards/", "cards/strength/", f"cards/print/#{PICKED}"):
            page.goto(address + path)
            page.wait_for_load_state()
            assert page.evaluate("document.documentElement.scrollWidth") <= 390, path


def test_a_download_brings_the_file(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#evening/four-weeks/letter")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the PDF").click()
    assert waiting.value.suggested_filename == "evening-four-weeks-letter.pdf"
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")
