"""What to do instead, on paper: a routine says so only for reasons meant for cards."""

from collections.abc import Iterable

from generator.content.forms import Form
from generator.content.inherited import inherited
from generator.content.library import Library
from generator.models import Instead, Routine, RoutineStep, Swap
from generator.models.citations import without_citations
from generator.paper.sheet import CardSwap
from generator.text.amounts import joined


def form_swaps(library: Library, form: Form) -> tuple[CardSwap, ...]:
    """Return what an exercise itself says of one of its forms, for every reason."""
    return _given(library, form.instead)


def step_swaps(library: Library, routine: Routine, step: RoutineStep) -> tuple[CardSwap, ...]:
    """Return what a routine says of a step, then what the exercise says."""
    own = ((_whom(library, swap), swap.how) for swap in step.swaps)
    told = tuple(CardSwap(whom, without_citations(how)) for whom, how in own if whom)
    reasons = library.vocabulary.reasons
    ways = inherited(routine, step, library.form(step.exercise, step.variant))
    return (*told, *_given(library, (way for way in ways if reasons[way.reason].on_cards)))


def _given(library: Library, ways: Iterable[Instead]) -> tuple[CardSwap, ...]:
    """Return ways in the order of the vocabulary, what is only about the floor last."""
    reasons, order = library.vocabulary.reasons, list(library.vocabulary.reasons)

    def place(way: Instead) -> tuple[bool, int]:
        return reasons[way.reason].for_floor, order.index(way.reason)

    return tuple(
        CardSwap(reasons[way.reason].label, without_citations(way.how))
        for way in sorted(ways, key=place)
    )


def _whom(library: Library, swap: Swap) -> str:
    """Return for whom a swap is; empty where none of its reasons is meant for cards."""
    if swap.when:
        return library.words.records.condition.format(when=swap.when)
    reasons = [library.vocabulary.reasons[i] for i in swap.reasons]
    labels = [reason.label for reason in reasons if reason.on_cards]
    return joined(library.words.amounts.joined, labels)
