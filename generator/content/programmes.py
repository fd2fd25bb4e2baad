"""What the weeks of a programme come to: their days, their walks and their minutes."""

from generator.content.library import Library
from generator.content.timing import minutes
from generator.models import Programme, ProgrammeSet, ProgrammeWeek, Week

Span = tuple[int, int]  # the least and the most


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
