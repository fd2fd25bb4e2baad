import numpy as np
import pytest

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array

VIEWS = [(0, 0), (12, 7), (90, 5), (-90, 5), (48, 9), (180, 42), (90, 85), (30, -10)]
FORWARD, UP, RIGHT = np.eye(3)


@pytest.mark.parametrize(("azimuth", "elevation"), VIEWS)
def test_a_camera_keeps_lengths_across_its_view(azimuth: float, elevation: float) -> None:
    camera = Camera(azimuth, elevation)
    whole = np.vstack([camera.paper, camera.toward])
    np.testing.assert_allclose(whole @ whole.T, np.eye(3), atol=1e-12)
    # Right, down and towards the viewer: a left-handed set, as y runs down on paper.
    assert np.linalg.det(whole) == pytest.approx(-1)


@pytest.mark.parametrize(
    ("azimuth", "point", "seen", "depth"),
    [
        (0, FORWARD, (1, 0), 0),  # from the figure's right it faces right
        (0, RIGHT, (0, 0), 1),
        (90, FORWARD, (0, 0), 1),  # from ahead
        (90, RIGHT, (-1, 0), 0),
        (-90, FORWARD, (0, 0), -1),  # from behind
        (-90, RIGHT, (1, 0), 0),
        (180, FORWARD, (-1, 0), 0),  # from the figure's left
        (180, RIGHT, (0, 0), -1),
        (45, FORWARD, (np.sqrt(0.5), 0), np.sqrt(0.5)),
    ],
)
def test_a_level_camera_sees_the_figure_from_its_side(
    azimuth: float, point: Array, seen: tuple[float, float], depth: float
) -> None:
    camera = Camera(azimuth, 0)
    np.testing.assert_allclose(camera.project(point), seen, atol=1e-12)
    assert camera.depth(point) == pytest.approx(depth, abs=1e-12)


@pytest.mark.parametrize(("azimuth", "elevation"), VIEWS)
def test_up_is_up_on_paper(azimuth: float, elevation: float) -> None:
    x, y = Camera(azimuth, elevation).project(UP)
    assert x == pytest.approx(0, abs=1e-12)
    assert y == pytest.approx(-np.cos(np.radians(elevation)))


def test_from_above_the_top_is_nearer_and_what_is_near_lies_lower() -> None:
    camera = Camera(0, 30)
    assert camera.depth(UP) == pytest.approx(0.5)
    assert camera.project(RIGHT)[1] == pytest.approx(0.5)
    assert Camera(0, -10).depth(UP) < 0


def test_many_points_are_projected_at_once() -> None:
    camera = Camera(48, 9)
    points = np.random.default_rng(1).normal(size=(4, 5, 3))
    flat, depths = camera.project(points), camera.depth(points)
    assert flat.shape == (4, 5, 2)
    np.testing.assert_allclose(flat[2, 3], camera.project(points[2, 3]))
    assert depths[2, 3] == pytest.approx(camera.depth(points[2, 3]))
