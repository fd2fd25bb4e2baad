import io
import itertools
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote_plus, urlsplit

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from generator.content.library import Library
from generator.models.citations import without_citations
from generator.paper.rules import rules, warnings
from generator.text.amounts import amounts
from tests.attacks.readers import MARKUP
from tests.browser.conftest import Built, Witness, profile
from tests.printed import sizes_of_letters, words_of_sheets
from tests.shares import first_alone

SHORT = {
    3: "v=1&n=Morning&f=Anna&x=marching-sitting.1m&x=chin-tuck.5r5ht&x=wall-angel.5rt",
    4: ("v=1&n=Morning&x=marching-sitting.1m&x=chin-tuck.5r5ht&x=wall-angel.5rt&x=band-row.2s8rt"),
}
FULL = (
    "v=1&n=Morning&f=Anna&b=B.+Okafor&t=020+7946+0018&d=135&s=thin-bones"
    "&x=chin-tuck.5r5ht.Half+as+far.&x=wall-angel.5rt&x=band-row.2s8rt"
)
SMALLEST, LARGE = 10, 18  # points
PAPERS = ("A4", "Letter")


def bare(text: str) -> str:
    return "".join(text.split())


def open_card(page: Page, root: str, hash_: str, end: str = "/") -> None:
    page.goto("about:blank")
    page.goto(f"{root}my-routine/print{end}#{hash_}")
    expect(page.locator(".card--end")).to_be_visible()


def printed(page: Page, paper: str) -> list[str]:
    """Return the words of each sheet; each card's sheet is one of paper."""
    sheets = words_of_sheets(page.pdf(format=paper, print_background=True))
    assert len(sheets) == page.locator(".card").filter(visible=True).count()
    return sheets


def wanted(library: Library, moves: Sequence[str]) -> list[str]:
    """Return all that a card of some moves must say."""
    forms = [library.forms()[move] for move in moves]
    general = rules(library)
    lists = [*general.stop, *(one for form in forms for one in warnings(library, form).stop)]
    reasons = {case.reason for form in forms for case in form.ask_first}
    return [
        *(form.name for form in forms),
        *(without_citations(form.summary) for form in forms),
        *(sign for one in lists for sign in one.signs),
        *(one.act for one in lists),
        *(library.vocabulary.reasons[reason].name[1:] for reason in reasons),
        *(without_citations(case.note or "") for form in forms for case in form.ask_first),
        general.every_time,
        general.ask_first,
        *(step.act for step in general.pain),
    ]


def lacking(sheets: Sequence[str], texts: Sequence[str]) -> list[str]:
    return [text for text in texts if not any(bare(text) in sheet for sheet in sheets)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("count", SHORT)
def test_a_short_routine_prints_on_one_sheet_with_all_that_it_must_say(
    page: Page, address: str, built: Built, count: int, paper: str
) -> None:
    open_card(page, address, SHORT[count])
    sheets = printed(page, paper)
    assert len(sheets) == 1
    moves = ["marching-sitting", "chin-tuck", "wall-angel", "band-row"][:count]
    assert lacking(sheets, ["Morning", *wanted(built.library, moves)]) == []
    assert bare(rules(built.library).emergency) in sheets[0]
    pdf = page.pdf(format=paper, print_background=True)
    assert round(min(sizes_of_letters(pdf)), 1) >= SMALLEST


@pytest.mark.parametrize(
    ("paper", "edition"), first_alone(itertools.product(PAPERS, ("usual", "large")))
)
def test_a_long_routine_loses_nothing_on_its_sheets(
    page: Page, address: str, built: Built, paper: str, edition: str
) -> None:
    library = built.library
    forms = [*library.forms().values()]
    for part in (forms[:30], forms[30:60], forms[60:]):
        items = "".join(f"&x={form.id}..Note+{n}+of+it" for n, form in enumerate(part))
        open_card(page, address, f"v=1&n=All{items}")
        if edition == "large":
            page.get_by_label("Large print").check()
        sheets = printed(page, paper)
        moves = [form.id for form in part]
        assert lacking(sheets, wanted(library, moves)) == []
        assert lacking(sheets, [f"Note {n} of it" for n in range(len(part))]) == []
        say = amounts(library)
        ranges = dict.fromkeys(("repetitions_up_to", "hold_seconds_up_to", "minutes_up_to"))
        least = [form.dose.model_copy(update=ranges) for form in part]
        assert lacking(sheets, [say.amount(dose) for dose in least if not dose.minutes]) == []
        for number, sheet in enumerate(sheets, start=1):
            assert f"{number}of{len(sheets)}" in sheet
            assert bare(rules(library).emergency) in sheet


def test_large_print_is_large(page: Page, address: str) -> None:
    open_card(page, address, FULL)
    usual = page.locator(".card__row img").first.bounding_box()
    page.get_by_label("Large print").check()
    expect(page.locator(".card--large").first).to_be_visible()
    large = page.locator(".card__row img").first.bounding_box()
    assert usual
    assert large
    assert large["height"] > usual["height"]
    pdf = page.pdf(format="A4")
    assert round(min(sizes_of_letters(pdf)), 1) >= LARGE
    printed(page, "A4")


def test_a_card_says_what_its_routine_says(page: Page, address: str) -> None:
    open_card(page, address, FULL)
    expect(page.locator(".card__title").first).to_have_text("Morning")
    for field, value in {"name": "Anna", "by": "B. Okafor", "telephone": "020 7946 0018"}.items():
        expect(page.locator(f"[data-field={field}] .card__value").first).to_have_text(value)
    expect(page.locator(".card__when").first).to_contain_text("Days: Monday, Wednesday, Friday")
    row = page.locator("[data-move=chin-tuck]")
    expect(row.locator(".card__amount")).to_have_text("5 times, hold 5 seconds")
    expect(row.locator(".card__note")).to_have_text("Half as far.")
    days = row.get_by_role("img", name="Boxes to tick")
    assert "Monday, Wednesday, Friday" in str(days.get_attribute("aria-label"))
    seen = days.locator("i").evaluate_all(
        "all => all.map(one => getComputedStyle(one).visibility === 'visible')"
    )
    assert seen[:7] == [True, False, True, False, True, False, False]
    swap = page.locator("[data-move=wall-angel] .card__how p").first
    expect(swap).to_contain_text("Thin bones: ")
    names = page.locator(".card__row h3").all_inner_texts()
    assert [*page.locator(".card__number").all_inner_texts()] == ["1", "2", "3"]
    assert names[0] == "Chin tuck"


def test_boxes_can_be_left_out(page: Page, address: str) -> None:
    open_card(page, address, FULL)
    expect(page.locator(".card__days").first).to_be_visible()
    page.get_by_role("checkbox", name="Boxes to tick").uncheck()
    expect(page.locator(".card__days").filter(visible=True)).to_have_count(0)
    printed(page, "A4")


@pytest.mark.parametrize("hash_", [*SHORT.values(), FULL])
def test_the_code_on_paper_opens_the_routine(page: Page, address: str, hash_: str) -> None:
    open_card(page, address, hash_)
    picture = Image.open(io.BytesIO(page.locator(".card__code svg").screenshot(scale="css")))
    (found,) = zxingcpp.read_barcodes(picture.resize((600, 600)))
    page.goto(found.text)
    link = page.locator("#routine-link")
    expect(link).to_be_attached()
    expect(link).to_have_attribute("href", found.text)


def test_a_longer_code_is_larger_on_paper_and_one_too_long_is_left_out(
    page: Page, address: str, built: Built
) -> None:
    moves = [*built.library.forms()]
    sizes = []
    for count in (2, 10, 20):
        open_card(page, address, "v=1" + "".join(f"&x={move}.5rt" for move in moves[:count]))
        box = page.locator(".card__code svg").bounding_box()
        assert box
        modules = str(page.locator(".card__code svg").get_attribute("viewBox")).split()[-1]
        assert box["width"] * 25.4 / 96 / int(modules) > 0.35  # millimetres a module
        sizes.append(box["width"])
    assert sizes == sorted(set(sizes))
    long = "v=1" + "".join(f"&x={move}.5rt.{'a' * 100}" for move in moves[:20])
    open_card(page, address, long)
    assert page.locator(".card__code").count() == 0


def test_the_letterhead_of_the_device_stands_on_the_card(
    page: Page, address: str, witness: Witness
) -> None:
    open_card(page, address, FULL)
    page.locator("[data-letterhead-form] summary").click()
    page.get_by_label("Name of the clinic").fill("Riverside Physiotherapy")
    page.get_by_label("Prepared by", exact=True).fill("C. Other")
    page.get_by_label("Prepared for", exact=True).fill("Ben")
    page.get_by_label("Prepared for", exact=True).blur()
    expect(page.locator(".card__clinic").first).to_have_text("Riverside Physiotherapy")
    expect(page.locator("[data-field=by] .card__value").first).to_have_text("C. Other")
    expect(page.locator("[data-field=name] .card__value").first).to_have_text("Ben")
    assert bare("Riverside Physiotherapy") in printed(page, "A4")[0]
    page.reload()
    name = page.locator("[data-field=name] .card__value").first
    expect(name).to_have_text("Anna")  # the tab knows Ben, whose card was printed before
    expect(page.locator(".card__clinic").first).to_have_text("Riverside Physiotherapy")
    assert witness.complaints == []


def test_what_an_address_asks_for_in_vain_is_named(page: Page, address: str) -> None:
    open_card(page, address, "v=1&n=Two&x=gone-move.5r&x=chin-tuck.5r&x=<b>no</b>")
    said = page.locator("[data-own-said]")
    expect(said).to_contain_text("Two: 1 sheet")
    expect(said).to_contain_text("Not found, and left out: gone-move, <b>no</b>.")
    assert page.locator("[data-own-said] b").count() == 0


@pytest.mark.parametrize("hash_", ["", "v=2&x=chin-tuck.5r", "v=1", "nonsense", "v=1&x=gone"])
def test_without_a_routine_the_page_leads_to_where_one_is_made(
    page: Page, address: str, hash_: str, witness: Witness
) -> None:
    page.goto(f"{address}my-routine/print/#{hash_}")
    expect(page.locator("[data-own-said]")).to_contain_text("There is no routine in this address")
    link = page.get_by_role("link", name="Put a routine together")
    assert urlsplit(str(link.evaluate("link => link.href"))).path == "/my-routine/"
    expect(page.get_by_role("button", name="Print")).to_have_count(0)
    assert page.locator(".card").count() == 0
    page.evaluate("hash => { location.hash = hash; }", FULL)
    expect(page.locator(".card__title").first).to_have_text("Morning")
    change = page.get_by_role("link", name="Change the routine")
    assert str(change.evaluate("link => link.hash")) == f"#{FULL}"
    assert witness.complaints == []


@pytest.mark.exhaustive  # tests/browser/test_own_routine_attacked.py does a part of it in each run
def test_nothing_in_an_address_becomes_markup_or_is_asked_for(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}my-routine/print/#v=1&n=First&x=chin-tuck.5r")
    expect(page.locator(".card__title").first).to_have_text("First")
    pictures = page.locator("img").count()
    assert len(MARKUP) > 30
    for number, attack in enumerate(MARKUP):
        text = quote_plus(attack[:60], errors="replace")
        hash_ = f"v=1&f={text}&b={text}&t={text}&x={text}&x=chin-tuck.5r.{text}&n={number}{text}"
        page.evaluate("hash => { location.hash = hash; }", hash_)
        title = page.locator(".card__title").first
        expect(title).to_contain_text(str(number))
        assert page.locator("img").count() == pictures, attack
        assert page.evaluate("typeof window.attacked") == "undefined", attack
        assert (
            page.locator("[data-card-sheets] :is(script, iframe, style, form, a, link)").count()
            == 0
        )
    assert all(request.startswith(address) for request in witness.requests)
    assert witness.complaints == []


def test_a_card_works_from_a_folder_on_disk(
    page: Page, unpacked: Path, built: Built, witness: Witness
) -> None:
    open_card(page, f"{unpacked.as_uri()}/", FULL, end=".html")
    assert lacking(printed(page, "Letter"), wanted(built.library, ["chin-tuck"])) == []
    picture = Image.open(io.BytesIO(page.locator(".card__code svg").screenshot(scale="css")))
    (found,) = zxingcpp.read_barcodes(picture.resize((600, 600)))
    assert found.text.startswith(f"{built.library.site.address}my-routine/#v=1&")
    assert witness.complaints == []


def test_without_scripts_the_page_leads_to_ready_cards(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}my-routine/print/#{FULL}")
    expect(page.locator(".unscripted a")).to_be_visible()
    assert page.locator(".card").filter(visible=True).count() == 0
    context.close()


def test_the_page_stays_small(built: Built) -> None:
    assert (built.folder / "my-routine/print/index.html").stat().st_size < 200_000


@pytest.mark.parametrize(
    ("width", "edition"), first_alone(itertools.product((390, 1280), ("usual", "large")))
)
def test_the_accessibility_checker_finds_nothing(
    browser: Browser, address: str, width: int, edition: str
) -> None:
    with profile(browser, viewport={"width": width, "height": 900}) as context:
        page = context.new_page()
        open_card(page, address, FULL)
        if edition == "large":
            page.get_by_label("Large print").check()
        page.locator("[data-letterhead-form] summary").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
