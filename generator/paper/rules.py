"""What stands on every card: when to stop, how to do it, whom to call, who has read it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.content.library import Library
from generator.models import Review
from generator.models.citations import without_citations
from generator.text.amounts import amounts


@dataclass(frozen=True)
class Rules:
    """The rules that hold for every exercise, in plain text."""

    stop: tuple[str, ...]
    every_time: tuple[str, ...]
    emergency: str


def rules(library: Library) -> Rules:
    """Return the rules of the site for a card."""
    safety = library.site.safety
    return Rules(
        stop=plain(safety.stop_rules),
        every_time=plain(safety.every_time),
        emergency=without_citations(safety.emergency),
    )


def reviewed(library: Library, review: Review) -> str:
    """Return who has read a record, and when it must be read again."""
    says = amounts(library).reviewed(review)
    return library.words.cards.reviewed.format(reviewed=says, day=review.due_on)


def plain(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts without citations."""
    return tuple(without_citations(text) for text in texts)


def publishers(library: Library, ids: Iterable[str]) -> tuple[str, ...]:
    """Return who stands behind these sources, each once, in the order given."""
    return tuple(dict.fromkeys(library.sources.root[i].publisher for i in ids))
