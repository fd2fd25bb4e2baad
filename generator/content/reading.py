"""Splits texts into sentences, and measures how easily they read."""

import re
from collections.abc import Iterable, Iterator

import textstat
from pydantic import BaseModel

from generator.content.source import Location
from generator.content.walk import texts
from generator.models.citations import MARK, without_citations

LIST_ITEM = re.compile(r"\s*(?:-|\d+\.)\s+")
SENTENCE = re.compile(rf".+?(?:[.!?](?:{MARK.pattern})*(?=\s|$)|$)", re.DOTALL)
LINK = re.compile(r"\[([^\[\]]+)\]\([^()]+\)")
LONG = 20  # words; guides to plain English give 15 to 20 as a mean


def blocks(text: str) -> list[str]:
    """Return the paragraphs of a text; a list belongs to the sentence that leads into it."""
    found: list[str] = []
    for part in re.split(r"\n\s*\n", text.strip()):
        if found and LIST_ITEM.match(part):
            found[-1] += f"\n{part}"
        else:
            found.append(part)
    return found


def sentences(text: str) -> list[str]:
    """Return the sentences and list items of a text, each with the marks that follow it."""
    lines = re.split(rf"\n\s*\n|\n(?={LIST_ITEM.pattern})", text)
    bare = (LIST_ITEM.sub("", line, count=1) if LIST_ITEM.match(line) else line for line in lines)
    found = (match[0].strip() for line in bare for match in SENTENCE.finditer(line))
    return [sentence for sentence in found if sentence]


def spoken(text: str) -> str:
    """Return a sentence as it is read aloud: no marks, no markup."""
    bare = LINK.sub(r"\1", without_citations(text)).replace("**", "")
    return " ".join(LIST_ITEM.sub(" ", f"\n{bare}").split())


def readable(record: BaseModel) -> Iterator[tuple[Location, str]]:
    """Yield the texts of a record that end as sentences do, with their places."""
    for place, text in texts(record):
        if spoken(text)[-1:] in {".", "!", "?"}:
            yield place, text


def grade(found: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of texts: the years of school that they ask for.

    Kincaid and others 1975: .39 words a sentence + 11.8 syllables a word - 15.59.
    """
    spoken_texts = (spoken(sentence) for text in found for sentence in sentences(text))
    ended = (text if text[-1:] in {".", "!", "?"} else f"{text}." for text in spoken_texts)
    return float(textstat.flesch_kincaid_grade(" ".join(ended)))


def long_sentences(text: str) -> list[str]:
    """Return the sentences that have more than `LONG` words."""
    return [s for s in map(spoken, sentences(text)) if len(s.split()) > LONG]
