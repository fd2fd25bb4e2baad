import numpy as np
import pytest

from generator.figures.body.blocks import DIRECTIONS, block, far_first, put
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import UP, about_y
from generator.figures.body.loft import Loft
from generator.figures.body.things import WOOD

SIZE = ((-10.0, 10.0), (0.0, 20.0), (-5.0, 5.0))
BOX = block("box", SIZE, WOOD)


def ball(x: float, y: float, z: float, radius: float = 5.0) -> Loft:
    one = np.array([radius])
    return Loft(np.array([[x, y, z]]), np.eye(3)[None], one, one, one, one)


@pytest.mark.parametrize(
    ("middle", "deep"),
    [
        ((16.0, 10.0, 0.0), -1.0),
        ((14.0, 10.0, 0.0), 1.0),
        ((0.0, 24.0, 0.0), 1.0),
        ((0.0, 10.0, 0.0), 10.0),  # the way out is across: half the box and the ball
        ((13.0, 24.0, 0.0), 0.0),  # exactly at an edge: 3 and 4 away, 5 thick
    ],
)
def test_a_cut_is_as_deep_as_the_shortest_way_out(
    middle: tuple[float, float, float], deep: float
) -> None:
    assert BOX.cut(ball(*middle)) == pytest.approx(deep, abs=0.1)


def test_a_thin_leg_inside_a_thick_body_is_a_deep_cut() -> None:
    leg = block("leg", ((-1.5, 1.5), (0.0, 70.0), (-1.5, 1.5)), WOOD)
    assert leg.cut(ball(0, 40, 0, 9)) == pytest.approx(10.5, abs=0.2)


@pytest.mark.parametrize("turn", [0.0, 30.0, 90.0, -140.0])
def test_a_cut_turns_with_the_box_and_the_body(turn: float) -> None:
    (turned,) = put([BOX], np.array([7.0, 0.0, -3.0]), turn)
    middle = about_y(-turn) @ np.array([13.0, 10.0, 0.0]) + np.array([7.0, 0.0, -3.0])
    assert turned.cut(ball(*middle)) == pytest.approx(2.0, abs=0.05)


def test_a_thing_turned_to_the_right_looks_to_the_right() -> None:
    (turned,) = put([BOX], np.zeros(3), 90)
    assert turned.frame @ np.array([1.0, 0, 0]) == pytest.approx([0, 0, 1])
    assert turned.span(np.array([0.0, 0, 1])) == pytest.approx((-10, 10))
    assert turned.corners().min(axis=0) == pytest.approx([-5, 0, -10])


def test_directions_are_of_length_one_and_lie_near_each_other() -> None:
    assert np.linalg.norm(DIRECTIONS, axis=1) == pytest.approx(1, abs=1e-5)
    for seed in range(20):
        way = np.random.default_rng(seed).normal(size=3)
        nearest = np.abs(DIRECTIONS @ (way / np.linalg.norm(way))).max()
        assert nearest > np.cos(np.radians(17))


@pytest.mark.parametrize("azimuth", [0.0, 40.0, 130.0, -70.0])
def test_what_lies_before_another_is_drawn_after_it(azimuth: float) -> None:
    camera = Camera(azimuth, 8)
    right, down = camera.paper
    ahead = camera.toward * np.array([1.0, 0, 1]) * 40
    row = [put([BOX], ahead * place, 0)[0] for place in (1, -1, 0)]
    order = [b.centre @ ahead for b in far_first(row, camera.toward, right, -down)]
    assert order == sorted(order)
    stacked = [put([BOX], UP * place)[0] for place in (20, 0)]
    order = [b.centre[1] for b in far_first(stacked, camera.toward, right, -down)]
    assert order == sorted(order)
