from itertools import pairwise
from typing import Any

import pytest

from generator.drawings.captions import caption_source
from generator.figures.scene.keys import travels
from generator.figures.scene.stage import stage
from generator.figures.scene.timeline import (
    Hold,
    Moment,
    Telling,
    Told,
    course,
    slopes,
    timeline,
)
from generator.models import Figure
from generator.models.site import Pace
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_strip import FILMED, real
from tests.real_content import real_library

PACE = Pace(
    shortest_leg=1.2,
    longest_leg=2.5,
    cm_a_second=50,
    seconds_at_a_step=1,
    seconds_of_a_pause=2,
    longest_hold_shown=4,
    seconds_to_breathe_in=4,
    seconds_to_breathe_out=5.5,
    seconds_to_read=4,
)
SIT, LIFT = Told(1, "get-ready", "Sit"), Told(2, "move", "Lift")
POSES: tuple[dict[str, Any], ...] = ({"step": 1}, {"step": 2})


def made(
    *told: Told | None, poses: tuple[dict[str, Any], ...] = POSES, cm: float = 40, **values: Any
) -> tuple[Moment, ...]:
    return timeline(figure(*poses, **values), Telling(told, PACE), [cm] * len(told))


def said(moments: tuple[Moment, ...]) -> list[tuple[int | None, str, float, float]]:
    return [(m.step, m.cue, round(m.begin, 2), round(m.dwell, 2)) for m in moments]


def test_a_film_stops_at_every_step_and_comes_back() -> None:
    assert said(made(SIT, LIFT)) == [(1, "Sit", 0, 1), (2, "Lift", 3, 1), (None, "", 6, 1)]


def test_a_short_way_is_slow_and_a_long_one_no_slower_than_calm() -> None:
    assert made(SIT, LIFT, cm=0)[1].begin == pytest.approx(1 + PACE.shortest_leg)
    assert made(SIT, LIFT, cm=500)[1].begin == pytest.approx(1 + PACE.longest_leg)


@pytest.mark.parametrize(("seconds", "shown"), [(3, 3), (20, 4), (None, 2)])
def test_a_hold_has_its_own_words_and_a_long_one_is_shown_shortened(
    seconds: int | None, shown: float
) -> None:
    held = Told(2, "move", "Lift", Hold(4, "Hold", seconds))
    assert said(made(SIT, held))[1:3] == [(2, "Lift", 3, 0), (4, "Hold", 3, shown)]


def test_a_film_only_passes_through_a_pose_without_a_step() -> None:
    moments = made(SIT, None, LIFT, poses=({"step": 1}, {}, {"step": 2}))
    assert [m.dwell for m in moments] == [1, 0, 1, 0, 1]
    speeds = [speed for _, _, speed in slopes(moments, steady=False)]
    assert [speed > 0 for speed in speeds] == [False, False, True, *[False] * 5]
    assert [speed < 0 for speed in speeds] == [*[False] * 5, True, False, False]


def test_breath_takes_its_own_time() -> None:
    breaths = ({"step": 1, "breath": 1}, {"step": 2, "breath": 0})
    told = (Told(1, "breathe", "In"), Told(2, "breathe", "Out"))
    moments = made(*told, poses=breaths, motion="round")
    assert said(moments) == [(1, "In", 0, 1), (2, "Out", 6.5, 1), (1, "In", 11.5, 0)]
    assert [m.place for m in moments] == [0, 1, 2]


def test_a_round_ends_with_what_was_said_last_where_it_began_with_getting_ready() -> None:
    assert said(made(SIT, LIFT, motion="round"))[-1][:2] == (2, "Lift")


def test_who_walks_keeps_the_cadence_for_as_long_as_words_take_to_read() -> None:
    walk, faster = Told(3, "move", "Walk"), Told(4, "move", "Faster")
    poses: Any = ({"step": 3}, {}, {"step": 4}, {})
    moments = made(walk, None, faster, None, poses=poses, motion="round", steps_a_minute=120)
    assert said(moments)[1:] == [(3, "Walk", 4, 0), (4, "Faster", 8, 0)]
    assert [m.pose for m in moments] == [0, 0, 2]
    nodes = slopes(moments, steady=True)
    assert nodes == [(0.0, 0, 4.0), (4.0, 16, 4.0), (8.0, 32, 4.0)]


def test_who_walks_gets_ready_first() -> None:
    poses: Any = ({"step": 1}, {"step": 2}, {}, {})
    moments = made(SIT, LIFT, None, None, poses=poses, motion="round", steps_a_minute=60)
    assert said(moments) == [(1, "Sit", 0, 1), (2, "Lift", 5, 0)]


def moments_of(name: str) -> tuple[Figure, tuple[Moment, ...]]:
    library = real()
    own, telling = library.drawn()[name], caption_source(library, name).telling
    assert telling
    return own, timeline(own, telling, travels(stage(own)))


@pytest.mark.parametrize("name", FILMED)
def test_every_film_says_every_step_and_no_leg_is_hurried(name: str) -> None:
    own, moments = moments_of(name)
    pace = real_library().site.pace
    steps = [pose.step for pose in own.poses if pose.step]
    spoken = [m.step for m in moments if m.cue]
    assert [step for step in dict.fromkeys(spoken) if step in steps] == steps
    assert all(len(m.cue.split()) <= 8 for m in moments)
    if own.steps_a_minute is None:
        legs = [b.begin - a.end for a, b in pairwise(moments) if a.place != b.place]
        assert min(legs) >= pace.shortest_leg
    assert course(moments) == sorted(set(course(moments)))


def test_every_hold_of_a_dose_is_said_in_its_film() -> None:
    holds = {name: real().forms()[name].dose.hold_seconds for name in FILMED}
    held = {name: seconds for name, seconds in holds.items() if seconds is not None}
    assert held
    silent = [
        name
        for name, seconds in held.items()
        if not any(str(seconds) in m.cue for m in moments_of(name)[1])
    ]
    assert silent == []
