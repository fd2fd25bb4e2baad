"""Looks at a finished site: nothing in it may run or come from elsewhere, and no link may be dead.

Whatever content and templates are escaped by, this is the proof of it: each page is parsed, and a
page with anything but links, pictures and scripts of the site itself is not published.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from generator.content.problems import Problem
from generator.publish.faults import (
    ADDRESSES,
    LISTS,
    Fault,
    brief,
    faults_of_page,
    faults_of_picture,
    is_relative,
    tag_and_attributes,
    without_ignored,
)
from generator.publish.policy_tag import faults_of_policy
from generator.site.sheets import PRINT

PAGES = (".html", ".htm", ".xhtml")
PICTURES = (".svg",)
COPY = "https://copy.invalid/folder/"  # stands for the folder of the copy, wherever that is
NO_RECORD = PRINT.removesuffix(".md")  # what stands among the cards of routines
LOST = "404.html"  # shown at any depth
RECORD = re.compile(r"(exercises|guidance|routines|cards)/([a-z0-9-]+)(?:/index)?\.html")


def audit(files: Mapping[str, bytes], content: str, home: str | None = None) -> tuple[Problem, ...]:
    """Return every fault of a site, of its files by path; `content` is the folder of its records.

    `home` is the address of the site; without one it is a copy, opened from a folder. No page to
    look at is a fault too.
    """
    pages = {path: data for path, data in sorted(files.items()) if _ends(path, PAGES)}
    if not pages:
        return (Problem("site", 1, 1, "", "no page was made", "at least one page"),)
    faulty = [
        (path, fault)
        for path, data in pages.items()
        for fault in (*faults_of_policy(data), *faults_of_page(data))
    ]
    faulty += [
        (path, fault)
        for path, data in sorted(files.items())
        if _ends(path, PICTURES)
        for fault in faults_of_picture(data)
    ]
    faulty += [*_twins(pages), *_dead_links(pages, files, home)]
    return tuple(
        Problem(_file(path, content), 1, 1, f"page {path}", *fault)
        for path, fault in dict.fromkeys(faulty)
    )


def _dead_links(
    pages: Mapping[str, bytes], files: Mapping[str, bytes], home: str | None
) -> Iterator[tuple[str, Fault]]:
    """Yield pages with links into the site that lead to no file."""
    start = unquote(urlsplit(home or COPY).path)
    for page, data in pages.items():
        for what, address in _addresses(data):
            bare = without_ignored(address)
            if not is_relative(bare) and not (home and bare.startswith(home)):
                continue
            path = unquote(urlsplit(urljoin((home or COPY) + page, bare)).path)
            file = path.removeprefix(start)
            if home and path.endswith("/"):
                file += "index.html"  # a folder on disk shows no page
            if page == LOST and bare.startswith("../"):
                continue  # asked for in each folder above, of which one is the root of the site
            if not path.startswith(start) or file not in files:
                yield page, (f"{what} leads to nothing", "a page or a file of the site")


def _addresses(page: bytes) -> Iterator[tuple[str, str]]:
    """Yield every address of a page with the attribute that it stands in."""
    root = LexborHTMLParser(page.decode()).root
    for node in root.traverse(include_text=False) if root else ():
        tag, attributes = tag_and_attributes(node)
        for name, value in attributes.items():
            what = f"<{tag} {name}={brief(value)}>"
            if name in ADDRESSES:
                yield what, value
            elif name in LISTS:
                yield from ((what, part.split()[0]) for part in value.split(",") if part.strip())


def _twins(pages: Mapping[str, bytes]) -> Iterator[tuple[str, Fault]]:
    """Yield pages that are one page on a disk that does not tell capitals."""
    counts = Counter(path.casefold() for path in pages)
    for path in pages:
        if counts[path.casefold()] > 1:
            yield path, ("another page differs only in capitals", "a path of its own")


def _file(page: str, content: str) -> str:
    """Return the file of the record that a page shows, or else the page."""
    record = RECORD.fullmatch(page)
    if not record or record[2] == "index" or f"{record[1]}/{record[2]}" == NO_RECORD:
        return page
    folder = "routines" if record[1] == "cards" else record[1]
    return f"{content}/{folder}/{record[2]}.yml"


def _ends(path: str, kinds: tuple[str, ...]) -> bool:
    return path.lower().endswith(kinds)
