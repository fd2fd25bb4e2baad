from typing import Any

import numpy as np
import pytest
import shapely

from generator.figures.body.contact import PALM_THICKNESS, TABLE_HEIGHT
from generator.figures.body.geometry import UP
from generator.figures.body.people import PEOPLE
from generator.figures.scene import furniture
from generator.figures.scene.props import before, behind
from tests.figures.scene.test_props import AHEAD, SIDE, area, point, scene


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("prop", ["stool", "chair"])
def test_a_seat_lies_where_somebody_sits(prop: str, person: str) -> None:
    shown = scene(prop, SIDE, person=person)
    top = -area(list(behind(["stool"], shown)), "wood", "wood-light", "wood-dark").bounds[1]
    thighs = [shown.flesh[0][name][0] for name in ("pelvis", "thigh_R")]
    lowest = min(-float(loft.reach(-UP).max()) for loft in thighs)
    assert top == pytest.approx(lowest + 1)
    left, _, right, bottom = area(list(behind(["stool"], shown)), "wood").bounds
    assert left < shown.first.body.root[0] < right
    assert bottom == pytest.approx(0)


def test_a_chair_is_a_stool_with_a_back() -> None:
    chair, stool = (
        area(list(behind([p], scene("chair", SIDE))), "wood") for p in ("chair", "stool")
    )
    assert chair.contains(stool) or stool.difference(chair).area < 0.1
    assert chair.bounds[1] == pytest.approx(stool.bounds[1] - furniture.BACKREST)
    body = scene("chair", SIDE).first.body
    assert chair.difference(stool).bounds[2] < body.root[0] - 10


def test_the_back_of_a_chair_hides_a_sitter_seen_from_behind() -> None:
    for view, hidden in (((30.0, 5.0), False), ((90.0, 5.0), False), ((-42.0, 5.0), True)):
        shown = scene("chair", view)
        first, last = (len(list(f(["chair"], shown))) for f in (behind, before))
        assert (last > 0) == hidden
        assert first > 0


@pytest.mark.parametrize("hand", ["right_hand", "left_hand"])
def test_a_table_carries_the_hand_that_leans_on_it(hand: str) -> None:
    words: Any = {"bend": {"lumbar": 30}, hand: {"to": "table", "ahead": 40}}
    shown = scene("table", SIDE, words)
    (held,) = shown.first.holds.values()
    bounds = area(list(behind(["table"], shown)), "wood").bounds
    assert bounds[1::2] == pytest.approx((-TABLE_HEIGHT, 0))
    assert held.wrist[1] == pytest.approx(TABLE_HEIGHT + PALM_THICKNESS)
    assert bounds[0] < held.wrist[0] < bounds[2]
    ahead = scene("table", AHEAD, words)
    left, _, right, _ = area(list(behind(["table"], ahead)), "wood", "wood-dark").bounds
    assert (left + right) / 2 == pytest.approx(point(ahead, held.wrist)[0])


def test_a_wall_and_a_table_stand_at_the_hand_on_them_not_at_the_other() -> None:
    for place, prop in (("wall", "wall"), ("table", "table")):
        hand: Any = {"left_hand": {"to": place, "ahead": 40}, "bend": {"lumbar": 30}}
        alone, both = (
            area(list(behind([prop], scene(prop, SIDE, {**hand, **more}))), "wall", "wood")
            for more in ({}, {"right_hand": {"to": "hip"}})
        )
        assert not alone.is_empty
        assert both.bounds == pytest.approx(alone.bounds)


def test_a_wall_stands_where_the_palms_are() -> None:
    shown = scene("wall", SIDE)
    left, top, right, bottom = area(list(behind(["wall"], shown)), "wall", "wall-side").bounds
    wrist = shown.first.holds["R"].wrist
    assert left == pytest.approx(wrist[0] + PALM_THICKNESS)
    assert right > left
    assert (top, bottom) == pytest.approx((-furniture.WALL_HIGH, 0))


@pytest.mark.parametrize("side", ["right", "left"])
def test_a_wall_may_stand_at_a_side(side: str) -> None:
    words: Any = {f"{side}_hand": {"to": "side-wall", "out": 30}}
    shown = scene("wall", AHEAD, words)
    left, _, right, _ = area(list(behind(["wall"], shown)), "wall", "wall-side").bounds
    (held,) = shown.first.holds.values()
    hand = point(shown, held.wrist)[0]
    # From ahead the own right is left on paper.
    near = right if side == "right" else left
    assert near == pytest.approx(hand + (-1 if side == "right" else 1) * PALM_THICKNESS)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_wall_behind_touches_the_back(person: str) -> None:
    shown = scene("wall-behind", (20.0, 0.0), person=person)
    parts = [shown.flesh[0][name][0] for name in ("pelvis", "torso")]
    back = min(-float(loft.reach(np.array([-1.0, 0, 0])).max()) for loft in parts)
    wall, *_ = behind(["wall-behind"], shown)
    (points,) = wall.lines
    corner = shown.camera.project(np.array([back, 0.0, 78.0]))
    assert np.linalg.norm(points - corner, axis=1).min() == pytest.approx(0, abs=1e-6)


def test_a_doorway_stands_around_both_hands() -> None:
    shown = scene("doorway", AHEAD)
    marks = list(behind(["doorway"], shown))
    whole = area(marks, "wood", "wood-light", "wood-dark")
    left, top, right, bottom = whole.bounds
    assert (left + right) / 2 == pytest.approx(0)
    assert bottom == pytest.approx(0)
    assert top < -203
    for side in "RL":
        hand = point(shown, shown.first.body.origins[f"hand_{side}"])
        assert whole.contains(shapely.Point(hand))
    assert not whole.contains(shapely.Point(point(shown, shown.first.body.root)))
