from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from generator.figures.body.body import BONES, SIDES, STARTS
from generator.figures.body.contact import lowest
from generator.figures.body.faults import SHORT
from generator.figures.body.flesh import flesh
from generator.figures.body.people import PEOPLE
from generator.figures.body.pose import poses
from generator.figures.body.solve import SHIN_SLOPE, Solved, elbow_angle, solve
from generator.figures.body.things import TABLE_HEIGHT
from tests.figures.conftest import (
    BASES,
    PLAIN,
    assert_mirrored,
    assert_rotation,
    exchanged,
    figure,
    in_mirror,
    low_of,
    pose,
    shapes,
    solved,
)

LOPSIDED: dict[str, Any] = {
    "turn": {"thoracic": 12},
    "side_bend": {"lumbar": 6},
    "pelvis": {"turn": 20},
    "right_arm": {"lift": 60, "elbow": 30},
    "left_hand": {"to": "thigh"},
    "sway": 2,
}


def low(now: Solved, ground: str) -> float:
    return lowest(flesh(now.body, PLAIN, shapes(now)), ground)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("person", PEOPLE)
def test_whoever_takes_a_base_rests_on_the_floor(base: str, person: str) -> None:
    build = PEOPLE[person].build
    (now,) = solve(poses(figure(base)), build)
    assert lowest(flesh(now.body, build, shapes(now)), now.pose.ground) == pytest.approx(
        0, abs=1e-9
    )
    assert now.floor == pytest.approx(0, abs=1e-9)
    assert all(missing <= SHORT for missing in now.short.values())


@pytest.mark.parametrize("base", BASES)
def test_bones_keep_their_length_and_frames_stay_rotations(base: str) -> None:
    for now in solved(base, {}, LOPSIDED):
        for bone in BONES:
            assert_rotation(now.body.frames[bone.name], bone.name)
            apart = now.body.origins[bone.name] - now.body.origins[bone.parent]
            assert np.linalg.norm(apart) == pytest.approx(np.linalg.norm(STARTS[bone.name]))


@pytest.mark.parametrize("base", BASES)
def test_poses_in_the_mirror_are_solved_in_the_mirror(base: str) -> None:
    written = poses(figure(base, {}, LOPSIDED))
    images = solve(tuple(in_mirror(pose) for pose in written), PLAIN)
    for now, image in zip(solve(written, PLAIN), images, strict=True):
        # The tilt on all fours is found by halving, and for the first hand that is held.
        assert_mirrored(now.body, image.body, 0.02 if base != "all-fours" else 0.5)
        assert exchanged(image.holds).keys() == now.holds.keys()


@pytest.mark.parametrize("base", ["standing", "sitting"])
@pytest.mark.parametrize("knee", [0, 20, 60])
def test_flat_feet_are_level_however_the_legs_bend(base: str, knee: float) -> None:
    (now,) = solved(base, {"legs": {"flex": knee / 2, "knee": knee}})
    for side in SIDES:
        np.testing.assert_allclose(now.body.frames[f"foot_{side}"][:, 1], (0, 1, 0), atol=1e-9)


def test_feet_on_tiptoe_stand_on_their_toes() -> None:
    flat, tiptoe = (solved("standing", {"feet": {"to": to}})[0] for to in ("flat", "tiptoe"))
    assert tiptoe.body.root[1] - flat.body.root[1] > 5
    assert low(tiptoe, "feet") == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("base", "flex"),
    [
        *(("kneeling", flex) for flex in (-10, 0, 60, 80)),
        *(("all-fours", f) for f in (70, 90, 120)),
    ],
)
def test_shins_lie_on_the_floor(base: str, flex: float) -> None:
    (now,) = solved(base, {"legs": {"flex": flex}, "fit": "nothing", "hands": {"to": "free"}})
    for side in SIDES:
        body = now.body
        shank = body.origins[f"foot_{side}"] - body.origins[f"shank_{side}"]
        slope = np.degrees(np.arcsin(abs(shank[1]) / np.linalg.norm(shank)))
        assert slope == pytest.approx(SHIN_SLOPE, abs=0.6)
        assert shank[0] < 0


@pytest.mark.parametrize("side", SIDES)
def test_a_free_shin_keeps_its_knee(side: str) -> None:
    own = {"R": "right", "L": "left"}[side]
    words = {f"{own}_shin": "free", f"{own}_leg": {"flex": 20, "knee": 40}}
    (now,) = solved("kneeling", words)
    thigh, shank = (now.body.frames[f"{bone}_{side}"][:, 1] for bone in ("thigh", "shank"))
    assert np.degrees(np.arccos(thigh @ shank)) == pytest.approx(40)


@pytest.mark.parametrize("bend", [-30, 0, 25])
@pytest.mark.parametrize("pitch", [70, 86, 96])
def test_on_all_fours_the_pelvis_tilts_until_straight_arms_reach(bend: float, pitch: float) -> None:
    (now,) = solved("all-fours", {"bend": {"lumbar": bend}, "pelvis": {"pitch": pitch}})
    for side in SIDES:
        assert now.short[f"hand_{side}"] == 0
        assert elbow_angle(now.body, side) == pytest.approx(12.7, abs=1)  # arms at 99.4 %
        assert now.body.origins[f"hand_{side}"][1] == pytest.approx(2)


def test_a_tilt_keeps_the_thighs() -> None:
    plain, tilted = (
        solved("all-fours", {"fit": fit, "bend": {"lumbar": 20}})[0] for fit in ("nothing", "arms")
    )
    assert tilted.pose.pelvis.pitch != pytest.approx(plain.pose.pelvis.pitch, abs=3)
    for side in SIDES:
        np.testing.assert_allclose(
            plain.body.frames[f"thigh_{side}"], tilted.body.frames[f"thigh_{side}"], atol=1e-2
        )


def test_without_a_hand_on_the_floor_nothing_tilts() -> None:
    (now,) = solved("all-fours", {"hands": {"to": "free"}})
    assert now.pose.pelvis.pitch == 86
    assert now.holds == {}


def test_on_all_fours_a_hand_that_was_free_may_stay_where_it_was() -> None:
    first, second = solved(
        "all-fours", {"hands": {"to": "free"}}, {"hands": {"to": "stay"}, "bend": {"neck": 5}}
    )
    for side in SIDES:
        hand = f"hand_{side}"
        wrist = second.holds[side].wrist
        np.testing.assert_allclose(wrist, first.body.origins[hand])


def test_the_first_pose_has_its_anchor_at_the_origin() -> None:
    for base, name in (("standing", "foot"), ("kneeling", "shank")):
        (now,) = solved(base, {"shift": 3, "sway": -2})
        middle = np.mean([now.body.origins[f"{name}_{side}"] for side in SIDES], axis=0)
        np.testing.assert_allclose(middle[[0, 2]], (3, -2), atol=1e-9)


@pytest.mark.parametrize(
    ("anchor", "bone"),
    [
        ("pelvis", "pelvis"),
        ("right-foot", "foot_R"),
        ("left-foot", "foot_L"),
        ("right-knee", "shank_R"),
        ("left-hand", "hand_L"),
    ],
)
def test_an_anchor_stays_at_its_spot(anchor: str, bone: str) -> None:
    first, second = solved(
        "standing",
        {},
        {"pelvis": {"pitch": 30}, "legs": {"flex": 50, "knee": 50}, "anchor": anchor},
    )
    step = second.body.origins[bone] - first.body.origins[bone]
    np.testing.assert_allclose(step[[0, 2]], 0, atol=1e-9)


def test_a_body_shifts_and_sways_from_its_anchor() -> None:
    first, second = solved("standing", {}, {"shift": 5, "sway": -3})
    step = second.body.root - first.body.root
    np.testing.assert_allclose(step, (5, 0, -3), atol=1e-9)


def test_feet_that_stay_do_and_the_knees_bend_over_them() -> None:
    first, second = solved("standing", {}, {"feet": {"to": "stay"}, "sink": 10, "shift": -4})
    assert first.body.root[1] - second.body.root[1] == pytest.approx(10, abs=0.5)
    for side in SIDES:
        name = f"foot_{side}"
        np.testing.assert_allclose(second.body.origins[name], first.body.origins[name], atol=1e-9)
        np.testing.assert_array_equal(second.body.frames[name], first.body.frames[name])
        assert second.short[name] == 0
        knee = second.body.origins[f"shank_{side}"][0] - first.body.origins[f"shank_{side}"][0]
        assert knee > 5


@pytest.mark.parametrize("sink", [-11, 0, 4])
def test_the_floor_is_how_high_the_resting_parts_really_are(sink: float) -> None:
    (lying,) = solved("on-back", {"ground": "trunk", "sink": sink})
    assert lying.floor == pytest.approx(-sink)
    (planted,) = solved("standing", {"sink": max(sink, 1), "feet": {"to": "floor", "ahead": 10}})
    assert planted.floor == pytest.approx(0, abs=1e-9)
    assert planted.floor == pytest.approx(low(planted, "feet"))


def test_hands_that_stay_keep_place_and_turn_while_the_body_moves() -> None:
    first, second = solved(
        "standing",
        {"hands": {"to": "wall", "ahead": 45, "up": -4}},
        {"hands": {"to": "stay"}, "shift": 8},
    )
    for side in SIDES:
        name = f"hand_{side}"
        np.testing.assert_allclose(second.body.origins[name], first.body.origins[name], atol=1e-9)
        np.testing.assert_array_equal(second.body.frames[name], first.body.frames[name])
        assert elbow_angle(second.body, side) > elbow_angle(first.body, side) + 20


def test_a_free_hand_of_the_first_pose_may_stay_too() -> None:
    first, second = solved("standing", {}, {"hands": {"to": "stay"}, "shift": 5})
    for side in SIDES:
        name = f"hand_{side}"
        np.testing.assert_allclose(second.body.origins[name], first.body.origins[name], atol=1e-9)


def test_every_pose_stays_with_the_first_not_with_the_one_before() -> None:
    wall = {"hands": {"to": "wall", "ahead": 45}}
    first, _, third = solved(
        "standing", wall, {"hands": {"to": "free"}, "shift": 9}, {"hands": {"to": "stay"}}
    )
    for side in SIDES:
        name = f"hand_{side}"
        np.testing.assert_allclose(third.body.origins[name], first.body.origins[name], atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_a_hand_on_the_other_hand_finds_it_in_its_place(side: str) -> None:
    own, other = ("right", "left") if side == "R" else ("left", "right")
    (now,) = solved(
        "standing", {f"{own}_hand": {"to": "other-hand"}, f"{other}_hand": {"to": "chest"}}
    )
    assert all(missing == 0 for missing in now.short.values())
    apart = now.body.origins["hand_R"] - now.body.origins["hand_L"]
    assert np.linalg.norm(apart) < 6


def test_what_is_out_of_reach_is_missed_by_so_many_cm() -> None:
    (now,) = solved("standing", {"right_hand": {"to": "point", "at": [150, 120, 0]}})
    shoulder, hand = (now.body.origins[f"{bone}_R"] for bone in ("upper_arm", "hand"))
    target = np.array([150.0, 120.0, 0.0])
    missing = np.linalg.norm(target - shoulder) - np.linalg.norm(hand - shoulder)
    assert now.short["hand_R"] == pytest.approx(missing, abs=0.01)
    assert now.short["hand_R"] > 80
    assert "hand_L" not in now.short


def test_hands_rest_on_a_table() -> None:
    (now,) = solved("sitting", {"hands": {"to": "table", "ahead": 30}})
    assert now.short == {"hand_R": 0, "hand_L": 0}
    for side in SIDES:
        hand = flesh(now.body, PLAIN, shapes(now))[f"hand_{side}"]
        assert low_of(hand) == pytest.approx(TABLE_HEIGHT, abs=1)


@pytest.mark.parametrize("elbow", [0, 30, 90, 140])
@pytest.mark.parametrize("side", SIDES)
def test_an_elbow_has_the_angle_that_was_written(elbow: float, side: str) -> None:
    (now,) = solved("standing", {"arms": {"elbow": elbow}})
    assert elbow_angle(now.body, side) == pytest.approx(elbow, abs=1e-4)


def test_arms_at_ease_hang_beside_a_wide_body_and_lifted_ones_stay_as_said() -> None:
    written = (pose("standing", left_arm={"lift": 60}),)
    for hang, right in ((0, 9), (15, 15)):
        (own,) = solve(written, replace(PLAIN, hang=hang))
        assert (own.pose.arms["R"].lift, own.pose.arms["L"].lift) == (right, 60)
