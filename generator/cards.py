"""A routine as the plain data of its printable card: no markup, no citations."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.citations import without_citations
from generator.library import Library
from generator.models import Amount, Review, Routine, RoutineStep, Schedule, Week
from generator.timing import minutes

SIZES = ("a4", "letter", "a5", "large-a4", "large-letter")


@dataclass(frozen=True)
class CardExercise:
    """One line of the card; `swaps` pairs whom it is not for with what they do then."""

    id: str
    name: str
    summary: str
    amount: Amount
    note: str
    swaps: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Card:
    """Everything that a routine's card says; `minutes` is `None` for a plan by weeks."""

    title: str
    who_for: str
    minutes: int | None
    schedule: Schedule
    exercises: tuple[CardExercise, ...]
    weeks: tuple[Week, ...]
    stop_rules: tuple[str, ...]
    every_time: tuple[str, ...]
    emergency: str
    address: str
    review: Review


def card(library: Library, routine_id: str) -> Card:
    """Return the card of a routine, with the stop rules that hold for every exercise."""
    routine = library.routines[routine_id]
    safety = library.site.safety
    plan = routine.weekly_plan
    return Card(
        title=routine.name,
        who_for=without_citations(routine.who_for[0]),
        minutes=minutes(routine, library.site.timing),
        schedule=routine.schedule,
        exercises=_exercises(library, routine),
        weeks=plan.weeks if plan else (),
        stop_rules=_plain(safety.stop_rules),
        every_time=_plain(safety.every_time),
        emergency=without_citations(safety.emergency),
        address=f"{library.site.address}routines/{routine_id}/",
        review=routine.review,
    )


def _exercises(library: Library, routine: Routine) -> tuple[CardExercise, ...]:
    return tuple(
        CardExercise(
            id=step.exercise,
            name=library.exercises[step.exercise].name,
            summary=without_citations(library.exercises[step.exercise].summary),
            amount=step.amount,
            note=without_citations(step.note or ""),
            swaps=(*_own_swaps(step), *_swaps(library, step.exercise)),
        )
        for step in routine.steps
    )


def _own_swaps(step: RoutineStep) -> Iterator[tuple[str, str]]:
    yield from ((f"If {swap.when}", without_citations(swap.how)) for swap in step.swaps)


def _swaps(library: Library, exercise: str) -> Iterator[tuple[str, str]]:
    for instead in library.exercises[exercise].instead:
        reason = library.vocabulary.reasons[instead.reason]
        if reason.on_cards:
            yield reason.label, without_citations(instead.how)


def _plain(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(without_citations(text) for text in texts)
