from typing import get_args

import pytest

from generator.figures.scene.arms import (
    LYING_WAYS,
    ON_HEAD,
    SUPPORTS,
    WAYS,
    SeenArm,
    SeenHand,
    arm,
    resting,
)
from generator.models.pose import Place
from generator.models.words.captions import Rest, Way
from tests.figures.conftest import solved

NAMELESS = ("stay", "free", "point")


def test_every_place_is_one_to_be_named_or_lets_the_arm_speak() -> None:
    places = get_args(Place)
    assert {rest for place in places if (rest := resting(place))} == set(get_args(Rest))
    assert [place for place in places if not resting(place)] == sorted(NAMELESS, key=places.index)
    assert {*SUPPORTS, *ON_HEAD} <= set(get_args(Rest))


def test_every_way_that_has_words_can_be_seen() -> None:
    steep = {"to-ceiling", "hanging"}
    assert {*WAYS, *LYING_WAYS.values(), *steep} == set(get_args(Way))
    assert set(LYING_WAYS) <= set(WAYS)


@pytest.mark.parametrize("side", ["R", "L"])
def test_an_arm_points_or_its_hand_rests(side: str) -> None:
    out = {"arms": {"lift": 90, "plane": 90, "elbow": 0}}
    (now,) = solved("standing", out)
    assert arm(now, side, "free", "standing") == SeenArm("out")
    assert arm(now, side, "hip", "standing") == SeenHand("hip")
    assert arm(now, side, "side-wall", "standing") == SeenHand("wall", "straight")


def test_only_a_body_face_down_has_arms_off_the_floor() -> None:
    (now,) = solved("face-down", {"arms": {"lift": 90, "plane": 98, "elbow": 0}})
    assert arm(now, "R", "free", "face-down") == SeenArm("out", off_floor=True)
    assert arm(now, "R", "free", "on-back") == SeenArm("out")
