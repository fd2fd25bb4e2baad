"""What all pages say, section by section, as the search looks through it: one script of data.

Pages are read as MkDocs will read them, before it does, so that a preview and other builders of the
same tree search as the finished site does. Readers fetch the script with their first search, so it
is small: of the words below a heading it says in which sections each stands, and not in what order.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import takewhile
from string import ascii_letters, digits

import yaml
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.project import PROJECT
from generator.site.lay_words import split

PATH = "search/sections.js"
DIGITS = digits + ascii_letters  # as in scripts/search/sections.js
TERM = "dt"  # a hard word: an entry of its own
HEADINGS = ("h1", "h2", "h3", "h4", TERM)
UNSAID = "data-search-exclude"  # at a heading: all of its section
OMITTED = f":not(h1, h2, h3, h4)[{UNSAID}], sup"  # such as lists of links, and numbers of sources
INLINE = ("a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong")
FRONT = re.compile(r"\A---\n(?P<settings>.*?)\n---\n", re.DOTALL)
FEW = 50  # sections: a word in so few is kept even where there are not many more
TELLING = 0.25  # of all sections: a word that more of them have tells none from another


@dataclass(frozen=True)
class Section:
    """A piece of a page: where it stands, the words of its heading, and those below it.

    Only what is an entry of its own has a lead, which says what it is: a page or a hard word.
    """

    location: str
    title: str
    text: str
    lead: str = ""


def sections_of(pages: Mapping[str, str]) -> tuple[Section, ...]:
    """Return the sections of Markdown pages by their paths in the docs folder, in that order."""
    reader = _reader()
    return tuple(
        section
        for path, text in sorted(pages.items())
        if path.endswith(".md")
        for section in _sections(reader, path.removesuffix(".md"), text)
    )


def sections_file(sections: Sequence[Section]) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.searchSections`."""
    data = json.dumps(packed(sections), ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.searchSections={data};\n"}


def packed(sections: Sequence[Section]) -> Mapping[str, object]:
    """Return sections as `scripts/search/sections.js` makes them whole again.

    `sections` are lists of location and title, and for a whole page or a hard word what it is; a
    location is the path of the page without its ending, and the id of a heading:
    `guidance/sleep#pillows`. `words` are all words below headings, each behind the number of first
    letters that it shares with the one before. `places` are for each of them the number of the
    first section that has it, and how many further on each next one is. Numbers are written with
    `DIGITS`, each digit but the last behind a dot.
    """
    places = _places(sections)
    return {
        "sections": [_listed(one) for one in sections],
        "words": ",".join(_shortened([*places])),
        "places": ",".join(_steps(at) for at in places.values()),
    }


def _reader() -> Markdown:
    """Return what reads Markdown as the project's `mkdocs.yml` tells MkDocs to."""
    given = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    named = [one if isinstance(one, dict) else {one: {}} for one in given]
    configs = {name: config for one in named for name, config in one.items()}
    return Markdown(extensions=[*configs], extension_configs=configs)


def _sections(reader: Markdown, page: str, text: str) -> Iterator[Section]:
    """Yield the sections of a page that wants to be found, each under its own heading."""
    front = FRONT.match(text)
    settings = yaml.safe_load(front["settings"]) if front else {}
    if settings.get("search", {}).get("exclude"):
        return
    root = LexborHTMLParser(reader.reset().convert(text[front.end() :] if front else text)).root
    if not root:
        return
    for omitted in root.css(OMITTED):
        omitted.decompose()
    described = unescape(settings.get("description", ""))
    for place, (heading, texts) in enumerate(_cut(root)):
        if UNSAID not in heading.attributes:
            yield _section(page, heading, "".join(texts), None if place else described)


def _cut(root: LexborNode) -> Iterator[tuple[LexborNode, Sequence[str]]]:
    """Yield each heading with the texts behind it; what stands before the first one is left out."""
    heading: LexborNode | None = None
    texts: list[str] = []
    for node in root.traverse(include_text=True):
        if node.tag in HEADINGS:
            if heading:
                yield heading, texts
            heading, texts = node, []
        elif not heading or _stands_in(node, heading):
            continue
        elif node.tag == "-text":
            texts.append(node.text_content or "")
        elif node.tag not in INLINE:
            texts.append(" ")
    if heading:
        yield heading, texts


def _stands_in(node: LexborNode, heading: LexborNode) -> bool:
    """Say whether a node is part of a heading; `==` of nodes would write out all that they hold."""
    place = node.parent
    while place and place.mem_id != heading.mem_id:
        place = place.parent
    return place is not None


def _section(page: str, heading: LexborNode, text: str, described: str | None) -> Section:
    """Return a section; that of a whole page is `described` in the settings of the page."""
    title, tidy = _tidy(heading.text()), _tidy(text)
    if described is not None:
        return Section(page, title, tidy, described)
    location = f"{page}#{heading.id}" if heading.id else page
    return Section(location, title, tidy, tidy if heading.tag == TERM else "")


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _listed(section: Section) -> Sequence[str]:
    lead = (section.lead,) if section.lead else ()
    return (section.location, section.title, *lead)


def _places(sections: Sequence[Section]) -> Mapping[str, Sequence[int]]:
    """Return the numbers of the sections that have a word, in the order of words."""
    places: dict[str, list[int]] = {}
    for number, section in enumerate(sections):
        for word in dict.fromkeys(split(section.text)):
            places.setdefault(word, []).append(number)
    most = max(FEW, TELLING * len(sections))
    return {word: at for word, at in sorted(places.items()) if len(at) <= most}


def _shortened(words: Sequence[str]) -> Iterator[str]:
    for before, word in zip(["", *words], words, strict=False):
        pairs = zip(before, word, strict=False)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        shared = min(shared, len(DIGITS) - 1)
        yield DIGITS[shared] + word[shared:]


def _steps(places: Sequence[int]) -> str:
    return "".join(_written(b - a) for a, b in zip([0, *places], places, strict=False))


def _written(number: int) -> str:
    rest, last = divmod(number, len(DIGITS))
    written = DIGITS[last]
    while rest:
        rest, digit = divmod(rest, len(DIGITS))
        written = f".{DIGITS[digit]}{written}"
    return written
