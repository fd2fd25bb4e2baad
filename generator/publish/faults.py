"""What no finished page and no picture may have, as a browser would see it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from selectolax.lexbor import LexborHTMLParser, LexborNode

DATA = frozenset({"application/json", "application/ld+json"})  # types of scripts that never run

# Elements that no page has: they run, load, move or hide things, or were Markdown by mistake.
NEVER = frozenset({
    "animate", "animatemotion", "animatetransform", "applet", "base", "embed", "fencedframe",
    "foreignobject", "frame", "frameset", "hr", "iframe", "noscript", "object", "portal", "set",
    "style", "template",
})  # fmt: skip
# Attributes that hold an address.
ADDRESSES = frozenset({
    "action", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href",
    "icon", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "usemap",
    "xlink:href", "xml:base",
})  # fmt: skip
LISTS = frozenset({"archive", "imagesrcset", "srcset"})  # attributes that hold several
# Attributes of SVG that may name another file in url(...).
PAINT = frozenset({
    "clip-path", "cursor", "fill", "filter", "flood-color", "lighting-color", "marker",
    "marker-end", "marker-mid", "marker-start", "mask", "mask-image", "stop-color", "stroke",
})  # fmt: skip
PAINTS = re.compile(r"[a-z]+|#[0-9a-f]{3,8}|url\(#[\w.-]+\)", re.IGNORECASE)
# Addresses that wait for somebody to follow them, and their schemes; all others load at once.
LINKS = frozenset({("a", "href"), ("area", "href"), ("a", "xlink:href")})
QUOTES = frozenset({"blockquote", "del", "ins", "q"})
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
NOT_LOADED = frozenset({"alternate", "author", "canonical", "help", "license"})
HEADERS = frozenset({"content-security-policy", "content-type", "x-ua-compatible"})
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
IGNORED = re.compile(r"^[\0- ]+|[\0- ]+$|[\t\n\r]")  # by browsers, in an address
CHARSET = re.compile(r"charset\s*=\s*[\"']?([^\s;\"']*)", re.IGNORECASE)
# Attributes that no page has, and what to write instead.
REFUSED: Mapping[str, str] = {
    "style": "a class, and its look in a style sheet",
    "srcdoc": "none",
    "attributionsrc": "none",
}
SHOWN = 60  # letters of a value in a message
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
KEPT = "_"  # what the ids of the theme begin with

SVG = "{http://www.w3.org/2000/svg}"
# Elements that a picture may have.
DRAWN = frozenset({
    "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "path", "pattern", "polygon",
    "polyline", "rect", "style", "svg", "title", "use", "view",
})  # fmt: skip
NO_ELEMENTS = re.compile(r"<[!?]")  # types of documents, entities, instructions
# What a film says: no address can stand in it, neither in quotes, nor escaped, nor in a function.
STYLE = re.compile(r"[^\\\"'<@(/]*(?:(?:@keyframes|@media|steps\(|translateX\(| \()[^\\\"'<@(/]*)*")

Fault = tuple[str, str]  # what is wrong; what is allowed


def faults_of_page(page: bytes) -> Iterator[Fault]:
    """Yield what one page (UTF-8) has that no page may have."""
    root = LexborHTMLParser(page.decode()).root
    ids: Counter[str] = Counter()
    for node in root.traverse(include_text=False) if root else ():
        tag, attributes = tag_and_attributes(node)
        ids.update([attributes["id"]] if "id" in attributes else [])
        yield from _faults_of(tag, attributes, node)
    for name in (name for name, count in ids.items() if count > 1):
        yield f"two elements with the id {brief(name)}", "one; links and scripts find it by its id"


def faults_of_picture(picture: bytes) -> Iterator[Fault]:
    """Yield what one SVG file has besides shapes, styles that move them, and parts used again."""
    text = picture.decode()
    declaration = NO_ELEMENTS.search(text)
    if declaration:
        yield f"{brief(declaration[0])} in a picture", "elements only"
        return
    try:
        root = ET.fromstring(text)  # noqa: S314 - without entities nothing can grow
    except ET.ParseError as error:
        yield f"no picture: {error}", "SVG"
        return
    for node in root.iter():
        yield from _faults_of_shape(node)


def tag_and_attributes(node: LexborNode) -> tuple[str, Mapping[str, str]]:
    """Return the name and the attributes of an element."""
    attributes = {name.lower(): value or "" for name, value in node.attributes.items()}
    return (node.tag or "").lower(), attributes


def _faults_of_shape(node: ET.Element) -> Iterator[Fault]:
    tag = node.tag.removeprefix(SVG)
    if tag not in DRAWN or not node.tag.startswith(SVG):
        yield f"an element <{tag}> in a picture", f"one of {', '.join(sorted(DRAWN))}"
    if tag == "style" and not STYLE.fullmatch(node.text or ""):
        yield f"a style in a picture: {brief(node.text or '')}", "what moves shapes of the picture"
    for name, value in node.attrib.items():
        if "}" in name or (name.lower() == "href" and not value.startswith("#")):
            yield f"<{tag} {name}={brief(value)}>", "a part of the same picture, as #name"
        else:
            yield from _faults_of_attribute(tag, name.lower(), value, {})


def _faults_of(tag: str, attributes: Mapping[str, str], node: LexborNode) -> Iterator[Fault]:
    if tag in NEVER:
        yield f"an element <{tag}>", "no page has one"
    if tag == "script" and "src" not in attributes and attributes.get("type") not in DATA:
        yield f"a script in the page: {brief(node.text())}", "scripts in files of the site"
    if tag == "meta":
        yield from _faults_of_meta(attributes)
    if tag in HEADINGS and attributes.get("id", "").startswith(KEPT):
        yield f"a heading with the id {brief(attributes['id'])}", "no id that the theme may have"
    for name, value in attributes.items():
        yield from _faults_of_attribute(tag, name, value, attributes)


def _faults_of_meta(attributes: Mapping[str, str]) -> Iterator[Fault]:
    header = attributes.get("http-equiv", "").strip().lower()
    if "http-equiv" in attributes and header not in HEADERS:
        yield f"<meta http-equiv={brief(header)}>", f"one of {', '.join(sorted(HEADERS))}"
    named = [attributes["charset"]] if "charset" in attributes else []
    named += CHARSET.findall(attributes.get("content", "")) if header == "content-type" else []
    for name in named:
        if name.strip().lower() != "utf-8":
            yield f"<meta charset={brief(name)}>", "utf-8"


def _faults_of_attribute(
    tag: str, name: str, value: str, others: Mapping[str, str]
) -> Iterator[Fault]:
    what = f"<{tag} {name}={brief(value)}>"
    if name.startswith("on"):
        yield what, "no attribute that runs something"
    elif name in REFUSED:
        yield what, REFUSED[name]
    elif name in LISTS:
        yield from (fault for part in re.split(r"[\s,]+", value) for fault in _loaded(what, part))
    elif name in PAINT and not PAINTS.fullmatch(value.strip()):
        yield what, "a colour, or a part of the same picture, as url(#name)"
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
    if not is_relative(address):
        yield what, "a file of the site itself"


def _scheme(address: str) -> str:
    scheme = SCHEME.match(_bare(address))
    return scheme[1] if scheme else ""


def _bare(address: str) -> str:
    """Return an address as a browser reads it."""
    return without_ignored(address).lower()


def without_ignored(address: str) -> str:
    """Return an address without what browsers pass over."""
    return IGNORED.sub("", address).replace("\\", "/")


def is_relative(address: str) -> bool:
    """Say whether an address counts from the page or its host."""
    bare = _bare(address)
    return not (SCHEME.match(bare) or bare.startswith("//"))


def brief(text: str) -> str:
    """Return a value in quotes, in short and in plain signs."""
    quoted = ascii(text)
    return quoted if len(quoted) <= SHOWN else f"{quoted[:SHOWN]}..."
