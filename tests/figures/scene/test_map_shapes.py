from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import get_args

import pytest
from shapely import Point, Polygon

from generator.content.library import Library
from generator.figures.scene.body_map import SIZE, MapView, map_views
from generator.figures.scene.map_shapes import LINE_HEIGHT, MapShape, map_shapes
from generator.models.figure import MapArea
from tests.figures.person.test_areas import base

EACH: Mapping[str, Sequence[str]] = {area: [area] for area in get_args(MapArea)}


@pytest.fixture(scope="module")
def views() -> Sequence[MapView]:
    return map_views()


@pytest.fixture(scope="module")
def parts(real: Library) -> Mapping[str, Sequence[str]]:
    return {i: part.areas for i, part in real.vocabulary.body_map.items()}


def owners(view: MapView, parts: Mapping[str, Sequence[str]], point: Point) -> set[str]:
    """The parts that have a point of the drawing."""
    inside = {base(name) for name, area in view.areas.items() if area.covers(point)}
    return {part for part, areas in parts.items() if inside & {*areas}}


def test_every_area_can_be_pressed_where_it_can_be_seen(views: Sequence[MapView]) -> None:
    for view in views:
        shapes = {shape.part: shape for shape in map_shapes(view, EACH)}
        assert {*shapes} == {base(name) for name in view.areas}
        assert all(shape.edge.startswith("M") for shape in shapes.values())


def test_a_mark_stands_in_its_part_and_in_no_other(
    views: Sequence[MapView], parts: Mapping[str, Sequence[str]]
) -> None:
    for view in views:
        for shape in map_shapes(view, parts):
            assert shape.marks
            for mark in shape.marks:
                assert owners(view, parts, Point(mark)) == {shape.part}


def test_areas_that_touch_are_one_piece(views: Sequence[MapView]) -> None:
    trunk = {"trunk": ["chest", "breastbone", "upper-belly", "belly"], "arms": ["arm-front"]}
    found = {shape.part: shape for shape in map_shapes(views[1], trunk)}
    assert (len(found["trunk"].marks), len(found["arms"].marks)) == (1, 2)


def test_a_part_that_lies_behind_is_left_out(views: Sequence[MapView]) -> None:
    assert map_shapes(views[0], {"chest": ["chest"]}) == ()


def test_names_stand_beside_the_body_one_below_the_other(
    views: Sequence[MapView], parts: Mapping[str, Sequence[str]]
) -> None:
    for view in views:
        shapes = map_shapes(view, parts)
        assert {shape.name[0] < 0 for shape in shapes} == {view.facing == "back"}
        assert {shape.name[0] > SIZE[0] for shape in shapes} == {view.facing == "front"}
        heights = sorted(shape.name[1] for shape in shapes)
        gaps = [low - high for high, low in pairwise(heights)]
        assert min(gaps) >= LINE_HEIGHT - 1
        assert all(leads_inside(view, parts, shape) for shape in shapes)


def leads_inside(view: MapView, parts: Mapping[str, Sequence[str]], shape: MapShape) -> bool:
    return owners(view, parts, Point(shape.line[1])) == {shape.part}


def test_what_is_too_small_to_press_is_no_piece() -> None:
    speck = Polygon([(0, 0), (12, 0), (12, 12), (0, 12)])
    assert map_shapes(MapView("front", "", {"hip-left": speck}), {"hip": ["hip"]}) == ()
