"""What a reader sees or hears of a page, and the letters of ours in it."""

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any

import yaml
from markdown import markdown
from selectolax.lexbor import LexborHTMLParser

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc")  # those of mkdocs.yml
FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
TOLD = ("alt", "title", "aria-label", "aria-description", "placeholder", "label")
SILENT = ("script", "style", "template")
LETTER = re.compile(r"[A-Za-z]")
ADDRESS = re.compile(r"https?://\S+|\S+\.example/\S*")  # with or without a scheme


def plain_words(texts: Iterable[str], known: Container[str] = ()) -> list[str]:
    """Return the texts, but for those known, that have a letter of ours outside addresses."""
    shown = {text.strip() for text in texts}
    return sorted(t for t in shown if t not in known and LETTER.search(ADDRESS.sub("", t)))


def of_page(text: str) -> Iterator[str]:
    """Yield every text of a page in Markdown: text, what attributes say, title and description."""
    front = FRONT.match(text)
    if front:
        about = yaml.safe_load(front[1])
        yield from (str(about[key]) for key in ("title", "description") if key in about)
    yield from _of_html(html_of(text))


def html_of(text: str) -> str:
    """Return a page in Markdown as HTML, without what the theme puts around it."""
    return markdown(FRONT.sub("", text), extensions=[*EXTENSIONS])


def _of_html(text: str) -> Iterator[str]:
    for node in LexborHTMLParser(text).root.traverse(include_text=True):  # type: ignore[union-attr]
        if node.tag == "-text" and node.parent and node.parent.tag not in SILENT:
            yield node.text_content or ""
        if node.tag != "-text":
            yield from (text or "" for name, text in node.attributes.items() if _tells(name, text))


def _tells(attribute: str, text: str | None) -> bool:
    """Say whether a reader is told of an attribute; one for scripts may hold words too."""
    return attribute in TOLD or (attribute.startswith("data-") and " " in (text or ""))


def of_values(value: Any, without: Container[str] = ()) -> Iterator[str]:
    """Yield every text of nested values, but for those at some keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from of_values(part, without) if key not in without else ()
    elif isinstance(value, list | tuple):
        for part in value:
            yield from of_values(part, without)
