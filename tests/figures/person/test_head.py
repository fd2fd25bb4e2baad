import numpy as np
import pytest
import shapely
from shapely import Point

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array
from generator.figures.body.people import PEOPLE
from generator.figures.person.head import PROFILE, SCALE, SKULL, Head, _spline, _spline_open
from tests.figures.person.test_parts import mirrored, seen, share_apart

AROUND = range(-180, 180, 15)


def head(azimuth: float, elevation: float = 0, person: str = "anna") -> Head:
    return Head(seen(0).body, Camera(azimuth, elevation), PEOPLE[person])


def centred(shown: Head) -> Array:
    """The pivot on paper, where it stays while the camera goes around."""
    return shown.camera.project(shown.body.origins["head"])


def test_points_are_given_from_the_pivot_and_scaled() -> None:
    shown = head(0)
    points = np.array([[0, 0, 0], [1, 0, 0], [0, 2, 0], [0, 0, -3]], dtype=float)
    placed = shown.place(points) - shown.body.origins["head"]
    frame = shown.body.frames["head"]
    assert placed == pytest.approx(np.array([frame @ p for p in points]) * SCALE)


def test_a_face_looks_ahead_at_ease() -> None:
    for azimuth in (0, 35, 90, 150):
        shown = head(azimuth)
        assert shown.facing((2, 0, 0)) == pytest.approx(np.sin(np.radians(azimuth)), abs=1e-9)
        assert shown.facing((0, 0, 5)) == pytest.approx(np.cos(np.radians(azimuth)), abs=1e-9)


@pytest.mark.parametrize(
    ("azimuth", "eyes", "ears"), [(90, 2, 2), (0, 1, 1), (180, 1, 1), (-90, 0, 2), (45, 2, 1)]
)
def test_eyes_and_ears_show_where_they_face_the_viewer(
    azimuth: float, eyes: int, ears: int
) -> None:
    shown = head(azimuth)
    assert len(list(shown.eyes())) == eyes
    assert len(list(shown.ears())) == ears


@pytest.mark.parametrize(("azimuth", "plain", "glasses"), [(90, 4, 8), (0, 2, 4), (-90, 0, 0)])
def test_brows_mouth_nose_and_glasses_show_from_ahead(
    azimuth: float, plain: int, glasses: int
) -> None:
    """From ahead two brows, mouth and nose, two lenses, two temples; from the side half of it."""
    assert len(list(head(azimuth).lines())) == plain
    assert len(list(head(azimuth, person="bela").lines())) == glasses


@pytest.mark.parametrize("azimuth", AROUND)
@pytest.mark.parametrize("person", PEOPLE)
def test_all_features_lie_on_the_head(person: str, azimuth: float) -> None:
    shown = head(azimuth, 10, person)
    room = shown.skin().buffer(1.2)
    for eye in shown.eyes():
        assert room.contains(eye)
    for ear in shown.ears():
        assert shown.skin().buffer(2.5).contains(ear)
    for points in shown.lines():
        assert shapely.distance(shapely.points(points), room).max() < 1.0


@pytest.mark.parametrize("azimuth", [0, 30, 60, 90, -20, -90])
def test_one_side_of_a_face_is_the_mirror_image_of_the_other(azimuth: float) -> None:
    here, there = (head(turn, 5, "elsa") for turn in (azimuth, 180 - azimuth))
    assert share_apart(here.skin(), mirrored(there.skin())) < 0.002
    for mine, other in ((here.eyes(), there.eyes()), (here.ears(), there.ears())):
        shapes = shapely.union_all(list(mine)), shapely.union_all(list(other))
        assert shapes[0].symmetric_difference(mirrored(shapes[1])).area < 0.01
    # The nose of a face seen straight from ahead is drawn on one side alone.
    assert len(list(here.lines())) == len(list(there.lines()))


def test_a_profile_has_a_nose_that_vanishes_from_ahead() -> None:
    side, ahead = head(0), head(90)
    low_x, _, high_x, _ = side.skin().bounds
    pivot = centred(side)
    assert high_x - pivot[0] == pytest.approx(PROFILE[:, 0].max() * SCALE, abs=0.2)
    assert low_x < pivot[0] - 9 * SCALE
    assert share_apart(ahead.skin(), mirrored(ahead.skin())) < 0.002
    opposite = head(180)
    assert centred(opposite)[0] - opposite.skin().bounds[0] == pytest.approx(high_x - pivot[0])


@pytest.mark.parametrize("person", PEOPLE)
def test_only_a_beard_is_a_beard(person: str) -> None:
    assert (head(90, person=person).beard() is not None) == PEOPLE[person].beard


def test_a_beard_hangs_on_the_chin_and_does_not_show_from_behind() -> None:
    assert head(-90, person="david").beard() is None
    for azimuth in (0, 90, 180):
        shown = head(azimuth, person="david")
        beard = shown.beard()
        assert beard is not None
        assert beard.area > 20
        assert beard.difference(shown.skin().buffer(0.01)).area < 0.01
        _, top, _, bottom = beard.bounds
        assert top > centred(shown)[1] - 2  # down is positive on paper
        assert bottom > centred(shown)[1] + 5
        for eye in shown.eyes():
            assert not beard.intersects(eye)


def test_the_skull_says_how_near_a_head_is() -> None:
    shown = head(0)
    loft = shown.depth_loft()
    middle = shown.body.origins["head"] + shown.body.frames["head"] @ np.array(SKULL) * SCALE
    assert loft.middles[0] == pytest.approx(middle)
    assert float(loft.reach(np.array([0, 0, 1.0]))[0] - middle[2]) == pytest.approx(7.6 * SCALE)


def test_a_closed_spline_runs_through_its_points() -> None:
    square = np.array([[0, 0], [4, 0], [4, 4], [0, 4]], dtype=float)
    line = _spline(square)
    assert len(line) == 5 * len(square)
    for corner in square:
        assert np.abs(line - corner).sum(axis=1).min() == pytest.approx(0)
    assert line.mean(axis=0) == pytest.approx([2, 2])


def test_an_open_spline_runs_from_end_to_end() -> None:
    points = np.array([[0, 0, 0], [1, 2, 0], [4, 1, 3], [5, 5, 5]], dtype=float)
    line = _spline_open(points)
    assert line[0] == pytest.approx(points[0])
    assert line[-1] == pytest.approx(points[-1])
    assert line[5::5] == pytest.approx(points[1:])
    straight = np.outer(np.arange(4.0), [1, 2, 3])
    assert _spline_open(straight) == pytest.approx(np.outer(np.linspace(0, 3, 16), [1, 2, 3]))


def test_nothing_of_a_face_is_seen_through_the_back_of_a_head() -> None:
    shown = head(-90, person="elsa")
    assert not list(shown.eyes())
    assert not list(shown.lines())
    assert shown.skin().contains(Point(centred(shown)))
