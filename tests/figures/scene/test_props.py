from dataclasses import replace
from typing import Any, get_args

import numpy as np
import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array
from generator.figures.body.people import PEOPLE
from generator.figures.body.placing import placed
from generator.figures.line.marks import Mark
from generator.figures.line.theme import colour_theme
from generator.figures.person.parts import portrait
from generator.figures.scene.describe import describe
from generator.figures.scene.furniture import Furnished, around, furnished
from generator.figures.scene.props import PROPS, before, behind, with_body
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import portraits, stage
from generator.models.figure import Figure
from generator.models.scenery import Prop, PropName
from tests.figures.conftest import CAPTION_WORDS
from tests.figures.person.test_parts import figure

ALL = get_args(PropName)
SIDE, AHEAD, BACK, ABOVE = (0.0, 0.0), (90.0, 0.0), (-90.0, 0.0), (0.0, 85.0)
VIEWS = [(12.0, 7.0), (90.0, 5.0), (-90.0, 5.0), (48.0, 9.0), (-42.0, 9.0), (170.0, 4.0)]
FISTS: Any = {"arms": {"lift": 60, "plane": 0, "hand": "fist"}}
HAND_ON: Any = {"bend": {"lumbar": 30}}
POSES: dict[str, tuple[str, dict[str, Any]]] = {
    "mat": ("face-down", {}),
    "pillow": ("on-back", {}),
    "towel": ("face-down", {}),
    "rolled-towel": ("on-back", {}),
    "chair": ("sitting", {}),
    "high-back-chair": ("sitting", {}),
    "armchair": ("sitting", {}),
    "stool": ("sitting", {}),
    "wheelchair": ("sitting", {}),
    "sofa": ("sitting", {}),
    "bed": ("on-back", {}),
    "table": ("standing", {**HAND_ON, "right_hand": {"to": "table", "ahead": 40}}),
    "desk": ("sitting", {"hands": {"to": "desk", "ahead": 40}}),
    "worktop": ("standing", {**HAND_ON, "hands": {"to": "worktop", "ahead": 40}}),
    "screen": ("sitting", {}),
    "keyboard": ("sitting", {"hands": {"to": "keyboard", "ahead": 40}}),
    "wall": ("standing", {"hands": {"to": "wall", "ahead": 50}}),
    "wall-behind": ("standing", {}),
    "doorway": ("standing", {"arms": {"lift": 90, "plane": 90, "elbow": 90, "forearm": "up"}}),
    "roll-across": ("on-back", {}),
    "roll-along": ("on-back", {}),
    "ball": ("standing", {}),
    "heat-pack": ("standing", {}),
    "bag": ("standing", {}),
    "backpack": ("standing", {}),
    "stick": ("standing", {"right_hand": {"to": "stick", "ahead": 12, "out": 10}}),
    "floor-line": ("standing", {}),
    "band-under-feet": ("standing", FISTS),
    "band-between-hands": ("standing", FISTS),
    "band-on-door": ("standing", FISTS),
}
NEEDING = ("screen", "band-on-door")  # a place of their own


def named(prop: str) -> Prop:
    at = {"at": [70, 0]} if prop in NEEDING else {}
    return Prop.model_validate({"prop": prop, **at}, strict=False)


def scene(prop: str, view: tuple[float, float], words: Any = None, **values: Any) -> Scene:
    base, usual = POSES[prop]
    return shown_of(figure(words or usual, base=base, props=[named(prop)], **values), view)


def shown_of(drawn: Figure, view: tuple[float, float]) -> Scene:
    """The first pose of a figure and what is around it, as one camera sees it."""
    shown = stage(drawn)
    solved, camera = shown.solved[0], Camera(*view)
    flesh = [p.flesh for p in portraits(shown, [camera] * len(shown.solved))]
    blocks = placed(drawn, solved, flesh[0])
    return Scene(solved, solved, shown.solved[-1], flesh, camera, blocks)


def room(shown: Scene) -> Furnished:
    """The furniture of a scene, behind and before the body."""
    hands = shown.now.pose.hand_shapes
    seen = portrait(shown.now.body, shown.camera, PEOPLE["anna"], hands)
    return furnished(shown.blocks, seen, around(shown.flesh, shown.camera))


def furniture(shown: Scene) -> list[Mark]:
    """All of it, whatever hides what."""
    empty = replace(shown.now.body, root=shown.now.body.root + np.array([0.0, -900.0, 0.0]))
    seen = portrait(empty, shown.camera, PEOPLE["anna"], shown.now.pose.hand_shapes)
    return list(furnished(shown.blocks, seen, around(shown.flesh, shown.camera)).behind)


def area(marks: list[Mark], *roles: str) -> Geometry:
    return shapely.union_all(
        [Polygon(points) for mark in marks if mark.role in roles for points in mark.lines]
    )


def drawn(prop: Any, view: tuple[float, float], words: Any = None) -> list[Mark]:
    shown = scene(prop, view, words)
    own = room(shown)
    return [*own.behind, *behind([prop], shown), *own.before, *before([prop], shown)]


def point(shown: Scene, place: Array) -> tuple[float, float]:
    x, y = shown.camera.project(place)
    return float(x), float(y)


def test_every_prop_of_the_model_can_be_drawn() -> None:
    assert set(PROPS) == set(ALL) == set(POSES)


@pytest.mark.parametrize("prop", ALL)
def test_every_prop_is_said_to_those_who_do_not_see_it(prop: str) -> None:
    base, words = POSES[prop]
    with_it, without = (figure(words, base=base, props=props) for props in ([named(prop)], []))
    assert describe(with_it, [], CAPTION_WORDS) != describe(without, [], CAPTION_WORDS)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("prop", ALL)
def test_a_prop_is_painted_in_roles_of_the_theme(prop: str, view: tuple[float, float]) -> None:
    theme = colour_theme(PEOPLE["anna"])
    marks = drawn(prop, view)
    assert marks
    for mark in marks:
        assert theme.attributes(mark.role)
        assert all(np.isfinite(points).all() for points in mark.lines)


def test_props_are_drawn_in_the_order_in_which_they_are_named() -> None:
    shown = scene("pillow", (12, 7))
    orders: tuple[tuple[PropName, ...], ...] = (("mat", "pillow"), ("pillow", "mat"))
    for names in orders:
        roles = [mark.role for mark in behind(names, shown)]
        assert roles == [mark.role for name in names for mark in behind([name], shown)]
    assert list(behind([], shown)) == list(before(["mat"], shown)) == []


def test_a_thing_with_a_place_does_not_move_with_the_body() -> None:
    things = [Prop(prop="mat"), Prop(prop="chair", at=(60, 0)), Prop(prop="pillow", under="knees")]
    assert with_body(things) == ("mat",)
    assert with_body([Prop(prop="band-on-door", at=(90, 0))]) == ("band-on-door",)


def test_a_prop_does_not_move_with_the_pose_but_a_band_does() -> None:
    poses: Any = ({**FISTS, "feet": {"to": "flat"}}, {"arms": {"lift": 120, "hand": "fist"}})
    shown = shown_of(figure(*poses, props=["wall-behind"]), (12, 7))
    moved = replace(shown, now=shown.last)
    for mark, other in zip(room(shown).behind, room(moved).behind, strict=True):
        assert all((a == b).all() for a, b in zip(mark.lines, other.lines, strict=True))
    moving: tuple[tuple[PropName, bool], ...] = (("mat", False), ("band-between-hands", True))
    for prop, moves in moving:
        there, here = (
            np.vstack([p for f in (behind, before) for m in f([prop], s) for p in m.lines])
            for s in (shown, moved)
        )
        assert np.allclose(there, here) != moves
