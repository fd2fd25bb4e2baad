from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.session.conftest import Course


def phase(at: float, seconds: float, item: int) -> dict[str, float]:
    return {"at": at, "seconds": seconds, "item": item}


COURSE = {"seconds": 26.5, "phases": [phase(0, 10, 0), phase(10, 1.5, 0), phase(11.5, 15, 1)]}
CLOCK = """({ SessionClock }, moments) => {
    let now = 0;
    const clock = new SessionClock(() => now);
    return moments.map(([time, deed, to]) => {
        now = time;
        if (deed) clock[deed](to);
        return [clock.elapsed, clock.ran, clock.isRunning];
    });
}"""


@pytest.mark.parametrize(
    ("elapsed", "place"), [(0, 0), (9.99, 0), (10, 1), (11.4, 1), (11.5, 2), (26.4, 2), (26.5, 3)]
)
def test_each_moment_belongs_to_one_phase(run: Runner, elapsed: float, place: int) -> None:
    asked = [COURSE, elapsed]
    assert run("session/clock.js", "({ phaseAt }, given) => phaseAt(...given)", asked) == place


def test_a_count_down_shows_each_number_for_a_second(run: Runner) -> None:
    one = phase(5, 3, 0)
    shown = run(
        "session/clock.js",
        "({ secondsLeft }, [one, times]) => times.map((time) => secondsLeft(one, time))",
        [one, [5, 5.9, 6, 6.1, 7, 7.9, 7.999, 8]],
    )
    assert shown == [3, 3, 2, 2, 1, 1, 1, 0]


def test_the_next_number_comes_when_the_second_is_over(run: Runner) -> None:
    waits = run(
        "session/clock.js",
        "({ untilNextSecond }, [one, times]) => times.map((time) => untilNextSecond(one, time))",
        [phase(0, 1.5, 0), [0, 0.25, 0.5, 1.25]],
    )
    assert waits == [0.5, 0.25, 1, 0.25]


def test_every_number_of_every_phase_is_shown(run: Runner, courses: dict[str, Course]) -> None:
    """The timer that each moment asks for leads through whole courses without a gap."""
    walk = """({ phaseAt, secondsLeft, untilNextSecond }, courses) => courses.map((course) => {
        const shown = new Map();
        for (let now = 0, turns = 0; now < course.seconds && turns < 1e5; turns += 1) {
            const place = phaseAt(course, now);
            const one = course.phases[place];
            shown.set(place, [...(shown.get(place) || []), secondsLeft(one, now)]);
            now += untilNextSecond(one, now);
        }
        return [...shown.values()];
    })"""
    for i, shown in zip(courses, run("session/clock.js", walk, [*courses.values()]), strict=True):
        seconds = [p["seconds"] for p in courses[i]["phases"]]
        assert shown == [[*range(-int(-s // 1), 0, -1)] for s in seconds], i


@pytest.mark.parametrize(
    ("elapsed", "begin"), [(0, 0), (3.9, 0), (9, 0), (13, 0), (15.4, 0), (15.6, 11.5), (26.5, 11.5)]
)
def test_previous_leads_to_the_begin_or_when_early_to_the_move_before(
    run: Runner, elapsed: float, begin: float
) -> None:
    asked = [COURSE, elapsed]
    found = run("session/clock.js", "({ previousBegin }, given) => previousBegin(...given)", asked)
    assert found == begin


def test_behind_the_last_item_is_the_end(run: Runner) -> None:
    begins = run(
        "session/clock.js",
        "({ beginOf }, course) => [0, 1, 2].map((item) => beginOf(course, item))",
        COURSE,
    )
    assert begins == [0, 11.5, 26.5]


def test_time_runs_by_time_stamps_and_stands_in_a_pause(run: Runner) -> None:
    moments: list[list[Any]] = [
        [0, None],
        [1000, "start"],
        [3500, None],
        [603_500, None],  # as after a hidden tab: no timer came in between
        [604_000, "pause"],
        [900_000, None],
        [900_000, "moveTo", 5],
        [901_000, "start"],
        [902_000, "moveTo", 60],
        [903_000, None],
    ]
    assert run("session/clock.js", CLOCK, moments) == [
        [0, 0, False],
        [0, 0, True],
        [2.5, 2.5, True],
        [602.5, 602.5, True],
        [603, 603, False],
        [603, 603, False],
        [5, 603, False],
        [5, 603, True],
        [60, 604, True],
        [61, 605, True],
    ]


def test_a_clock_is_started_once(run: Runner) -> None:
    moments = [[0, "start"], [1000, "start"], [2000, "pause"], [3000, "pause"]]
    assert run("session/clock.js", CLOCK, moments)[-1] == [2, 2, False]
