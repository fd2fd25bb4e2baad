"""After one visit the whole site works without the internet."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness
from tests.browser.hosting import LOAD_PICTURES, Host, visit
from tests.browser.search_box import search


@dataclass(frozen=True)
class Alone:
    """A device that has visited the home page once, and whose host is gone since."""

    page: Page
    witness: Witness
    address: str


@pytest.fixture(scope="module")
def alone(browser: Browser, built: Built) -> Iterator[Alone]:
    context = browser.new_context()
    page = context.new_page()
    host = Host({"/": built.folder}).start()
    visit(page, host.address)
    host.stop()
    witness = Witness()
    witness.watch(context)
    yield Alone(page, witness, host.address)
    context.close()


@pytest.fixture(scope="module")
def addresses(alone: Alone, built: Built) -> list[str]:
    """The address of every page, as this device knows it."""
    found = sorted(path.relative_to(built.folder) for path in built.folder.rglob("*.html"))
    names = [name for name in map(str, found) if not name.startswith("embed/")]
    assert len(names) > 90
    return [alone.address + name.removesuffix("index.html") for name in names]


# Each run opens every sixth page; what is exhaustive opens all.
@pytest.mark.parametrize("step", [6, pytest.param(1, marks=pytest.mark.exhaustive)])
def test_every_page_opens_with_all_pictures(alone: Alone, addresses: list[str], step: int) -> None:
    pictures = 0
    opened = addresses[::step]
    for url in opened:
        open_whole(alone.page, url)
        pictures += alone.page.evaluate(LOAD_PICTURES)
    assert pictures > 300 / step
    assert_calm(alone)


def test_a_film_that_was_not_watched_says_that_it_is_not_kept(alone: Alone) -> None:
    alone.page.goto(f"{alone.address}exercises/cat-cow/")
    alone.page.get_by_role("button", name="See it move").first.click()
    alone.page.wait_for_url("**/offline/#not-kept")
    expect(alone.page.get_by_text("This device has not kept that file.")).to_be_visible()
    assert any("cat-cow.film.js" in complaint for complaint in alone.witness.complaints)
    alone.witness.complaints.clear()  # these were meant to be


@pytest.mark.exhaustive
def test_every_page_opens_from_a_search_result(alone: Alone, addresses: list[str]) -> None:
    for url in addresses:
        open_whole(alone.page, f"{url}?h=x")
    assert_calm(alone)


def test_the_search_answers(alone: Alone) -> None:
    alone.page.goto(alone.address)
    assert "exercises/chin-tuck" in search(alone.page, "chin tuck")
    assert_calm(alone)


def test_every_choice_of_the_print_centre_has_a_picture_or_its_stand_in(alone: Alone) -> None:
    alone.page.goto(f"{alone.address}cards/#evening/blank/letter")
    alone.page.evaluate(LOAD_PICTURES)
    expect(alone.page.locator("[data-print-sheets] img").first).to_be_visible()
    assert_calm(alone)


def open_whole(page: Page, url: str) -> None:
    response = page.goto(url)
    assert response, url
    assert (response.status, response.from_service_worker) == (200, True), url
    expect(page.locator("h1")).to_be_visible()


def assert_calm(alone: Alone) -> None:
    """Nothing was asked of others, nothing failed, and the console is empty."""
    own = (alone.address, "data:", "blob:")
    assert [url for url in alone.witness.requests if not url.startswith(own)] == []
    assert alone.witness.complaints == []
