"""After one visit the whole site works without the internet."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness
from tests.browser.hosting import Host, visit
from tests.browser.search_box import search

# Loads every picture that the page shows or would show further down, and its film.
LOAD_ALL = """async () => {
    const pictures = [...document.images];
    pictures.forEach(picture => { picture.loading = "eager"; });
    await Promise.all(pictures.map(picture => picture.decode()));
    const films = [...document.querySelectorAll("a.film-link")];
    const answers = await Promise.all(films.map(film => fetch(film.href)));
    if (!answers.every(answer => answer.ok)) throw new Error("no film");
    return [pictures.length, films.length];
}"""


@pytest.fixture(scope="module")
def alone(browser: Browser, built: Built) -> Iterator[tuple[Page, Witness, str]]:
    """A device that has visited the home page once, and whose host is gone since."""
    witness, context = Witness(), browser.new_context()
    page = context.new_page()
    host = Host({"/": built.folder}).start()
    began = time.monotonic()
    visit(page, host.address)
    print(f"kept within {time.monotonic() - began:.1f} s")  # noqa: T201
    host.stop()
    witness.watch(context)
    yield page, witness, host.address
    context.close()


def test_every_page_opens_whole(alone: tuple[Page, Witness, str], built: Built) -> None:
    page, witness, address = alone
    names = sorted(path.relative_to(built.folder) for path in built.folder.rglob("*.html"))
    assert len(names) > 90
    seen = [0, 0]
    for name in names:
        url = address + name.as_posix().removesuffix("index.html")
        for query in ("", "?h=x"):
            response = page.goto(url + query)
            assert response, url
            assert (response.status, response.from_service_worker) == (200, True), url
        expect(page.locator("h1")).to_be_visible()
        seen = [sum(pair) for pair in zip(seen, page.evaluate(LOAD_ALL), strict=True)]
    assert seen[0] > 300
    assert seen[1] == len(built.library.exercises)
    assert [url for url in witness.requests if not url.startswith((address, "data:"))] == []
    assert witness.complaints == []


def test_the_search_answers(alone: tuple[Page, Witness, str]) -> None:
    page, witness, address = alone
    page.goto(address)
    assert "exercises/chin-tuck" in search(page, "chin tuck")
    assert witness.complaints == []
