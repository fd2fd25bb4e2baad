"""What to do instead, as far as there is room for it on paper."""

from generator.content.forms import Form
from generator.content.library import Library
from generator.models import RoutineStep
from generator.models.citations import without_citations
from generator.paper.sheet import CardSwap


def form_swaps(library: Library, form: Form) -> tuple[CardSwap, ...]:
    """Return what an exercise itself says of one of its forms; only reasons meant for cards."""
    reasons = library.vocabulary.reasons
    return tuple(
        _swap(library, reasons[instead.reason].label, instead.how)
        for instead in form.instead
        if reasons[instead.reason].on_cards
    )


def step_swaps(library: Library, step: RoutineStep) -> tuple[CardSwap, ...]:
    """Return what a routine says of a step, then what the exercise says."""
    whom = library.words.records.condition
    own = (_swap(library, whom.format(when=swap.when), swap.how) for swap in step.swaps)
    return (*own, *form_swaps(library, library.form(step.exercise, step.variant)))


def _swap(library: Library, whom: str, how: str) -> CardSwap:
    asked = library.words.cards.whom_asked.format(whom=whom)
    return CardSwap(whom, without_citations(how), asked)
