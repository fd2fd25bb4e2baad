import pytest

from generator.models import Schedule
from generator.paper.ticks import MOST, times_a_day


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
