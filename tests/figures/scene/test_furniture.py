from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body import things
from generator.figures.body.contact import PALM_THICKNESS
from generator.figures.body.faults import faults
from generator.figures.body.geometry import UP
from generator.figures.body.people import PEOPLE
from generator.figures.scene.drawing import draw_strip
from generator.figures.scene.faces import faces
from generator.figures.scene.scene import Scene
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_props import (
    AHEAD,
    SIDE,
    area,
    furniture,
    point,
    room,
    scene,
    shown_of,
)

WOODS = ("wood", "wood-light", "wood-dark")


def covered(shown: Scene, *roles: str) -> Geometry:
    return area(furniture(shown), *roles)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("prop", ["stool", "chair", "high-back-chair", "armchair"])
def test_a_seat_lies_where_somebody_sits(prop: str, person: str) -> None:
    shown = scene(prop, SIDE, person=person)
    seat = next(b for b in shown.blocks if b.half[0] > 15 and b.half[2] > 15)
    thighs = [shown.flesh[0][name][0] for name in ("pelvis", "thigh_R")]
    lowest = min(-float(loft.reach(-UP).max()) for loft in thighs)
    assert seat.span(UP)[1] == pytest.approx(lowest + 1)
    left, _, right, bottom = covered(shown, "wood").bounds
    assert left < shown.first.body.root[0] < right
    assert bottom == pytest.approx(0)


def test_a_chair_is_a_stool_with_a_back() -> None:
    chair, stool = (covered(scene(p, SIDE), "wood") for p in ("chair", "stool"))
    assert chair.contains(stool) or stool.difference(chair).area < 0.1
    assert chair.bounds[1] == pytest.approx(stool.bounds[1] - things.BACKREST)
    body = scene("chair", SIDE).first.body
    assert chair.difference(stool).bounds[2] < body.root[0] - 10


def test_the_back_of_a_chair_hides_a_sitter_seen_from_behind() -> None:
    for view, hidden in (((30.0, 5.0), False), ((90.0, 5.0), False), ((-42.0, 5.0), True)):
        shown = scene("chair", view)
        before = area(list(room(shown).before), *WOODS)
        trunk = shown.flesh[0]["torso"][0].outline(shown.camera)
        assert (before.intersection(trunk).area > 60) == hidden


def test_a_desk_hides_the_thighs_below_it_and_not_the_arms_on_it() -> None:
    shown = scene("desk", (30.0, 8.0))
    before = area(list(room(shown).before), *WOODS)
    for part, hidden in (("thigh_R", True), ("forearm_R", False)):
        (loft,) = shown.flesh[0][part]
        share = before.intersection(loft.outline(shown.camera)).area
        assert (share > 20) == hidden, part


def test_a_knee_that_a_desk_hardly_covers_is_no_notch_in_its_edge() -> None:
    legs: Any = {
        "pelvis": {"pitch": -22},
        "legs": {"flex": 66, "knee": 76},
        "bend": {"lumbar": 26, "thoracic": 26, "neck": 4, "head": -26},
        "chin": -5,
        "hands": {"to": "keyboard", "ahead": 40, "out": -6},
    }
    props: Any = ["chair", "desk", "keyboard"]
    sitter = figure(legs, base="sitting", props=props, person="kofi", footwear="shoes")
    shown = shown_of(sitter, (12.0, 10.0))
    board = next(piece for piece in shown.blocks if piece.thing == "desk" and piece.half[0] > 30)
    edge = next(face.outline for face in faces(board, shown.camera) if face.role == "wood")
    knees = [shown.flesh[0][f"shank_{side}"][0].outline(shown.camera) for side in "RL"]
    common = edge.intersection(shapely.union_all(knees))
    assert 1 < common.area < 40
    drawn = area(list(room(shown).before), *WOODS)
    assert common.buffer(-0.05).difference(drawn).area < 0.1


def test_a_thing_that_a_body_stands_before_lies_behind_it() -> None:
    beside: Any = [{"prop": "chair", "at": [0, -60]}]
    for view, hides in (((0.0, 6.0), False), ((180.0, 6.0), True)):
        shown = room(shown_of(figure({}, props=beside), view))
        assert bool(shown.before) == hides


@pytest.mark.parametrize("hand", ["right_hand", "left_hand"])
@pytest.mark.parametrize("prop", ["table", "worktop"])
def test_a_table_carries_the_hand_that_leans_on_it(prop: str, hand: str) -> None:
    words: Any = {"bend": {"lumbar": 30}, hand: {"to": prop, "ahead": 40}}
    shown = scene(prop, SIDE, words)
    (held,) = shown.first.holds.values()
    bounds = covered(shown, *WOODS).bounds
    assert bounds[1::2] == pytest.approx((-things.TOPS[prop], 0))
    assert held.wrist[1] == pytest.approx(things.TOPS[prop] + PALM_THICKNESS)
    assert bounds[0] < held.wrist[0] < bounds[2]
    ahead = scene(prop, AHEAD, words)
    left, _, right, _ = covered(ahead, *WOODS).bounds
    assert (left + right) / 2 == pytest.approx(point(ahead, held.wrist)[0])


def test_a_wall_and_a_table_stand_at_the_hand_on_them_not_at_the_other() -> None:
    for place, prop in (("wall", "wall"), ("table", "table")):
        hand: Any = {"left_hand": {"to": place, "ahead": 40}, "bend": {"lumbar": 30}}
        alone, both = (
            scene(prop, SIDE, {**hand, **more}).blocks
            for more in ({}, {"right_hand": {"to": "hip"}})
        )
        assert alone
        for one, other in zip(alone, both, strict=True):
            assert one.centre == pytest.approx(other.centre)


def test_a_wall_stands_where_the_palms_are() -> None:
    shown = scene("wall", SIDE)
    left, top, right, bottom = covered(shown, "wall", "wall-side").bounds
    wrist = shown.first.holds["R"].wrist
    assert left == pytest.approx(wrist[0] + PALM_THICKNESS)
    assert right > left
    head = float(shown.first.body.origins["head"][1])
    assert top < -head - 15
    assert bottom == pytest.approx(0)


@pytest.mark.parametrize("side", ["right", "left"])
def test_a_wall_may_stand_at_a_side(side: str) -> None:
    words: Any = {f"{side}_hand": {"to": "side-wall", "out": 30}}
    shown = scene("wall", AHEAD, words)
    left, _, right, _ = covered(shown, "wall", "wall-side").bounds
    (held,) = shown.first.holds.values()
    hand = point(shown, held.wrist)[0]
    # From ahead the own right is left on paper.
    near = right if side == "right" else left
    assert near == pytest.approx(hand + (-1 if side == "right" else 1) * PALM_THICKNESS)


@pytest.mark.parametrize("azimuth", [-30.0, 0.0, 30.0, 60.0, 90.0])
def test_a_wall_runs_out_of_the_picture(azimuth: float) -> None:
    """It has no edge of its own but its skirting, above which nothing is drawn with a line."""
    shown = shown_of(
        figure({}, props=[{"prop": "wall", "at": [0, -60], "turn": -90}]), (azimuth, 6)
    )
    marks = furniture(shown)
    wall = area(marks, "wall")
    if wall.is_empty:
        return
    head = point(shown, shown.first.body.origins["head"])
    assert wall.bounds[1] < head[1] - 20
    lines = np.vstack([p for m in marks if m.role.startswith("line") for p in m.lines])
    assert lines[:, 1].min() > wall.bounds[3] - 90


def test_who_looks_from_behind_a_wall_sees_its_section_alone() -> None:
    shown = shown_of(figure({}, props=[{"prop": "wall", "at": [0, 60], "turn": 90}]), (10, 6))
    assert area(furniture(shown), "wall").is_empty
    assert not room(shown).before


@pytest.mark.parametrize("person", PEOPLE)
def test_a_wall_behind_touches_the_back(person: str) -> None:
    shown = scene("wall-behind", (20.0, 0.0), person=person)
    parts = [shown.flesh[0][name][0] for name in ("pelvis", "torso")]
    back = min(-float(loft.reach(np.array([-1.0, 0, 0])).max()) for loft in parts)
    (wall,) = shown.blocks
    assert wall.span(np.array([1.0, 0, 0]))[1] == pytest.approx(back)


def test_a_doorway_stands_around_both_hands() -> None:
    shown = scene("doorway", AHEAD)
    whole = covered(shown, *WOODS)
    left, top, right, bottom = whole.bounds
    assert (left + right) / 2 == pytest.approx(0)
    assert bottom == pytest.approx(0)
    assert top < -203
    for side in "RL":
        hand = point(shown, shown.first.body.origins[f"hand_{side}"])
        assert whole.contains(shapely.Point(hand))
    assert not whole.contains(shapely.Point(point(shown, shown.first.body.root)))


TO_SEAT: Any = {"prop": "chair", "at": [46, 0], "turn": 180}
BESIDE: Any = {"prop": "chair", "at": [0, -8], "turn": 90}
FORWARD: Any = {"pelvis": {"pitch": 12}, "legs": {"flex": 12}}
# What a reader is told and shown of furniture: base, things, and the words of a pose.
ROOMS: dict[str, tuple[str, list[Any], Any]] = {
    "at a desk": (
        "sitting",
        ["chair", "desk", "keyboard", {"prop": "screen", "at": [62, 0]}],
        {"hands": {"to": "keyboard", "ahead": 36, "out": -6}},
    ),
    "kneeling beside a chair": (
        "kneeling",
        ["mat", TO_SEAT],
        {**FORWARD, "hands": {"to": "chair-seat", "elbow": ["back", "out"]}},
    ),
    "lying on a bed": (
        "on-back",
        ["bed", {"prop": "pillow", "under": "knees"}],
        {"legs": {"flex": 30, "knee": 40}, "ground": "trunk"},
    ),
    "lying on the side in a bed": (
        "side-lying",
        ["bed", {"prop": "pillow", "under": "knees"}],
        {"arms": {"lift": 60, "plane": 0, "elbow": 60, "hand": "relaxed"}},
    ),
    "one arm beside the bed": (
        "face-down",
        [{"prop": "bed", "at": [-20, -34]}],
        {
            "right_arm": {"lift": 80, "plane": 0, "elbow": 3},
            "left_hand": {"to": "floor", "ahead": 27, "out": -13, "turn": 80, "elbow": ["out"]},
        },
    ),
    "one leg back at a worktop": (
        "standing",
        ["worktop"],
        {
            "pelvis": {"pitch": 14},
            "legs": {"flex": 12},
            "hands": {"to": "worktop", "ahead": 34},
            "left_foot": {"to": "floor", "ahead": -34, "heel": 40},
        },
    ),
    "bent over a table": (
        "standing",
        ["table"],
        {"pelvis": {"pitch": 60}, "legs": {"flex": 60}, "hands": {"to": "table", "ahead": 20}},
    ),
    "sideways over a cushion": (
        "sitting",
        [BESIDE, {"prop": "pillow", "under": "ribs"}],
        {"side_bend": {"lumbar": -14, "thoracic": -20}, "hands": {"to": "head", "elbow": ["out"]}},
    ),
    "in a wheelchair": ("sitting", ["wheelchair"], {"hands": {"to": "wheel"}}),
    "holding the seat": ("sitting", ["chair"], {"hands": {"to": "seat", "elbow": ["back"]}}),
    "on the edge of a bed": ("sitting", ["bed"], {"hands": {"to": "seat"}}),
    "by a wall": ("standing", [{"prop": "wall", "at": [0, -45], "turn": -90}], {}),
    "with a chair at a wall": (
        "sitting",
        ["armchair", {"prop": "wall", "at": [-24, 0], "turn": 180}],
        {"hands": {"to": "armrest"}},
    ),
}


@pytest.mark.parametrize("name", ROOMS)
def test_what_exercises_need_can_be_posed_and_drawn(name: str) -> None:
    base, props, words = ROOMS[name]
    drawn = figure(words, base=base, props=props, view={"azimuth": 20, "elevation": 10})
    assert list(faults(drawn)) == []
    assert "nan" not in "".join(draw_strip(drawn, "title", "card").values())


@pytest.mark.parametrize("person", PEOPLE)
def test_a_tabletop_is_not_through_the_trunk_of_anybody(person: str) -> None:
    base, props, words = ROOMS["at a desk"]
    assert list(faults(figure(words, base=base, props=props, person=person))) == []


def test_who_lies_on_a_bed_lies_on_no_floor() -> None:
    base, props, words = ROOMS["lying on a bed"]
    shown = shown_of(figure(words, base=base, props=props), (10, 20))
    sheet = area(furniture(shown), "sheet")
    trunk = shown.flesh[0]["torso"][0].outline(shown.camera)
    assert trunk.difference(sheet.buffer(16)).area < 1
    low = min(-float(part.reach(-UP).max()) for part in shown.flesh[0]["torso"])
    assert low == pytest.approx(things.BED_HEIGHT, abs=1)
