from typing import Any, get_args

import numpy as np
import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import height, spine_at
from generator.figures.body.geometry import Array
from generator.figures.body.landmarks import landmark
from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark
from generator.figures.line.theme import colour_theme
from generator.figures.scene import props
from generator.figures.scene.props import before, behind
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import portraits, stage
from generator.models.figure import Prop
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
    assert set(props.BEHIND) == set(ALL) == set(POSES)
    assert set(props.BEFORE) <= set(ALL)


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


@pytest.mark.parametrize("base", ["face-down", "on-back", "all-fours", "side-lying"])
def test_a_mat_lies_under_the_whole_body(base: str) -> None:
    shown = stage(figure({}, base=base))
    camera = Camera(*ABOVE)
    flesh = [portrait.flesh for portrait in portraits(shown, [camera])]
    (solved,) = shown.solved
    mat = area(list(behind(["mat"], Scene(solved, solved, solved, flesh, camera))), "mat")
    carried = [name for name in flesh[0] if not name.startswith(props.BESIDE)]
    body = [loft.outline(camera) for name in carried for loft in flesh[0][name]]
    assert shapely.union_all(body).difference(mat).area < 5
    assert mat.bounds[3] - mat.bounds[1] >= props.MAT_WIDE * np.sin(np.radians(85)) - 0.1


def test_a_mat_lies_below_the_floor_that_carries_the_body() -> None:
    marks = drawn("mat", SIDE)
    assert area(marks, "mat-side").bounds[1::2] == pytest.approx((0, props.MAT_THICK))


def test_a_pillow_lies_under_the_head() -> None:
    shown = scene("pillow", SIDE)
    left, top, right, bottom = area(list(behind(["pillow"], shown)), "cloth").bounds
    head = shown.first.body.origins["head"]
    assert (left + right) / 2 == pytest.approx(head[0], abs=0.2)
    assert -8 < top < bottom < 0.3
    assert right - left == pytest.approx(24, abs=0.3)


def test_a_towel_lies_under_the_face() -> None:
    shown = scene("towel", SIDE)
    left, top, right, bottom = area(list(behind(["towel"], shown)), "cloth").bounds
    places = [landmark(shown.first.body, name)[0] for name in ("crown", "chin")]
    assert min(places) < (left + right) / 2 < max(places)
    assert (top, bottom) == pytest.approx((-2.6, 0))


def test_a_roll_across_lies_under_the_upper_back() -> None:
    shown = scene("roll-across", SIDE)
    roll = area(list(behind(["roll-across"], shown)), "wood", "wood-light")
    left, top, right, bottom = roll.bounds
    radius = props.ROLL_RADIUS
    assert right - left == pytest.approx(2 * radius, rel=0.02)
    assert (top, bottom) == pytest.approx((-2 * radius, 0), abs=0.1)
    spine, _ = spine_at(shown.last.body, np.array([height("thoracic", 0.42)]))
    assert left < spine[0][0] < right


def test_a_roll_along_lies_under_the_spine_from_seat_to_head() -> None:
    shown = scene("roll-along", SIDE)
    left, top, right, bottom = area(
        list(behind(["roll-along"], shown)), "wood", "wood-light"
    ).bounds
    assert (top, bottom) == pytest.approx((-2 * props.LONG_ROLL_RADIUS, 0), abs=0.1)
    body = shown.first.body
    for name in ("lumbar1", "thoracic1", "thoracic5", "head"):
        assert left < body.origins[name][0] < right


@pytest.mark.parametrize("view", VIEWS)
def test_a_band_between_hands_is_a_line_from_hand_to_hand(view: tuple[float, float]) -> None:
    shown = scene("band-between-hands", view)
    assert list(behind(["band-between-hands"], shown)) == []
    edge, band = before(["band-between-hands"], shown)
    assert (edge.role, band.role) == ("line-band-edge", "line-band")
    hands = [landmark(shown.now.body, f"{side}-hand") for side in ("right", "left")]
    assert band.lines[0] == pytest.approx(shown.camera.project(np.array(hands)))


@pytest.mark.parametrize(("azimuth", "near"), [(12, "right"), (168, "left")])
def test_a_band_under_the_feet_runs_from_hand_to_hand_below_both_soles(
    azimuth: float, near: str
) -> None:
    far = {"right": "left", "left": "right"}[near]
    shown = scene("band-under-feet", (azimuth, 5.0))
    body = shown.now.body
    *_, back = behind(["band-under-feet"], shown)
    *_, ahead = before(["band-under-feet"], shown)
    hands = {s: shown.camera.project(landmark(body, f"{s}-hand")) for s in (near, far)}
    assert ahead.lines[0][0] == pytest.approx(hands[near])
    assert back.lines[0][0] == pytest.approx(hands[far])
    soles = {}
    for side in (near, far):
        foot = landmark(body, f"{side}-foot")
        soles[side] = shown.camera.project(np.array([foot[0], 0.8, foot[2]]))
    assert ahead.lines[0][-1] == pytest.approx(soles[near])
    assert back.lines[0][1:] == pytest.approx(np.array([soles[far], soles[near]]))


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
