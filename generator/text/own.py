"""Tells our own advice from what has a source, so that readers are told once and not each time."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Literal

from generator.content.walk import texts
from generator.models import Exercise, Variant
from generator.models.citations import CITATION, OWN

Voice = Literal["ours", "mixed", "sourced"]


def voice(said: object) -> Voice:
    """Say who speaks in texts: we alone, we beside sources, or nobody who says that it is us."""
    shown = [*_texts(said)]
    if not any(map(OWN.search, shown)):
        return "sourced"
    return "mixed" if any(map(CITATION.search, shown)) else "ours"


def steps_sources(exercise: Exercise) -> tuple[str, ...]:
    """Return the sources of steps as a whole, which have no mark each; also those of variants."""
    parts: list[Exercise | Variant] = [exercise, *exercise.variants.values()]
    followed = [part.sources for part in parts if part.steps_origin == "source"]
    return tuple(dict.fromkeys(source for sources in followed for source in sources))


def _texts(value: object) -> Iterator[str]:
    """Yield every text, also from what templates put together of records."""
    if isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _texts(getattr(value, part.name))
    else:
        yield from (text for _, text in texts(value))
