from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.content.timing import core_minutes, minutes, seconds
from generator.models import Amount
from generator.models.site import Timing

Edit = Callable[[str, str, str], None]
TIMING = Timing(
    seconds_a_repetition=4,
    seconds_between_exercises=20,
    seconds_to_the_floor=40,
    seconds_to_turn_over=10,
)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (Amount(repetitions=5), 20),
        (Amount(repetitions=5, hold_seconds=10), 70),
        (Amount(repetitions=5, sides="each-side"), 40),
        (Amount(repetitions=5, sides="each-way"), 40),
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
    slow = TIMING.model_copy(update={"seconds_a_repetition": 6})
    assert seconds(Amount(repetitions=5), slow) == 30


def minutes_of(content: Path, routine: str = "hand-break") -> int | None:
    library = read(content)
    return minutes(library, library.routines[routine])


def test_a_routine_takes_its_steps_and_the_changes_between_rounded_up(
    content: Path, edit: Edit, library: Library
) -> None:
    steps = library.routines["hand-break"].steps
    assert [seconds(step.amount, TIMING) for step in steps] == [28, 4, 60]
    assert minutes_of(content) == 3  # 28 + 20 + 4 + 20 + 60 = 132 seconds
    edit("site.yml", "seconds_between_exercises: 20", "seconds_between_exercises: 44")
    assert minutes_of(content) == 3  # 180 seconds exactly
    edit("site.yml", "seconds_between_exercises: 44", "seconds_between_exercises: 45")
    assert minutes_of(content) == 4


FLOOR = "name: Sitting\n    bases: [standing, sitting]"


def test_getting_down_and_up_counts_each_time(content: Path, edit: Edit) -> None:
    """The hand break then goes from the floor to the feet and down to the floor again."""
    edit("vocabulary.yml", FLOOR, f"{FLOOR}\n    on_floor: true")
    edit("routines/hand-break.yml", "- exercise: wrist-bend\n    amount", DOWN)
    edit("routines/hand-night.yml", "    core: true", "    core: true\n    before: Get down.")
    assert minutes_of(content) == 5  # 132 seconds and 4 times 40


DOWN = "- exercise: wrist-bend\n    before: Get down.\n    amount"


def test_what_is_done_apart_does_not_count_and_the_short_version_is_of_its_moves(
    library: Library,
) -> None:
    routine = library.routines["hand-night"]
    assert [seconds(step.amount, TIMING) for step in routine.steps] == [16, 16, 120]
    assert minutes(library, routine) == 1  # 16 + 20 + 16 = 52 seconds
    assert core_minutes(library, routine) == 1
    assert core_minutes(library, library.routines["hand-break"]) is None


@pytest.mark.parametrize("record", ["fist-weeks", "hand-month"])
def test_a_routine_by_weeks_has_no_minutes_of_its_own(library: Library, record: str) -> None:
    assert minutes(library, library.routines[record]) is None
