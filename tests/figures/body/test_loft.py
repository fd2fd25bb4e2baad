import numpy as np
import pytest
import shapely
from shapely import MultiPoint, Point

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array, about
from generator.figures.body.loft import Loft, hulls, smooth_profile

VIEWS = [Camera(0, 0), Camera(12, 7), Camera(90, 5), Camera(-42, 60)]
DICE = np.random.default_rng(11)


def row(count: int = 3, front: float = 4.0, back: float = 4.0, width: float = 4.0) -> Loft:
    """A turned row of ellipsoids, 6 cm apart."""
    turn = about(np.array([0.3, 1.0, -0.4]), 40)
    centres = np.arange(count)[:, None] * 6.0 * turn[:, 1] + np.array([1.0, 2.0, 3.0])
    sizes = (np.full(count, value) for value in (front, back, width, 5.0))
    return Loft(centres, np.tile(turn, (count, 1, 1)), *sizes)


def ball(radius: float, *places: tuple[float, float, float]) -> Loft:
    count = len(places)
    sizes = [np.full(count, radius)] * 4
    return Loft(np.array(places), np.tile(np.eye(3), (count, 1, 1)), *sizes)


def surface(loft: Loft, count: int = 4000) -> Array:
    """Points on the ellipsoids (n x count x 3)."""
    ways = DICE.normal(size=(count, 3))
    ways /= np.linalg.norm(ways, axis=1)[:, None]
    points: Array = loft.middles[:, None, :] + np.einsum("nij,mj->nmi", loft.axes, ways)
    return points


def test_flesh_reaches_its_half_sizes_from_the_bone() -> None:
    loft = row(front=5, back=3, width=6)
    turn = loft.frames[0]
    for way, far in ((turn[:, 0], 5), (-turn[:, 0], 3), (turn[:, 2], 6), (-turn[:, 2], 6)):
        np.testing.assert_allclose(loft.reach(way) - loft.centres @ way, far)
    np.testing.assert_allclose(loft.reach(turn[:, 1]) - loft.centres @ turn[:, 1], 5)


@pytest.mark.parametrize("way", [*np.eye(3), *-np.eye(3), np.array([0.6, -0.64, 0.48])])
def test_the_reach_is_that_of_the_farthest_point_of_the_skin(way: Array) -> None:
    loft = row(front=5, back=3, width=6)
    farthest = (surface(loft) @ way).max(axis=1)
    reach = loft.reach(way)
    assert np.all(farthest <= reach + 1e-9)
    assert np.all(farthest > reach - 0.1)


@pytest.mark.parametrize("camera", VIEWS)
def test_a_ring_is_the_outline_of_its_ellipsoid(camera: Camera) -> None:
    loft = row(front=5, back=3, width=6)
    seen = camera.project(surface(loft))
    for ring, points in zip(loft.rings(camera), seen, strict=True):
        shape = MultiPoint(ring).convex_hull
        exact = MultiPoint(points).convex_hull
        assert shape.hausdorff_distance(exact) < 0.35
        assert shapely.area(shape) == pytest.approx(shapely.area(exact), rel=0.03)
        assert shape.buffer(0.1).covers(exact)


def test_a_ball_is_seen_as_a_circle_from_everywhere() -> None:
    for camera in VIEWS:
        (ring,) = ball(3, (1, 2, 3)).rings(camera)
        middle = camera.project(np.array([1.0, 2.0, 3.0]))
        np.testing.assert_allclose(np.linalg.norm(ring - middle, axis=1), 3, atol=1e-6)


def test_a_ring_that_is_seen_from_its_edge_has_no_width_but_an_outline() -> None:
    flat = Loft(np.zeros((1, 3)), np.eye(3)[None], *[np.array([v]) for v in (0.0, 0.0, 2.0, 3.0)])
    ring = flat.rings(Camera(90, 0))[0]
    assert np.isfinite(flat.rings(Camera(0, 0))).all()
    assert np.ptp(ring[:, 0]) == pytest.approx(4, abs=1e-6)


@pytest.mark.parametrize("camera", VIEWS)
def test_an_outline_holds_every_ellipsoid_and_what_is_between_neighbours(camera: Camera) -> None:
    loft = row(count=4)
    outline = loft.outline(camera)
    assert outline.is_valid
    grown = outline.buffer(0.1)
    for first, second in zip(loft.rings(camera)[:-1], loft.rings(camera)[1:], strict=True):
        assert grown.covers(MultiPoint([*first, *second]).convex_hull)


def test_an_outline_bends_with_its_row() -> None:
    bent = ball(1, (0, 0, 0), (10, 0, 0), (10, 10, 0))
    outline = bent.outline(Camera(0, 0))
    assert outline.covers(Point(5, 0.5))
    assert not outline.covers(Point(3, -7))  # inside the corner, where no flesh is
    assert outline.area == pytest.approx(2 * 20 + np.pi - 1 + np.pi / 4, rel=0.04)


def test_a_single_ellipsoid_has_an_outline() -> None:
    outline = ball(3, (0, 0, 0)).outline(Camera(0, 0))
    assert outline.area == pytest.approx(np.pi * 9, rel=0.03)


def test_the_front_is_as_near_as_the_skin() -> None:
    loft, camera = ball(3, (0, 0, 0), (5, 0, 0)), Camera(0, 0)
    places = np.array([[0.0, 0.0], [5.0, 0.0], [0.0, 2.0], [0.0, 9.0]])
    expected = [3, 3, np.sqrt(9 - 4), 0]
    np.testing.assert_allclose(loft.relief(camera).at(places), expected, atol=1e-6)
    behind = ball(3, (0, 0, -4), (5, 0, -4))
    np.testing.assert_allclose(behind.relief(camera).at(places), np.array(expected) - 4, atol=1e-6)


def test_places_between_ellipsoids_are_blends_of_both() -> None:
    small, large = ball(2, (0, 0, 0)), ball(4, (0, 10, 0))
    loft = Loft(
        np.vstack([small.centres, large.centres]),
        np.vstack([small.frames, large.frames]),
        *[np.array([2.0, 4.0])] * 4,
    )
    blended = loft.between(np.array([-1, 0, 0.25, 1, 2]))
    np.testing.assert_allclose(blended.centres[:, 1], [0, 0, 2.5, 10, 10])
    for sizes in (blended.front, blended.back, blended.width, blended.along):
        np.testing.assert_allclose(sizes, [2, 2, 2.5, 4, 4])


def test_hulls_take_each_group_by_itself() -> None:
    square = np.array([[0, 0], [2, 0], [2, 2], [0, 2], [1, 1]], dtype=float)
    first, second = hulls(np.array([square, square * 2 + 50]))
    assert shapely.area(first) == 4
    assert shapely.area(second) == 16


STATIONS = np.array([0.0, 1.0, 2.0, 4.0, 5.0])
PROFILES = [(1, 2, 5, 6, 9), (9, 4, 3, 3, 1), (1, 5, 2, 6, 3), (2, 2, 2, 2, 2), (3, 3, 7, 7, 3)]


@pytest.mark.parametrize("values", PROFILES)
def test_a_profile_runs_through_its_stations_without_overshooting(values: tuple[int, ...]) -> None:
    heights = np.array(values, dtype=float)
    np.testing.assert_allclose(smooth_profile(STATIONS, heights, STATIONS), heights, atol=1e-12)
    for low, high, first, last in zip(
        STATIONS[:-1], STATIONS[1:], heights[:-1], heights[1:], strict=True
    ):
        inside = smooth_profile(STATIONS, heights, np.linspace(low, high, 50))
        assert np.all(inside >= min(first, last) - 1e-9)
        assert np.all(inside <= max(first, last) + 1e-9)
        assert np.all(np.diff(inside) * np.sign(last - first) >= -1e-9)


@pytest.mark.parametrize("values", PROFILES)
def test_a_profile_has_no_kinks(values: tuple[int, ...]) -> None:
    heights, step = np.array(values, dtype=float), 1e-6
    for station in STATIONS[1:-1]:
        before, here, after = smooth_profile(
            STATIONS, heights, np.array([station - step, station, station + step])
        )
        assert here - before == pytest.approx(after - here, abs=1e-10)


def test_a_straight_profile_stays_straight() -> None:
    places = np.linspace(0, 5, 21)
    np.testing.assert_allclose(smooth_profile(STATIONS, 3 + 2 * STATIONS, places), 3 + 2 * places)
    two = smooth_profile(np.array([0.0, 5.0]), np.array([1.0, 11.0]), places)
    np.testing.assert_allclose(two, 1 + 2 * places)
