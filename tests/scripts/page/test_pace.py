import pytest

from tests.deno import Runner

NODES = [[0, 0, 0], [1, 0, 0], [3, 1, 0], [4, 1, 0], [6, 0, 0]]
STOPS = [
    {"from": 0, "until": 1, "step": 1, "pose": 0},
    {"from": 1, "until": 3, "step": 2, "pose": 1},
    {"from": 3, "until": 4, "step": 3, "pose": 1},
    {"from": 4, "until": 6, "step": None, "pose": 0},
]


def test_a_film_dwells_and_moves_gently(run: Runner) -> None:
    call = "({ placeAt }, times, nodes) => times.map((time) => placeAt(time, nodes))"
    found = run("page/pace.js", call, [0, 0.5, 1.2, 2, 3.5, 5, 6, 9], NODES)
    assert found == pytest.approx([0, 0, 0.028, 0.5, 1, 0.5, 0, 0])


def test_a_steady_film_is_steady(run: Runner) -> None:
    call = "({ placeAt }, times, nodes) => times.map((time) => placeAt(time, nodes))"
    found = run("page/pace.js", call, [0, 1, 2, 3], [[0, 0, 2], [4, 8, 2]])
    assert found == pytest.approx([0, 2, 4, 6])


def test_words_hold_until_their_end(run: Runner) -> None:
    call = "({ stopAt }, times, stops) => times.map((time) => stopAt(time, stops))"
    assert run("page/pace.js", call, [0, 1, 2.9, 3, 5, 7], STOPS) == [0, 1, 1, 2, 3, 3]


def test_a_step_leads_to_the_next_and_round(run: Runner) -> None:
    call = """({ stopBeside }, starts, by, stops) =>
      starts.map((start) => stopBeside(start, by, stops))"""
    assert run("page/pace.js", call, [0, 1, 2, 3], 1, STOPS) == [1, 2, 0, 0]
    assert run("page/pace.js", call, [0, 1, 2, 3], -1, STOPS) == [2, 0, 1, 2]
    assert run("page/pace.js", call, [0], 1, STOPS[:1]) == [0]
