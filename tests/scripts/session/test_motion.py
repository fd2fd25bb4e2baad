from typing import Any

import pytest

from tests.deno import Runner

PLACE = "({ placeInPhase }, given) => placeInPhase(...given)"
STOPS = [
    {"pose": 0, "step": 1, "until": 1},
    {"pose": 1, "step": 2, "until": 3},
    {"pose": 2, "step": 4, "until": 6},
    {"pose": 0, "step": None, "until": 9},
]
FILM = {"round": 0, "stops": STOPS, "nodes": [[0, 0, 0], [4, 2, 0], [8, 0, 0]]}
WHEEL = {**FILM, "round": 4}


def phase(kind: str, step: int = 0, side: int = 0) -> dict[str, Any]:
    return {"kind": kind, "step": step, "side": side, "seconds": 2}


def place(run: Runner, *given: Any) -> Any:
    return run("session/motion.js", PLACE, [*given])


def test_a_move_goes_out_stays_and_comes_home(run: Runner) -> None:
    out, hold, home = phase("move", 4), phase("hold", 4), phase("return")
    ready = phase("ready")
    assert place(run, FILM, ready, None, "together", 0.5) == 0
    assert [place(run, FILM, out, ready, "together", s) for s in (0, 0.5, 1)] == [0, 1, 2]
    assert place(run, FILM, hold, out, "together", 0.3) == 2
    assert [place(run, FILM, home, hold, "together", s) for s in (0, 0.5, 1)] == [2, 1, 0]


def test_a_step_without_a_picture_belongs_to_the_one_before(run: Runner) -> None:
    assert place(run, FILM, phase("move", 3), None, "together", 1) == 1
    assert place(run, FILM, phase("return", 5), None, "together", 1) == 0
    assert place(run, FILM, phase("return", 2), None, "together", 1) == 1


@pytest.mark.parametrize(
    ("sides", "side", "places"),
    [
        ("together", 0, [0, 2, 4]),
        ("each-side", 1, [0, 1, 2]),  # the other half is that of the other side
        ("each-side", 2, [0, 1, 2]),
        ("each-way", 1, [0, 2, 4]),
        ("each-way", 2, [4, 2, 0]),
    ],
)
def test_what_goes_round_does_so_once_a_time(
    run: Runner, sides: str, side: int, places: list[int]
) -> None:
    one = phase("move", 2, side)
    assert [place(run, WHEEL, one, None, sides, s) for s in (0, 0.5, 1)] == places
    assert place(run, WHEEL, phase("rest"), one, sides, 0.5) == 0


def test_in_minutes_a_film_plays_on_and_on(run: Runner) -> None:
    work = {**phase("work"), "seconds": 80}
    assert place(run, FILM, work, None, "together", 0) == 0
    assert place(run, FILM, work, None, "together", 0.05) == 2
    assert place(run, FILM, work, None, "together", 0.55) == pytest.approx(2)


def test_without_motion_it_shows_pose_after_pose(run: Runner) -> None:
    film = {**FILM, "nodes": [[0, 0, 0], [9, 0, 0]]}
    shown = run(
        "session/motion.js",
        "({ poseInTime }, film) => [0, 2, 5, 8, 9, 11].map((time) => poseInTime(film, time))",
        film,
    )
    assert shown == [0, 1, 2, 0, 0, 1]


def test_a_breath_goes_in_and_out(run: Runner) -> None:
    given = [[0, 0], [0, 1], [1, 0], [1, 1]]
    places = run(
        "session/motion.js",
        "({ placeInBreath }, [film, given]) =>"
        " given.map(([which, share]) => placeInBreath(film, [2, 4], which, share))",
        [FILM, given],
    )
    assert places == [2, 1, 1, 2]
