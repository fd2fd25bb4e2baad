"""The page in place of one that is not there: at any depth, in any folder, offline too."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, profile
from tests.browser.hosting import Fault, Handler, Host, visit
from tests.browser.search_box import DIALOG

FOLDERS = ("/", "/my/", "/my/rehab/")
LOST = ("nowhere", "no/page.html", "no/such/page/")
HEADING = "This page is not here"
LINKS = "all => all.map(link => link.href)"


def lost(handler: Handler) -> None:
    """Answer as hosts of plain files do: with the site's own page."""
    (root,) = handler.host.mounts.values()
    body = (root / "404.html").read_bytes()
    handler.send_response(404)
    handler.send_header("Content-Type", "text/html; charset=utf-8")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture(scope="module", params=FOLDERS)
def root(request: pytest.FixtureRequest, built: Built) -> Iterator[str]:
    """The address of the site in a folder of a host."""
    folder: str = request.param
    faults: dict[str, Fault] = {f"{folder}{path}": lost for path in LOST}
    host = Host({folder: built.folder}, faults).start()
    yield host.address.removesuffix("/") + folder
    host.stop()


@pytest.mark.parametrize("path", LOST)
def test_it_has_its_looks_its_search_and_links_that_lead_somewhere(
    browser: Browser, root: str, path: str
) -> None:
    with profile(browser) as context:
        page = context.new_page()
        page.goto(root + path)
        assert_whole(page, root)
        links = page.locator("main a, header a, footer a")
        addresses = {link.partition("#")[0] for link in links.evaluate_all(LINKS)}
        assert len(addresses) > 8
        assert [link for link in sorted(addresses) if not link.startswith(root)] == []
        assert [link for link in sorted(addresses) if not context.request.get(link).ok] == []


def assert_whole(page: Page, root: str) -> None:
    expect(page).to_have_title(f"{HEADING} - Upper Back Rehab")
    expect(page.get_by_role("heading", name=HEADING)).to_be_visible()
    assert page.locator("meta[name=robots][content=noindex]").count() == 1
    expect(page.locator(".site-head__row")).to_have_css("display", "flex")
    assert page.evaluate("document.images[0].decode().then(() => true)")
    page.get_by_role("button", name="Search this site").first.click()
    page.locator("#site-search").fill("neck")
    result = page.locator(f"{DIALOG} [data-kind]").first
    expect(result).to_be_visible()
    assert (result.get_attribute("href") or "").startswith(root)
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


# A full stop behind an address, as mail programs link it.
@pytest.mark.parametrize("path", ["nowhere", "exercises/scapular-squeeze.", "no/such/page/"])
def test_it_is_whole_without_the_internet(device: tuple[Page, str], path: str) -> None:
    page, address = device
    page.goto(address + path)
    assert_whole(page, address)


@pytest.fixture(scope="module")
def device(browser: Browser, built: Built) -> Iterator[tuple[Page, str]]:
    """A device that visited the site in a folder once, and whose host is gone since."""
    context = browser.new_context()
    page = context.new_page()
    host = Host({"/my/rehab/": built.folder}).start()
    visit(page, f"{host.address}my/rehab/")
    host.stop()
    yield page, f"{host.address}my/rehab/"
    context.close()


def test_without_styles_it_reads_well_and_no_drawing_is_huge(
    browser: Browser, built: Built
) -> None:
    with profile(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.route("**/assets/**", lambda route: route.abort())
        page.set_content((built.folder / "404.html").read_text("utf-8"))
        sizes = page.locator("svg").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().width)"
        )
        assert sizes
        assert max(sizes) <= 40
