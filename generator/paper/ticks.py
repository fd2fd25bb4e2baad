"""How many boxes a card has to tick."""

from generator.models import Schedule

MOST = 4  # rows of boxes that there is room for: what is done more often is rarely counted


def times_a_day(schedule: Schedule) -> int:
    """Return how many boxes each day has: as many as the most times on one day."""
    return min(schedule.times_a_day_up_to or schedule.times_a_day or 1, MOST)
