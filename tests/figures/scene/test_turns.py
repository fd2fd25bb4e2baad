from typing import Any

import numpy as np
import pytest

from generator.figures.body.camera import Camera
from generator.figures.body.landmarks import landmark
from generator.figures.scene.turns import FLATTEST, arc
from generator.models.figure import Arrow
from tests.figures.conftest import solved

BODY = solved("standing", {})[0].body
ABOVE, SIDE, AHEAD = Camera(90, 85), Camera(0, 0), Camera(90, 0)


def drawn(camera: Camera, **words: Any) -> np.ndarray[Any, Any]:
    """Points of a circle from its middle, on paper."""
    turned = Arrow.model_validate({"around": "head", "radius": 10, **words})
    middle = camera.project(landmark(BODY, "head"))
    points: np.ndarray[Any, Any] = arc(turned, BODY, camera).points - middle
    return points


@pytest.mark.parametrize(("turning", "first"), [("right", -1), ("left", 1)])
def test_a_turn_begins_ahead_and_goes_to_its_own_side(turning: str, first: int) -> None:
    """Seen from above with the figure's front at the bottom, its right is at the left."""
    points = drawn(ABOVE, turning=turning)
    assert points[0] == pytest.approx([0, 10], abs=0.1)
    quarter = points[len(points) // 4]
    assert quarter[0] == pytest.approx(first * 10, abs=0.4)


@pytest.mark.parametrize(("turning", "first"), [("forward", 1), ("back", -1)])
def test_a_roll_begins_above_and_its_top_goes_as_it_says(turning: str, first: int) -> None:
    points = drawn(SIDE, turning=turning)
    assert points[0] == pytest.approx([0, -10])
    assert points[len(points) // 4][0] == pytest.approx(first * 10, abs=0.4)


def test_a_circle_is_round_and_a_part_of_it_is_a_part() -> None:
    assert np.linalg.norm(drawn(SIDE, turning="back"), axis=1) == pytest.approx(10)
    half = drawn(SIDE, turning="back", begin=0, end=0.5)
    assert half[-1] == pytest.approx([0, 10])


def test_a_turn_that_is_seen_from_its_own_height_is_opened() -> None:
    points = drawn(AHEAD, turning="left")
    assert np.ptp(points[:, 1]) == pytest.approx(20 * FLATTEST, abs=0.5)
    assert points[0][1] > 0 > points[len(points) // 2][1]  # ahead is near, and below


def test_what_lies_behind_the_middle_is_known() -> None:
    turned = Arrow.model_validate({"around": "head", "turning": "left"})
    is_far = arc(turned, BODY, AHEAD).is_far
    assert not is_far[0]
    assert is_far[len(is_far) // 2]


@pytest.mark.parametrize("base", ["on-back", "face-down", "side-lying", "all-fours"])
def test_a_body_that_lies_has_turns_too(base: str) -> None:
    body = solved(base, {})[0].body
    for turning in ("left", "right", "forward", "back"):
        turned = Arrow.model_validate({"around": "chest", "turning": turning})
        assert np.isfinite(arc(turned, body, SIDE).points).all()
