import numpy as np
import pytest

from generator.figures.body.geometry import Array
from generator.figures.line.tracks import FINER, Plane, dense, resampled, track

STILL = (0j, 0j)


def ring(middle: complex = 0j, radius: float = 30.0, begin: float = 0.0, count: int = 90) -> Array:
    angles = np.linspace(0, 2 * np.pi, count + 1) + begin
    plane = middle + radius * np.exp(1j * angles)
    plane[-1] = plane[0]
    return np.column_stack([plane.real, plane.imag])


def middle_of(points: tuple[Plane | None, ...]) -> Plane:
    first, last = points
    assert first is not None
    assert last is not None
    between: Plane = (first + last) / 2
    return between


@pytest.mark.parametrize("begin", [0.3, 1.7, 3.1, 5.9])
def test_a_line_that_begins_elsewhere_is_the_same_line(begin: float) -> None:
    made = track([ring(), ring(begin=begin)], STILL, closed=True, straight=False)
    assert np.abs(middle_of(made.points)) == pytest.approx(30, abs=0.6)


def test_a_line_that_runs_the_other_way_round_is_the_same_line() -> None:
    made = track([ring(), ring()[::-1]], STILL, closed=True, straight=False)
    assert np.abs(middle_of(made.points)) == pytest.approx(30, abs=0.6)


def test_half_way_a_ring_is_half_way() -> None:
    made = track([ring(), ring(10 + 4j, 50)], STILL, closed=True, straight=False)
    between = middle_of(made.points)
    assert between.mean() == pytest.approx(5 + 2j, abs=0.1)
    assert np.abs(between - between.mean()) == pytest.approx(40, abs=0.8)
    assert [len(plane) for plane in made.points if plane is not None] == [made.count] * 2


def test_an_open_line_may_be_written_from_either_end() -> None:
    own = np.array([[0.0, 0.0], [40.0, 0.0], [80.0, 10.0]])
    made = track([own, own[::-1] + np.array([0, 6])], STILL, closed=False, straight=False)
    first, last = made.points
    assert first is not None
    assert last is not None
    assert last - first == pytest.approx(6j, abs=1e-9)


def test_corners_stay_corners() -> None:
    box = np.array([[0, 0], [60, 0], [60, 20], [0, 20], [0, 0]], dtype=float)
    made = track([box, box + 5], STILL, closed=True, straight=True)
    assert made.count == 4
    assert middle_of(made.points) == pytest.approx(
        np.array([0, 60, 60 + 20j, 20j]) + 2.5 + 2.5j, abs=1e-9
    )


def test_what_goes_shrinks_where_it_belongs() -> None:
    anchors = (0j, 10j, 20j, 30j)
    made = track([ring(8), None, None, None], anchors, closed=True, straight=False)
    gone = made.points[1]
    assert gone is not None
    assert gone == pytest.approx(8 + 10j, abs=1e-6)
    assert made.points[2:] == (None, None)
    line = np.array([[0.0, 0.0], [9.0, 0.0]])
    grown = track([None, line], anchors[:2], closed=False, straight=False).points[0]
    assert grown is not None
    assert np.array_equal(grown, np.zeros(len(grown)))


def test_points_are_evenly_spaced() -> None:
    plane = np.array([0, 1, 10, 10 + 10j, 10j], dtype=complex)
    even = resampled(plane, 8, closed=True)
    assert np.abs(np.diff(even)) == pytest.approx(5)


def test_there_are_points_between_points() -> None:
    fine, parts = dense(np.array([0, 8, 8 + 8j], dtype=complex))
    assert parts == FINER
    assert fine[:FINER].tolist() == [0, 2, 4, 6]
    assert len(fine) == 3 * FINER
