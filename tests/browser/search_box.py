"""Uses the site's search box as a reader would."""

import re

from playwright.sync_api import Page, expect


def search(page: Page, query: str) -> list[str]:
    """Search on the open page, loaded anew, and return the pages found, as folder and id."""
    page.reload()
    page.keyboard.press("/")
    box = page.locator("input.md-search__input")
    expect(box).to_be_focused()
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile("Type to start"))
    box.fill(query)
    box.press("End")  # the box listens to keys; with one key there is one search to wait for
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile(r"matching|No match"))
    links = page.locator(".md-search-result__list > li > a:first-child")
    hrefs = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return ["/".join(_parts(href)) for href in hrefs]


def _parts(href: str) -> list[str]:
    path = re.sub(r"[?#].*", "", href).removesuffix(".html").rstrip("/")
    return path.split("/")[-2:]
