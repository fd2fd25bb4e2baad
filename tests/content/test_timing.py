import pytest

from generator.content.library import Library
from generator.content.timing import minutes, seconds
from generator.models import Amount
from generator.models.site import Timing

TIMING = Timing(seconds_a_repetition=4, seconds_between_exercises=20)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (Amount(repetitions=5), 20),
        (Amount(repetitions=5, hold_seconds=10), 70),
        (Amount(repetitions=5, sides="each-side"), 40),
        (Amount(repetitions=5, repetitions_up_to=10), 30),
        (Amount(repetitions=2, hold_seconds=10, hold_seconds_up_to=15), 33),
        (Amount(repetitions=5, sets=3, rest_seconds=30), 120),
        (Amount(repetitions=5, sets=3), 60),
        (Amount(repetitions=5, sets=1, rest_seconds=30), 20),
        (Amount(minutes=2), 120),
        (Amount(minutes=1, minutes_up_to=2), 90),
        (Amount(minutes=1, sides="each-side"), 120),
        (Amount(minutes=2, sets=3, rest_seconds=30), 420),
    ],
)
def test_an_amount_takes_its_moves_holds_sides_sets_and_rests(
    amount: Amount, expected: float
) -> None:
    assert seconds(amount, TIMING) == expected


def test_a_repetition_takes_as_long_as_the_site_says() -> None:
    slow = Timing(seconds_a_repetition=6, seconds_between_exercises=0)
    assert seconds(Amount(repetitions=5), slow) == 30


def test_a_routine_takes_its_steps_and_the_changes_between_rounded_up(library: Library) -> None:
    routine = library.routines["hand-break"]
    assert [seconds(step.amount, TIMING) for step in routine.steps] == [28, 4, 60]
    assert minutes(routine, TIMING) == 3  # 28 + 20 + 4 + 20 + 60 = 132 seconds
    quick = Timing(seconds_a_repetition=4, seconds_between_exercises=44)
    assert minutes(routine, quick) == 3  # 180 seconds exactly
    slower = Timing(seconds_a_repetition=4, seconds_between_exercises=33)
    assert minutes(routine, slower) == 3


def test_a_plan_by_weeks_has_no_minutes_of_its_own(library: Library) -> None:
    assert minutes(library.routines["fist-weeks"], TIMING) is None
