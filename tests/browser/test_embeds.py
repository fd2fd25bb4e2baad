"""What other sites show of this one, and old addresses, in a real browser under our policy."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from selectolax.lexbor import LexborHTMLParser

from tests.browser.conftest import Witness
from tests.browser.hosting import Host

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
NEW, OLD = "hand-month", "hand-weeks"  # an alias of the sample


@dataclass(frozen=True)
class Shown:
    """The sample on a host with our policy, and a context that remembers all complaints."""

    address: str
    folder: Path
    context: BrowserContext
    witness: Witness

    def page(self, path: str) -> Page:
        """Open a page of it."""
        page = self.context.new_page()
        page.goto(self.address + path)
        return page


@pytest.fixture(scope="module")
def shown(browser: Browser, hands: Path) -> Iterator[Shown]:
    host = Host({"/": hands}, headers={"Content-Security-Policy": POLICY}).start()
    context = browser.new_context(viewport={"width": 700, "height": 900})
    witness = Witness()
    witness.watch(context)
    yield Shown(host.address, hands, context, witness)
    context.close()
    host.stop()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Host]:
    """A host of somebody else."""
    host = Host({"/": tmp_path}).start()
    yield host
    host.stop()


def line_on(page: Path) -> str:
    """Return the line to paste that a page of the site offers."""
    found = LexborHTMLParser(page.read_text("utf-8")).css_first("#embed-line")
    assert found
    return str(found.attributes["value"])


def test_the_line_shows_an_exercise_in_the_page_of_another_host(
    shown: Shown, elsewhere: Host, tmp_path: Path
) -> None:
    line = line_on(shown.folder / "exercises/fist/index.html")
    pasted = line.replace("https://hands.example/", shown.address)
    assert pasted != line
    (tmp_path / "index.html").write_text(f"<!doctype html><p>Mine</p>{pasted}", encoding="utf-8")
    page = shown.context.new_page()
    page.goto(elsewhere.address)
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", level=1, name="Fist")).to_be_visible()
    expect(frame.locator(".stop")).to_be_visible()
    expect(frame.locator(".emergency")).to_be_visible()
    assert frame.locator("script, form, header").count() == 0
    with page.expect_popup() as opened:
        frame.get_by_role("link", name="Hand Sample").click()
    assert opened.value.url == f"{shown.address}exercises/fist/"
    assert shown.witness.complaints == []


def test_it_needs_nothing_that_a_device_keeps(shown: Shown) -> None:
    for path in ("embed/exercises/fist/", "embed/routines/hand-break/"):
        page = shown.page(path)
        assert page.evaluate("localStorage.length + document.cookie.length") == 0
        assert page.evaluate("document.documentElement.scrollWidth") <= 700
        expect(page.locator("h1")).to_be_visible()


def test_the_line_is_copied(shown: Shown) -> None:
    page = shown.page("routines/hand-break/")
    page.locator("summary", has=page.locator("#on-your-site")).click()
    button = page.get_by_role("button", name="Copy the line")
    shown.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button.click()
    expect(page.locator(".embed-line [role=status]")).to_have_text("The line is copied.")
    assert (
        page.evaluate("navigator.clipboard.readText()") == page.locator("#embed-line").input_value()
    )


@pytest.mark.parametrize("folder", ["routines", "cards", "embed/routines"])
def test_an_old_address_leads_to_the_new_one_and_to_its_place(shown: Shown, folder: str) -> None:
    page = shown.page(f"{folder}/{OLD}/#stop")
    page.wait_for_url(f"{shown.address}{folder}/{NEW}/#stop")
    assert shown.witness.complaints == []


def test_old_files_are_those_of_now(shown: Shown) -> None:
    for name in ("cards/{}-a4.pdf", "routines/{}.ics"):
        old, new = (shown.folder / name.format(i) for i in (OLD, NEW))
        assert old.read_bytes() == new.read_bytes()


def test_an_old_address_leads_on_in_the_copy_too(
    browser: Browser, shown: Shown, tmp_path: Path
) -> None:
    with zipfile.ZipFile(shown.folder / "downloads/offline.zip") as archive:
        archive.extractall(tmp_path)
    (root,) = tmp_path.iterdir()
    assert not {"embed", "sharing", "robots.txt", "favicon.ico"} & {p.name for p in root.iterdir()}
    page = browser.new_page()
    page.goto(f"{(root / 'routines' / f'{OLD}.html').as_uri()}#stop")
    page.wait_for_url(f"{(root / 'routines' / f'{NEW}.html').as_uri()}#stop")
    page.close()


def test_a_block_of_data_is_no_script_to_the_policy(shown: Shown) -> None:
    page = shown.page("exercises/fist/")
    data = page.locator("script[type='application/ld+json']").text_content()
    assert json.loads(data or "")["@graph"][0]["@type"] == "MedicalWebPage"
    assert shown.witness.complaints == []
    page.evaluate(
        "() => document.head.append(Object.assign(document.createElement('script'),"
        " {textContent: 'self.ran = 1'}))"
    )
    assert page.evaluate("self.ran") is None
    assert any("script-src" in text for text in shown.witness.complaints)
    shown.witness.complaints.clear()


def test_every_page_is_listed_once_or_kept_out_and_says_what_it_is(shown: Shown) -> None:
    listed = (shown.folder / "sitemap.xml").read_text("utf-8")
    pages = [*shown.folder.rglob("index.html")]
    assert len(pages) > 30
    descriptions: list[str] = []
    for path in pages:
        place = path.relative_to(shown.folder).as_posix().removesuffix("index.html")
        head = LexborHTMLParser(path.read_text("utf-8")).css_first("head")
        assert head
        is_moved = f"/{OLD}/" in f"/{place}"
        is_kept_out = bool(head.css("meta[name=robots][content=noindex]")) or is_moved
        assert listed.count(f"<loc>https://hands.example/{place}</loc>") == (not is_kept_out), place
        described = head.css_first("meta[name=description]")
        assert described
        text = str(described.attributes["content"])
        assert 50 <= len(text) <= 160, place
        descriptions += [] if is_kept_out else [text]
    assert len({*descriptions}) == len(descriptions)
