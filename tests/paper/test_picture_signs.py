from collections.abc import Sequence

import pytest

from generator.content.library import Library
from generator.models import Amount, Schedule
from generator.paper.picture_card import picture_signs
from generator.paper.picture_sheet import Often, Sign
from generator.paper.picture_signs import clock


@pytest.mark.parametrize(
    ("amount", "signs"),
    [
        (Amount(repetitions=5), [Sign("times", "5")]),
        (Amount(repetitions=5, repetitions_up_to=8), [Sign("times", "5\u20138")]),
        (Amount(minutes=3), [Sign("watch", "3 min", 0.05)]),
        (Amount(minutes=5, minutes_up_to=10), [Sign("watch", "5\u201310 min", 0.0833)]),
        (
            Amount(repetitions=3, hold_seconds=15, sides="each-side"),
            [Sign("times", "3"), Sign("watch", "0:15", 0.25), Sign("sides", "3")],
        ),
        (
            Amount(repetitions=10, hold_seconds=3, hold_seconds_up_to=5),
            [Sign("times", "10"), Sign("watch", "0:03\u20130:05", 0.05)],
        ),
        (
            Amount(sets=2, repetitions=8, rest_seconds=60),
            [Sign("sets", "2"), Sign("times", "8"), Sign("rest", "1:00")],
        ),
        (
            Amount(minutes=1, sides="each-way"),
            [Sign("watch", "1 min", 0.0167), Sign("sides", "1 min")],
        ),
        (Amount(), []),
        (Amount(sides="each-side"), [Sign("sides", "")]),
    ],
)
def test_amounts_are_signs_with_numbers(
    library: Library, amount: Amount, signs: Sequence[Sign]
) -> None:
    assert picture_signs(library).amount(amount) == tuple(signs)


def test_a_hold_is_as_a_stop_watch_has_it() -> None:
    assert [clock(seconds) for seconds in (5, 20, 60, 90)] == ["0:05", "0:20", "1:00", "1:30"]


@pytest.mark.parametrize(
    ("schedule", "often"),
    [
        (Schedule(times_a_day=1), (1, 1, 0, 0)),
        (Schedule(times_a_day=1, times_a_day_up_to=3), (1, 3, 0, 0)),
        (Schedule(times_a_day=2, days_a_week=5, days_a_week_up_to=7), (2, 2, 5, 7)),
        (Schedule(days_a_week=5), (1, 1, 5, 5)),
        (Schedule(times_a_day=8), (4, 4, 0, 0)),  # no more boxes than there is room for
    ],
)
def test_how_often_is_boxes_a_day_and_days_a_week(
    library: Library, schedule: Schedule, often: tuple[int, int, int, int]
) -> None:
    signs = picture_signs(library)
    assert signs.often(schedule) == Often(*often, words=signs.say.schedule(schedule))
