import json
from functools import cache
from typing import Any, get_args

import numpy as np
import pytest
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.people import PEOPLE
from generator.figures.person.parts import FAR_ARM, FAR_LEG, Portrait
from generator.figures.scene.stage import Stage, portraits, stage
from generator.models import Figure
from generator.models.figure import Base

LIMBS = ("upper_arm", "forearm", "hand", "sleeve", "thigh", "shank", "foot")
NAMES = {"pelvis", "torso", "neck", "head", *(f"{limb}_{side}" for limb in LIMBS for side in "RL")}
BASES = get_args(Base)


def figure(*poses: dict[str, Any], **values: Any) -> Figure:
    """A figure of the plainest person, seen from its right, with what a test needs."""
    plain = {"person": "anna", "base": "standing", "view": {"azimuth": 0, "elevation": 0}}
    return Figure.model_validate({**plain, "poses": [*poses] or [{}], **values})


def seen(azimuth: float, elevation: float = 0, *, words: Any = None, **values: Any) -> Portrait:
    """One pose as a camera sees it."""
    data = figure(words or {}, **values).model_dump(mode="json", exclude_none=True)
    return _seen(json.dumps(data), azimuth, elevation)


@cache
def _seen(data: str, azimuth: float, elevation: float) -> Portrait:
    return portraits(_stage(data), [Camera(azimuth, elevation)])[0]


@cache
def _stage(data: str) -> Stage:
    return stage(Figure.model_validate(json.loads(data)))


def outline(portrait: Portrait, name: str) -> Geometry:
    return next(part.outline for part in portrait.parts if part.name == name)


def flipped(name: str) -> str:
    side = {"_R": "_L", "_L": "_R"}
    return name[:-2] + side[name[-2:]] if name[-2:] in side else name


def mirrored(shape: Geometry) -> Geometry:
    return affinity.scale(shape, -1, 1, origin=(0, 0))


def share_apart(first: Geometry, second: Geometry) -> float:
    apart: float = shapely.symmetric_difference(first, second).area
    return apart / float(shapely.union(first, second).area)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_has_every_part_in_every_base(person: str, base: str) -> None:
    portrait = seen(30, 10, person=person, base=base)
    assert sorted(part.name for part in portrait.parts) == sorted(NAMES)
    for part in portrait.parts:
        assert part.outline.is_valid, part.name
        assert part.outline.area > 20, part.name
        assert part.lofts, part.name


@pytest.mark.parametrize("azimuth", [0, 20, 60, 90, -35, -90])
def test_one_side_is_the_mirror_image_of_the_other(azimuth: float) -> None:
    here, there = seen(azimuth, 8), seen(180 - azimuth, 8)
    for name in NAMES:
        assert share_apart(outline(here, name), mirrored(outline(there, flipped(name)))) < 0.01


@pytest.mark.parametrize(("azimuth", "far"), [(0, "L"), (180, "R"), (60, "L"), (-60, "L")])
def test_limbs_on_the_side_away_from_the_viewer_lie_in_shade(azimuth: float, far: str) -> None:
    shaded = {part.name for part in seen(azimuth).parts if part.far}
    assert shaded == {f"{limb}_{far}" for limb in LIMBS}


def test_seen_from_ahead_or_behind_nothing_lies_in_shade() -> None:
    assert not [part for azimuth in (90, -90) for part in seen(azimuth).parts if part.far]


@pytest.mark.parametrize(
    ("limb", "root", "limit"),
    [("hand", "upper_arm", FAR_ARM), ("sleeve", "upper_arm", FAR_ARM), ("foot", "thigh", FAR_LEG)],
)
def test_how_far_its_root_lies_behind_says_whether_a_limb_is_shaded(
    limb: str, root: str, limit: float
) -> None:
    body = seen(0).body
    out = abs(float(body.origins[f"{root}_L"][2]))
    edge = np.degrees(np.arccos(limit / out))
    shades = [
        {part.name: part.far for part in seen(azimuth).parts}[f"{limb}_L"]
        for azimuth in (edge - 1, edge + 1)
    ]
    assert shades == [True, False]


def test_the_role_is_the_colour_and_its_shade() -> None:
    roles = {part.name: part.role for part in seen(0).parts}
    assert roles["pelvis"] == "trousers"
    assert roles["torso"] == "shirt"
    assert roles["head"] == roles["neck"] == roles["foot_R"] == "skin"
    assert (roles["hand_R"], roles["hand_L"]) == ("skin", "skin-far")
    assert (roles["sleeve_R"], roles["sleeve_L"]) == ("shirt", "shirt-far")
    assert (roles["shank_R"], roles["shank_L"]) == ("trousers", "trousers-far")


def test_a_part_covers_all_its_flesh_and_little_more() -> None:
    portrait = seen(25, 12)
    for part in portrait.parts:
        flesh = shapely.union_all([loft.outline(portrait.camera) for loft in part.lofts])
        assert flesh.difference(part.outline).area < 0.5, part.name
        if part.name not in ("torso", "head"):  # a torso is also shoulders, a head also a face
            assert part.outline.area < 1.06 * flesh.area, part.name


def test_the_shirt_reaches_over_the_shoulders() -> None:
    portrait = seen(90)
    for side in "RL":
        for name in ("yoke", "bridge"):
            (loft,) = portrait.flesh[f"{name}_{side}"]
            assert loft.outline(portrait.camera).difference(outline(portrait, "torso")).area < 0.5


def test_a_build_shows() -> None:
    slim, broad = (seen(0, person=person) for person in ("david", "bela"))
    for name in ("torso", "pelvis", "thigh_R", "upper_arm_R"):
        assert outline(broad, name).area > 1.05 * outline(slim, name).area
    assert outline(broad, "hand_R").area == pytest.approx(outline(slim, "hand_R").area)
