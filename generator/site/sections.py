"""What all pages say, section by section, as the search looks through it: one script of data.

Pages are read as MkDocs will read them, before it does, so that a preview and other builders of the
same tree search as the finished site does. Readers fetch the script with their first search, so it
is small: of the words below a heading it says in which sections each stands, and not in what order.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.project import PROJECT
from generator.site.lay_words import split

PATH = "search/sections.js"
TERM = "dt"  # a hard word: an entry of its own
HEADINGS = ("h1", "h2", "h3", "h4", TERM)
UNSAID = "data-search-exclude"  # at a heading: all of its section
OMITTED = f":not(h1, h2, h3, h4)[{UNSAID}], sup"  # such as lists of links, and numbers of sources
INLINE = ("a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong")
FRONT = re.compile(r"\A---\n(?P<settings>.*?)\n---\n", re.DOTALL)
NOT_SEARCHED = re.compile(r"^search:\n  exclude: true$", re.MULTILINE)
TELLING = 0.4  # of all sections: a word that more of them have tells none from another
LEAD = 160  # letters of what a page says first


@dataclass(slots=True)
class Section:
    """A piece of a page: where it stands, the words of its heading, and those below it."""

    location: str
    title: str
    text: str = ""
    is_entry: bool = False


def sections_file(pages: Mapping[str, str]) -> Mapping[str, str]:
    """Return the script, by its path in the docs folder, for Markdown pages by theirs.

    It sets `self.searchSections`. `sections` are lists of location and title, and for a whole page
    or a hard word how it begins; a location is the path of the page without its ending, and the id of a heading:
    `guidance/sleep#pillows`. `words` are all words below headings as `word:0,2,1;`: the number of
    the first section that has it, and how many further on each next one is.
    """
    reader = _reader()
    sections = [
        section
        for path, text in sorted(pages.items())
        if path.endswith(".md")
        for section in _sections(reader, path.removesuffix(".md"), text)
    ]
    found = {"sections": [_listed(one) for one in sections], "words": _postings(sections)}
    data = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.searchSections={data};\n"}


def _reader() -> Markdown:
    """Return what reads Markdown as the project's `mkdocs.yml` tells MkDocs to."""
    given = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    named = [one if isinstance(one, dict) else {one: {}} for one in given]
    configs = {name: config for one in named for name, config in one.items()}
    return Markdown(extensions=[*configs], extension_configs=configs)


def _sections(reader: Markdown, page: str, text: str) -> Iterator[Section]:
    """Yield the sections of a page that wants to be found, each under its own heading."""
    front = FRONT.match(text)
    if front and NOT_SEARCHED.search(front["settings"]):
        return
    html = reader.reset().convert(text[front.end() :] if front else text)
    root = LexborHTMLParser(html).root
    if not root:
        return
    for omitted in root.css(OMITTED):
        omitted.decompose()
    yield from (_tidy(section) for section in _cut(root, page))


def _cut(root: LexborNode, page: str) -> Iterator[Section]:
    section: Section | None = None
    heading: LexborNode | None = None
    for node in root.traverse(include_text=True):
        if node.tag in HEADINGS:
            if section and not _is_unsaid(heading):
                yield section
            place = f"#{node.id}" if section and node.id else ""
            is_entry = not section or node.tag == TERM
            section, heading = Section(page + place, node.text(), is_entry=is_entry), node
        elif not section or _stands_in(node, heading):
            continue
        elif node.tag == "-text":
            section.text += node.text_content or ""
        elif node.tag not in INLINE:
            section.text += " "
    if section and not _is_unsaid(heading):
        yield section


def _is_unsaid(heading: LexborNode | None) -> bool:
    return heading is not None and UNSAID in heading.attributes


def _stands_in(node: LexborNode, heading: LexborNode | None) -> bool:
    place = node.parent
    while heading and place:
        if place == heading:
            return True
        place = place.parent
    return False


def _tidy(section: Section) -> Section:
    title, text = (" ".join(part.split()) for part in (section.title, section.text))
    return Section(section.location, title, text, section.is_entry)


def _listed(section: Section) -> Sequence[str]:
    lead = (_lead(section.text),) if section.is_entry else ()
    return (section.location, section.title, *lead)


def _lead(text: str) -> str:
    """Return the beginning of a text, as far as whole words go."""
    return text if len(text) <= LEAD else f"{text[:LEAD].rpartition(' ')[0]} …"


def _postings(sections: Sequence[Section]) -> str:
    places: dict[str, list[int]] = {}
    for number, section in enumerate(sections):
        for word in dict.fromkeys(split(section.text)):
            places.setdefault(word, []).append(number)
    telling = {w: at for w, at in places.items() if len(at) <= max(2, TELLING * len(sections))}
    return ";".join(f"{word}:{_steps(at)}" for word, at in sorted(telling.items()))


def _steps(places: Sequence[int]) -> str:
    return ",".join(str(b - a) for a, b in zip([0, *places], places, strict=False))
