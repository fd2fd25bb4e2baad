"""Rules about how much and how often."""

from collections.abc import Iterator

from generator.content.library import Draft, Entry
from generator.content.problems import Problem
from generator.content.programmes import weeks_in
from generator.content.source import Location
from generator.models import Amount, Dose, Exercise, Routine, Schedule, Week

# Each has a key for its upper end, such as `minutes_up_to`.
RANGES = ("repetitions", "hold_seconds", "minutes", "times_a_day", "days_a_week")
Numbers = Amount | Schedule | Week
Place = tuple[Entry[Exercise] | Entry[Routine], Location, Numbers]


def amounts_count_something(draft: Draft) -> Iterator[Problem]:
    """An amount counts repetitions or minutes, not both and not neither."""
    for entry, place, numbers in _numbers(draft):
        if isinstance(numbers, Amount) and (numbers.repetitions is None) == (
            numbers.minutes is None
        ):
            yield entry.problem(place, "nothing to count, or two things", "repetitions or minutes")


def ranges_grow(draft: Draft) -> Iterator[Problem]:
    """The upper end of a range is above its lower end."""
    for entry, place, numbers in _numbers(draft):
        for name in RANGES:
            low, high = getattr(numbers, name, None), getattr(numbers, f"{name}_up_to", None)
            at = (*place, f"{name}_up_to")
            if high is not None and low is None:
                yield entry.problem(at, "an upper end without a lower one", f"add {name}")
            elif high is not None and high <= low:
                yield entry.problem(at, f"{high} does not exceed {low}", f"more than {name}")


def source_doses_name_their_source(draft: Draft) -> Iterator[Problem]:
    """A dose that is said to be a source's figure names that source, not only a clinic."""
    clinics = draft.sources.record.clinics if draft.sources else frozenset()
    for entry in draft.exercises.values():
        for place, dose in _doses(entry.record):
            if dose.origin == "source" and not set(dose.sources) - clinics:
                allowed = "our-suggestion, or in dose.sources one that is no clinic"
                yield entry.problem((*place, "origin"), "no source for it", allowed)


def routines_have_steps_or_weeks(draft: Draft) -> Iterator[Problem]:
    """A routine has steps, a plan by weeks or a programme, just one of them."""
    for entry in draft.routines.values():
        record = entry.record
        if sum(map(bool, (record.steps, record.weekly_plan, record.programme))) != 1:
            allowed = "steps, weekly_plan or programme"
            yield entry.problem(("steps",), "no plan, or two plans", allowed)


def routines_say_how_often(draft: Draft) -> Iterator[Problem]:
    """A routine says how often: times a day, days a week, or a moment in words."""
    for entry in draft.routines.values():
        schedule = entry.record.schedule
        if not (schedule.times_a_day or schedule.days_a_week or schedule.when):
            allowed = "times_a_day, days_a_week or when"
            yield entry.problem(("schedule",), "does not say how often", allowed)


def _doses(record: Exercise) -> Iterator[tuple[Location, Dose]]:
    yield ("dose",), record.dose
    for name, variant in record.variants.items():
        if variant.dose:
            yield ("variants", name, "dose"), variant.dose


def _numbers(draft: Draft) -> Iterator[Place]:
    for exercise in draft.exercises.values():
        yield from ((exercise, place, dose) for place, dose in _doses(exercise.record))
    for routine in draft.routines.values():
        yield routine, ("schedule",), routine.record.schedule
        for index, step in enumerate(routine.record.steps):
            yield routine, ("steps", index, "amount"), step.amount
        plan = routine.record.weekly_plan
        for index, week in enumerate(plan.weeks if plan else ()):
            yield routine, ("weekly_plan", "weeks", index), week
        yield from _often_in_weeks(routine)


def _often_in_weeks(routine: Entry[Routine]) -> Iterator[Place]:
    """Yield how often each set of a programme is done."""
    programme = routine.record.programme
    for place, week in weeks_in(programme) if programme else ():
        yield from ((routine, (*place, "sets", i), part) for i, part in enumerate(week.sets))
