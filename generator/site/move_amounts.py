"""How much of a move: the amount to begin with, and from what to what a reader may change it."""

from collections.abc import Iterable, Mapping

from generator.content.forms import Form, form_id
from generator.content.library import Library
from generator.models import Amount
from generator.paper.ticks import times_a_day
from generator.text.amounts import amounts as amounts_of

SHORTEST_HOLD = 3  # seconds, our own choice: a stretch may always be held for less
Limits = Mapping[str, tuple[int, int]]


def asked_amounts(library: Library) -> Mapping[str, list[Amount]]:
    """Return what the record and the ready routines ask for, by form, the record first."""
    found: dict[str, list[Amount]] = {i: [form.dose] for i, form in library.forms().items()}
    for routine in library.routines.values():
        for step in routine.steps:
            found[form_id(step.exercise, step.variant)].append(step.amount)
        if routine.weekly_plan:
            plan = routine.weekly_plan
            form = form_id(plan.exercise, plan.variant)
            found[form] += [Amount(minutes=week.minutes) for week in plan.weeks]
    return found


def dosed(library: Library, form: Form, amounts: Iterable[Amount]) -> Mapping[str, object]:
    """Return how much of a form, and how often."""
    return {
        "amount": begun_with(form.dose),
        "limits": _limits(amounts),
        "often": amounts_of(library).schedule(form.dose),
        "timesADay": times_a_day(form.dose),
        "mostDays": _most_days(library, form),
    }


def begun_with(amount: Amount) -> Mapping[str, object]:
    """Return an amount as scripts have it: of a range the lower end, to begin with."""
    values = {
        "sets": amount.sets,
        "repetitions": amount.repetitions,
        "hold": amount.hold_seconds,
        "minutes": amount.minutes,
        "rest": amount.rest_seconds,
        "sides": amount.sides,
    }
    return {name: value for name, value in values.items() if value is not None}


def _limits(amounts: Iterable[Amount]) -> Limits:
    """Return from what to what each number may go: never more than a record or a ready set asks.

    That less may always be done is our own choice; a hold is short or left out where a ready set
    leaves it out.
    """
    given = list(amounts)
    most = {
        "sets": max(one.sets for one in given),
        "repetitions": _most(given, "repetitions"),
        "minutes": _most(given, "minutes"),
    }
    limits = {name: (1, number) for name, number in most.items() if number}
    longest = _most(given, "hold_seconds")
    shortest = min(one.hold_seconds or 0 for one in given)
    return limits | ({"hold": (min(shortest, SHORTEST_HOLD), longest)} if longest else {})


def _most(amounts: Iterable[Amount], name: str) -> int:
    """Return the highest number that any amount has under a name, its upper end counts; or 0."""
    highest = (getattr(one, f"{name}_up_to") or getattr(one, name) or 0 for one in amounts)
    return max(highest)


def _most_days(library: Library, form: Form) -> int:
    """Return on how many days a week the record, or a ready set, has a form; 0 if open."""
    schedules = (
        routine.schedule
        for routine in library.routines.values()
        for step in routine.steps
        if form_id(step.exercise, step.variant) == form.id
    )
    days = (one.days_a_week_up_to or one.days_a_week or 0 for one in [form.dose, *schedules])
    return max(days) if form.dose.days_a_week else 0
