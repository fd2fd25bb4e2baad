from typing import Any

import numpy as np
import pytest

from generator.figures.body.people import PEOPLE
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from tests.figures.person.test_parts import BASES, NAMES, outline, seen

ARM_AHEAD = {"lift": 60, "plane": -20, "elbow": 100, "forearm": "in"}


def ranks(portrait: Portrait) -> dict[str, int]:
    """The place of every part, 0 the farthest."""
    return {part.name: place for place, part in enumerate(sorted_parts(portrait))}


@pytest.mark.parametrize("azimuth", [0, 48, 90, 180, -42, -90, 135])
@pytest.mark.parametrize("base", BASES)
def test_every_part_is_drawn_once_and_clothes_lie_over_what_they_clothe(
    base: str, azimuth: float
) -> None:
    place = ranks(seen(azimuth, 8, base=base))
    assert set(place) == NAMES
    assert place["pelvis"] < place["torso"]
    for side in "RL":
        assert place[f"upper_arm_{side}"] < place[f"sleeve_{side}"]
        assert place[f"foot_{side}"] < place[f"shank_{side}"]


@pytest.mark.parametrize(("azimuth", "near", "far"), [(12, "R", "L"), (168, "L", "R")])
def test_the_far_limbs_come_before_the_body_and_the_near_ones_after(
    azimuth: float, near: str, far: str
) -> None:
    place = ranks(seen(azimuth, 5))
    for name in ("upper_arm", "sleeve"):
        assert place[f"{name}_{far}"] < place["torso"] < place[f"{name}_{near}"]
    for name in ("forearm", "hand"):
        assert place[f"thigh_{near}"] < place[f"{name}_{near}"]
    for name in ("thigh", "shank"):
        assert place[f"{name}_{far}"] < place[f"{name}_{near}"]


@pytest.mark.parametrize("side", ["right", "left"])
def test_an_arm_across_the_chest_lies_over_it_from_ahead_and_under_it_from_behind(
    side: str,
) -> None:
    words: Any = {f"{side}_arm": ARM_AHEAD}
    name = f"forearm_{side[0].upper()}"
    ahead, behind = (ranks(seen(azimuth, 5, words=words)) for azimuth in (90, -90))
    assert ahead["torso"] < ahead[name]
    assert behind[name] < behind["torso"]


def test_of_crossed_legs_the_one_ahead_is_drawn_last() -> None:
    words: Any = {"right_leg": {"flex": 25, "abduct": -20}, "left_leg": {"flex": -10}}
    place = ranks(seen(90, 5, words={**words, "feet": {"to": "free"}}))
    assert place["shank_L"] < place["shank_R"]
    place = ranks(seen(-90, 5, words={**words, "feet": {"to": "free"}}))
    assert place["shank_R"] < place["shank_L"]


@pytest.mark.parametrize("person", PEOPLE)
def test_the_hem_lies_over_the_lap_of_somebody_who_sits(person: str) -> None:
    place = ranks(seen(12, 7, base="sitting", person=person))
    assert place["pelvis"] < place["thigh_R"] < place["torso"]


def test_a_thigh_against_the_belly_may_lie_over_the_shirt() -> None:
    bent: Any = {"right_leg": {"flex": 130, "knee": 130}, "feet": {"to": "free"}}
    place = ranks(seen(5, 5, words=bent, base="on-back"))
    assert place["torso"] < place["thigh_R"]


def test_a_collar_lies_under_the_neck_and_the_neck_under_the_head() -> None:
    for azimuth in (0, 48, 90, -42, -90):
        place = ranks(seen(azimuth, 7))
        assert place["torso"] < place["neck"] < place["head"]


def test_a_head_that_hangs_away_from_the_viewer_hides_its_neck_behind_the_shirt() -> None:
    words: Any = {"pelvis": {"pitch": 95}}
    place = ranks(seen(-90, 5, words=words, base="all-fours"))
    assert place["head"] < place["neck"] < place["torso"]


def test_an_arm_that_is_not_raised_lies_over_the_neck() -> None:
    low: Any = {"arms": {"lift": 80, "plane": 90}}
    raised: Any = {"arms": {"lift": 175, "plane": 60}}
    ahead = seen(0, 5, words=low)
    assert ranks(ahead)["sleeve_R"] > ranks(ahead)["torso"]
    side = ranks(seen(0, 5, words=raised))
    assert side["upper_arm_L"] < side["head"] < side["upper_arm_R"]


@pytest.mark.parametrize("azimuth", [10, 70, -60, 150])
def test_where_two_limbs_cross_the_nearer_one_is_drawn_later(azimuth: float) -> None:
    """Compared as the flesh lies: by the depth of both surfaces where the outlines overlap."""
    words: Any = {"right_arm": ARM_AHEAD, "left_arm": {**ARM_AHEAD, "lift": 75}}
    portrait = seen(azimuth, 5, words=words)
    place = ranks(portrait)
    parts = {part.name: part for part in portrait.parts}
    compared = 0
    for mine in ("forearm_R", "hand_R"):
        for other in ("forearm_L", "hand_L", "torso"):
            common = outline(portrait, mine).intersection(outline(portrait, other))
            if common.area < 15:
                continue
            middle = np.array([common.centroid.coords[0]])
            depths = [
                max(float(loft.relief(portrait.camera).at(middle)[0]) for loft in parts[n].lofts)
                for n in (mine, other)
            ]
            if abs(depths[0] - depths[1]) > 4:
                compared += 1
                assert (place[mine] > place[other]) == (depths[0] > depths[1]), (mine, other)
    assert compared


def test_the_same_body_is_always_sorted_alike() -> None:
    portrait = seen(30, 8, base="all-fours")
    assert ranks(portrait) == ranks(portrait)
