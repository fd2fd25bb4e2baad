from typing import get_args

import pytest

from generator.figures.body.camera import Camera
from generator.figures.person.parts import portrait
from generator.figures.scene.sight import visible
from generator.figures.scene.stage import stage
from generator.models.figure import Seen
from tests.figures.person.test_parts import figure

FREE = {"step": 1, "arms": {"lift": 40, "plane": 90}}
BEFORE = {"step": 1, "right_arm": {"lift": 120, "plane": 40, "elbow": 130, "forearm": "in"}}


def shares(words: dict[str, object], azimuth: float) -> dict[Seen, float]:
    shown = stage(figure(words))
    now = shown.solved[0]
    seen = portrait(now.body, Camera(azimuth, 4), shown.person, now.pose.hand_shapes)
    return dict(visible(seen))


def test_from_ahead_all_of_a_body_with_free_arms_is_seen() -> None:
    seen = shares(FREE, 90)
    assert set(seen) == set(get_args(Seen))
    assert seen["face"] == pytest.approx(1)
    assert min(seen["right-hand"], seen["left-hand"]) > 0.7


def test_from_the_side_the_body_hides_the_far_hand_and_not_the_near_one() -> None:
    seen = shares({"step": 1}, 0)
    assert seen["left-hand"] < seen["right-hand"] - 0.5
    turned = shares({"step": 1}, 180)
    assert turned["right-hand"] < turned["left-hand"] - 0.5


def test_an_arm_before_the_face_hides_it() -> None:
    assert shares(BEFORE, 90)["face"] < shares(FREE, 90)["face"] - 0.4


def test_a_face_that_looks_away_is_not_judged() -> None:
    assert "face" not in shares(FREE, -90)
