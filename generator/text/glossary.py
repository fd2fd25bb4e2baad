"""Hard words: which of them a page has, where it explains them, and the page of them all."""

import re
from collections.abc import Iterator, Mapping

from generator.content.library import Library
from generator.content.readability import spoken
from generator.content.walk import texts
from generator.models import HardWord
from generator.text.escape import attribute
from generator.text.page import PAGES, Page

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Keys whose texts stand on no page or are not our words, so that nothing in them is explained.
NOT_SHOWN = {"search_words", "also_called", "often_said"}

# What must stay as it is: front matter, headings, signs of lists, hidden words, links, tags,
# attributes, entities.
KEPT = r"""
    \A---\n.*?\n---\n | ^\#.*?$ | ^(?:[ ]*(?:[-+*]|\d+[.)])(?=\s)[ ]*)+
    | <p\ hidden>.*?</p> | <summary>.*?</summary>
    | !?\[[^\]]*\]\((?:"[^"]*"|[^()"])*\) | <[^>]+> | \{[^}]*\} | &\#?\w+;
"""
FLAGS = re.DOTALL | re.MULTILINE | re.VERBOSE | re.IGNORECASE
END = '<section class="words"'  # what follows explains the words and lists the sources


def hard_words(library: Library, *shown: object) -> Mapping[str, HardWord]:
    """Return the words of the glossary that the texts of a page have, by id."""
    read = "\n".join(
        spoken(text)
        for value in shown
        for place, text in texts(value)
        if not NOT_SHOWN & set(place) and not ID.fullmatch(text)
    )
    glossary = library.vocabulary.glossary.items()
    return {i: word for i, word in glossary if re.search(_pattern(word), read, re.IGNORECASE)}


def explained(markdown: str, words: Mapping[str, HardWord]) -> str:
    """Return a page on which each hard word, where it first stands, leads to its meaning."""
    text, end, rest = markdown.partition(END)
    for record, word in words.items():
        text = _linked(text, record, word)
    return f"{text}{end}{rest}"


def glossary_page(library: Library) -> Iterator[Page]:
    """Yield the page that explains every hard word."""
    words = sorted(library.vocabulary.glossary.items(), key=lambda pair: pair[1].name.casefold())
    yield Page(PAGES["glossary"], "pages/glossary.md.j2", {"glossary": words})


def _linked(text: str, record: str, word: HardWord) -> str:
    place = re.compile(rf"(?:{KEPT})|(?P<word>{_pattern(word)})", FLAGS)
    match = next((match for match in place.finditer(text) if match["word"]), None)
    if match is None:
        return text
    title = attribute(word.meaning)
    link = f'[{match["word"]}](#word-{record} "{title}"){{ .word }}'
    return text[: match.start()] + link + text[match.end() :]


def _pattern(word: HardWord) -> str:
    longest_first = sorted([word.name, *word.forms], key=len, reverse=True)
    return rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"
