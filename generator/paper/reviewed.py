"""What a clinician reads on paper, in pieces: each sentence with who vouches for it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.readability import LIST_ITEM, sentences, spoken
from generator.models.citations import OWN, cited_ids

ITEMS = re.compile(rf"\n\s*\n|\n(?={LIST_ITEM.pattern})")


@dataclass(frozen=True)
class Said:
    """A sentence without its marks; `sources` are ids with commas, empty where it has none."""

    text: str
    sources: str = ""
    is_ours: bool = False


Row = tuple[Said, ...]


@dataclass(frozen=True)
class Part:
    """What gets one answer; the last rows may be `numbered`, so many of them."""

    name: str
    rows: tuple[Row, ...]
    numbered: int = 0


def part(name: str, *told: Iterable[Row]) -> Part:
    """Return a part of all rows that are told."""
    return Part(name, tuple(row for rows in told for row in rows if row))


def numbered(name: str, last: Iterable[Row], *told: Iterable[Row]) -> Part:
    """Return a part of what is told and of rows with numbers, which come last."""
    steps = tuple(last)
    return Part(name, (*part(name, *told).rows, *steps), len(steps))


def filled(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return the parts that say something."""
    return tuple(one for one in parts if one.rows)


def said(text: str | None) -> Row:
    """Return the sentences of a text, each with its sources, or as our own."""
    return tuple(
        Said(spoken(sentence), listed(cited_ids([sentence])), bool(OWN.search(sentence)))
        for sentence in sentences(text or "")
    )


def rows(texts: Iterable[str]) -> Iterator[Row]:
    """Yield a row for each text, and for each paragraph and list item of prose."""
    for text in texts:
        yield from map(said, ITEMS.split(text))


def plain(*texts: str) -> Row:
    """Return texts that have no marks, such as names, in one row."""
    return tuple(Said(text) for text in texts if text)


def led(lead: str, row: Row) -> Row:
    """Return a row with words before its first sentence."""
    if not row:
        return plain(lead)
    first, *rest = row
    return (Said(f"{lead} {first.text}", first.sources, first.is_ours), *rest)


def listed(sources: Iterable[str]) -> str:
    """Return ids in a row, each once."""
    return ", ".join(dict.fromkeys(sources))


def source_lines(library: Library, named: Iterable[str]) -> Iterator[str]:
    """Yield the sources of a sheet in the order of their ids."""
    words = library.words.review.source
    for source in sorted({*named}, key=lambda source: (source[0], int(source[1:]))):
        told = library.sources.root[source]
        yield words.format(id=source, publisher=told.publisher, title=told.title)
