from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from generator.check.props import (
    hands_touch_what_is_there,
    props_have_their_place,
    props_suit_the_base,
    props_take_what_is_said_of_them,
    there_is_one_wall,
)
from generator.figures.scene.props import PROPS
from generator.models.figure import Figure
from generator.models.pose import Place
from tests.check.test_figures import ARM, FIST, told

Edit = Callable[[str, str, str], None]


def test_tables_know_the_words_of_the_model() -> None:
    assert {to for facts in PROPS.values() for to in facts.hands} <= set(get_args(Place))
    bases = get_args(Figure.model_fields["base"].annotation)
    assert {base for facts in PROPS.values() for base in facts.bases} <= set(bases)


@pytest.mark.parametrize(
    ("prop", "places"),
    [
        ("wall", ("wall", "side-wall")),
        ("table", ("table",)),
        ("worktop", ("worktop",)),
        ("desk", ("desk", "keyboard")),
    ],
)
def test_a_prop_placed_by_a_hand_needs_one_in_the_first_pose(
    content: Path, edit: Edit, prop: str, places: tuple[str, ...]
) -> None:
    edit("figures/fist.yml", "[stool]", f"[stool, {prop}]")
    wrong = f"{FIST}:4:16: props.2: no hand is on the {prop}; "
    wrong += f"a hand `to: {places[0]}` in the first pose says where it stands, or `at`"
    assert told(props_have_their_place, content) == [wrong]
    now = ARM
    for place in places:
        hand = f"    left_hand: {{to: {place}}}\n"
        edit("figures/fist.yml", now, hand)
        assert told(props_have_their_place, content) == []
        now = hand
    edit("figures/fist.yml", f"  - step: 1\n{now}", f"  - step: 1\n  - step: 1\n{now}")
    assert told(props_have_their_place, content) == [wrong]


def test_props_that_stand_by_themselves_need_no_hand(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", "[stool]", "[mat, chair, wall-behind, doorway]")
    assert told(props_have_their_place, content) == []


@pytest.mark.parametrize(
    ("to", "missing", "add"),
    [
        ("wall", "wall", "wall"),
        ("side-wall", "wall", "wall"),
        ("table", "table", "table"),
        (
            "seat",
            "chair or high-back-chair or armchair or stool or wheelchair or sofa or bed",
            "chair",
        ),
        ("wheel", "wheelchair", "wheelchair"),
        ("worktop", "worktop", "worktop"),
    ],
)
def test_a_hand_touches_what_is_there(
    content: Path, edit: Edit, to: str, missing: str, add: str
) -> None:
    edit("figures/fist.yml", ARM, f"    hands: {{to: {to}}}\n")
    edit("figures/fist.yml", "[stool]", "[mat]")
    assert told(hands_touch_what_is_there, content) == [
        f"{FIST}:7:13: poses.1.hands.to: no {missing} for a hand `to: {to}`; `props: [{add}]`"
    ]
    edit("figures/fist.yml", "[mat]", f"[{add}]")
    assert told(hands_touch_what_is_there, content) == []


def test_hands_on_a_chair_need_one_that_stands_by_itself(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", ARM, "    hands: {to: chair-back}\n")
    edit("figures/fist.yml", "[stool]", "[chair]")
    wrong = f"{FIST}:7:13: poses.1.hands.to: `to: chair-back` is of a chair that stands by itself; "
    wrong += "`props: [{prop: chair, at: [60, 0], turn: 180}]`; `to: seat` is the own one"
    assert told(hands_touch_what_is_there, content) == [wrong]
    edit("figures/fist.yml", "[chair]", "[stool, {prop: chair, at: [60, 0], turn: 180}]")
    assert told(hands_touch_what_is_there, content) == []


@pytest.mark.parametrize(
    ("prop", "problem"),
    [
        ("{prop: chair, at: [60, 0], turn: 180}", None),
        ("{prop: pillow, under: knees}", None),
        (
            "{prop: pillow, at: [9, 9], under: knees}",
            "under: `at` and `under` together; one of them",
        ),
        ("{prop: mat, turn: 9}", "turn: a mat is not turned; no `turn`"),
        ("{prop: ball, under: head}", "under: a ball under the head; back, knees"),
        ("{prop: chair, under: head}", "under: a chair under the head; without `under`"),
        ("{prop: wall, at: [60, 0], high: 104}", None),
        (
            "{prop: wall, high: 104}",
            "high: a wall as high as one says; only a wall with `at` has `high`",
        ),
        (
            "{prop: chair, at: [60, 0], high: 104}",
            "high: a chair as high as one says; only a wall with `at` has `high`",
        ),
    ],
)
def test_things_take_what_is_said_of_them(
    content: Path, edit: Edit, prop: str, problem: str | None
) -> None:
    edit("figures/fist.yml", "[stool]", f"[stool, {prop}]")
    found = [
        text.partition("props.2.")[2] for text in told(props_take_what_is_said_of_them, content)
    ]
    assert found == ([problem] if problem else [])


def test_a_mat_cannot_stand_by_itself(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", "[stool]", "[{prop: mat, at: [9, 9]}]")
    (text,) = told(props_take_what_is_said_of_them, content)
    assert text.startswith(f"{FIST}:4:21: props.1.at: a mat cannot stand by itself; without `at`;")


def test_a_screen_needs_a_place(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", "[stool]", "[stool, screen]")
    wrong = f"{FIST}:4:16: props.2: a screen without a place; "
    wrong += "`{prop: screen, at: [60, 0]}`: forward and right, in cm"
    assert told(props_have_their_place, content) == [wrong]


@pytest.mark.parametrize(
    ("right", "left", "refused"),
    [
        ("side-wall", "side-wall", True),
        ("wall", "side-wall", True),
        ("wall", "wall", False),
        ("side-wall", "hip", False),
    ],
)
def test_the_hands_of_a_pose_touch_one_wall(
    content: Path, edit: Edit, right: str, left: str, *, refused: bool
) -> None:
    edit("figures/fist.yml", ARM, f"    hands: {{to: {right}}}\n    left_hand: {{to: {left}}}\n")
    wrong = f"{FIST}:8:17: poses.1.left_hand.to: the hands are on two walls; "
    wrong += "one of the hands elsewhere, or both `to: wall`"
    assert told(there_is_one_wall, content) == ([wrong] if refused else [])


@pytest.mark.parametrize(
    ("props", "problem"),
    [
        ("[stool, mat, doorway]", None),
        (
            "[mat, pillow]",
            "4:14: props.2: pillow with `base: sitting`; with `base: {lying}`, or beside{at}",
        ),
        ("[stool, {prop: pillow, under: arm}]", None),
        ("[stool, {prop: chair, at: [60, 0]}, {prop: chair, at: [0, 60]}]", None),
        (
            "[stool, {prop: pillow, under: arm}, {prop: towel, under: arm}]",
            "4:44: props.3: pillow and towel in the same place; one of them",
        ),
        ("[roll-along]", "4:9: props.1: roll-along with `base: sitting`; with `base: on-back`"),
        ("[mat, mat]", "4:14: props.2: mat stands twice; each thing once"),
        ("[stool, chair]", "4:16: props.2: chair and stool in the same place; one of them"),
    ],
)
def test_what_somebody_rests_on_suits_the_base_and_lies_there_once(
    content: Path, edit: Edit, props: str, problem: str | None
) -> None:
    edit("figures/fist.yml", "[stool]", props)
    text = f"{FIST}:{problem}".replace("{lying}", "face-down or on-back or side-lying")
    text = text.replace("{at}", " the body: `{prop: pillow, at: [60, 0]}`")
    assert told(props_suit_the_base, content) == ([text] if problem else [])
