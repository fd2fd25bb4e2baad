"""What is ticked or noted on a card: the times of a day, the colour of a band."""

from generator.content.forms import Form
from generator.models import Schedule

MOST = 4  # rows of boxes that there is room for: what is done more often is rarely counted
BAND = "band"  # the id of equipment that comes in colours


def times_a_day(schedule: Schedule) -> int:
    """Return how many boxes each day has: as many as the most times on one day."""
    return min(schedule.times_a_day_up_to or schedule.times_a_day or 1, MOST)


def is_banded(form: Form) -> bool:
    """Return whether an exercise needs a band, whose colour says how strong it is."""
    return BAND in form.equipment
