"""How long a routine takes, computed from its amounts."""

import math

from generator.models import Amount, Routine
from generator.models.site import Timing


def seconds(amount: Amount, timing: Timing) -> float:
    """Return the seconds that an amount takes; of a range, the middle counts.

    Each repetition takes its hold and `timing.seconds_a_repetition` (our own estimate).
    """
    sides = 2 if amount.sides == "each-side" else 1
    rest = (amount.rest_seconds or 0) * (amount.sets - 1)
    if amount.minutes is not None:
        work = 60 * _middle(amount.minutes, amount.minutes_up_to) * sides
        return work * amount.sets + rest
    hold = _middle(amount.hold_seconds or 0, amount.hold_seconds_up_to)
    each = hold + timing.seconds_a_repetition
    work = _middle(amount.repetitions or 0, amount.repetitions_up_to) * each * sides
    return work * amount.sets + rest


def minutes(routine: Routine, timing: Timing) -> int | None:
    """Return the whole minutes of a routine, rounded up; `None` for a plan by weeks."""
    if not routine.steps:
        return None
    work = sum(seconds(step.amount, timing) for step in routine.steps)
    change = timing.seconds_between_exercises * (len(routine.steps) - 1)
    return math.ceil((work + change) / 60)


def _middle(low: int, high: int | None) -> float:
    return low if high is None else (low + high) / 2
