"""What a programme joins, and what its weeks come to: days, walks and minutes."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.content.source import Location
from generator.content.timing import minutes
from generator.models import Programme, ProgrammeSet, ProgrammeWeek, Week

Span = tuple[int, int]  # the least and the most


def weeks_in(programme: Programme) -> Iterator[tuple[Location, ProgrammeWeek]]:
    """Yield every week with where it stands."""
    for number, stage in enumerate(programme.stages):
        for index, week in enumerate(stage.weeks):
            yield ("programme", "stages", number, "weeks", index), week


def routines_in(programme: Programme) -> Iterator[tuple[Location, str]]:
    """Yield every routine that a programme names, with where it does."""
    yield ("programme", "walking"), programme.walking
    for place, week in weeks_in(programme):
        for number, part in enumerate(week.sets):
            at = (*place, "sets", number)
            yield (*at, "routine"), part.routine
            yield from (((*at, "instead", i), other) for i, other in enumerate(part.instead))


def days(part: ProgrammeSet) -> Span:
    """Return on how many days a set is done; none if a moment in words says when."""
    low = part.days_a_week or 0
    return low, part.days_a_week_up_to or low


def walk(library: Library, programme: Programme, week: ProgrammeWeek) -> Week:
    """Return how much one walks in a week; `KeyError` where the walking plan has no weeks."""
    plan = library.routines[programme.walking].weekly_plan
    if plan is None:
        raise KeyError(programme.walking)
    return plan.weeks[week.walking_week - 1]


def week_minutes(library: Library, programme: Programme, week: ProgrammeWeek) -> Span:
    """Return how long all sets of a week and its walks take together."""
    walked = walk(library, programme, week)
    low, high = walked.minutes, walked.minutes_up_to or walked.minutes
    least, most = low * walked.days, high * walked.days
    for part in week.sets:
        once = minutes(library, library.routines[part.routine]) or 0
        times = part.times_a_day or 1
        fewest, many = days(part)
        least += once * times * fewest
        most += once * (part.times_a_day_up_to or times) * many
    return least, most
