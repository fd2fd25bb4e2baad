from typing import Any

import numpy as np
import pytest

from generator.figures.body import things
from generator.figures.body.blocks import Block
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import UP
from generator.figures.body.landmarks import landmark
from generator.figures.body.placing import is_sat_on, placed, seat_height
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.models.scenery import Prop
from tests.figures.conftest import PLAIN, figure

AHEAD, RIGHT = np.array([1.0, 0, 0]), np.array([0.0, 0, 1])
BELOW_ELBOW = ("forearm", "hand")


def room(base: str, words: Any, *props: Any) -> tuple[Solved, list[Block]]:
    drawn = figure(base, words, props=props)
    (now,) = solve(poses(drawn), PLAIN)
    shape = flesh(now.body, PLAIN, now.pose.hand_shapes)
    return now, list(placed(drawn, now, shape))


def middle(blocks: list[Block]) -> Any:
    return np.mean([piece.centre for piece in blocks], axis=0)


def test_a_chair_stands_where_it_is_put_and_looks_where_it_is_turned() -> None:
    _, blocks = room("standing", {}, {"prop": "chair", "at": [60, -20], "turn": 180})
    seat = next(b for b in blocks if b.half[0] > 15 and b.half[2] > 15)
    assert seat.span(UP)[1] == things.SEAT_HIGH
    assert seat.span(RIGHT) == pytest.approx((-40, 0))
    highest = max(blocks, key=lambda b: b.span(UP)[1])
    assert highest.centre[0] > 60, "its back is away from the body"


@pytest.mark.parametrize("at", [None, [0, -8]])
def test_a_chair_turned_under_its_sitter_is_as_high_as_fits(at: Any) -> None:
    thing = {"prop": "chair", "turn": 90, **({"at": at} if at else {})}
    now, blocks = room("sitting", {}, thing)
    shape = flesh(now.body, PLAIN, now.pose.hand_shapes)
    seat = next(b for b in blocks if b.half[0] > 15 and b.half[2] > 15)
    assert seat.span(UP)[1] == pytest.approx(seat_height(shape))
    highest = max(blocks, key=lambda b: b.span(UP)[1])
    assert highest.centre[2] < -10, "turned to the right, its back is at the left side"


def test_a_seat_is_that_of_the_sitter_only_below_the_sitter() -> None:
    drawn = figure("sitting", {})
    (now,) = solve(poses(drawn), PLAIN)
    for at, own in (((0, 0), True), ((0, 60), False)):
        assert is_sat_on(drawn, now, Prop(prop="chair", at=at)) == own
    assert not is_sat_on(figure("standing", {}), now, Prop(prop="chair"))


@pytest.mark.parametrize("base", ["on-back", "face-down", "side-lying"])
def test_a_bed_lies_below_one_who_lies_with_a_pillow_at_its_head_end(base: str) -> None:
    now, blocks = room(base, {}, "bed")
    bed = [b for b in blocks if b.thing == "bed"]
    mattress = next(b for b in bed if b.yields)
    assert now.pose.surface == mattress.span(UP)[1] == things.BED_HEIGHT
    (pillow,) = (b for b in blocks if b.thing == "pillow")
    head = landmark(now.body, "head")
    assert np.hypot(*(pillow.centre - head)[[0, 2]]) < 8
    for name in ("head", "foot_R", "foot_L"):
        own = (now.body.origins[name] - mattress.centre) @ mattress.frame
        assert abs(own[0]) < things.BED_LONG / 2, name
        assert abs(own[2]) < things.BED_WIDE / 2, name


def test_one_who_sits_on_a_bed_has_its_edge_behind_the_knees() -> None:
    now, blocks = room("sitting", {}, "bed")
    mattress = next(b for b in blocks if b.yields)
    edge = mattress.span(AHEAD)[1]
    assert now.body.root[0] < edge < now.body.origins["shank_R"][0]
    assert now.pose.surface == 0


def test_one_who_kneels_beside_a_bed_is_not_on_it() -> None:
    now, _ = room("kneeling", {}, {"prop": "bed", "at": [70, 0], "turn": 90})
    assert now.pose.surface == 0


def test_two_hands_on_a_keyboard_bring_it_and_its_desk() -> None:
    hands = {"hands": {"to": "keyboard", "ahead": 36}}
    now, blocks = room("sitting", hands, "chair", "desk", "keyboard")
    keyboard = middle([b for b in blocks if b.thing == "keyboard"])
    top = max((b for b in blocks if b.thing == "desk"), key=lambda b: b.span(UP)[1])
    for side in "RL":
        palm = now.body.point(f"hand_{side}", (0.0, -8.0, 0.0), side)
        assert abs(palm[0] - keyboard[0]) < 8
        assert top.span(AHEAD)[0] < palm[0] < top.span(AHEAD)[1]


@pytest.mark.parametrize(("base", "high"), [("sitting", 69.0), ("standing", 105.0)])
def test_a_desk_and_what_is_on_it_are_as_high_as_its_user_needs(base: str, high: float) -> None:
    hands = {"hands": {"to": "keyboard", "ahead": 34}}
    now, blocks = room(base, hands, "desk", "keyboard", {"prop": "screen", "at": [72, 0]})
    spans = {
        name: [piece.span(UP) for piece in blocks if piece.thing == name]
        for name in ("desk", "keyboard", "screen")
    }
    assert min(low for low, _ in spans["desk"]) == pytest.approx(0)
    assert max(top for _, top in spans["desk"]) == pytest.approx(high)
    for name in ("keyboard", "screen"):
        assert min(low for low, _ in spans[name]) == pytest.approx(high), name
    for side in "RL":
        elbow, wrist = (float(now.body.origins[f"{bone}_{side}"][1]) for bone in BELOW_ELBOW)
        assert abs(elbow - wrist) < 8, side
        assert 0 < wrist - spans["keyboard"][0][1] < 4, side


def test_a_bag_hangs_from_the_right_hand_along_the_leg() -> None:
    now, (bag,) = room("standing", {"right_arm": {"lift": 12, "plane": 90, "elbow": 4}}, "bag")
    hand = landmark(now.body, "right-hand")
    low, top = bag.span(UP)
    assert 0 < low < top < hand[1]
    assert abs(bag.centre - hand)[[0, 2]].max() < 3
    long, wide = (np.diff(bag.span(axis))[0] for axis in (AHEAD, RIGHT))
    assert long > 2 * wide


@pytest.mark.parametrize(("turn", "side"), [(90, "right"), (-90, "left")])
def test_fingertips_touch_a_wall_at_the_side(turn: float, side: str) -> None:
    hand = {f"{side}_hand": {"to": "side-wall", "ahead": 20, "out": 26, "up": -20}}
    hand[f"{side}_hand"]["fingertips"] = True
    now, (wall,) = room("standing", hand, "wall")
    tips = landmark(now.body, f"{side}-fingers")
    out = RIGHT if side == "right" else -RIGHT
    assert wall.span(out)[0] == pytest.approx(tips @ out + 1)
    assert wall.frame[:, 0] @ out == pytest.approx(1), turn


def test_a_ball_is_between_the_back_and_the_wall() -> None:
    _, blocks = room("standing", {}, "wall-behind", "ball")
    wall = next(b for b in blocks if b.form == "wall")
    ball = next(b for b in blocks if b.form == "ball")
    assert wall.span(AHEAD)[1] == pytest.approx(ball.span(AHEAD)[0], abs=2.5)


def test_a_smaller_bag_hangs_from_each_of_two_fists() -> None:
    _, (one,) = room("standing", {}, "bag")
    now, bags = room("standing", {"arms": {"lift": 12, "plane": 90, "hand": "fist"}}, "bag")
    assert [bag.half[1] < one.half[1] for bag in bags] == [True, True]
    for side, bag in zip(("right", "left"), bags, strict=True):
        hand = landmark(now.body, f"{side}-hand")
        assert 0 < bag.span(UP)[1] < hand[1]
        assert abs(bag.centre - hand)[[0, 2]].max() < 3
