"""What stands in a calendar for a routine: one reminder, or one for each week of a plan."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.programmes import walk, week_minutes
from generator.content.timing import minutes
from generator.models import Programme, ProgrammeSet, ProgrammeWeek, Routine, WeeklyPlan
from generator.models.citations import without_citations
from generator.paper.rules import rules
from generator.text.amounts import amounts

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)  # as ISO 8601 counts the days of a week, from Monday
# With as much rest between them as a week has room for.
SPREAD = {
    1: (1,),
    2: (1, 4),
    3: (1, 3, 5),
    4: (1, 2, 4, 5),
    5: (1, 2, 3, 4, 5),
    6: (1, 2, 3, 4, 5, 6),
    7: EVERY_DAY,
}


@dataclass(frozen=True)
class Reminder:
    """A title and a text that come again on some days, for good or in one week of a plan only."""

    title: str
    text: str
    minutes: int
    days: tuple[int, ...]
    week: int | None = None  # the first is 0


def reminders(library: Library, record: str) -> tuple[Reminder, ...]:
    """Return the reminders of a routine, those of a plan in the order of its weeks.

    Where a routine may be done on more days or fewer, they begin with the fewest.
    """
    routine = library.routines[record]
    if routine.programme:
        return tuple(_programme(library, routine, routine.programme))
    if routine.weekly_plan:
        return tuple(_plan(library, routine, routine.weekly_plan))
    text = amounts(library).schedule(routine.schedule)
    length = minutes(library, routine) or 1
    return (Reminder(routine.name, _sentence(text), length, _days(routine.schedule.days_a_week)),)


def safety_lines(library: Library) -> tuple[str, ...]:
    """Return what every reminder says: where the safety check is, and when to stop."""
    said = rules(library)
    return (f"{library.site.safety.link} {said.check.address}", said.emergency)


def _plan(library: Library, routine: Routine, plan: WeeklyPlan) -> Iterator[Reminder]:
    say = amounts(library)
    for number, week in enumerate(plan.weeks):
        length = say.minutes(week.minutes, week.minutes_up_to)
        text = library.words.programme.walk.format(
            walking=library.form(plan.exercise, plan.variant).name,
            minutes=length,
            days=say.days(week.days),
            pace=week.pace,
        )
        title = _title(library, routine, number)
        yield Reminder(title, text, week.minutes, _days(week.days), number)


def _programme(library: Library, routine: Routine, programme: Programme) -> Iterator[Reminder]:
    days = _days(routine.schedule.days_a_week)
    for number, week in enumerate(programme.weeks):
        least, _ = week_minutes(library, programme, week)
        text = "\n".join([*_sets(library, week), _walk(library, programme, week)])
        title = _title(library, routine, number)
        yield Reminder(title, text, -(-least // len(days)), days, number)


def _sets(library: Library, week: ProgrammeWeek) -> Iterator[str]:
    for part in week.sets:
        note = without_citations(part.note) if part.note else ""
        yield f"{_set(library, part)}. {note}".strip()


def _set(library: Library, part: ProgrammeSet) -> str:
    words = library.words.programme
    name = library.routines[part.routine].name
    text = words.set.format(name=name, often=amounts(library).schedule(part))
    if not part.instead:
        return text
    others = ", ".join(library.routines[other].name for other in part.instead)
    return words.instead.format(set=text, names=others)


def _walk(library: Library, programme: Programme, week: ProgrammeWeek) -> str:
    words, say, walked = library.words.programme, amounts(library), walk(library, programme, week)
    return words.walk.format(
        walking=words.walking,
        minutes=say.minutes(walked.minutes, walked.minutes_up_to),
        days=say.days(walked.days),
        pace=walked.pace,
    )


def _title(library: Library, routine: Routine, number: int) -> str:
    week = library.words.programme.week.format(number=number + 1)
    return f"{routine.name}: {week}"


def _days(days_a_week: int | None) -> tuple[int, ...]:
    return SPREAD[days_a_week] if days_a_week else EVERY_DAY


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
