"""Uses the site's search as a reader would. Its parts have their names here, and in no test."""

import json
import re
from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.engines.engine import Engine, until

BOX = "#site-search"
DIALOG = "dialog[data-search]"
OPENER = "[data-open-search]"  # there are two, and one of them is shown
STATUS = "[data-search-status]"
RESULT = "#site-search-results a[data-kind]"
OPTION = "#site-search-results [role=option]"
CHOSEN = "#site-search-results [aria-selected=true]"
GROUP = "#site-search-results [role=group]"
MORE = "#site-search-results button"
MARK = "#site-search-results mark"
CLEAR = "[data-search-clear]"
EMPTY = "[data-search-empty]"
EXAMPLE = "[data-search-example]"
WARNING = "[data-search-danger]"
HREFS = f"[...document.querySelectorAll({json.dumps(RESULT)})].map(link => link.href)"
WIDE_OPENER = ".site-head__search"  # the one of a wide window

# Puts text into the box as a script does, and waits until the search speaks of that very text: it
# repeats how each begins. Then `look` says what stands there.
TELL = """async ([box, status, queries, look]) => {
    const input = document.querySelector(box);
    const said = document.querySelector(status);
    const tells = new Function(`return (${look})`);
    async function put(text) {
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        const before = said.textContent;
        const begins = text.trim().slice(0, 60);
        const isSaid = () => begins
            ? said.textContent !== before && said.textContent.includes(begins)
            : said.textContent === "";
        if (isSaid()) return;
        await new Promise((done) => {
            const watch = new MutationObserver(() => isSaid() && (watch.disconnect(), done()));
            watch.observe(said, { childList: true, characterData: true, subtree: true });
        });
    }
    const told = [];
    let last = null;
    for (const query of queries) {
        if (query === last) await put("");
        await put(last = query);
        told.push(tells());
    }
    return told;
}"""


def open_search(page: Page) -> Locator:
    """Open the search of the open page, as one key does, and return its box."""
    box = page.locator(BOX)
    if not box.is_visible():
        page.keyboard.press("/")
    expect(box).to_be_focused()
    return box


def search(page: Page, query: str) -> list[str]:
    """Search on the open page and return the pages found, as folder and id."""
    open_search(page)
    return search_again(page, query)


def search_again(page: Page, query: str) -> list[str]:
    """Put a query into the box of the open page, wait for its own answer, and return the pages."""
    (found,) = search_all(page, [query])
    return found


def search_all(page: Page, queries: Sequence[str]) -> list[list[str]]:
    """Put queries into the box, one after the other; return the pages that each finds."""
    answered = tell_all(page, queries, HREFS)
    return [[page_of(href) for href in found] for found in answered]


def tell_all(page: Page, queries: Sequence[str], look: str) -> list[Any]:
    """Put queries into the box, one after the other; return what an expression says of each."""
    page.evaluate("status => { document.querySelector(status).textContent = ''; }", STATUS)
    told: list[Any] = page.evaluate(TELL, [BOX, STATUS, list(queries), look])
    return told


def ask(engine: Engine, query: str) -> None:
    """Type a query into the box; it answers after each key."""
    open_in(engine)
    engine.type(query)


def open_in(engine: Engine) -> None:
    """Open the search of the open page with its button, if it is not open."""
    if not engine.run(f"document.querySelector({json.dumps(DIALOG)}).open"):
        engine.click(WIDE_OPENER)
    until(engine, f"document.activeElement === document.querySelector({json.dumps(BOX)})")


def answers(engine: Engine) -> list[str]:
    """Return the pages that the box shows now, as folder and id."""
    return [page_of(href) for href in engine.run(HREFS)]


def page_of(href: str) -> str:
    """Return the folder and id of an address; a section belongs to its page."""
    path = re.sub(r"[?#].*", "", href).removesuffix(".html").removesuffix("/index").rstrip("/")
    return "/".join(path.split("/")[-2:])
