"""Other ways than an exercise as it is: easier, harder, or instead of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.inherited import inherited
from generator.content.library import Library
from generator.models import Instead, Routine, RoutineStep, Swap, Variation
from generator.text.amounts import joined
from generator.text.page import Link, form_link, guidance_links

Way = Variation | Instead | Swap


@dataclass(frozen=True)
class Alternative:
    """What to do instead: `when` follows the word `if`, `label` says it in short."""

    when: str
    label: str
    how: str
    exercise: Link | None
    topic: Link | None


def step_ways(library: Library, routine: Routine, step: RoutineStep) -> tuple[Alternative, ...]:
    """Return what a routine says of a step for whom it is not, then what the exercise says."""
    own = (
        _for_reasons(library, swap.reasons, swap) if swap.reasons else _when(library, swap)
        for swap in step.swaps
    )
    given = inherited(routine, step, library.form(step.exercise, step.variant))
    return (*own, *(_for_reasons(library, [way.reason], way) for way in given))


def _when(library: Library, swap: Swap) -> Alternative:
    when = swap.when or ""
    said = library.words.records.condition.format(when=when)
    return Alternative(when, said, swap.how, way_link(library, swap), None)


def _for_reasons(library: Library, reasons: Sequence[str], way: Instead | Swap) -> Alternative:
    """Return a way for reasons of the vocabulary; one alone has the link to its topic."""
    named = [library.vocabulary.reasons[reason] for reason in reasons]
    topics = [reason.topic for reason in named if reason.topic and len(named) == 1]
    join = library.words.amounts.joined
    return Alternative(
        when=joined(join, [reason.name for reason in named]),
        label=joined(join, [reason.label for reason in named]),
        how=way.how,
        exercise=way_link(library, way),
        topic=next(iter(guidance_links(library, topics)), None),
    )


def way_link(library: Library, way: Way, own: str = "") -> Link | None:
    """Return the link of a way; one that names a variant alone is a way of the exercise `own`."""
    if not (way.exercise or way.variant):
        return None
    return form_link(library.form(way.exercise or own, way.variant))
