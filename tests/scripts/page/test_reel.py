from typing import Any

import pytest

from generator.figures.body.people import PEOPLE
from generator.figures.line.theme import colour_theme
from generator.figures.scene.packing import FINE, packed
from tests.deno import Runner
from tests.figures.scene.test_actors import PLAIN, followed, shape

COLOUR = colour_theme(PEOPLE["anna"])
SQUARE = [0, 0, 10, 0, 10, 10, 0, 10]


def test_lines_are_unpacked_as_they_were(run: Runner) -> None:
    cast = followed((shape("hand_R", 0),), (shape("hand_R", 9),))
    actors: Any = packed(cast, 2, PLAIN, COLOUR)["actors"]
    call = "({ linesOf }, actor, fine) => linesOf(actor, fine).map((l) => l.map((p) => [...p]))"
    (found,) = run("page/reel.js", call, actors[0], FINE)
    for key, points in enumerate(found):
        plane = cast[0].tracks[0].points[key]
        assert plane is not None
        assert points[::2] == pytest.approx(plane.real.tolist(), abs=1 / FINE)
        assert points[1::2] == pytest.approx(plane.imag.tolist(), abs=1 / FINE)


@pytest.mark.parametrize(
    ("place", "found"), [(0, [0, 1, 0]), (0.25, [0, 1, 0.5]), (0.5, [1, 2, 0]), (2, [1, 2, 1])]
)
def test_a_place_lies_between_two_keys(run: Runner, place: float, found: list[float]) -> None:
    call = "({ keysAt }, place, places) => Object.values(keysAt(place, places))"
    assert run("page/reel.js", call, place, [0, 0.5, 2]) == found
    assert run("page/reel.js", call, place, [0]) == [0, 0, 0]


def test_a_point_is_half_way_half_way(run: Runner) -> None:
    call = """({ pointsAt }, line, share) => {
      const own = line.map((points) => points && Float64Array.from(points));
      const found = pointsAt(own, { key: 0, next: 1, share });
      return found && [...found];
    }"""
    assert run("page/reel.js", call, [[0, 0], [10, 4]], 0.5) == [5, 2]
    assert run("page/reel.js", call, [None, [10, 4]], 0.4) is None
    assert run("page/reel.js", call, [None, [10, 4]], 0.6) == [10, 4]


def test_a_gap_is_left_out_of_an_edge(run: Runner) -> None:
    call = """({ edgeThrough }, points, gaps) =>
      edgeThrough(Float64Array.from(points), gaps, true)"""
    assert run("page/reel.js", call, SQUARE, []) == "M0 0L10 0L10 10L0 10L0 0z"
    assert run("page/reel.js", call, SQUARE, [[0.5, 1.5]]) == "M10 5L10 10L0 10L0 0L5 0"
    assert run("page/reel.js", call, SQUARE, [[0.5, 1], [2, 3]]) == "M10 0L10 10M0 10L0 0L5 0"
    assert run("page/reel.js", call, SQUARE, [[0, 4]]) == ""


def test_a_gap_moves_the_shorter_way_round(run: Runner) -> None:
    call = """({ gapsAt }, gaps, share) => gapsAt(gaps, { key: 0, next: 1, share }, 20)"""
    assert run("page/reel.js", call, [[[18, 21], [1, 3]]], 0.5) == [[19.5, 22]]
    assert run("page/reel.js", call, [[[4, 6], None]], 0.4) == [[4, 6]]
    assert run("page/reel.js", call, [[[4, 6], None]], 0.6) == []


def test_a_smooth_path_passes_through_its_points(run: Runner) -> None:
    call = "({ pathThrough }, points) => pathThrough(Float64Array.from(points), true, false)"
    path: str = run("page/reel.js", call, SQUARE)
    ends = [piece.split(" ")[-2:] for piece in path.removesuffix("z").split("C")[1:]]
    assert ends == [["10", "0"], ["10", "10"], ["0", "10"], ["0", "0"]]
