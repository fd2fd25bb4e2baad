"""A routine as the plain data of its printable card."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.content.timing import minutes
from generator.models import Amount, Routine, RoutineStep, Schedule, Week
from generator.models.citations import without_citations
from generator.paper.programme_card import ProgrammeWeekOnCard, programme_weeks
from generator.paper.rules import Rules, Warnings, plain, publishers, reviewed, rules, warnings
from generator.paper.sheet import CardSwap
from generator.paper.swaps import step_swaps
from generator.paper.ticks import is_banded
from generator.text.core import core


@dataclass(frozen=True)
class CardExercise:
    """One line of the card; where the routine says how, that is in `note`, and no `summary`.

    `drawing` is the id of its drawing. What is done `apart` from the rest has no number.
    """

    drawing: str
    name: str
    summary: str
    amount: Amount
    before: str
    note: str
    apart: bool
    swaps: tuple[CardSwap, ...]


@dataclass(frozen=True)
class PlanExercise:
    """The exercise that grows from week to week."""

    drawing: str
    name: str
    summary: str


@dataclass(frozen=True)
class RoutineCard:
    """Everything that a routine's card says.

    A plan by weeks has `plan` and `weeks` in place of `minutes` and `exercises`, a programme has
    `programme` and `diary`: when to write down how one is. `core` is the short version in words.
    """

    title: str
    who_for: str
    minutes: int | None
    schedule: Schedule
    core: str
    exercises: tuple[CardExercise, ...]
    after: str
    plan: PlanExercise | None
    weeks: tuple[Week, ...]
    programme: tuple[ProgrammeWeekOnCard, ...]
    diary: tuple[str, ...]
    warnings: Warnings
    rules: Rules
    address: str
    sources: tuple[str, ...]
    reviewed: str
    sided: bool
    banded: bool


def routine_card(library: Library, routine_id: str) -> RoutineCard:
    """Return the card of a routine, with the rules that hold for every exercise."""
    routine = library.routines[routine_id]
    by_weeks, programme = routine.weekly_plan, routine.programme
    return RoutineCard(
        title=routine.name,
        who_for=without_citations(routine.who_for[0]),
        minutes=minutes(library, routine),
        schedule=routine.schedule,
        core=core(library, routine),
        exercises=_exercises(library, routine),
        after=without_citations(routine.after or ""),
        plan=_plan(library.form(by_weeks.exercise, by_weeks.variant)) if by_weeks else None,
        weeks=by_weeks.weeks if by_weeks else (),
        programme=tuple(programme_weeks(library, programme)) if programme else (),
        diary=programme.diary if programme else (),
        warnings=warnings(library, routine),
        rules=rules(library),
        address=f"{library.site.address}routines/{routine_id}/",
        sources=publishers(library, routine.sources),
        reviewed=reviewed(library, routine.review),
        sided=any(step.amount.sides == "each-side" for step in routine.steps),
        banded=any(is_banded(form) for form in _forms(library, routine)),
    )


def _forms(library: Library, routine: Routine) -> Iterator[Form]:
    for step in routine.steps:
        yield library.form(step.exercise, step.variant)


def _plan(form: Form) -> PlanExercise:
    return PlanExercise(form.id, form.name, without_citations(form.summary))


def _exercises(library: Library, routine: Routine) -> tuple[CardExercise, ...]:
    return tuple(
        CardExercise(
            drawing=form.id,
            name=form.name,
            summary="" if step.how else without_citations(form.summary),
            amount=step.amount,
            before=_before(library, step),
            note=" ".join(plain(filter(None, (step.how, step.note)))),
            apart=step.apart,
            swaps=step_swaps(library, routine, step),
        )
        for step in routine.steps
        for form in [library.form(step.exercise, step.variant)]
    )


def _before(library: Library, step: RoutineStep) -> str:
    apart = library.words.routine.apart if step.apart else None
    return " ".join(plain(filter(None, (apart, step.before))))
