"""A routine as the plain data of its printable card."""

from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.content.timing import minutes
from generator.models import Amount, Routine, Schedule, Week
from generator.models.citations import without_citations
from generator.paper.rules import Rules, Warnings, plain, publishers, reviewed, rules, warnings
from generator.paper.sheet import CardSwap
from generator.paper.swaps import step_swaps


@dataclass(frozen=True)
class CardExercise:
    """One line of the card; where the routine says how, that is in `note`, and no `summary`.

    `drawing` is the id of its drawing.
    """

    drawing: str
    name: str
    summary: str
    amount: Amount
    before: str
    note: str
    swaps: tuple[CardSwap, ...]


@dataclass(frozen=True)
class PlanExercise:
    """The exercise that grows from week to week."""

    drawing: str
    name: str
    summary: str


@dataclass(frozen=True)
class RoutineCard:
    """Everything that a routine's card says; a plan by weeks has `plan` in place of `minutes`."""

    title: str
    who_for: str
    minutes: int | None
    schedule: Schedule
    exercises: tuple[CardExercise, ...]
    plan: PlanExercise | None
    weeks: tuple[Week, ...]
    warnings: Warnings
    rules: Rules
    address: str
    sources: tuple[str, ...]
    reviewed: str


def routine_card(library: Library, routine_id: str) -> RoutineCard:
    """Return the card of a routine, with the rules that hold for every exercise."""
    routine = library.routines[routine_id]
    by_weeks = routine.weekly_plan
    return RoutineCard(
        title=routine.name,
        who_for=without_citations(routine.who_for[0]),
        minutes=minutes(routine, library.site.timing),
        schedule=routine.schedule,
        exercises=_exercises(library, routine),
        plan=_plan(library.form(by_weeks.exercise, by_weeks.variant)) if by_weeks else None,
        weeks=by_weeks.weeks if by_weeks else (),
        warnings=warnings(library, routine),
        rules=rules(library),
        address=f"{library.site.address}routines/{routine_id}/",
        sources=publishers(library, routine.sources),
        reviewed=reviewed(library, routine.review),
    )


def _plan(form: Form) -> PlanExercise:
    return PlanExercise(form.id, form.name, without_citations(form.summary))


def _exercises(library: Library, routine: Routine) -> tuple[CardExercise, ...]:
    return tuple(
        CardExercise(
            drawing=form.id,
            name=form.name,
            summary="" if step.how else without_citations(form.summary),
            amount=step.amount,
            before=without_citations(step.before or ""),
            note=" ".join(plain(filter(None, (step.how, step.note)))),
            swaps=step_swaps(library, step),
        )
        for step in routine.steps
        for form in [library.form(step.exercise, step.variant)]
    )
