"""Looks at finished pages as a browser does: nothing in them may run, or come from elsewhere.

Whatever content and templates are escaped by, this is the proof of it: each page is parsed, and a
page with anything but links, pictures and scripts of the site itself is not published.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.content.problems import Problem

DATA = frozenset({"application/json", "application/ld+json"})  # types of scripts that never run

NEVER = frozenset({
    "animate", "animatemotion", "animatetransform", "applet", "base", "embed", "fencedframe",
    "foreignobject", "frame", "frameset", "iframe", "object", "portal", "set", "style", "template",
})  # fmt: skip
ADDRESSES = frozenset({
    "action", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href",
    "icon", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "usemap",
    "xlink:href", "xml:base",
})  # fmt: skip
LISTS = frozenset({"archive", "imagesrcset", "srcset"})  # of addresses
PAINT = frozenset({
    "clip-path", "cursor", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask",
    "stroke",
})  # fmt: skip
LINKS = frozenset({("a", "href"), ("area", "href"), ("a", "xlink:href")})
QUOTES = frozenset({"blockquote", "del", "ins", "q"})
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
NOT_LOADED = frozenset({"alternate", "author", "canonical", "help", "license", "next", "prev"})
HEADERS = frozenset({"content-security-policy", "content-type", "x-ua-compatible"})
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
IGNORED = re.compile(r"^[\0- ]+|[\0- ]+$|[\t\n\r]")  # by browsers, in an address
FOREIGN_PAINT = re.compile(r"url\(\s*[\"']?\s*(?!#)")
SHOWN = 60
RECORD = re.compile(r"(exercises|guidance|routines|cards)/([a-z0-9-]+)(?:/index)?\.html")

Fault = tuple[str, str]  # what is wrong; what is allowed


def audit(pages: Mapping[str, bytes], content: str) -> tuple[Problem, ...]:
    """Return every fault of the pages of a site, by path; `content` is the folder of its records.

    Nothing to look at is a fault too.
    """
    if not pages:
        return (Problem("site", 1, 1, "", "no page was made", "at least one page"),)
    found = [(path, fault) for path, data in sorted(pages.items()) for fault in faults(data)]
    found += [(path, fault) for path, fault in _twins(pages)]
    return tuple(
        Problem(_file(path, content), 1, 1, f"page {path}", *fault)
        for path, fault in dict.fromkeys(found)
    )


def faults(page: bytes) -> Iterator[Fault]:
    """Yield what one page has that no page may have."""
    root = LexborHTMLParser(page.decode()).root
    for node in root.traverse(include_text=False) if root else ():
        yield from _faults_of(node)


def _faults_of(node: LexborNode) -> Iterator[Fault]:
    tag = (node.tag or "").lower()
    attributes = {name.lower(): value or "" for name, value in node.attributes.items()}
    if tag in NEVER:
        yield f"an element <{tag}>", "no page has one"
    if tag == "script" and "src" not in attributes and attributes.get("type") not in DATA:
        yield f"a script in the page: {_shown(node.text())}", "scripts in files of the site"
    header = attributes.get("http-equiv", "").strip().lower()
    if tag == "meta" and "http-equiv" in attributes and header not in HEADERS:
        yield f"<meta http-equiv={_shown(header)}>", f"one of {', '.join(sorted(HEADERS))}"
    for name, value in attributes.items():
        yield from _faults_of_attribute(tag, name, value, attributes)


def _faults_of_attribute(
    tag: str, name: str, value: str, others: Mapping[str, str]
) -> Iterator[Fault]:
    what = f"<{tag} {name}={_shown(value)}>"
    if name.startswith("on"):
        yield what, "no attribute that runs something"
    elif name in {"style", "srcdoc"}:
        yield what, "a class, and its look in a style sheet" if name == "style" else "none"
    elif name in LISTS:
        yield from (fault for part in re.split(r"[\s,]+", value) for fault in _loaded(what, part))
    elif name in PAINT and FOREIGN_PAINT.search(value.lower()):
        yield what, "a part of the same picture, as url(#name)"
    elif name in ADDRESSES and _is_link(tag, name, others):
        if _scheme(value) not in SCHEMES:
            yield what, "a link within the site, or with http, https, mailto or tel"
    elif name in ADDRESSES:
        yield from _loaded(what, value)


def _is_link(tag: str, name: str, others: Mapping[str, str]) -> bool:
    """Say whether an address waits for somebody to follow it."""
    if tag == "link":
        kinds = set(others.get("rel", "").lower().split())
        return name == "href" and bool(kinds) and kinds <= NOT_LOADED
    return (tag, name) in LINKS or (tag in QUOTES and name == "cite")


def _loaded(what: str, address: str) -> Iterator[Fault]:
    bare = _bare(address)
    if SCHEME.match(bare) or bare.startswith("//"):
        yield what, "a file of the site itself"


def _scheme(address: str) -> str:
    found = SCHEME.match(_bare(address))
    return found[1] if found else ""


def _bare(address: str) -> str:
    """Return an address as a browser reads it."""
    return IGNORED.sub("", address).lower().replace("\\", "/")


def _twins(pages: Mapping[str, bytes]) -> Iterator[tuple[str, Fault]]:
    """Yield pages that are one page on a disk that does not tell capitals."""
    counts = Counter(path.casefold() for path in pages)
    for path in pages:
        if counts[path.casefold()] > 1:
            yield path, ("another page differs only in capitals", "a path of its own")


def _file(page: str, content: str) -> str:
    """Return the file of the record that a page shows, or else the page."""
    found = RECORD.fullmatch(page)
    if not found or found[2] == "index":
        return page
    folder = "routines" if found[1] == "cards" else found[1]
    return f"{content}/{folder}/{found[2]}.yml"


def _shown(text: str) -> str:
    quoted = ascii(text)
    return quoted if len(quoted) <= SHOWN else f"{quoted[:SHOWN]}..."
