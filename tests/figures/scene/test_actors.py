import numpy as np
import pytest

from generator.figures.body.geometry import Array
from generator.figures.line.marks import Mark
from generator.figures.line.svg import Placing
from generator.figures.person.moving import Moving
from generator.figures.scene.actors import Actor, _longest, actors, pairs
from generator.figures.scene.keys import Key

PLAIN = Placing(1.0, (0.0, 0.0))


def square(x: float, size: float = 10.0) -> Array:
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    return np.array(corners, dtype=float) * size + (x, 0)


def shape(name: str, x: float, role: str = "skin", size: float = 10.0) -> Moving:
    return Moving(name, Mark(role, (square(x, size),), straight=True), "line")


def followed(*shapes: tuple[Moving, ...]) -> list[Actor]:
    keys = [Key(float(n), own, 0.0) for n, own in enumerate(shapes)]
    return actors(keys, PLAIN)


def test_a_shape_is_followed_by_what_it_belongs_to() -> None:
    first = (shape("hand_R", 0), shape("hand_L", 30))
    (left, right) = followed(first, (shape("hand_L", 1), shape("hand_R", 29)))
    assert [s.mark.lines[0][0, 0] for s in left.shapes if s] == [0, 29]
    assert [left.shape.name, right.shape.name] == ["hand_R", "hand_L"]
    assert (left.ranks, right.ranks) == ((0, 1), (1, 0))


def test_a_limb_that_comes_to_the_near_side_is_the_same_limb() -> None:
    (only,) = followed((shape("hand_R", 0, "skin-far"),), (shape("hand_R", 1),))
    assert [s.mark.role for s in only.shapes if s] == ["skin-far", "skin"]
    assert not only.is_still


def test_of_two_that_look_alike_the_nearer_one_goes_on() -> None:
    first = (shape("head", 0, "hair"), shape("head", 50, "hair"))
    one, other = followed(first, (shape("head", 48, "hair"),))
    assert one.shapes[1] is None
    assert other.shapes[1] is not None


def test_what_does_not_move_is_still() -> None:
    mat, hand = shape("behind", 0, "mat"), shape("hand_R", 0)
    still, moving = followed((mat, hand), (shape("behind", 0.1, "mat"), shape("hand_R", 9)))
    assert (still.is_still, moving.is_still) == (True, False)
    (gone,) = followed((mat,), ())
    assert not gone.is_still


def test_as_many_as_before_stay_in_order() -> None:
    near, far = np.zeros(4), np.ones(4)
    assert pairs([near, far], [far, near]) == [(0, 0), (1, 1)]
    assert pairs([near, far], [far]) == [(1, 0)]


@pytest.mark.parametrize(
    ("flags", "found"), [("00111100", (3 / 4, 4 / 4)), ("11000011", (7 / 4, 8 / 4))]
)
def test_a_gap_may_pass_the_beginning_of_a_line(flags: str, found: tuple[float, float]) -> None:
    assert _longest(np.array([flag == "1" for flag in flags]), 4) == found
