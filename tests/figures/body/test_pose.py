from dataclasses import fields, replace
from typing import get_args

import pytest

from generator.figures.body.bases import BASES
from generator.figures.body.pose import Arm, Leg, poses
from generator.figures.body.things import RAISED_DESK
from generator.models.figure import Figure
from generator.models.pose import Pose as Words
from tests.figures import conftest
from tests.figures.conftest import figure, pose

OWN = {"R": "right", "L": "left"}
PARTS = ("arm", "leg", "hand", "foot", "shin")


def test_every_base_of_the_model_is_known() -> None:
    assert set(BASES) == set(get_args(Figure.model_fields["base"].annotation))
    assert set(BASES) == set(conftest.BASES)


# The right leg is in front, or below.
ONE_SIDED = ("half-kneeling", "lunge", "side-sitting")


def test_every_word_of_a_base_is_one_that_authors_may_write() -> None:
    for values in BASES.values():
        assert Words.model_validate(dict(values)).model_dump(exclude_none=True)


@pytest.mark.parametrize("base", BASES)
def test_a_base_alone_is_a_pose_and_the_same_on_both_sides(base: str) -> None:
    plain = pose(base)
    for sided in (plain.arms, plain.legs, plain.hands, plain.feet, plain.shins):
        assert set(sided) == {"R", "L"}
        assert sided["R"] == sided["L"] or base in ONE_SIDED


def test_one_who_stands_at_ease_needs_no_words() -> None:
    plain = pose("standing")
    assert plain.pelvis.pitch == plain.pelvis.turn == plain.pelvis.roll == 0
    assert set(plain.bend.values()) == {0}
    assert (plain.arms["R"], plain.legs["L"]) == (Arm(), Leg())
    assert plain.hands == {"R": None, "L": None}
    assert (plain.ground, plain.anchor, plain.fit) == ("feet", "feet", "nothing")


@pytest.mark.parametrize("part", [Arm, Leg])
def test_whatever_an_author_may_write_of_a_limb_reaches_the_solver(part: type) -> None:
    words = Words.model_fields["arms" if part is Arm else "legs"].annotation
    (model,) = [kind for kind in get_args(words) if kind is not type(None)]
    assert {field.name for field in fields(part)} == set(model.model_fields)


def test_every_field_of_the_model_reaches_the_solver() -> None:
    spread = {"arms", "legs", "hands", "feet", "shins"}
    alone = {f"{side}_{part}" for side in OWN.values() for part in PARTS}
    plain = {field.name for field in fields(pose("standing"))}
    around = {"surface", "desk", "spots"}  # what the things around a body say
    assert set(Words.model_fields) - alone == plain - around
    assert spread < plain


def test_a_pose_changes_only_what_it_says() -> None:
    bent = pose("sitting", legs={"knee": 60})
    assert bent.legs["R"] == Leg(flex=88, abduct=7, knee=60, twist=8)
    assert pose("sitting", bend={"neck": 5}).legs == pose("sitting").legs


@pytest.mark.parametrize("side", "RL")
def test_a_word_about_one_side_stands_above_one_about_both(side: str) -> None:
    one_side = {f"{OWN[side]}_arm": {"elbow": 90}}
    written = pose("standing", arms={"elbow": 40, "lift": 20}, **one_side)
    other = conftest.OTHER_SIDE[side]
    assert written.arms[side] == Arm(lift=20, elbow=90)
    assert written.arms[other] == Arm(lift=20, elbow=40)


def test_what_holds_in_all_poses_stands_between_the_base_and_the_pose() -> None:
    drawn = figure(
        "all-fours",
        {},
        {"legs": {"flex": 70}, "left_arm": {"lift": 60}},
        all_poses={"legs": {"flex": 80}, "bend": {"neck": 3}, "left_arm": {"elbow": 50}},
    )
    first, second = poses(drawn)
    assert (first.legs["L"].flex, second.legs["L"].flex) == (80, 70)
    assert first.legs["L"].abduct == second.legs["L"].abduct == 3
    assert first.bend == second.bend == {"lumbar": 0, "thoracic": 0, "neck": 3, "head": -14}
    assert second.arms["L"] == Arm(lift=60, plane=8, elbow=50)
    assert second.arms["R"] == Arm(lift=90, plane=8, elbow=3)


def test_a_later_word_about_both_sides_stands_above_an_earlier_one_about_one() -> None:
    drawn = figure("standing", {"arms": {"lift": 70}}, all_poses={"left_arm": {"lift": 30}})
    (written,) = poses(drawn)
    assert (written.arms["R"].lift, written.arms["L"].lift) == (70, 70)


def test_poses_do_not_know_each_other() -> None:
    first, second = poses(figure("standing", {"bend": {"neck": 9}}, {}))
    assert (first.bend["neck"], second.bend["neck"]) == (9, 0)


@pytest.mark.parametrize("base", BASES)
def test_a_later_pose_may_have_a_posture_of_its_own(base: str) -> None:
    words = {"bend": {"neck": 9}}
    shared = {"arms": {"elbow": 40}}
    _, later = poses(figure("standing", {}, {"base": base, **words}, all_poses=shared))
    # The desk stays as high as it is for the one who began at it.
    assert later == replace(pose(base, **words, **shared), desk=RAISED_DESK)


def test_a_new_place_for_a_hand_forgets_the_offsets_of_the_old() -> None:
    drawn = figure(
        "standing", {"hands": {"to": "hip"}}, all_poses={"hands": {"to": "table", "ahead": 30}}
    )
    (written,) = poses(drawn)
    for hand in written.hands.values():
        assert hand is not None
        assert (hand.to, hand.ahead) == ("hip", None)


def test_a_free_hand_is_not_held() -> None:
    written = pose("all-fours", right_hand={"to": "free"})
    assert written.hands["R"] is None
    assert written.hands["L"] is not None
    assert written.hands["L"].to == "floor"


def test_nothing_may_be_said_as_0() -> None:
    written = pose("all-fours", bend={"neck": 0}, legs={"flex": 0}, arms={"elbow": 0})
    assert written.bend["neck"] == written.legs["R"].flex == written.arms["L"].elbow == 0


@pytest.mark.parametrize("key", ["chin", "sink", "shift", "sway"])
def test_numbers_of_the_whole_body_are_kept(key: str) -> None:
    assert getattr(pose("standing", **{key: 2.5}), key) == 2.5
    assert getattr(pose("standing"), key) == 0
