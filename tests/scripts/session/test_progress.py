from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.session.conftest import Course


def phase(at: float, item: int, kind: str, side: int = 0) -> dict[str, Any]:
    return {"at": at, "seconds": 10, "item": item, "kind": kind, "side": side}


COURSE = {
    "seconds": 60,
    "phases": [
        phase(0, 0, "down"),
        phase(10, 0, "ready"),
        phase(20, 0, "move", 1),
        phase(30, 0, "move", 2),
        phase(40, 1, "work"),
        phase(50, 2, "up"),
    ],
}
COUNT = 2
LEAP = None
WALK = """({ Progress }, [course, count, moments]) => {
    const progress = new Progress(course, count);
    return moments.map((elapsed) => {
        const isNew = elapsed === null ? progress.leave() : progress.reach(elapsed);
        const at = (phase) => phase && phase.at;
        const { phase, nearest, before, isFirst, isWhole, done } = progress;
        const places = { phase: at(phase), nearest: at(nearest), before: at(before) };
        return { isNew, ...places, isFirst, isWhole, done };
    });
}"""


def walked(run: Runner, *moments: float | None) -> list[dict[str, Any]]:
    """What is said of the progress after each of some moments or leaps."""
    found: list[dict[str, Any]] = run("session/progress.js", WALK, [COURSE, COUNT, moments])
    return found


def test_a_phase_is_new_once(run: Runner) -> None:
    found = walked(run, 0, 9, 10, 19, 60, 61)
    assert [one["isNew"] for one in found] == [True, False, True, False, True, False]
    assert [one["phase"] for one in found] == [0, 0, 10, 10, None, None]


def test_after_a_leap_the_same_phase_is_new(run: Runner) -> None:
    found = walked(run, 12, LEAP, 12)
    assert [one["phase"] for one in found] == [10, None, 10]
    assert found[2]["isNew"]


def test_there_is_always_a_nearest_phase(run: Runner) -> None:
    assert [one["nearest"] for one in walked(run, LEAP, 12, 55, 60)] == [0, 10, 50, 50]


def test_the_phase_before_is_of_the_same_item_and_side(run: Runner) -> None:
    found = walked(run, 0, 10, 20, 30, 40, 50)
    assert [one["before"] for one in found] == [None, 0, None, None, None, None]


def test_only_before_the_first_move_is_it_the_first(run: Runner) -> None:
    found = walked(run, 0, 10, 20, 30, 40, 50, 60)
    assert [one["isFirst"] for one in found] == [True, True, *5 * [False]]


def test_it_is_whole_at_the_end_alone(run: Runner) -> None:
    found = walked(run, 0, 59.9, 60, LEAP)
    assert [one["isWhole"] for one in found] == [False, False, True, False]


@pytest.mark.parametrize(
    ("moments", "done"),
    [
        ([0, 39], 0),
        ([0, 40], 1),
        ([0, 45, 50], 2),
        ([0, 60], 2),  # as after a hidden tab
        ([0, LEAP, 45], 0),
        ([0, LEAP, 45, 50], 1),
        ([0, 40, LEAP, 0, 40], 1),
        ([52, 60], 0),  # what comes behind the last item is none
    ],
)
def test_done_is_what_was_passed_without_a_leap(
    run: Runner, moments: list[float | None], done: int
) -> None:
    assert walked(run, *moments)[-1]["done"] == done


def test_whoever_stays_to_the_end_of_a_set_has_done_all(
    run: Runner, courses: dict[str, Course], sets: dict[str, list[dict[str, Any]]]
) -> None:
    walk = """({ Progress }, given) => given.map(([course, count]) => {
        const progress = new Progress(course, count);
        for (const { at } of course.phases) progress.reach(at);
        progress.reach(course.seconds);
        return [progress.isWhole, progress.done];
    })"""
    given = [[courses[i], len(sets[i])] for i in sets]
    expected = [[True, len(sets[i])] for i in sets]
    assert run("session/progress.js", walk, given) == expected


def test_at_another_pace_what_is_done_stays_done(run: Runner) -> None:
    walk = """({ Progress }, [course, count]) => {
        const progress = new Progress(course, count);
        progress.reach(0);
        progress.reach(45);
        progress.take({ ...course });
        return [progress.phase, progress.done];
    }"""
    assert run("session/progress.js", walk, [COURSE, COUNT]) == [None, 1]
