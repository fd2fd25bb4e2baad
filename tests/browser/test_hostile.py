"""A site whose every text is an attack, opened in a browser: nothing runs, nothing is asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.content.library import Library
from generator.publish.headers import policy
from tests.attacks.corpus import ALL, CORPUS
from tests.attacks.library import attacked
from tests.attacks.site import Built, built
from tests.browser.conftest import Witness, profile
from tests.browser.hosting import Host

pytestmark = pytest.mark.exhaustive  # each run parses the same pages in tests/test_hostile.py

LISTEN = """
    window.violations = [];
    addEventListener("securitypolicyviolation", event => {
        window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
"""
# Does to every element what a reader may do to it without leaving the page; says what came of it.
TOUCH = """() => {
    for (const one of document.querySelectorAll("*")) {
        for (const name of ["pointerover", "mouseover", "focus", "blur", "toggle", "error", "load"])
            one.dispatchEvent(new Event(name));
    }
    return [window.violations, Boolean(window.attacked || Object.prototype.attacked)];
}"""
TYPE = """([place, text]) => {
    const field = document.querySelector(place);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
}"""


@pytest.fixture(scope="module")
def site(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built(
        library, tmp_path_factory.mktemp("hostile"), attacked([""], f" {ALL}"), frozenset()
    )


@pytest.fixture(scope="module")
def host(site: Built) -> Iterator[str]:
    headers = {"Content-Security-Policy": policy()}
    host = Host({"/": site.folder}, headers=headers).start()
    yield host.address
    host.stop()


@pytest.fixture
def victim(browser: Browser, witness: Witness) -> Iterator[Page]:
    with profile(browser) as context:
        context.add_init_script(LISTEN)
        witness.watch(context)
        yield context.new_page()


def is_unharmed(page: Page, witness: Witness, start: str) -> None:
    assert page.evaluate(TOUCH) == [[], False], page.url
    assert [one for one in witness.requests if not one.startswith((start, "data:", "blob:"))] == []
    assert witness.complaints == []


def test_every_page_is_harmless(
    victim: Page,
    witness: Witness,
    host: str,
    site: Built,
    record_property: Callable[[str, object], None],
) -> None:
    paths = sorted(path for path in site.pages() if not path.startswith("offline/"))
    assert len(paths) > 20
    for path in paths:
        victim.goto(host + path.removesuffix("index.html"))
        is_unharmed(victim, witness, host)
    record_property("counted", f"hostile pages opened: {len(paths)}, with 0 scripts run")


def test_every_page_of_the_copy_is_harmless(
    victim: Page, witness: Witness, site: Built, tmp_path: Path
) -> None:
    for path, data in site.files.items():
        if path.startswith("offline/") and not path.endswith("/"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(data)
    paths = sorted(path for path in site.pages() if path.startswith("offline/"))
    assert len(paths) > 20
    for path in paths:
        victim.goto((tmp_path / path).as_uri())
        is_unharmed(victim, witness, "file:///")


def test_what_scripts_show_is_plain_text(
    victim: Page, witness: Witness, host: str, site: Built
) -> None:
    name = " ".join(site.library.exercises["fist"].name.split())
    victim.goto(f"{host}my-routine/")
    victim.locator("[data-add=fist]").first.dispatch_event("click")
    expect(victim.locator("#routine-items > li").last).to_contain_text(name)
    is_unharmed(victim, witness, host)
    victim.goto(f"{host}exercises/")
    victim.evaluate(TYPE, ["#finder-query", name[:5]])
    expect(victim.locator("[data-exercise]:visible").first).to_be_visible()
    is_unharmed(victim, witness, host)


def test_a_page_that_escapes_nothing_would_be_noticed(victim: Page, site: Built) -> None:
    open_page = "<!doctype html><title>a</title>" + "".join(
        f"<p>{text}</p>" for text in CORPUS["elements"][:8]
    )
    (site.folder / "open.html").write_text(open_page, encoding="utf-8")
    host = Host({"/": site.folder}).start()
    victim.goto(f"{host.address}open.html")
    assert victim.evaluate(TOUCH)[1]
    host.stop()
    strict = Host({"/": site.folder}, headers={"Content-Security-Policy": policy()}).start()
    victim.goto(f"{strict.address}open.html")
    violations, ran = victim.evaluate(TOUCH)
    assert violations
    assert not ran
    strict.stop()
    (site.folder / "open.html").unlink()
