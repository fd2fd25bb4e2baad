"""The site can be installed as an app, where browsers offer that."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, CDPSession, Page, expect

from tests.browser.conftest import Built, Chromiums
from tests.browser.hosting import Fault, Host, gone, visit
from tests.serving import ARGUMENTS

OFFER = """() => {
    const event = new Event("beforeinstallprompt", {cancelable: true});
    event.prompt = () => { window.asked = (window.asked || 0) + 1; };
    window.dispatchEvent(event);
    return event.defaultPrevented;
}"""


@pytest.fixture
def page(chromiums: Chromiums, tmp_path: Path) -> Iterator[Page]:
    """A page of a lasting profile: in a private window nothing can be installed."""
    context = chromiums.kind.launch_persistent_context(
        tmp_path / "profile", executable_path=chromiums.whole, args=[*ARGUMENTS]
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def session(page: Page) -> CDPSession:
    return page.context.new_cdp_session(page)


def faults(session: CDPSession) -> list[object]:
    found: list[object] = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    return found


def test_nothing_stands_in_the_way_of_installing(
    page: Page, session: CDPSession, address: str
) -> None:
    visit(page, address)
    page.reload()
    assert faults(session) == []
    found = session.send("Page.getAppManifest")
    assert (found["url"], found["errors"]) == (f"{address}manifest.webmanifest", [])


def test_the_checker_would_notice(page: Page, session: CDPSession, built: Built) -> None:
    names = ("icon-192.png", "icon-512.png", "icon-maskable.png")
    missing: dict[str, Fault] = {f"/assets/images/{name}": gone for name in names}
    host = Host({"/": built.folder}, missing).start()
    page.goto(host.address)
    assert faults(session)
    host.stop()


def test_the_manifest_says_what_the_site_says_and_its_icons_are_there(built: Built) -> None:
    said: dict[str, Any] = json.loads((built.folder / "manifest.webmanifest").read_text("utf-8"))
    site = built.library.site
    assert (said["name"], said["short_name"]) == (site.title, site.short_title)
    assert (said["description"], said["lang"]) == (site.description, site.language)
    assert ("id" in said, said["start_url"], said["scope"]) == (False, "./", "./")
    assert said["display"] == "standalone"
    assert [icon["purpose"] for icon in said["icons"]] == ["any", "any", "maskable"]
    for icon in said["icons"]:
        width, height = Image.open(io.BytesIO((built.folder / icon["src"]).read_bytes())).size
        assert f"{width}x{height}" == icon["sizes"]


def test_it_can_be_installed_from_a_folder_and_from_any_depth(
    page: Page, session: CDPSession, built: Built
) -> None:
    host = Host({"/deep/er/": built.folder}).start()
    start = f"{host.address}deep/er/"
    for path in ("", "about/", "exercises/chin-tuck/"):
        page.goto(start + path)
        found = session.send("Page.getAppManifest")
        assert (found["url"], found["errors"]) == (f"{start}manifest.webmanifest", [])
        manifest = found["manifest"]
        assert (manifest["startUrl"], manifest["scope"]) == (start, start)
        assert faults(session) == []
        icon = page.locator("link[rel=apple-touch-icon]").evaluate("link => link.href")
        assert icon == f"{start}assets/images/icon-touch.png"
    host.stop()


def test_the_button_is_there_when_the_browser_offers_it(page: Page, address: str) -> None:
    page.goto(f"{address}offline/")
    button = page.get_by_role("button", name="Install the site")
    expect(button).to_be_visible()
    assert page.evaluate(OFFER) is True
    button.click()
    expect(button).to_be_hidden()
    assert page.evaluate("window.asked") == 1
    page.evaluate(OFFER)
    expect(button).to_be_visible()
    page.evaluate("dispatchEvent(new Event('appinstalled'))")
    expect(button).to_be_hidden()


def test_there_is_no_button_where_nothing_can_be_installed(browser: Browser, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    visit(page, f"{address}offline/")
    expect(page.get_by_role("button", name="Install the site")).to_be_hidden()
    context.close()
