from typing import get_args

import numpy as np
import pytest
import shapely
from shapely import MultiPoint

from generator.figures.body.blocks import Form, block, put
from generator.figures.body.camera import Camera
from generator.figures.body.things import WOOD, wall
from generator.figures.scene.faces import FORMS, faces, plane

SIZE = ((-20.0, 20.0), (0.0, 20.0), (-9.0, 9.0))
VIEWS = [(azimuth, elevation) for azimuth in range(-170, 180, 35) for elevation in (-8, 5, 40)]


def test_every_form_of_a_block_has_its_faces() -> None:
    assert set(FORMS) == set(get_args(Form))


@pytest.mark.parametrize("view", VIEWS)
def test_the_faces_of_a_box_fill_its_outline_without_overlap(view: tuple[float, float]) -> None:
    camera = Camera(*view)
    (turned,) = put([block("box", SIZE, WOOD)], np.array([3.0, 4.0, 5.0]), 25)
    seen = list(faces(turned, camera))
    hull = MultiPoint(camera.project(turned.corners())).convex_hull
    assert sum(face.outline.area for face in seen) == pytest.approx(hull.area)
    whole = shapely.union_all([face.outline for face in seen])
    assert whole.symmetric_difference(hull).area < 1e-6
    for face in seen:
        middle = np.array(face.outline.centroid.coords)
        assert face.depth(middle)[0] > camera.depth(turned.centre)


@pytest.mark.parametrize("form", get_args(Form))
def test_what_is_in_a_box_stays_in_it(form: Form) -> None:
    camera = Camera(24, 9)
    size = ((-9.0, 9.0), (0.0, 18.0), (-9.0, 9.0))
    made = block("thing", size, WOOD, form)
    room = MultiPoint(camera.project(made.corners())).convex_hull.buffer(12)
    if form != "wall":
        seen = [face.outline for face in faces(made, camera) if not face.outline.is_empty]
        assert seen
        assert all(room.contains(outline) for outline in seen)


def test_the_depth_of_a_plane_is_that_of_its_points() -> None:
    camera = Camera(33, 12)
    normal = np.array([0.0, 1.0, 0.0])
    depth = plane(camera, np.array([0.0, 7.0, 0.0]), normal)
    points = np.array([[3.0, 7.0, -8.0], [-30.0, 7.0, 20.0]])
    assert depth(camera.project(points)) == pytest.approx(camera.depth(points))


def test_a_wheel_is_seen_through() -> None:
    made = block("wheel", ((-30.0, 30.0), (0.0, 60.0), (-1.0, 1.0)), WOOD, "wheel")
    (face,) = faces(made, Camera(10, 5))
    assert not face.outline.contains(shapely.Point(Camera(10, 5).project(made.centre)))
    assert 0 < face.outline.area < 0.3 * np.pi * 30**2
    assert isinstance(face.outline, shapely.Polygon)
    (hole,) = face.outline.interiors
    assert hole.is_ccw != face.outline.exterior.is_ccw  # a fill counts how often a line goes round


def test_a_floor_line_is_nothing_seen_from_the_side() -> None:
    made = block("line", ((-90.0, 90.0), (0.0, 0.2), (-2.0, 2.0)), WOOD, "sheet")
    assert list(faces(made, Camera(0, 0))) == []
    assert len(list(faces(made, Camera(0, 10)))) == 1


def test_a_wall_hides_nobody_from_behind() -> None:
    (made,) = wall()
    looks = {azimuth: list(faces(made, Camera(azimuth, 5))) for azimuth in (-90, 0, 90)}
    (foot,) = looks[90]
    assert foot.outline.is_empty
    assert foot.lines.bounds[3] - foot.lines.bounds[1] < 0.01
    assert "wall-side" in [face.role for face in looks[0]]
    assert [face.role for face in looks[-90]] == ["wall", "skirting"]


def test_a_folded_cloth_shows_its_layers_at_its_side() -> None:
    made = block("towel", ((-10.0, 10.0), (0.0, 4.0), (-14.0, 14.0)), WOOD, "folded")
    whole, side = faces(made, Camera(0, 0))
    assert side.outline.bounds == pytest.approx((-10, -4, 10, 0), abs=0.01)
    assert side.lines.length == pytest.approx(side.outline.length + 17)
    assert whole.outline.buffer(1e-6).contains(side.outline)
