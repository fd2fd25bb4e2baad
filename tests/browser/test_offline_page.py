"""Cards on demand, the page about it, and devices that keep nothing."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from generator.publish.worker import manifest
from tests.browser.conftest import Witness
from tests.browser.hosting import ACTIVE, Host, deploy, files, kept, moved, slow, visit
from tests.browser.search_box import search
from tests.browser.test_accessibility import ONCE_EACH, VIEWS, violations
from tests.browser.waiting import until

CARD, OTHER = "cards/hand-break-a4.pdf", "cards/hand-break-letter.pdf"
SAVING = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
REGISTERED = "navigator.serviceWorker.getRegistrations().then(found => found.length)"
COUNT_CHECKS = """
    window.checks = 0;
    const update = ServiceWorkerRegistration.prototype.update;
    ServiceWorkerRegistration.prototype.update = function () {
        window.checks += 1;
        return update.call(this);
    };
"""
COUNT_PERSISTING = """
    window.persisted = 0;
    navigator.storage.persist = async () => { window.persisted += 1; };
"""
START = """async path => {
    const answer = await fetch(path);
    return String.fromCharCode(...new Uint8Array(await answer.arrayBuffer()).slice(0, 5));
}"""


@pytest.fixture
def host(hands: Path, tmp_path: Path) -> Iterator[Host]:
    shutil.copytree(hands, tmp_path / "site")
    host = Host({"/": tmp_path / "site"}).start()
    yield host
    host.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def reader(context: BrowserContext, host: Host) -> Page:
    """A device that keeps the site, with the home page open."""
    return keeping(context, host)


@pytest.fixture
def downloader(whole_browser: Browser, host: Host) -> Iterator[Page]:
    """The same in the whole browser: the other one, which is quicker, lists no downloads."""
    context = whole_browser.new_context()
    yield keeping(context, host)
    context.close()


def keeping(context: BrowserContext, host: Host) -> Page:
    page = context.new_page()
    visit(page, host.address)
    page.reload()
    return page


def start_of(page: Page, path: str) -> str:
    found: str = page.evaluate(START, f"/{path}")
    return found


def test_a_card_that_was_opened_is_there_offline_another_is_explained(
    reader: Page, host: Host
) -> None:
    assert start_of(reader, CARD) == "%PDF-"
    host.stop()
    assert start_of(reader, CARD) == "%PDF-"
    reader.goto(f"{host.address}{OTHER}")
    assert reader.url == f"{host.address}offline/#not-kept"
    expect(reader.get_by_text("This device has not kept that file.")).to_be_visible()
    expect(reader.locator("h1")).to_have_text("Use it offline")
    reader.goto(f"{host.address}offline/")
    expect(reader.get_by_text("This device has not kept that file.")).to_be_hidden()


def test_a_card_that_was_downloaded_can_be_downloaded_and_opened_offline(
    downloader: Page, host: Host
) -> None:
    downloader.goto(f"{host.address}cards/#hand-break/filled/a4")
    button = downloader.get_by_role("link", name="Download the PDF")
    for _ in range(2):
        with downloader.expect_download() as waiting:
            button.click()
        assert waiting.value.suggested_filename == "hand-break-filled-a4.pdf"
        assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")
        host.stop()
    with downloader.expect_popup() as opening:
        downloader.get_by_role("link", name="Open it to print").click()
    assert opening.value.evaluate("document.contentType") == "application/pdf"
    downloader.goto(f"{host.address}cards/#hand-break/filled/letter")
    with downloader.expect_navigation(url=re.compile("#not-kept$")):
        button.click()


def test_pictures_that_are_not_kept_have_a_stand_in(
    reader: Page, host: Host, witness: Witness
) -> None:
    host.stop()
    witness.watch(reader.context)
    reader.goto(f"{host.address}cards/#hand-break/blank/letter")
    picture = reader.locator("[data-print-sheets] img").first
    picture.evaluate("picture => picture.decode()")
    assert picture.evaluate("picture => picture.complete && picture.naturalWidth > 0")
    answer = reader.evaluate("path => fetch(path).then(a => a.text(), () => 'none')", f"/{OTHER}")
    assert answer == "none"
    assert [text for text in witness.complaints if OTHER not in text and "Failed" not in text] == []


def test_an_unknown_address_is_not_found_offline_too(reader: Page, host: Host) -> None:
    host.stop()
    for path in ("nowhere/", "a/b/c", "%ff/", "about/none.html"):
        response = reader.goto(host.address + path)
        assert response
        assert response.status == 404
        expect(reader.locator("h1")).to_have_text("This page is not here")


def test_an_address_without_its_slash_leads_to_the_page(reader: Page, host: Host) -> None:
    host.stop()
    reader.goto(f"{host.address}guidance/check-first?h=a#x")
    assert reader.url == f"{host.address}guidance/check-first/?h=a#x"
    reader.goto(f"{host.address}about/index.html")
    expect(reader.locator("h1")).to_have_text("About this site")


def test_the_copy_to_download_comes_through_the_worker(downloader: Page, host: Host) -> None:
    downloader.goto(f"{host.address}offline/")
    with downloader.expect_download() as waiting:
        downloader.get_by_role("link", name="Download the site").click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"PK")


def test_without_the_internet_that_is_explained_too(downloader: Page, host: Host) -> None:
    downloader.goto(f"{host.address}offline/")
    host.stop()
    downloader.get_by_role("link", name="Download the site").click()
    expect(downloader.get_by_text("This device has not kept that file.")).to_be_visible()


def test_pages_that_a_host_moves_open_offline_too(context: BrowserContext, host: Host) -> None:
    host.faults["/about/"] = moved
    page = context.new_page()
    visit(page, host.address)
    assert host.log.count("/about/index.html") == 1
    host.stop()
    page.goto(f"{host.address}about/")
    expect(page.locator("h1")).to_have_text("About this site")
    assert page.url == f"{host.address}about/"


def test_a_page_that_is_open_for_long_looks_for_a_newer_version(reader: Page, host: Host) -> None:
    reader.add_init_script(COUNT_CHECKS)
    reader.clock.install()
    reader.goto(f"{host.address}about/")
    until(reader, "checks === 1")
    show = "document.dispatchEvent(new Event('visibilitychange')), checks"
    assert reader.evaluate(show) == 1
    reader.clock.fast_forward("50:00")
    assert reader.evaluate(show) == 1
    reader.clock.fast_forward("20:00")
    assert reader.evaluate(show) == 2


def test_what_old_cards_took_is_free_again_after_each_deployment(reader: Page, host: Host) -> None:
    site = host.mounts["/"]
    for number in range(3):
        start_of(reader, CARD)
        assert len(_kept(reader)) == len(set(manifest(files(site)).core.values())) + 1
        deploy(site, {CARD: b"%PDF-" + bytes([number])})
        reader.reload()
        with reader.expect_navigation():
            reader.get_by_role("button", name="Use the new version").click()
        reader.wait_for_load_state()
        reader.evaluate(ACTIVE)
        assert _kept(reader) == sorted(set(manifest(files(site)).core.values()))


def test_a_card_of_a_newer_version_is_shown_but_never_kept(reader: Page, host: Host) -> None:
    (host.mounts["/"] / CARD).write_bytes(b"newer")
    assert start_of(reader, CARD) == "newer"
    assert _kept(reader) == sorted(set(manifest(files(host.mounts["/"])).core.values()))


def test_all_cards_are_kept_on_request_even_at_the_first_visit(
    context: BrowserContext, host: Host
) -> None:
    page = context.new_page()
    page.add_init_script(COUNT_PERSISTING)
    page.goto(f"{host.address}offline/")
    said = page.locator("[data-keeping] [role=status]")
    expect(said).to_contain_text("This device keeps the site")
    expect(said).to_contain_text("0 of ")
    assert page.evaluate("window.persisted") == 0
    page.get_by_role("button", name="Keep all cards and films too").click()
    expect(said).to_contain_text("and all ")
    assert page.evaluate("window.persisted") == 1
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Keep all cards and films too")).to_be_hidden()
    now = manifest(files(host.mounts["/"]))
    assert _kept(page) == sorted({*now.core.values(), *now.on_demand.values()})
    page.reload()
    host.stop()
    assert {start_of(page, path) for path in now.on_demand if path.endswith("pdf")} == {"%PDF-"}


def test_cards_that_can_not_be_kept_are_told(reader: Page, host: Host) -> None:
    reader.goto(f"{host.address}offline/")
    expect(reader.get_by_role("button", name="Keep all cards and films too")).to_be_visible()
    host.stop()
    reader.get_by_role("button", name="Keep all cards and films too").click()
    said = reader.locator("[data-keeping] [role=status]")
    expect(said).to_contain_text("Some cards or films could not be saved.")
    expect(reader.get_by_role("button", name="Keep all cards and films too")).to_be_visible()


def test_a_reader_can_remove_the_site_and_keep_it_again(reader: Page, host: Host) -> None:
    said = reader.locator("[data-keeping] [role=status]")
    reader.goto(f"{host.address}offline/")
    reader.get_by_role("button", name="Remove it from this device").click()
    expect(said).to_contain_text("does not keep the site, because you removed it")
    assert kept(reader) == {}
    assert reader.evaluate(REGISTERED) == 0
    reader.goto(host.address)
    reader.wait_for_timeout(300)
    assert reader.evaluate(REGISTERED) == 0
    reader.goto(f"{host.address}offline/")
    reader.get_by_role("button", name="Keep the site on this device").click()
    expect(said).to_contain_text("This device keeps the site")


def test_what_was_removed_stays_so_while_other_pages_search_and_can_be_kept_again(
    reader: Page, host: Host
) -> None:
    """As long as another page is open, the browser keeps the worker, and gives it again."""
    whole = _kept(reader)
    other = reader.context.new_page()
    with other.expect_request("**/search/sections.js"):
        other.goto(f"{host.address}about/")
    said = reader.locator("[data-keeping] [role=status]")
    reader.goto(f"{host.address}offline/")
    reader.get_by_role("button", name="Remove it from this device").click()
    expect(said).to_contain_text("because you removed it")
    assert search(other, "fist")
    assert start_of(other, CARD) == "%PDF-"
    assert kept(reader) == {}
    reader.get_by_role("button", name="Keep the site on this device").click()
    expect(said).to_contain_text("This device keeps the site")
    assert _kept(reader) == whole
    host.stop()
    reader.goto(f"{host.address}about/")
    assert search(reader, "fist")


def test_a_device_that_saves_data_is_asked_first(context: BrowserContext, host: Host) -> None:
    context.add_init_script(SAVING)
    page = context.new_page()
    page.goto(f"{host.address}offline/")
    said = page.locator("[data-keeping] [role=status]")
    expect(said).to_contain_text("set to save data")
    assert "/sw.js" not in host.log
    page.get_by_role("button", name="Keep the site on this device").click()
    expect(said).to_contain_text("This device keeps the site")


def test_the_page_comes_before_what_is_kept(context: BrowserContext, host: Host) -> None:
    host.faults["/assets/images/logo.svg"] = slow
    visit(context.new_page(), host.address)
    assert host.log.index("/sw.js") > host.log.index("slowly sent")


def test_a_folder_on_disk_keeps_nothing_and_asks_for_nothing(
    context: BrowserContext, unpacked: Path, witness: Witness
) -> None:
    witness.watch(context)
    page = context.new_page()
    page.goto((unpacked / "offline.html").as_uri())
    expect(page.get_by_text("You are reading the downloaded copy now.")).to_be_visible()
    expect(page.locator("[data-keeping]")).to_be_hidden()
    expect(page.get_by_role("button", name="Install the site")).to_be_hidden()
    assert page.locator("link[rel=manifest], link[rel=apple-touch-icon]").count() == 0
    assert [url for url in witness.requests if "sw.js" in url or "manifest" in url] == []
    assert witness.complaints == []


def test_plain_http_elsewhere_keeps_nothing(
    context: BrowserContext, hands: Path, witness: Witness
) -> None:
    page = context.new_page()

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix("http://hands.test/").partition("?")[0]
        folder = path == "" or path.endswith("/")
        route.fulfill(path=hands / (f"{path}index.html" if folder else path))

    context.route("http://hands.test/**", answer)
    witness.watch(context)
    page.goto("http://hands.test/offline/")
    said = page.locator("[data-keeping] [role=status]")
    expect(said).to_have_text("This browser cannot save the site here. Please download it instead.")
    assert page.evaluate("window.isSecureContext") is False
    assert [url for url in witness.requests if "sw.js" in url] == []
    assert witness.complaints == []


# Each run has each palette and each width once; what is exhaustive has the other two pairs, too.
@pytest.mark.parametrize(
    ("scheme", "width"),
    [
        pytest.param(*view, marks=[] if view in ONCE_EACH else [pytest.mark.exhaustive])
        for view in VIEWS
    ],
)
def test_status_and_notice_break_nothing_of_wcag_22_aa(
    browser: Browser, host: Host, scheme: Literal["light", "dark"], width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    visit(page, f"{host.address}offline/")
    deploy(host.mounts["/"], {"about/index.html": b"new"})
    page.goto(host.address)
    page.goto(f"{host.address}offline/#not-kept")
    expect(page.locator(".newer")).to_be_visible()
    expect(page.get_by_role("button", name="Keep all cards and films too")).to_be_visible()
    page.locator("progress").evaluate("bar => { bar.hidden = false; }")
    assert violations(page, "offline") == []
    heights = page.locator(":is(.newer, .keeping) button:visible").evaluate_all(
        "buttons => buttons.map(button => button.getBoundingClientRect().height)"
    )
    assert len(heights) >= 4
    assert min(heights) >= 44
    page.emulate_media(media="print")
    expect(page.locator(".newer")).to_be_hidden()
    context.close()


def test_without_scripts_the_page_still_says_all(browser: Browser, host: Host) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host.address}offline/")
    expect(page.get_by_role("link", name="Download the site")).to_be_visible()
    expect(page.locator("button:visible")).to_have_count(0)
    expect(page.get_by_text("This device has not kept that file.")).to_be_hidden()
    context.close()


def _kept(page: Page) -> list[str]:
    (found,) = kept(page).values()
    return sorted(name.partition(".")[0] for name in found)
