"""Uses the site's search box as a reader would. Only this file knows how the box is made."""

import json
import re

from playwright.sync_api import Page, expect

from tests.engines.engine import Engine

BOX = "input.md-search__input"
META = ".md-search-result__meta"
FIRST = ".md-search-result__list > li > a:first-child"  # the link to a page, not to its sections
HREFS = f"[...document.querySelectorAll({json.dumps(FIRST)})].map(link => link.href)"

# The box listens to keys; with one key there is one search to wait for. It is asked in the page
# itself, since who waits from outside looks only now and then.
ANSWER = """async ({ box, meta, links, query }) => {
    const input = document.querySelector(box);
    async function told(text, sign) {
        input.value = text;
        input.dispatchEvent(new KeyboardEvent("keyup", { key: "End", bubbles: true }));
        const isSaid = () => sign.test(document.querySelector(meta).textContent);
        while (!isSaid()) await new Promise(done => requestAnimationFrame(done));
    }
    await told("", /Type to start/);
    await told(query, /matching|No match/);
    return [...document.querySelectorAll(links)].map(link => link.getAttribute("href"));
}"""


def search(page: Page, query: str) -> list[str]:
    """Search on the open page, loaded anew, and return the pages found, as folder and id."""
    page.reload()
    page.keyboard.press("/")
    expect(page.locator(BOX)).to_be_focused()
    return search_again(page, query)


def search_again(page: Page, query: str) -> list[str]:
    """Put a query into the box of the open page, wait for its own answer, and return the pages."""
    hrefs = page.evaluate(ANSWER, {"box": BOX, "meta": META, "links": FIRST, "query": query})
    return [_page(href) for href in hrefs]


def ask(engine: Engine, query: str) -> None:
    """Type a query into the box; it answers after each key."""
    engine.click(BOX)
    engine.type(query)


def answers(engine: Engine) -> list[str]:
    """Return the pages that the box shows now, as folder and id."""
    return [_page(href) for href in engine.run(HREFS)]


def _page(href: str) -> str:
    path = re.sub(r"[?#].*", "", href).removesuffix(".html").rstrip("/")
    return "/".join(path.split("/")[-2:])
