from typing import Any

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.loft import Loft
from generator.figures.person.muscles import AREAS
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Part, Portrait
from generator.figures.person.patches import (
    Patch,
    _back_of_shoulder,
    _cells,
    _surface,
    highlighted,
    patches,
)
from tests.figures.person.test_parts import NAMES, flipped, mirrored, outline, seen

BACK = ("rhomboids", "middle-trapezius", "lower-trapezius", "back-extensors", "gluteals")
FRONT = ("chest-muscles", "abdominals", "diaphragm", "deep-neck-flexors", "leg-muscles")
AROUND = tuple(range(-180, 180, 45))


def shown(portrait: Portrait, muscle: str, side: str = "both") -> list[Patch]:
    return list(patches(portrait, sorted_parts(portrait), muscle, side))


def area(portrait: Portrait, muscle: str, side: str = "both") -> float:
    return sum(patch.shape.area for patch in shown(portrait, muscle, side))


def pieces(shape: Geometry) -> int:
    return len(shapely.get_parts(shape))


@pytest.mark.parametrize("muscle", AREAS)
def test_every_muscle_shows_from_somewhere_as_one_piece_a_side(muscle: str) -> None:
    words: Any = {"arms": {"lift": 120, "plane": 90}}
    found = [p for azimuth in AROUND for p in shown(seen(azimuth, 5, words=words), muscle)]
    assert all(patch.hosts <= NAMES for patch in found)
    largest = max(found, key=lambda patch: patch.shape.area)
    assert largest.shape.area > 30
    assert pieces(largest.shape) == 1


@pytest.mark.parametrize("muscle", AREAS)
def test_a_strong_middle_lies_within_its_patch_and_fills_most_of_it(muscle: str) -> None:
    for azimuth in AROUND:
        for patch in shown(seen(azimuth, 5), muscle):
            assert patch.core.difference(patch.shape).area < 0.01
            assert 0.2 * patch.shape.area < patch.core.area < patch.shape.area


@pytest.mark.parametrize("muscle", [*FRONT, *BACK])
def test_a_patch_is_not_seen_through_the_body(muscle: str) -> None:
    ahead, behind = area(seen(90), muscle), area(seen(-90), muscle)
    hidden, visible = (ahead, behind) if muscle in BACK else (behind, ahead)
    assert visible > 30
    assert hidden < 0.1 * visible


@pytest.mark.parametrize("muscle", AREAS)
def test_the_left_patch_is_the_right_one_in_a_mirror(muscle: str) -> None:
    for azimuth in (0, 40, 90, -50, -90):
        here = shown(seen(azimuth, 8), muscle, "right")
        there = shown(seen(180 - azimuth, 8), muscle, "left")
        assert len(here) == len(there)
        for mine, other in zip(here, there, strict=True):
            assert {flipped(host) for host in mine.hosts} == set(other.hosts)
            apart = mine.shape.symmetric_difference(mirrored(other.shape)).area
            assert apart < 2 + 0.03 * mine.shape.area


@pytest.mark.parametrize("muscle", AREAS)
def test_a_patch_lies_on_its_parts(muscle: str) -> None:
    for azimuth in AROUND:
        portrait = seen(azimuth, 5)
        for patch in shown(portrait, muscle):
            body = shapely.union_all([outline(portrait, host) for host in patch.hosts])
            assert patch.shape.difference(body.buffer(0.01)).area < 0.01


@pytest.mark.parametrize("azimuth", [30, 90, -60])
def test_what_lies_before_a_muscle_cuts_it(azimuth: float) -> None:
    """Parts that are drawn later and are not its own: an arm before the chest, a head."""
    words: Any = {"arms": {"lift": 60, "plane": 0, "elbow": 90, "forearm": "in"}}
    portrait = seen(azimuth, 5, words=words)
    order = sorted_parts(portrait)
    names = [part.name for part in order]
    for muscle in ("chest-muscles", "back-extensors", "abdominals"):
        for patch in shown(portrait, muscle):
            above = order[max(names.index(host) for host in patch.hosts) + 1 :]
            for part in above:
                assert patch.shape.intersection(part.outline).area < 0.01, part.name


def test_a_hand_on_the_belly_hides_what_it_lies_on() -> None:
    free = area(seen(90, 5), "abdominals")
    words: Any = {"right_hand": {"to": "belly"}}
    assert area(seen(90, 5, words=words), "abdominals") < free - 20


@pytest.mark.parametrize("muscle", ["rear-shoulder-muscles", "arm-muscles"])
def test_a_sleeve_does_not_cut_a_patch(muscle: str) -> None:
    """One of the shoulder goes on over the trunk, one of the arm out of the sleeve."""
    words: Any = {"arms": {"lift": 80, "plane": 90, "elbow": 0, "twist": 0}}
    portrait = seen(-90, 5, words=words)
    (patch,) = shown(portrait, muscle, "right")
    sleeve = outline(portrait, "sleeve_R")
    assert patch.shape.intersection(sleeve).area > 10
    assert patch.shape.difference(sleeve).area > 5
    assert pieces(patch.shape) == 1


@pytest.mark.parametrize("twist", [-60, 0, 60])
def test_the_back_of_the_shoulder_stays_behind_however_the_arm_twists(twist: float) -> None:
    words: Any = {"arms": {"lift": 85, "plane": 90, "elbow": 90, "twist": twist}}
    behind, ahead = seen(-90, 0, words=words), seen(90, 0, words=words)
    assert area(behind, "rear-shoulder-muscles") > 100
    assert area(ahead, "rear-shoulder-muscles") < 0.4 * area(behind, "rear-shoulder-muscles")


@pytest.mark.parametrize(
    ("arm", "back"),
    [
        ((0, -1, 0), (-1, 0, 0)),  # hanging
        ((0, 0, 1), (-1, 0, 0)),  # to the side
        ((0, 1, 0), (-1, 0, 0)),  # overhead
        ((1, 0, 0), (0, 0, 1)),  # ahead
        ((0, 0, -1), (1, 0, 0)),  # across
    ],
)
def test_the_back_of_a_shoulder_turns_outwards_when_the_arm_reaches_ahead(
    arm: tuple[float, ...], back: tuple[float, ...]
) -> None:
    assert _back_of_shoulder(np.array(arm, float)) == pytest.approx(np.array(back), abs=1e-9)


def test_muscles_that_overlap_are_painted_as_one() -> None:
    portrait = seen(-90, 5)
    order = sorted_parts(portrait)
    both = [("rhomboids", "both"), ("middle-trapezius", "both")]
    (one,) = highlighted(portrait, order, both)
    apart = [patch for muscle, side in both for patch in patches(portrait, order, muscle, side)]
    whole = shapely.union_all([patch.shape for patch in apart])
    assert one.shape.symmetric_difference(whole).area < 0.01
    assert len(highlighted(portrait, order, [("rhomboids", "both"), ("gluteals", "both")])) == 4


def column() -> Loft:
    """An upright column, 80 cm high, 20 cm thick."""
    centres = np.column_stack([np.zeros(9), np.linspace(0, 80, 9), np.zeros(9)])
    ten = np.full(9, 10.0)
    return Loft(centres, np.tile(np.eye(3), (9, 1, 1)), ten, ten, ten, ten)


def sheet(camera: Camera, along: tuple[float, float], around: tuple[float, float]) -> Geometry:
    points, normals = _surface(column(), along, around)
    return _cells(camera.project(points), normals @ camera.toward > 0)


def test_a_sheet_has_the_size_that_its_shares_and_angles_say() -> None:
    shape = sheet(Camera(90, 0), (0.25, 0.75), (-30, 30))
    left, top, right, bottom = shape.bounds
    assert (right - left, bottom - top) == pytest.approx((20 * np.sin(np.radians(30)), 40), abs=0.4)
    assert (left + right, top + bottom) == pytest.approx((0, -80), abs=0.1)
    # Between an oval and a box.
    assert np.pi / 4 < shape.area / ((right - left) * (bottom - top)) < 1


@pytest.mark.parametrize(("azimuth", "middle"), [(90, 0), (0, 90), (-90, 180), (180, -90)])
def test_angles_run_from_ahead_over_the_right_to_the_back(azimuth: float, middle: float) -> None:
    span = (middle - 20, middle + 20)
    assert sheet(Camera(azimuth, 0), (0.2, 0.8), span).area > 200
    assert sheet(Camera(azimuth + 180, 0), (0.2, 0.8), span).is_empty


def test_of_a_sheet_at_the_edge_only_the_near_half_shows() -> None:
    whole = sheet(Camera(0, 0), (0.2, 0.8), (50, 130))
    half = sheet(Camera(-90, 0), (0.2, 0.8), (50, 130))
    assert whole.area > 2 * half.area > 0
    low = np.asarray(shapely.get_coordinates(half))[:, 0].min()
    assert low > -10.01


def test_an_arm_of_the_same_muscle_hides_what_lies_far_behind_it() -> None:
    """Seen from the right, the sleeve lies before the blade: they are one patch where they meet."""
    portrait = seen(0, 0)
    (patch,) = shown(portrait, "rear-shoulder-muscles", "right")
    near: Part = next(part for part in portrait.parts if part.name == "sleeve_R")
    assert patch.shape.intersection(near.outline).area > 0.5 * patch.shape.area
