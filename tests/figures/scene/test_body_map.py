import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest
import shapely
from shapely import Point

from generator.figures.line.theme import COLOURS
from generator.figures.scene.body_map import SIZE, MapView, map_views
from generator.publish.faults import faults_of_picture


@pytest.fixture(scope="module")
def views() -> Sequence[MapView]:
    return map_views()


def test_the_body_is_seen_from_behind_and_from_ahead(views: Sequence[MapView]) -> None:
    assert [view.facing for view in views] == ["back", "front"]
    pupils = [view.drawing.count(f'fill="{COLOURS["ink"]}"') for view in views]
    assert pupils[0] == 0 < pupils[1]


def test_a_drawing_is_shapes_only(views: Sequence[MapView]) -> None:
    for view in views:
        picture = f'<svg xmlns="http://www.w3.org/2000/svg">{view.drawing}</svg>'
        assert list(faults_of_picture(picture.encode())) == []
        assert len(ET.fromstring(picture)) > 8  # noqa: S314 - drawn by us


def test_what_is_cut_lies_on_the_drawing(views: Sequence[MapView]) -> None:
    paper = shapely.box(0, 0, *SIZE)
    for view in views:
        for name, area in view.areas.items():
            assert paper.buffer(0.1).contains(area), name


def test_palms_and_knuckles_are_those_of_arms_beside_the_body(views: Sequence[MapView]) -> None:
    """The gap between arm and side belongs to nobody, so that each can be pressed by itself."""
    for view in views:
        left = view.areas[f"arm-{view.facing}-left"]
        side = view.areas[f"side-{view.facing}-left"]
        low = Point(*side.centroid.coords[0])
        assert left.distance(low) > 4


def test_the_same_code_draws_the_same_map(views: Sequence[MapView]) -> None:
    assert [view.drawing for view in map_views()] == [view.drawing for view in views]
