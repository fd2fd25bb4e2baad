from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.poses import (
    hands_rest_on_something,
    places_get_what_they_take,
    straight_arms_reach_the_floor,
    the_first_pose_stays_nowhere,
)
from generator.check.slips import CONTACTS
from tests.check.test_figures import ARM, FIST, told

Edit = Callable[[str, str, str], None]
LATER = "say where {}; later poses can keep that with `stay`"


@pytest.mark.parametrize(
    "key", ["hands", "right_hand", "left_hand", "feet", "right_foot", "left_foot"]
)
def test_nothing_stays_in_the_first_pose(content: Path, edit: Edit, key: str) -> None:
    contact = CONTACTS["hand" if "hand" in key else "foot"]
    allowed = LATER.format(contact)
    edit("figures/fist.yml", ARM, f"    {key}: {{to: stay}}\n  - {key}: {{to: stay}}\n")
    place = f"7:{len(key) + 8}: poses.1.{key}.to"
    assert told(the_first_pose_stays_nowhere, content) == [
        f"{FIST}:{place}: `stay` in the first pose; {allowed}"
    ]
    edit("figures/fist.yml", f"  - step: 1\n    {key}", f"  - step: 1\n  - {key}")
    assert told(the_first_pose_stays_nowhere, content) == []


@pytest.mark.parametrize(("first", "stays"), [("{}", True), ("right_hand: {to: hip}", False)])
def test_what_stays_in_all_poses_needs_another_place_in_the_first(
    content: Path, edit: Edit, first: str, *, stays: bool
) -> None:
    shared = "all_poses:\n  right_hand: {to: stay}\nposes:\n"
    edit("figures/fist.yml", f"poses:\n  - step: 1\n{ARM}", f"{shared}  - {first}\n  - step: 1\n")
    allowed = LATER.format("the hand rests")
    wrong = f"{FIST}:6:16: all_poses.right_hand.to: `stay` in the first pose; {allowed}"
    assert told(the_first_pose_stays_nowhere, content) == ([wrong] if stays else [])


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("hands: {to: point, at: [9, 99, 20]}", None),
        ("hands: {to: hip, up: 2, elbow: [out, up]}", None),
        (
            "hands: {to: point}",
            (
                "7:13: poses.1.hands.to: `point` without `at`; "
                "`at: [forward, up, right]` says where, in cm"
            ),
        ),
        (
            "hands: {to: wall, turn: 9}",
            (
                "7:23: poses.1.hands.turn: no use with `to: wall`; "
                "with it: ahead, out, up, fingertips, elbow"
            ),
        ),
        (
            "hands: {to: hip, at: [9, 9, 9]}",
            "7:22: poses.1.hands.at: no use with `to: hip`; with it: ahead, out, up, elbow",
        ),
        (
            "hands: {to: free, up: 0}",
            "7:23: poses.1.hands.up: no use with `to: free`; with it: nothing more",
        ),
        (
            "feet: {to: flat, ahead: 9}",
            "7:22: poses.1.feet.ahead: no use with `to: flat`; with it: heel",
        ),
        (
            "hands: {to: hip, elbow: [out, up, down]}",
            "7:22: poses.1.hands.elbow: both down and up; one of two opposite ways",
        ),
    ],
)
def test_a_place_gets_what_it_takes(
    content: Path, edit: Edit, words: str, problem: str | None
) -> None:
    edit("figures/fist.yml", ARM, f"    {words}\n")
    assert told(places_get_what_they_take, content) == ([f"{FIST}:{problem}"] if problem else [])


@pytest.mark.parametrize(
    ("right", "left", "refused"),
    [
        ("other-elbow", "other-elbow", True),
        ("other-hand", "other-elbow", True),
        ("other-hand", "other-hand", False),
        ("other-elbow", "other-shoulder", False),
    ],
)
def test_two_hands_do_not_rest_on_each_other(
    content: Path, edit: Edit, right: str, left: str, *, refused: bool
) -> None:
    edit("figures/fist.yml", ARM, f"    hands: {{to: {right}}}\n    left_hand: {{to: {left}}}\n")
    wrong = (
        f"{FIST}:7:13: poses.1.hands.to: each hand rests on the other arm; "
        "let one rest elsewhere; `other-hand` on both sides lays palm on palm"
    )
    assert told(hands_rest_on_something, content) == ([wrong] if refused else [])


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("    fit: arms\n    hands: {to: hip}\n", "7:5: poses.1.fit"),
        ("    fit: arms\n    right_hand: {to: floor}\n", None),
        ("    fit: arms\n", None),
        ("    hands: {to: hip}\n", None),
    ],
)
def test_a_pelvis_tilts_for_hands_on_the_floor(
    content: Path, edit: Edit, words: str, place: str | None
) -> None:
    edit("figures/fist.yml", ARM, words)
    wrong = "the pelvis tilts for straight arms, but no hand is on the floor"
    problem = f"{FIST}:{place}: {wrong}; `fit: nothing`, or a hand `to: floor`"
    assert told(straight_arms_reach_the_floor, content) == ([problem] if place else [])


def test_a_tilt_that_all_poses_or_the_base_ask_for_is_told_there(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", ARM, "    hands: {to: hip}\n")
    edit("figures/fist.yml", "sitting", "all-fours")
    (base,) = told(straight_arms_reach_the_floor, content)
    assert base.startswith(f"{FIST}:6:5: poses.1.fit: ")
    edit("figures/fist.yml", "poses:", "all_poses: {fit: arms}\nposes:")
    (shared,) = told(straight_arms_reach_the_floor, content)
    assert shared.startswith(f"{FIST}:5:13: all_poses.fit: ")


def test_hands_that_stay_on_the_floor_pose_after_pose_tilt_a_pelvis(
    content: Path, edit: Edit
) -> None:
    stay = "  - hands: {to: stay}\n    fit: arms\n"
    edit("figures/fist.yml", ARM, f"    hands: {{to: floor}}\n{stay}{stay}")
    assert told(straight_arms_reach_the_floor, content) == []
