"""No page sends anything anywhere or sets a cookie, and all that is kept stands on one page."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.kept import KEPT, names
from tests.browser.conftest import Built, Witness
from tests.browser.hosting import Host, visit

KINDS = (
    *("", "exercises/", "exercises/cat-cow/", "routines/", "routines/starter/"),
    *("routines/eight-weeks/", "guidance/", "guidance/before-you-start/", "cards/"),
    *("cards/starter/", "cards/print/", "my-routine/", "my-routine/print/", "offline/"),
    *("about/", "sources/", "glossary/", "privacy/", "browsers/", "positions/", "404.html"),
)
STORED = "Object.keys(localStorage).concat(Object.keys(sessionStorage))"


@pytest.fixture
def host(built: Built) -> Iterator[Host]:
    host = Host({"/": built.folder}).start()
    yield host
    host.stop()


def test_a_walk_with_all_features_asks_nobody_else_and_keeps_what_the_page_says(
    browser: Browser, built: Built, host: Host, witness: Witness
) -> None:
    found: set[str] = set()
    context = browser.new_context()
    witness.watch(context)
    page = context.new_page()
    page.set_default_timeout(20_000)
    visit(page, host.address)
    for kind in KINDS:
        page.goto(host.address + kind)
        found |= set(page.evaluate(STORED))
    for feature in FEATURES:
        feature(page, host.address)
        found |= set(page.evaluate(STORED))
    caches = page.evaluate("caches.keys()")
    databases = page.evaluate("indexedDB.databases().then(all => all.length)")
    hosts = {urlsplit(url).netloc for url in witness.requests if url.startswith("http")}
    assert len(witness.requests) > 100
    assert hosts == {urlsplit(host.address).netloc}
    assert context.cookies() == []
    assert databases == 0
    assert caches == [f"{built.library.site.title.lower().replace(' ', '-')} /"] or len(caches) == 1
    kept = {key.removeprefix("/").removeprefix(".") for key in found}
    assert kept <= names("device") | names("tab")
    assert len(kept) >= len(FEATURES) - 1
    context.close()


def colours(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-colours]:visible").click()


def country(page: Page, address: str) -> None:
    page.goto(f"{address}guidance/before-you-start/")
    page.locator("select").first.select_option("gb")


def own_routine(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/cat-cow/")
    page.locator("[data-add]").first.click()


def words_found(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-open-search]:visible").first.click()
    page.locator("#site-search").fill("neck")
    page.locator("#site-search-results a").first.click()
    page.wait_for_load_state()


FEATURES = (colours, country, own_routine, words_found)


def test_the_page_names_all_that_is_kept(page: Page, address: str, built: Built) -> None:
    page.goto(f"{address}privacy/")
    rows = page.locator("main table tbody tr")
    expect(rows).to_have_count(len(KEPT))
    said = [cell.strip() for cell in rows.locator("td:nth-child(2)").all_inner_texts()]
    named = [built.library.site.title if "cache" in k.places else k.id for k in KEPT]
    assert said == named


def test_every_page_leads_to_it(built: Built) -> None:
    pages = [p for p in built.folder.rglob("*.html") if "embed" not in p.parts]
    assert len(pages) > 90
    assert [str(p) for p in pages if 'privacy/">' not in p.read_text("utf-8")] == []
