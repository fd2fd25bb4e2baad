"""Every feature works where the host forbids all scripts and styles that stand in a page."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.project import PROJECT
from tests.browser.conftest import Built, Witness
from tests.browser.hosting import Host, visit
from tests.browser.search_box import RESULT, STATUS, open_search, search

README = PROJECT / "README.md"
COLOURS = "[data-colours]:visible"
POLICY = re.compile(r"Content-Security-Policy: (.+)")


@dataclass(frozen=True)
class Guarded:
    """A page of the site under the policy that README offers, and what was complained about."""

    page: Page
    address: str
    witness: Witness


@pytest.fixture(scope="module")
def policy() -> str:
    """The policy that README tells hosts to send."""
    found = POLICY.findall(README.read_text("utf-8"))
    assert len(found) == 1
    assert "script-src 'self';" in found[0]
    return str(found[0])


@pytest.fixture(scope="module")
def guarded(browser: Browser, built: Built, policy: str) -> Iterator[Guarded]:
    host = Host({"/": built.folder}, headers={"Content-Security-Policy": policy}).start()
    context = browser.new_context()
    witness = Witness()
    witness.watch(context)
    yield Guarded(context.new_page(), host.address, witness)
    context.close()
    host.stop()


def test_a_page_of_each_kind_opens(guarded: Guarded, built: Built) -> None:
    paths = sorted(path.relative_to(built.folder) for path in built.folder.rglob("*.html"))
    kinds = {(path.parts[0], len(path.parts)): path for path in paths}  # the last of each
    assert len(kinds) > 12
    for path in kinds.values():
        guarded.page.goto(guarded.address + path.as_posix().removesuffix("index.html"))
        expect(guarded.page.locator("h1").first).to_be_visible()
    assert guarded.witness.complaints == []


# Every run parses every page for what the policy forbids; see generator/publish/audit.py.
@pytest.mark.exhaustive
def test_every_page_opens(guarded: Guarded, built: Built) -> None:
    names = [path.relative_to(built.folder) for path in built.folder.rglob("*.html")]
    assert len(names) > 90
    for name in sorted(names):
        guarded.page.goto(guarded.address + name.as_posix().removesuffix("index.html"))
        expect(guarded.page.locator("h1")).to_be_visible()
    assert guarded.witness.complaints == []


def _search(page: Page, address: str) -> None:
    page.goto(address)
    assert "exercises/chin-tuck" in search(page, "chin tuk")
    page.locator(RESULT).first.click()
    expect(page.locator("h1")).to_have_text("Chin tuck")


def _finder(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/")
    page.locator("#finder-query").fill("sore nek")
    expect(page.get_by_role("status").first).to_contain_text("exercises")
    page.get_by_label("Standing").first.check()
    expect(page.locator("[data-exercise]:visible").first).to_be_visible()


def _film(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/cat-cow/")
    page.get_by_role("button", name="See it move").first.click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    window = page.locator(".film__window").bounding_box()
    assert window
    assert window["height"] > 100  # its size is that of the film


def _hard_word(page: Page, address: str) -> None:
    page.goto(f"{address}guidance/bone-health/")
    page.locator("a.word").first.click()
    expect(page.locator(".word__meaning")).not_to_be_empty()


def _print_centre(page: Page, address: str) -> None:
    page.goto(f"{address}cards/#evening/blank/letter")
    expect(page.locator("[data-print-sheets] img").first).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download the PDF").click()
    assert waiting.value.suggested_filename == "evening-blank-letter.pdf"


def _colours(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(COLOURS).click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def _menu(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address)
    page.locator("[data-menu]").click()
    expect(page.locator("#site-menu a").first).to_be_in_viewport()
    page.set_viewport_size({"width": 1280, "height": 720})


def _printing(page: Page, address: str) -> None:
    page.goto(f"{address}cards/starter/")
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Print this card").click()
    assert page.evaluate("window.printed")


def _keeping(page: Page, address: str) -> None:
    visit(page, f"{address}offline/")
    page.reload()
    expect(page.get_by_text("This device keeps the site")).to_be_visible()
    assert page.evaluate("navigator.serviceWorker.controller !== null")
    _search(page, address)


FEATURES = (
    _search, _finder, _film, _hard_word, _print_centre, _colours, _menu, _printing, _keeping
)  # fmt: skip


@pytest.mark.parametrize("use", FEATURES, ids=lambda use: use.__name__.strip("_"))
def test_every_feature_works(guarded: Guarded, use: Callable[[Page, str], None]) -> None:
    use(guarded.page, guarded.address)
    assert guarded.witness.complaints == []


def test_a_script_in_a_page_would_be_noticed(guarded: Guarded) -> None:
    guarded.page.goto(guarded.address)
    guarded.page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: '1'}))"
    )
    guarded.page.wait_for_timeout(200)
    assert [line for line in guarded.witness.complaints if "Content Security Policy" in line]
    guarded.witness.complaints.clear()


@pytest.mark.parametrize("answer", ["throw new DOMException('no', 'SecurityError')", "return null"])
def test_the_site_works_where_nothing_may_be_stored(
    browser: Browser, address: str, witness: Witness, answer: str
) -> None:
    context = browser.new_context()
    for name in ("localStorage", "sessionStorage"):
        context.add_init_script(
            f"Object.defineProperty(window, '{name}', {{ get() {{ {answer} }} }});"
        )
    context.add_init_script("Object.defineProperty(navigator, 'cookieEnabled', { value: false })")
    witness.watch(context)
    page = context.new_page()
    _search(page, address)
    page.goto(address)
    page.locator(COLOURS).click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(f"{address}offline/")
    expect(page.get_by_text("This browser cannot save the site here.")).to_be_visible()
    assert witness.complaints == []
    context.close()


def test_a_search_without_an_answer_says_so(page: Page, address: str) -> None:
    page.route("**/search-worker.js", lambda route: route.fulfill(body="// gives no answer"))
    page.clock.install()
    page.goto(address)
    open_search(page).fill("neck")
    expect(page.locator(STATUS)).to_have_text("Getting the search ready.")
    page.clock.run_for(7000)
    expect(page.locator(STATUS)).to_contain_text("The search gives no answer.")
