from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.pose import Arm, poses
from generator.figures.line.marks import Mark
from generator.figures.person.blades import BLADE, UPWARD, UPWARD_FROM, _turned, blades
from generator.figures.person.parts import Portrait
from tests.figures.person.test_parts import figure, outline, seen

HANGING: Any = {"arms": {"lift": 0, "elbow": 0}}


def posed(azimuth: float = -90, elevation: float = 5, **words: Any) -> tuple[Portrait, list[Mark]]:
    portrait = seen(azimuth, elevation, words=words)
    (pose,) = poses(figure(words))
    return portrait, list(blades(portrait, dict(pose.arms)))


def drawn(mark: Mark) -> Geometry:
    return shapely.union_all([LineString(points) for points in mark.lines])


def test_both_blades_show_from_behind_and_none_from_ahead() -> None:
    for azimuth, count in ((-90, 2), (-42, 2), (-150, 2), (90, 0), (30, 0), (150, 0)):
        _, marks = posed(azimuth)
        assert len(marks) == count
        assert {mark.role for mark in marks} <= {"line-blade"}


def test_a_body_that_lies_face_down_shows_them_from_above() -> None:
    assert len(posed(0, 60, pelvis={"pitch": 90}, ground="trunk")[1]) == 2
    assert posed(0, 60, pelvis={"pitch": -90}, ground="trunk")[1] == []


def test_blades_are_even_and_lie_on_the_shirt() -> None:
    portrait, (right, left) = posed(-90, 0, **HANGING)
    shirt = outline(portrait, "torso")
    # From behind the own right is right on paper.
    assert drawn(left).centroid.x < 0 < drawn(right).centroid.x
    assert drawn(right).centroid.x == pytest.approx(-drawn(left).centroid.x, abs=0.3)
    assert drawn(right).length == pytest.approx(drawn(left).length, rel=0.03)
    for mark in (right, left):
        assert drawn(mark).difference(shirt.buffer(0.5)).length < 0.5
        assert 13 < drawn(mark).bounds[3] - drawn(mark).bounds[1] < 17


def test_neck_and_head_hide_the_blades_below_them() -> None:
    for words in ({}, {"bend": {"neck": -40, "head": -30}}):
        portrait, marks = posed(-90, 40, **words)
        above = shapely.union_all([outline(portrait, "neck"), outline(portrait, "head")])
        for mark in marks:
            assert drawn(mark).intersection(above.buffer(-0.8)).length < 0.5


@pytest.mark.parametrize("side", "RL")
def test_a_blade_at_rest_lies_where_its_table_says(side: str) -> None:
    portrait, _ = posed(**HANGING)
    blade = _turned(portrait, {"R": Arm(), "L": Arm()}, side)
    assert np.abs(blade - BLADE).max() < 0.5


def middle(words: dict[str, Any], side: int) -> tuple[float, float]:
    _, marks = posed(-90, 0, **words)
    centre = drawn(marks[side]).centroid
    return abs(float(centre.x)), float(centre.y)


@pytest.mark.parametrize("side", [0, 1])
def test_blades_come_together_apart_and_up_with_the_shoulders(side: int) -> None:
    rest = middle(HANGING, side)
    arms = HANGING["arms"]
    back = middle({"arms": {**arms, "protract": -20}}, side)
    ahead = middle({"arms": {**arms, "protract": 20}}, side)
    shrugged = middle({"arms": {**arms, "shrug": 20}}, side)
    assert back[0] < rest[0] - 1
    assert ahead[0] > back[0] + 1
    assert shrugged[1] < rest[1] - 1  # up is negative on paper


@pytest.mark.parametrize("side", "RL")
@pytest.mark.parametrize("lift", [20, 90, 150])
def test_a_blade_turns_upwards_with_its_arm(lift: float, side: str) -> None:
    words: Any = {"arms": {"lift": lift, "plane": 90, "elbow": 0}}
    portrait, _ = posed(**words)
    arms = {"R": Arm(lift=lift), "L": Arm(lift=lift)}
    points = _turned(portrait, arms, side)
    edge, rest = points[2] - points[0], BLADE[2] - BLADE[0]  # the edge beside the spine
    turn = np.degrees(np.arctan2(*rest) - np.arctan2(*edge))
    # Turning upwards, the lower corner goes out to the side.
    assert turn == pytest.approx(max(0, lift - UPWARD_FROM) * UPWARD, abs=1e-6)
    assert edge[0] >= rest[0] - 1e-9


def test_one_arm_turns_one_blade() -> None:
    words: Any = {"arms": HANGING["arms"], "right_arm": {"lift": 150, "plane": 90}}
    (right, up), (left, rest) = middle(words, 0), middle(words, 1)
    assert right > left + 0.5
    assert up < rest
