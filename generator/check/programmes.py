"""Rules about programmes: what they join is there, and their weeks add up."""

from collections.abc import Iterator

from generator.content.library import Draft, Entry
from generator.content.problems import Problem
from generator.content.programmes import days, routines_in, weeks_in
from generator.content.source import Location
from generator.models import Programme, ProgrammeWeek, Routine

ALL_DAYS = 7


def programmes_join_sets(draft: Draft) -> Iterator[Problem]:
    """A week of a programme has routines with steps, and its walks come from a plan by weeks."""
    for entry, programme in _programmes(draft):
        for place, routine in routines_in(programme):
            record = draft.routines[routine].record if routine in draft.routines else None
            of_walks = place == ("programme", "walking")
            if record and _another_kind(record, record.weekly_plan if of_walks else record.steps):
                allowed = "a routine with weekly_plan" if of_walks else "a routine with steps"
                yield entry.problem(place, f"{routine!r} is none such", allowed)


def days_of_a_week_add_up(draft: Draft) -> Iterator[Problem]:
    """The sets of one week that name days fit into its seven days together."""
    for entry, place, week in _weeks(draft):
        most = sum(days(part)[1] for part in week.sets)
        if most > ALL_DAYS:
            wrong = f"its sets take {most} days"
            yield entry.problem((*place, "sets"), wrong, f"at most {ALL_DAYS}, or when in words")


def walks_go_on_in_order(draft: Draft) -> Iterator[Problem]:
    """From week to week one stays at a week of the walking plan or goes on to the next."""
    for entry, programme in _programmes(draft):
        plan = draft.routines.get(programme.walking)
        by_weeks = plan.record.weekly_plan if plan else None
        last = len(by_weeks.weeks) if by_weeks else None
        before = 0
        for place, week in weeks_in(programme):
            allowed = [n for n in (max(before, 1), before + 1) if last is None or n <= last]
            if week.walking_week not in allowed:
                wrong = f"week {week.walking_week} of the walks"
                named = " or ".join(map(str, dict.fromkeys(allowed)))
                yield entry.problem((*place, "walking_week"), wrong, named)
            before = week.walking_week


def _another_kind(record: Routine, wanted: object) -> bool:
    """Return whether a routine has something in place of what is wanted."""
    return not wanted and bool(record.steps or record.weekly_plan or record.programme)


def _programmes(draft: Draft) -> Iterator[tuple[Entry[Routine], Programme]]:
    for entry in draft.routines.values():
        if entry.record.programme:
            yield entry, entry.record.programme


def _weeks(draft: Draft) -> Iterator[tuple[Entry[Routine], Location, ProgrammeWeek]]:
    for entry, programme in _programmes(draft):
        yield from ((entry, place, week) for place, week in weeks_in(programme))
