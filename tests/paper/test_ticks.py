from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.models import Schedule
from generator.paper.ticks import BAND, MOST, is_banded, times_a_day


@pytest.mark.parametrize(
    ("schedule", "boxes"),
    [
        ({"days_a_week": 3}, 1),
        ({"times_a_day": 1}, 1),
        ({"times_a_day": 2}, 2),
        ({"times_a_day": 1, "times_a_day_up_to": 3}, 3),
        ({"times_a_day": 12}, MOST),
    ],
)
def test_a_day_has_a_box_for_each_time_up_to_what_there_is_room_for(
    schedule: dict[str, int], boxes: int
) -> None:
    assert times_a_day(Schedule.model_validate(schedule)) == boxes


def test_a_band_is_seen_among_what_an_exercise_needs(library: Library) -> None:
    bend = library.form("wrist-bend")
    assert not is_banded(bend)
    assert is_banded(replace(bend, equipment=(*bend.equipment, BAND)))
