"""How long a routine takes, computed from its amounts and from how one gets from step to step."""

import math
from collections.abc import Iterable, Iterator, Sequence

from generator.content.library import Library
from generator.content.stances import Move, moves_to, moves_within, stance
from generator.models import Amount, Routine, RoutineStep
from generator.models.site import Timing


def seconds(amount: Amount, timing: Timing) -> float:
    """Return the seconds that an amount takes; of a range, the middle counts.

    Each repetition takes its hold and `timing.seconds_a_repetition` (our own estimate).
    """
    sides = 1 if amount.sides == "together" else 2
    rest = (amount.rest_seconds or 0) * (amount.sets - 1)
    if amount.minutes is not None:
        work = 60 * _middle(amount.minutes, amount.minutes_up_to) * sides
        return work * amount.sets + rest
    hold = _middle(amount.hold_seconds or 0, amount.hold_seconds_up_to)
    each = hold + timing.seconds_a_repetition
    work = _middle(amount.repetitions or 0, amount.repetitions_up_to) * each * sides
    return work * amount.sets + rest


def minutes(library: Library, routine: Routine) -> int | None:
    """Return the whole minutes of a routine, rounded up; `None` for one by weeks.

    What is done apart from the rest does not count.
    """
    return _rounded(library, [step for step in routine.steps if not step.apart])


def core_minutes(library: Library, routine: Routine) -> int | None:
    """Return the same of its short version; `None` where it has none."""
    return _rounded(library, [step for step in routine.steps if step.core])


def _rounded(library: Library, steps: Sequence[RoutineStep]) -> int | None:
    if not steps:
        return None
    timing = library.site.timing
    work = sum(seconds(step.amount, timing) for step in steps)
    change = timing.seconds_between_exercises * (len(steps) - 1)
    return math.ceil((work + change + _moving(timing, _moves(library, steps))) / 60)


def _moves(library: Library, steps: Sequence[RoutineStep]) -> Iterator[Move]:
    """Yield each time that one gets down, gets up or turns over."""
    words = library.vocabulary
    forms = [library.form(step.exercise, step.variant) for step in steps]
    for moves in moves_to([stance(words, form) for form in forms]):
        yield from moves
    for form, step in zip(forms, steps, strict=True):
        yield from moves_within(words.positions[form.position], step.amount)


def _moving(timing: Timing, moves: Iterable[Move]) -> int:
    """Return the seconds that moves take; `seconds_between_exercises` come on top."""
    to_floor, over = timing.seconds_to_the_floor, timing.seconds_to_turn_over
    return sum(to_floor if move == "floor" else over for move in moves)


def _middle(low: int, high: int | None) -> float:
    return low if high is None else (low + high) / 2
