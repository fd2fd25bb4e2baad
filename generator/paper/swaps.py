"""What to do instead, as far as there is room for it on paper."""

from generator.content.library import Library
from generator.models.citations import without_citations


def swaps(library: Library, exercise: str) -> tuple[tuple[str, str], ...]:
    """Return for whom an exercise is not, and what they do then; only reasons meant for cards."""
    return tuple(
        (reason.label, without_citations(instead.how))
        for instead in library.exercises[exercise].instead
        for reason in [library.vocabulary.reasons[instead.reason]]
        if reason.on_cards
    )
