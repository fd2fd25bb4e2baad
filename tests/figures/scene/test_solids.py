from itertools import product

import numpy as np
import pytest
import shapely
from shapely import MultiPoint, Polygon

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array
from generator.figures.line.marks import Mark
from generator.figures.scene.solids import box, cushion, pane, rod

ROLES = ("top", "long", "short")
CENTRE, SIZE = (3.0, 20.0, -7.0), (30.0, 10.0, 18.0)
VIEWS = [(azimuth, elevation) for azimuth in range(-170, 180, 25) for elevation in (-8, 5, 40)]


def faces(camera: Camera) -> list[Mark]:
    return list(box(camera, CENTRE, SIZE, ROLES))[::2]


def corners() -> Array:
    signs = np.array(list(product((-0.5, 0.5), repeat=3)))
    placed: Array = np.array(CENTRE) + signs * np.array(SIZE)
    return placed


@pytest.mark.parametrize("view", VIEWS)
def test_the_faces_of_a_box_fill_its_outline_without_overlap(view: tuple[float, float]) -> None:
    camera = Camera(*view)
    shapes = [Polygon(mark.lines[0]) for mark in faces(camera)]
    hull = MultiPoint(camera.project(corners())).convex_hull
    assert sum(shape.area for shape in shapes) == pytest.approx(hull.area)
    assert shapely.union_all(shapes).symmetric_difference(hull).area < 1e-6


@pytest.mark.parametrize("view", VIEWS)
def test_each_face_has_its_role_and_lies_towards_the_viewer(view: tuple[float, float]) -> None:
    camera = Camera(*view)
    shares = dict(zip(("short", "top", "long"), np.abs(camera.toward), strict=True))
    marks = faces(camera)
    assert {mark.role for mark in marks} == set(ROLES)
    slants = [shares[mark.role] for mark in marks]
    assert slants == sorted(slants), "the most slanted comes first"
    for axis, role in enumerate(("short", "top", "long")):
        area = np.prod([size for other, size in enumerate(SIZE) if other != axis])
        (mark,) = (mark for mark in marks if mark.role == role)
        assert Polygon(mark.lines[0]).area == pytest.approx(area * shares[role])


@pytest.mark.parametrize("elevation", [-9, 9])
def test_a_box_shows_its_top_from_above_and_its_bottom_from_below(elevation: float) -> None:
    camera = Camera(0, elevation)
    (top,) = (mark for mark in faces(camera) if mark.role == "top")
    middle = Polygon(top.lines[0]).centroid
    up = np.add(CENTRE, (0, np.sign(elevation) * SIZE[1] / 2, 0))
    assert (middle.x, middle.y) == pytest.approx(tuple(camera.project(up)))


def test_straight_from_the_side_a_box_is_one_rectangle() -> None:
    (face,) = faces(Camera(0, 0))
    assert face.role == "long"
    assert Polygon(face.lines[0]).bounds == pytest.approx((-12, -25, 18, -15))


def test_faces_keep_their_corners_and_have_a_thin_edge() -> None:
    marks = list(box(Camera(12, 7), CENTRE, SIZE, ROLES))
    assert all(mark.straight for mark in marks)
    assert [mark.role for mark in marks[1::2]] == ["line-thin"] * 3
    for face, edge in zip(marks[::2], marks[1::2], strict=True):
        assert np.array_equal(face.lines[0], edge.lines[0])
        assert np.array_equal(face.lines[0][0], face.lines[0][-1])


def test_a_pane_is_drawn_where_it_stands() -> None:
    points = np.array([[0, 0, 0], [0, 0, 5], [0, 9, 5], [0, 0, 0]], dtype=float)
    camera = Camera(90, 0)
    face, edge = pane(camera, points, "wall", "line-fine")
    assert (face.role, edge.role) == ("wall", "line-fine")
    assert face.lines[0] == pytest.approx(camera.project(points))


@pytest.mark.parametrize("azimuth", [0, 180, 5, -10])
def test_a_rod_is_as_long_and_thick_as_it_says(azimuth: float) -> None:
    start, end = np.array([-20.0, 30, 0]), np.array([25.0, 30, 0])
    side, *_ = rod(Camera(azimuth, 0), start, end, 6)
    left, top, right, bottom = Polygon(side.lines[0]).bounds
    share = np.radians(azimuth)
    assert right - left == pytest.approx(
        45 * abs(np.cos(share)) + 12 * abs(np.sin(share)), rel=0.01
    )
    assert (top, bottom) == pytest.approx((-36, -24), abs=0.1)


@pytest.mark.parametrize(("azimuth", "near"), [(30, 20.0), (150, -20.0)])
def test_the_end_of_a_rod_that_faces_the_viewer_shows(azimuth: float, near: float) -> None:
    """The rod lies across, so its right end is nearer from the right, the left from the left."""
    camera = Camera(azimuth, 10)
    marks = list(rod(camera, np.array([0, 7, -20.0]), np.array([0, 7, 20.0]), 7))
    assert [mark.role for mark in marks] == ["roll", "line-thin", "roll-end", "line-thin"]
    side, end = (Polygon(mark.lines[0]) for mark in marks[::2])
    assert tuple(end.centroid.coords[0]) == pytest.approx(
        tuple(camera.project(np.array([0, 7, near])))
    )
    assert side.buffer(0.01).contains(end)
    assert end.area == pytest.approx(np.pi * 49 * abs(camera.toward[2]), rel=0.01)


def test_a_rod_looks_the_same_whichever_end_is_named_first() -> None:
    left, right = np.array([0, 7, -20.0]), np.array([0, 7, 20.0])
    plain = list(rod(Camera(40, 10), left, right, 7))
    shown = list(rod(Camera(40, 10), right, left, 7))
    for mine, other in zip(shown, plain, strict=True):
        assert Polygon(mine.lines[0]).symmetric_difference(Polygon(other.lines[0])).area < 1


def test_a_cushion_is_as_large_as_its_halves_say() -> None:
    centres = np.array([[0, 4, -9], [0, 4, 9]], dtype=float)
    for azimuth, half in ((0, 12), (90, 9 + 6)):
        cloth, edge = cushion(Camera(azimuth, 0), centres, (12, 3.8, 6))
        assert (cloth.role, edge.role) == ("cloth", "line-thin")
        bounds = Polygon(cloth.lines[0]).bounds
        assert bounds == pytest.approx((-half, -7.8, half, -0.2), abs=0.5)
        assert np.array_equal(cloth.lines[0], edge.lines[0])
