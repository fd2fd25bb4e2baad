from collections.abc import Mapping
from typing import get_args

import pytest
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.person.areas import areas
from generator.figures.person.person_drawing import silhouette
from generator.models.figure import Facing, MapArea
from tests.figures.person.test_parts import mirrored, seen, share_apart

AZIMUTHS: Mapping[Facing, float] = {"back": -90, "front": 90}
FACINGS = pytest.mark.parametrize("facing", get_args(Facing))


def cut(facing: Facing, person: str = "anna") -> Mapping[str, Geometry]:
    return areas(seen(AZIMUTHS[facing], person=person), facing)


def base(name: str) -> str:
    return name.removesuffix("-left").removesuffix("-right")


@FACINGS
@pytest.mark.parametrize("person", ["anna", "bela", "elsa"])
def test_areas_are_all_of_the_body_and_do_not_overlap(facing: Facing, person: str) -> None:
    whole = silhouette(seen(AZIMUTHS[facing], person=person))
    found = cut(facing, person)
    assert shapely.symmetric_difference(shapely.union_all([*found.values()]), whole).area < 1
    assert sum(area.area for area in found.values()) == pytest.approx(whole.area, rel=0.001)


def test_both_views_have_what_content_may_name() -> None:
    names = {base(name) for facing in AZIMUTHS for name in cut(facing)}
    assert names == {*get_args(MapArea)}


@FACINGS
def test_sides_are_those_of_the_body_and_alike(facing: Facing) -> None:
    found = cut(facing)
    pairs = {base(name) for name in found if name != base(name)}
    assert len(pairs) >= 5
    for pair in pairs:
        left, right = found[f"{pair}-left"], found[f"{pair}-right"]
        assert share_apart(left, mirrored(right)) < 0.1, pair
        assert (left.centroid.x < right.centroid.x) == (facing == "back"), pair


@FACINGS
def test_areas_follow_the_spine_downwards(facing: Facing) -> None:
    column = {
        "back": ("head", "neck", "between-shoulder-blades", "mid-back", "lower-back"),
        "front": ("head", "throat", "breastbone", "upper-belly", "belly", "groin"),
    }
    found = cut(facing)
    heights = [found[name].centroid.y for name in column[facing]]
    assert heights == sorted(heights)
