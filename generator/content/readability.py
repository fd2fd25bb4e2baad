"""Splits texts into sentences, and measures how easily they read."""

import re
from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from generator.content.source import Location
from generator.content.walk import texts
from generator.models.citations import CITATION_OR_OWN, without_citations

BULLET = re.compile(r"(?:-|(?<!\d)\d+\.)\s+")  # looks at each run of digits once
LIST_ITEM = re.compile(rf"\s*{BULLET.pattern}")
SENTENCE = re.compile(rf".+?(?:[.!?](?:{CITATION_OR_OWN.pattern})*(?=\s|$)|$)", re.DOTALL)
LINK = re.compile(r"\[([^\[\]]+)\]\([^()]+\)")
END = frozenset(".!?")
AND = re.compile(r"and\b", re.IGNORECASE)
WORD = re.compile(r"\w+(?:['\u2019.]\w+)*")
VOWELS = re.compile(r"[aeiouy]+")
POSSESSIVE = re.compile(r"['\u2019]s?$")
SILENT = re.compile(
    r"(?<=[^aeiouy])(?<![^aeiouy]l)e$"  # make, but not table
    r"|(?<=[^aeiouylscgxz])(?<![cs]h)es$|(?<=[aeiouy]l)es$"  # makes, poles, but not presses
    r"|(?<=[^aeiouytd])ed$"  # pulled, but not lifted
    r"|(?<=[aeiouy][^aeiouyl])e(?=(?:ful|less|ly|ment|ness|some|thing|time|ty)s?$)"  # safety
)
APART = re.compile(  # where two vowels are two syllables
    r"(?<=[aeiouy])(?=ing)"  # lying
    r"|(?<=i)(?=[aou])(?!(?<=[ctsgxh]i)(?:on|ou|al|an))"  # trial, but not action
    r"|(?<=u)(?=al)|(?<=te)(?=o)|(?<=i)(?=et)"  # usual, osteoporosis, diet
    r"|(?<=[aeiouy][^aeiouy]e)(?=a$)"  # area
    r"|(?<=s)(?=ms?$)"  # spasm
)
LONG = 20  # words; guides to plain English give 15 to 20 as a mean
SHORT = 5  # words; what has fewer is a short sentence; our own limit


def blocks(text: str) -> list[str]:
    """Return the paragraphs of a text; a list belongs to the sentence that leads into it."""
    paragraphs: list[str] = []
    for part in re.split(r"\n\s*\n", text.strip()):
        if paragraphs and LIST_ITEM.match(part):
            paragraphs[-1] += f"\n{part}"
        else:
            paragraphs.append(part)
    return paragraphs


def sentences(text: str) -> list[str]:
    """Return the sentences and list items of a text, each with the marks that follow it."""
    lines = re.split(rf"\n\s*\n|\n(?={LIST_ITEM.pattern})", text)
    bare = (LIST_ITEM.sub("", line, count=1) if LIST_ITEM.match(line) else line for line in lines)
    parts = (match[0].strip() for line in bare for match in SENTENCE.finditer(line))
    return [sentence for sentence in parts if sentence]


def spoken(text: str) -> str:
    """Return a sentence as it is read aloud: no marks, no markup."""
    bare = LINK.sub(r"\1", without_citations(text)).replace("**", "")
    return " ".join(BULLET.sub(" ", bare).split())


def readable(record: BaseModel) -> Iterator[tuple[Location, str]]:
    """Yield the texts of a record that end as sentences do, with their places."""
    for place, text in texts(record):
        if spoken(text)[-1:] in END:
            yield place, text


def syllables(word: str) -> int:
    """Return how many syllables a word has: its groups of vowels that are heard, one at least."""
    heard = SILENT.sub("", POSSESSIVE.sub("", word.lower()))
    parts = APART.sub("-", heard).replace("-m", "-ym")
    return max(1, len(VOWELS.findall(parts)))


def grade(passages: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of texts: the years of school that they ask for.

    Kincaid, Fishburne, Rogers and Chissom 1975, Navy Research Branch Report 8-75:
    0.39 words a sentence + 11.8 syllables a word - 15.59. Nothing to read asks for nothing.
    """
    spoken_texts = [spoken(sentence) for text in passages for sentence in sentences(text)]
    words = [word for text in spoken_texts for word in WORD.findall(text)]
    if not words:
        return 0.0
    a_sentence = len(words) / len(spoken_texts)
    a_word = sum(map(syllables, words)) / len(words)
    return 0.39 * a_sentence + 11.8 * a_word - 15.59


def lengths(passages: Iterable[str]) -> list[int]:
    """Return how many words each sentence of the texts has, as `long_sentences` counts them."""
    return [len(spoken(sentence).split()) for text in passages for sentence in sentences(text)]


def short_rows(text: str) -> list[list[str]]:
    """Return the sentences of fewer than `SHORT` words that follow each other, row by row.

    What does not end as a sentence, such as an item of a list, is none and parts a row.
    """
    rows: list[list[str]] = [[]]
    for sentence in map(spoken, sentences(text)):
        if len(sentence.split()) < SHORT and sentence[-1:] in END:
            rows[-1].append(sentence)
        else:
            rows.append([])
    return [row for row in rows if row]


def begun_with_and(text: str) -> list[str]:
    """Return the sentences that begin with `And`."""
    return [s for s in map(spoken, sentences(text)) if AND.match(s)]


def long_sentences(text: str) -> list[str]:
    """Return the sentences that have more than `LONG` words."""
    return [s for s in map(spoken, sentences(text)) if len(s.split()) > LONG]
