import io
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness, profile

HASH = (
    "v=1&n=Morning+%26+more&f=Anna&b=B.+Okafor&t=020+7946+0018&d=135"
    "&x=chin-tuck.5r5ht.Half+as+far.&x=wall-angel.5rt&x=band-row.2s8rt"
)
HOSTILE = "<img src=x onerror=document.title='taken'>\"'&#x27;"
PLACE = "[data-giving]"
# What the device's own share sheet and clipboard got.
STUBS = """
    window.shared = [];
    window.copied = [];
    navigator.share = async (what) => { window.shared.push(what); };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
        writeText: async (text) => { window.copied.push(text); },
    } });
"""
REFUSED = """
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
        writeText: () => Promise.reject(new Error("refused")),
    } });
    navigator.share = () => Promise.reject(new Error("refused"));
"""


def open_routine(page: Page, root: str, hash_: str = HASH, end: str = "/") -> None:
    page.goto(f"{root}my-routine{end}#{hash_}")
    expect(page.locator(PLACE)).to_be_visible()


def link_of(page: Page) -> str:
    link = page.locator("#routine-link").get_attribute("href")
    assert link
    return link


def camera(page: Page) -> str:
    """Return what a camera reads from the screen."""
    fold = page.locator("[data-giving-code]")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    code = page.locator("[data-giving-code] svg")
    code.scroll_into_view_if_needed()
    picture = Image.open(io.BytesIO(code.screenshot()))
    (found,) = zxingcpp.read_barcodes(picture.resize((3 * picture.width, 3 * picture.height)))
    return found.text


def test_a_link_opens_the_same_routine_on_another_device(
    page: Page, browser: Browser, address: str, witness: Witness
) -> None:
    open_routine(page, address)
    link = link_of(page)
    assert link.startswith(f"{address}my-routine/#v=1&")
    with profile(browser) as context:
        other = context.new_page()
        witness.watch(context)
        other.goto(link)
        expect(other.locator(PLACE)).to_be_visible()
        assert link_of(other) == link
    assert witness.complaints == []


def test_a_camera_reads_the_link_from_the_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    open_routine(page, address)
    assert camera(page) == link_of(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_camera_reads_the_link_from_a_phone(browser: Browser, address: str, scheme: Any) -> None:
    size = {"width": 390, "height": 800}
    with profile(browser, color_scheme=scheme, viewport=size, forced_colors="active") as context:
        page = context.new_page()
        open_routine(page, address)
        assert camera(page) == link_of(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_long_routine_has_a_link_and_says_why_it_has_no_code(
    page: Page, address: str, built: Built
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    moves = [*built.library.forms()][:30]
    items = "".join(f"&x={move}.5r.{'a' * 120}" for move in moves)
    open_routine(page, address, f"v=1{items}")
    expect(page.locator("[data-giving-code]")).to_contain_text("too long for a code")
    assert page.locator("[data-giving-code] svg").count() == 0
    assert len(link_of(page)) > 1000


def test_the_device_gets_what_is_shared_and_copied(page: Page, address: str) -> None:
    page.add_init_script(STUBS)
    open_routine(page, address)
    page.locator("[data-giving-share]").click()
    link = link_of(page)
    name = "Morning & more"
    assert page.evaluate("shared") == [{"title": name, "text": name, "url": link}]
    page.locator("[data-giving-copy]").click()
    expect(page.locator(f"{PLACE} [role=status]")).to_have_text("The link is copied.")
    fold = page.locator("[data-giving-notes]")
    fold.locator("summary").click()
    fold.get_by_role("button").click()
    expect(page.locator(f"{PLACE} [role=status]")).to_have_text("The text is copied.")
    copied = page.evaluate("copied")
    assert copied[0] == link
    lines = copied[1].splitlines()
    assert lines[:4] == [
        name,
        "For: Anna",
        "From: B. Okafor, 020 7946 0018",
        "Days: Monday, Wednesday, Friday",
    ]
    assert lines[4].startswith("1. Chin tuck")
    assert lines[4].endswith("5 times, hold 5 seconds. Note: Half as far.")
    assert lines[-1].endswith(link)


def test_what_may_not_be_copied_is_marked(page: Page, address: str) -> None:
    page.add_init_script(REFUSED)
    open_routine(page, address)
    page.locator("[data-giving-copy]").click()
    said = page.locator(f"{PLACE} [role=status]")
    expect(said).to_contain_text("did not copy")
    marked = "() => [getSelection().toString(), document.activeElement.value]"
    assert page.evaluate(marked)[1] == link_of(page)
    begin_end = "() => { const box = document.activeElement;"
    begin_end += " return box.selectionEnd - box.selectionStart; }"
    assert page.evaluate(begin_end) == len(link_of(page))
    page.locator("[data-giving-share]").click()
    expect(said).to_contain_text("could not share")


def test_without_a_share_sheet_there_is_no_button_for_it(page: Page, address: str) -> None:
    page.add_init_script("delete Navigator.prototype.share;")
    open_routine(page, address)
    assert page.locator("[data-giving-share]").count() == 0


def test_messages_hold_the_link_and_nothing_is_asked_for_before_a_press(
    page: Page, address: str, witness: Witness
) -> None:
    open_routine(page, address)
    link = link_of(page)
    mail = urlsplit(str(page.locator("[data-giving-mail]").get_attribute("href")))
    (body,) = parse_qs(mail.query)["body"]
    assert body.splitlines()[-1] == link
    chat = page.locator("[data-giving-chat]")
    (text,) = parse_qs(urlsplit(str(chat.get_attribute("href"))).query)["text"]
    assert text == body
    assert chat.get_attribute("target") == "_blank"
    assert set(str(chat.get_attribute("rel")).split()) == {"noreferrer"}
    assert all(request.startswith(address) for request in witness.requests)
    assert witness.complaints == []


def test_names_never_become_markup(page: Page, address: str, witness: Witness) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    encoded = HOSTILE.replace("&", "%26").replace("#", "%23")
    hash_ = f"v=1&n={encoded}&f={encoded}&b={encoded}&x=chin-tuck.5r.{encoded}"
    open_routine(page, address, hash_)
    assert page.locator(f"{PLACE} img").count() == 0
    text = page.locator("[data-giving-notes] textarea").input_value()
    assert text.count(HOSTILE[:40]) == 4
    assert page.title() != "taken"
    assert camera(page) == link_of(page)
    assert witness.complaints == []


def test_from_a_folder_on_disk_the_link_leads_to_the_site(
    page: Page, unpacked: Path, built: Built, witness: Witness
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    open_routine(page, f"{unpacked.as_uri()}/", end=".html")
    link = link_of(page)
    assert link.startswith(f"{built.library.site.address}my-routine/#v=1&")
    assert camera(page) == link
    paper = str(page.locator("#routine-print").get_attribute("href"))
    assert paper.startswith(f"{unpacked.as_uri()}/my-routine/print.html#v=1&")
    page.locator("#routine-print").click()
    expect(page.locator(".card--end")).to_be_visible()
    assert witness.complaints == []


def test_the_paper_is_one_press_away(page: Page, address: str) -> None:
    open_routine(page, address)
    paper = page.locator("#routine-print")
    assert unquote(urlsplit(str(paper.get_attribute("href"))).fragment) == unquote(
        urlsplit(link_of(page)).fragment
    )
    paper.click()
    expect(page.locator(".card__title").first).to_have_text("Morning & more")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_accessibility_checker_finds_nothing(
    browser: Browser, address: str, width: int
) -> None:
    with profile(browser, viewport={"width": width, "height": 900}) as context:
        context.add_init_script(REFUSED)
        page = context.new_page()
        open_routine(page, address)
        for fold in page.locator(f"{PLACE} details").all():
            if fold.get_attribute("open") is None:
                fold.locator("summary").click()
        page.locator("[data-giving-copy]").click()
        found = Axe().run(page, context=PLACE).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
        small = page.locator(f"{PLACE} :is(a.md-button, button, summary)").evaluate_all(
            "all => all.filter(one => one.getBoundingClientRect().height < 44).map(String)"
        )
        assert small == []


def test_everything_can_be_done_by_keyboard(page: Page, address: str) -> None:
    page.add_init_script(STUBS)
    page.set_viewport_size({"width": 1280, "height": 900})
    open_routine(page, address)
    page.locator("#routine-print").focus()
    met = []
    for _ in range(9):
        met.append(page.evaluate("document.activeElement.textContent.trim()"))
        page.keyboard.press("Tab")
    wanted = "Print", "Share", "Copy the link", "E-mail", "WhatsApp", "Link to this routine"
    assert tuple(met[:6]) == wanted
    assert re.match("Take it to your phone", met[6])
