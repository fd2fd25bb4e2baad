"""What a sheet takes of a topic: the lists of a section, and passages by their first words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.readability import LIST_ITEM, sentences
from generator.models import Guidance, TopicSection
from generator.models.citations import without_marks

PIECES = re.compile(rf"\n\s*\n|\n(?={LIST_ITEM.pattern})")
NUMBERED = re.compile(r"\s*\d+\.\s")


@dataclass(frozen=True)
class Excerpt:
    """Items of a list, with their marks; `numbered` where their order counts."""

    items: tuple[str, ...]
    numbered: bool = False


def lists_of(section: TopicSection) -> tuple[Excerpt, ...]:
    """Return the lists of a section in their order."""
    found: list[tuple[bool, list[str]]] = []
    follows = False
    for piece in PIECES.split(section.body):
        if not LIST_ITEM.match(piece):
            follows = False
            continue
        numbered = bool(NUMBERED.match(piece))
        if not follows or found[-1][0] != numbered:
            found.append((numbered, []))
        found[-1][1].append(_bare(piece))
        follows = True
    return tuple(Excerpt(tuple(items), numbered) for numbered, items in found)


def section_of(topic: Guidance, heading: str) -> TopicSection | None:
    """Return the section of a topic that has this heading."""
    return next((one for one in topic.sections if one.heading == heading), None)


def taken(topic: Guidance, begins: str) -> tuple[str, ...]:
    """Return what begins so, with what follows in its paragraph or item, each once."""
    found = (rest for passage in _passages(topic) for rest in _rests(passage))
    return tuple(dict.fromkeys(rest for rest in found if without_marks(rest).startswith(begins)))


def _passages(topic: Guidance) -> Iterator[str]:
    yield from topic.key_points
    for section in topic.sections:
        yield from map(_bare, PIECES.split(section.body))
    yield from topic.cautions


def _rests(passage: str) -> Iterator[str]:
    """Yield a passage from each of its sentences on."""
    told = sentences(passage)
    yield from (" ".join(told[start:]) for start in range(len(told)))


def _bare(piece: str) -> str:
    mark = LIST_ITEM.match(piece)
    return " ".join(piece[mark.end() if mark else 0 :].split())
