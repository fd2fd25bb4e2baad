"""A new version comes whole or not at all, and only when the reader takes it."""

import contextlib
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from generator.publish.worker import DIGITS, manifest
from generator.site.facts import WORKER
from tests.browser import hosting
from tests.browser.hosting import Fault, Host, deploy, files, kept, visit
from tests.browser.search_box import search, search_again
from tests.browser.waiting import until
from tests.engines.engine import EngineError

# Looks for a newer version and waits for its end, good or bad. The browser and each page look by
# themselves, too, so it may have come already; and it may come to its end before we hear of it.
UPDATE = """async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    let coming = null;
    registration.addEventListener("updatefound", () => { coming = registration.installing; });
    try {
        await registration.update(); // which may only join a look that began before the deployment
        await registration.update();
    } catch (error) { return "refused"; }
    coming = coming || registration.installing || registration.waiting;
    if (!coming) return "none";
    while (coming.state === "installing") {
        await new Promise(done => coming.addEventListener("statechange", done, {once: true}));
    }
    return coming.state;
}"""
# The page began anew, and no other version waits for it to be closed.
IS_TAKEN = """async () => document.readyState === "complete" && !window.isOld &&
    !(await navigator.serviceWorker.getRegistration()).waiting"""
# Of which version the three kinds of file on the open page are.
VERSIONS = """() => [
    document.querySelector("meta[name=version]").content,
    getComputedStyle(document.documentElement).getPropertyValue("--version"),
    document.documentElement.dataset.version,
].join("")"""

STYLE = "assets/stylesheets/site.css"
HASHES = """async paths => Object.fromEntries(await Promise.all(paths.map(async path => {
    const answer = await fetch(`/${path}`);
    const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
    const bytes = Array.from(new Uint8Array(digest));
    return [path, bytes.map(byte => byte.toString(16).padStart(2, "0")).join("")];
})))"""


def version(site: Mapping[str, bytes], number: int) -> dict[str, bytes]:
    """Return the files that differ in a version: every page, a style and a script."""
    pages = {path: data for path, data in site.items() if path.endswith(".html")}
    meta = f'<meta name="version" content="{number}"></head>'.encode()
    script = "assets/javascripts/site.js"
    changed = {path: data.replace(b"</head>", meta) for path, data in pages.items()}
    changed[STYLE] = site[STYLE] + f":root{{--version:{number}}}".encode()
    line = f'document.documentElement.dataset.version = "{number}";'
    changed[script] = site[script] + line.encode()
    return changed


def take(page: Page) -> None:
    """Take the new version that a page offers.

    The browser changes over when the old worker has nothing left to do. Until then the page begins
    anew every ten seconds, and offers it again.
    """
    page.evaluate("() => { window.isOld = true; }")
    use = page.get_by_role("button", name="Use the new version")
    for _ in range(3):
        use.click()
        with contextlib.suppress(EngineError):
            until(page, IS_TAKEN)
            return
    raise AssertionError("the new version did not come")


class Device:
    """A browser that keeps version 1 of the sample, whose host can deploy others."""

    def __init__(self, page: Page, host: Host, site: Path) -> None:
        self.page, self.host, self.site = page, host, site
        self.original = files(site)
        self.deploy(1)
        visit(page, host.address)
        page.reload()

    def deploy(self, number: int) -> None:
        """Put a version into the host's folder, whole."""
        deploy(self.site, version(self.original, number))

    def update(self) -> str:
        """Look for a newer version; return what became of it."""
        found: str = self.page.evaluate(UPDATE)
        return found

    def take(self) -> None:
        """Take the new version that the page offers."""
        take(self.page)

    def becomes(self, number: int, page: Page | None = None) -> bool:
        """Wait until the open page is whole and of one version."""
        shown = f"expected => ({VERSIONS})() === expected"
        until(page or self.page, shown, f"{number}" * 3)
        return True

    def versions(self, *pages: str) -> set[str]:
        """Open pages, by default two, and return the versions of their files, three digits each."""
        found = set()
        for page in pages or ("", "about/"):
            self.page.goto(self.host.address + page)
            found.add(self.page.evaluate(VERSIONS))
        return found

    def answers(self, number: int) -> bool:
        """Say whether every file of the core comes as it is in that version."""
        site = {**self.original, **version(self.original, number)}
        expected = manifest(site).core
        assert len(expected) > 50
        found: dict[str, str] = self.page.evaluate(HASHES, [*expected])
        return {path: digest[:DIGITS] for path, digest in found.items()} == expected

    def kept(self) -> list[str]:
        """Return the hashes that the device keeps."""
        (found,) = kept(self.page).values()
        return [name.partition(".")[0] for name in found]

    def is_tidy(self) -> bool:
        """Say whether the cache holds the core of what is deployed, and nothing of the past.

        Pictures of sheets on pages that were opened are there too.
        """
        now, found = manifest(files(self.site)), self.kept()
        opened = set(found) & set(now.on_demand.values())
        return found == sorted({*now.core.values(), *opened})


@pytest.fixture
def device(browser: Browser, hands: Path, tmp_path: Path) -> Iterator[Device]:
    site = tmp_path / "site"
    shutil.copytree(hands, site)
    host = Host({"/": site}).start()
    context = browser.new_context()
    yield Device(context.new_page(), host, site)
    context.close()
    host.stop()


def test_a_new_version_fetches_what_changed_and_waits_for_the_reader(device: Device) -> None:
    assert device.is_tidy()
    home = device.site / "index.html"
    changed = home.read_bytes().replace(b"Stiff hands?", b"Sore hands?")
    device.host.log.clear()
    deploy(device.site, {"index.html": changed})
    device.page.reload()
    expect(device.page.get_by_text("A newer version of this site is ready.")).to_be_visible()
    assert set(device.host.log) == {f"/{WORKER}", "/"}
    assert device.host.log.count("/") == 1
    expect(device.page.locator("h1")).to_have_text("Stiff hands?")
    device.page.reload()
    expect(device.page.locator("h1")).to_have_text("Stiff hands?")
    device.take()
    expect(device.page.locator("h1")).to_have_text("Sore hands?")
    assert device.is_tidy()


def test_all_files_change_together_on_every_page_and_in_every_tab(device: Device) -> None:
    pages = [
        path[:-10]
        for path in device.original
        if path.endswith("index.html") and not path.startswith("embed/")
    ]
    assert len(pages) > 10
    device.deploy(2)
    other = device.page.context.new_page()
    other.goto(f"{device.host.address}about/")
    device.page.reload()
    expect(device.page.locator(".newer")).to_be_visible()
    assert device.versions(*pages) == {"111"}
    assert other.evaluate(VERSIONS) == "111"
    device.take()
    assert device.becomes(2, other)
    assert device.versions(*pages) == {"222"}
    assert device.answers(2)
    assert device.is_tidy()


def test_what_comes_from_the_network_beside_an_older_version_is_all_new(device: Device) -> None:
    device.deploy(2)
    page = (device.site / "about/index.html").read_bytes()
    deploy(device.site, {"newer/index.html": page})
    device.page.goto(f"{device.host.address}newer/")  # which version 1 does not know
    assert device.page.evaluate(VERSIONS) == "222"
    device.page.goto(f"{device.host.address}about/")
    assert device.page.evaluate(VERSIONS) == "111"
    session = device.page.context.new_cdp_session(device.page)
    session.send("Page.reload", {"ignoreCache": True})  # as with Shift and the button to reload
    assert device.becomes(2)
    expect(device.page.locator(".newer")).to_have_count(0)


def test_a_version_put_off_comes_when_the_site_is_opened_next(device: Device) -> None:
    device.deploy(2)
    device.page.reload()
    device.page.get_by_role("button", name="Later").click()
    expect(device.page.locator(".newer")).to_have_count(0)
    assert device.versions() == {"111"}
    assert device.answers(1)
    old = device.page
    device.page = old.context.new_page()
    old.close()
    device.page.goto("about:blank")
    for _ in range(50):  # the browser changes over when it has noticed that no page is open
        device.page.goto(device.host.address)
        if device.page.evaluate(VERSIONS) == "222":
            break
        device.page.goto("about:blank")
        device.page.wait_for_timeout(200)
    assert device.versions() == {"222"}
    assert device.answers(2)
    assert device.is_tidy()


def test_a_version_comes_while_the_search_answers_and_then_that_one_answers(
    device: Device,
) -> None:
    other = device.page.context.new_page()
    for page in (device.page, other):
        page.goto(device.host.address)
        assert search(page, "fist")
    device.deploy(2)
    assert device.update() == "installed"
    assert search_again(other, "wrist")
    device.page.keyboard.press("Escape")
    device.page.keyboard.press("Escape")
    device.take()
    assert device.becomes(2, other)
    assert search(other, "wrist bend")
    assert device.versions() == {"222"}
    assert device.is_tidy()


FAULTS = {
    "a page fails": ("/about/", hosting.server_error),
    "a page is missing": ("/about/", hosting.gone),
    "a style is stale": ("/assets/stylesheets/site.css", hosting.wrong_bytes),
    "a page is cut short": ("/about/", hosting.cut_short),
    "the line breaks": ("/assets/javascripts/site.js", hosting.broken_off),
    "the worker is missing": (f"/{WORKER}", hosting.gone),
    "the worker is garbage": (f"/{WORKER}", hosting.garbage),
    "the worker is cut short": (f"/{WORKER}", hosting.half_a_script),
}


@pytest.mark.parametrize(("path", "fault"), FAULTS.values(), ids=FAULTS)
def test_a_half_failed_deployment_leaves_the_old_version_whole(
    device: Device, path: str, fault: Fault
) -> None:
    before = device.kept()
    device.host.faults[path] = fault  # first: who looks between would get all of it
    device.deploy(2)
    assert device.update() in ("redundant", "refused")
    assert device.kept() == before
    assert device.versions() == {"111"}
    assert device.answers(1)
    expect(device.page.locator(".newer")).to_have_count(0)
    device.host.faults.clear()
    device.page.reload()
    device.take()
    assert device.versions() == {"222"}
    assert device.answers(2)
    assert device.is_tidy()


def test_files_that_are_deployed_after_the_worker_are_waited_for(device: Device) -> None:
    before = device.kept()
    late = device.site / STYLE
    device.host.faults[f"/{STYLE}"] = hosting.server_error  # until what is there is old
    device.deploy(2)
    new = late.read_bytes()
    late.write_bytes(device.original[STYLE])
    device.host.faults.clear()
    assert device.update() == "redundant"
    assert device.kept() == before
    late.write_bytes(new)
    assert device.update() == "installed"
    device.take()
    assert device.versions() == {"222"}
    assert device.answers(2)


def test_a_host_that_calls_old_files_unchanged_is_asked_again(device: Device) -> None:
    device.host.faults["/about/"] = hosting.unchanged
    device.host.log.clear()
    device.deploy(2)
    assert device.update() == "installed"
    assert device.host.log.count("/about/") == 2
    device.take()
    assert device.versions() == {"222"}
    assert device.answers(2)


def test_a_first_visit_to_a_half_failed_deployment_keeps_nothing(
    browser: Browser, hands: Path
) -> None:
    host = Host({"/": hands}, {"/assets/stylesheets/site.css": hosting.cut_short}).start()
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{host.address}offline/")
    expect(page.locator("[data-keeping]")).to_contain_text("could not be saved")
    assert sum(len(names) for names in kept(page).values()) == 0
    host.faults.clear()
    page.reload()
    expect(page.locator("[data-keeping]")).to_contain_text("This device keeps the site")
    context.close()
    host.stop()


def test_a_newer_version_replaces_one_that_waits(device: Device) -> None:
    device.deploy(2)
    assert device.update() == "installed"
    device.deploy(3)
    assert device.update() == "installed"
    device.take()
    assert device.versions() == {"333"}
    assert device.answers(3)
    assert device.is_tidy()


def test_no_part_of_the_worker_is_a_script_of_its_own(device: Device) -> None:
    whole = (device.site / WORKER).read_text("utf-8")
    ends = [found.start() for found in re.finditer(r"\n", whole)][:-1]
    assert len(ends) > 200
    compiled = device.page.evaluate(
        """([whole, ends]) => ends.filter(end => {
            try { new Function(whole.slice(0, end)); return true; } catch { return false; } })""",
        [whole, [*ends[:5], *ends[-250:]]],
    )
    assert compiled == []


@dataclass(frozen=True)
class Shared:
    """A device that keeps two sites of one host, one in a folder of the other."""

    page: Page
    host: Host
    deep: Path


@pytest.fixture
def shared(browser: Browser, hands: Path, tmp_path: Path) -> Iterator[Shared]:
    deep = tmp_path / "deep"
    shutil.copytree(hands, deep)
    host = Host({"/": hands, "/deep/er/": deep}).start()
    context = browser.new_context()
    page = context.new_page()
    visit(page, host.address)
    page.goto(f"{host.address}deep/er/")
    count = "navigator.serviceWorker.getRegistrations().then(found => found.length === 2)"
    until(page, count)
    page.evaluate(hosting.ACTIVE)
    expect(page.locator(".newer")).to_have_count(0)
    yield Shared(page, host, deep)
    context.close()
    host.stop()


def test_two_sites_on_one_host_leave_each_other_alone(shared: Shared) -> None:
    page, before = shared.page, kept(shared.page)
    assert sorted(before) == ["hand-sample /", "hand-sample /deep/er/"]
    page.goto(f"{shared.host.address}deep/er/about/")
    changed = (shared.deep / "index.html").read_bytes() + b"<!-- 2 -->"
    deploy(shared.deep, {"index.html": changed})
    page.reload()
    take(page)
    page.goto(f"{shared.host.address}deep/er/")
    # Waits, as this page may begin anew once more while the browser changes over.
    until(
        page,
        "fetch(location).then(answer => answer.text()).then(text => text.includes('<!-- 2 -->'))",
    )
    after = kept(page)
    assert after["hand-sample /"] == before["hand-sample /"]
    assert after["hand-sample /deep/er/"] != before["hand-sample /deep/er/"]


def test_both_of_them_work_without_their_host(shared: Shared) -> None:
    shared.host.stop()
    for path in ("", "about/", "guidance/check-first/", "?h=x"):
        for start in ("", "deep/er/"):
            response = shared.page.goto(shared.host.address + start + path)
            assert response
            assert response.status == 200
            assert shared.page.evaluate("document.styleSheets.length") > 5


def test_without_a_host_an_update_changes_nothing(device: Device) -> None:
    device.host.stop()
    before = device.kept()
    assert device.update() == "refused"
    assert device.versions() == {"111"}
    assert device.answers(1)
    assert device.kept() == before
    with pytest.raises(Error):
        device.page.context.request.get(device.host.address)
