"""Links, files and storage that somebody made to do harm, on the pages of one's own routine."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.project import PROJECT
from tests.attacks.readers import diary_files, links, routine_files
from tests.browser.conftest import KEEP_NOTHING, Built, Witness
from tests.browser.hosting import Host
from tests.shares import share, shares

POLICY = re.compile(r"Content-Security-Policy: (.+)")
MINE = {
    "version": 1,
    "open": 0,
    "routines": [
        {
            "name": "Mine",
            "items": [{"move": "chin-tuck", "amount": {"sets": 1, "repetitions": 4}, "note": "n"}],
        }
    ],
}
SOME = 8  # each run takes every eighth of the attacks, what is exhaustive all
KEPT = ["my-routine", "my-diary", "my-programme", "session-sound", "letterhead"]
# Goes from link to link as a reader does who presses one after the other, and lets the page settle.
VISIT = """async links => {
    const seen = [];
    for (const link of links) {
        location.hash = link;
        await new Promise(done => setTimeout(done, 5));
        if (window.attacked || Object.prototype.attacked) seen.push(link);
    }
    return seen;
}"""
# What no page of ours has, and what would come of markup in a text.
STRANGE = (
    "iframe, object, embed, form[action], base:not(head > base), meta[http-equiv=refresh], "
    "main script, main style, main link[rel=stylesheet], [onerror], [onload], [onclick], "
    "[onfocus], [onmouseover], [ontoggle], a[href^='javascript:'], a[href^='data:']"
)
ATTACKED = "() => Boolean(window.attacked || Object.prototype.attacked)"
RUBBISH = (
    "{",
    "null",
    "7",
    '"x"',
    "[]",
    '{"routines":7}',
    '{"routines":[null,7,"x",[],{"items":[{"move":7}]}],"open":-3}',
    '{"routines":[{"name":"<img src=x onerror=window.attacked=1>","items":[{"move":7}]}]}',
    '{"__proto__":{"attacked":1},"constructor":{"prototype":{"attacked":1}}}',
    json.dumps({"routines": [{"items": [{"move": "chin-tuck"}] * 20}] * 800}),
    '{"entries":7}',
    '[{"day":"<svg onload=window.attacked=1>","note":"<img src=x onerror=window.attacked=1>"}]',
)


@pytest.fixture(scope="module")
def host(built: Built) -> Iterator[str]:
    """The address of the site under the policy that README offers."""
    (policy,) = POLICY.findall((PROJECT / "README.md").read_text("utf-8"))
    host = Host({"/": built.folder}, headers={"Content-Security-Policy": policy}).start()
    yield host.address
    host.stop()


@pytest.fixture
def mine(browser: Browser, host: str, witness: Witness) -> Iterator[Page]:
    """A page of a reader who has a routine of their own."""
    context = browser.new_context()
    context.add_init_script(KEEP_NOTHING)
    witness.watch(context)
    page = context.new_page()
    page.goto(f"{host}about/")
    page.evaluate("mine => localStorage.setItem('/.my-routine', mine)", json.dumps(MINE))
    yield page
    context.close()


def _kept(page: Page) -> object:
    return json.loads(page.evaluate("localStorage.getItem('/.my-routine')"))


def _is_unharmed(page: Page, host: str, witness: Witness) -> None:
    assert not page.evaluate(ATTACKED)
    assert page.locator(STRANGE).count() == 0
    assert [address for address in witness.requests if not address.startswith(host)] == []
    assert witness.complaints == []


def _given(texts: Iterator[str]) -> list[str]:
    return [text.encode("utf-8", "replace").decode() for text in texts]


@pytest.mark.parametrize("step", shares(SOME))
@pytest.mark.parametrize("place", ["my-routine/", "my-routine/print/"])
def test_links_do_no_harm(mine: Page, host: str, witness: Witness, place: str, step: int) -> None:
    hostile = [link for link in _given(links()) if not link.startswith(("set=", "add="))]
    assert len(hostile) > 400
    mine.goto(f"{host}{place}")
    assert mine.evaluate(VISIT, share(hostile, step)) == []
    _is_unharmed(mine, host, witness)
    assert _kept(mine) == MINE
    mine.goto(f"{host}{place}#v=1&n=Evening&x=scapular-squeeze.5r5ht")
    expect(mine.locator("main")).to_contain_text("Shoulder blade squeeze")


def test_addresses_that_change_the_open_routine_do_no_harm(
    mine: Page, host: str, witness: Witness
) -> None:
    hostile = [link for link in _given(links()) if link.startswith(("set=", "add="))]
    assert len(hostile) > 10
    mine.goto(f"{host}my-routine/")
    assert mine.evaluate(VISIT, hostile) == []
    _is_unharmed(mine, host, witness)
    assert _kept(mine) == MINE


def _import(page: Page, field: str, text: str) -> None:
    name = "a.csv" if text.startswith("day,") else "a.json"
    kind = "text/csv" if name.endswith("csv") else "application/json"
    data = text.encode("utf-8", "surrogatepass")
    page.set_input_files(field, {"name": name, "mimeType": kind, "buffer": data})
    expect(page.locator(field)).to_have_value("")


@pytest.mark.parametrize("step", shares(SOME))
def test_files_of_routines_do_no_harm(mine: Page, host: str, witness: Witness, step: int) -> None:
    hostile = [*routine_files()]
    assert len(hostile) > 150
    mine.goto(f"{host}my-routine/")
    for text in share(hostile, step):
        _import(mine, "#routine-import", text)
    _is_unharmed(mine, host, witness)
    kept = json.loads(mine.evaluate("localStorage.getItem('/.my-routine')"))
    assert kept["routines"][0]["name"] == "Mine"
    assert len(kept["routines"]) <= 30


@pytest.mark.parametrize("step", shares(SOME))
def test_files_of_the_diary_do_no_harm(mine: Page, host: str, witness: Witness, step: int) -> None:
    hostile = [*diary_files()]
    assert len(hostile) > 150
    mine.goto(f"{host}my-routine/")
    for text in share(hostile, step):
        _import(mine, "[data-log] input[type=file]", text)
    _is_unharmed(mine, host, witness)


def test_rubbish_in_the_storage_leaves_a_page_that_works(
    mine: Page, host: str, witness: Witness
) -> None:
    for kept in RUBBISH:
        mine.evaluate(
            "([names, kept]) => names.forEach(name => localStorage.setItem(`/.${name}`, kept))",
            [KEPT, kept],
        )
        mine.goto(f"{host}my-routine/")
        mine.locator("[data-add=scapular-squeeze]").first.dispatch_event("click")
        expect(mine.locator("#routine-items > li").last).to_contain_text("squeeze")
    _is_unharmed(mine, host, witness)
