from typing import Any, get_args

import numpy as np
import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array
from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark
from generator.figures.line.theme import colour_theme
from generator.figures.scene.describe import describe
from generator.figures.scene.props import PROPS, before, behind
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import portraits, stage
from generator.models.figure import Prop
from tests.figures.conftest import CAPTION_WORDS
from tests.figures.person.test_parts import figure

ALL = get_args(Prop)
SIDE, AHEAD, BACK, ABOVE = (0.0, 0.0), (90.0, 0.0), (-90.0, 0.0), (0.0, 85.0)
VIEWS = [(12.0, 7.0), (90.0, 5.0), (-90.0, 5.0), (48.0, 9.0), (-42.0, 9.0), (170.0, 4.0)]
FISTS: Any = {"arms": {"lift": 60, "plane": 0, "hand": "fist"}}
POSES: dict[str, tuple[str, dict[str, Any]]] = {
    "mat": ("face-down", {}),
    "pillow": ("on-back", {}),
    "towel": ("face-down", {}),
    "chair": ("sitting", {}),
    "stool": ("sitting", {}),
    "table": ("standing", {"bend": {"lumbar": 30}, "right_hand": {"to": "table", "ahead": 40}}),
    "wall": ("standing", {"hands": {"to": "wall", "ahead": 50}}),
    "wall-behind": ("standing", {}),
    "doorway": ("standing", {"arms": {"lift": 90, "plane": 90, "elbow": 90, "forearm": "up"}}),
    "roll-across": ("on-back", {}),
    "roll-along": ("on-back", {}),
    "band-under-feet": ("standing", FISTS),
    "band-between-hands": ("standing", FISTS),
}


def scene(prop: str, view: tuple[float, float], words: Any = None, **values: Any) -> Scene:
    base, usual = POSES[prop]
    shown = stage(figure(words or usual, base=base, props=[prop], **values))
    (solved,) = shown.solved
    camera = Camera(*view)
    flesh = [portrait.flesh for portrait in portraits(shown, [camera])]
    return Scene(solved, solved, solved, flesh, camera)


def area(marks: list[Mark], *roles: str) -> Geometry:
    return shapely.union_all(
        [Polygon(points) for mark in marks if mark.role in roles for points in mark.lines]
    )


def drawn(prop: str, view: tuple[float, float], words: Any = None) -> list[Mark]:
    shown = scene(prop, view, words)
    return [*behind([prop], shown), *before([prop], shown)]


def point(shown: Scene, place: Array) -> tuple[float, float]:
    x, y = shown.camera.project(place)
    return float(x), float(y)


def test_every_prop_of_the_model_can_be_drawn() -> None:
    assert set(PROPS) == set(ALL) == set(POSES)


@pytest.mark.parametrize("prop", ALL)
def test_every_prop_is_said_to_those_who_do_not_see_it(prop: str) -> None:
    base, words = POSES[prop]
    with_it, without = (figure(words, base=base, props=props) for props in ([prop], []))
    assert describe(with_it, ["Go."], [], CAPTION_WORDS) != describe(
        without, ["Go."], [], CAPTION_WORDS
    )


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
    shown = scene("chair", (12, 7))
    for names in (["mat", "chair"], ["chair", "mat"]):
        roles = [mark.role for mark in behind(names, shown)]
        assert roles == [mark.role for name in names for mark in behind([name], shown)]
    assert list(behind([], shown)) == list(before(["mat"], shown)) == []


def test_a_prop_does_not_move_with_the_pose_but_a_band_does() -> None:
    poses: Any = ({**FISTS, "feet": {"to": "flat"}}, {"arms": {"lift": 120, "hand": "fist"}})
    shown = stage(figure(*poses))
    camera = Camera(12, 7)
    flesh = [portrait.flesh for portrait in portraits(shown, [camera] * 2)]
    start, end = shown.solved
    first, last = (Scene(now, start, end, flesh, camera) for now in (start, end))
    for prop, moves in (("wall-behind", False), ("mat", False), ("band-between-hands", True)):
        there, here = (
            np.vstack([p for f in (behind, before) for m in f([prop], s) for p in m.lines])
            for s in (first, last)
        )
        assert np.allclose(there, here) != moves
