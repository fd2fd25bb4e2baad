"""The stages of a programme by the numbers of their weeks."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.models import Programme, Stage


def numbered(programme: Programme) -> Iterator[tuple[Stage, int]]:
    """Yield each stage with the number of its first week."""
    first = 1
    for stage in programme.stages:
        yield stage, first
        first += len(stage.weeks)


def span(library: Library, stage: Stage, first: int) -> str:
    """Return which weeks a stage has, in words."""
    words, last = library.words.programme, first + len(stage.weeks) - 1
    if last == first:
        return words.week.format(number=first)
    return words.weeks.format(first=first, last=last)
