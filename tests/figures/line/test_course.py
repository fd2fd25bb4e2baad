from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from generator.figures.line.course import (
    CORNER,
    Course,
    cleaned,
    course,
    first_largest,
    ranges,
    starts,
    travelled,
    units,
)

Points = npt.NDArray[np.float64]

TOLERANCE = 0.3
SQUARE = np.array([[0, 0], [30, 0], [30, 30], [0, 30], [0, 0]], dtype=float)
TURN = np.linspace(0, 2 * np.pi, 61)
ROUND = 100 * np.stack([np.cos(TURN), np.sin(TURN)], axis=1)
CIRCLE = np.vstack([ROUND[:-1], ROUND[:1]])
STRAIGHT = np.stack([np.arange(0.0, 50, 5), np.zeros(10)], axis=1)


def way(*lines: Points) -> Course:
    return course(cleaned(lines, TOLERANCE), TOLERANCE)


def places(numbers: list[int]) -> npt.NDArray[np.intp]:
    return np.array(numbers, dtype=np.intp)


def test_runs_start_where_the_ones_before_end() -> None:
    assert starts(places([3, 1, 4])).tolist() == [0, 3, 4]
    assert starts(places([])).tolist() == []


def test_ranges_count_up_from_each_first() -> None:
    assert ranges(places([5, 0, 9]), places([3, 1, 2])).tolist() == [5, 6, 7, 0, 9, 10]
    assert ranges(places([5, 7]), places([0, 2])).tolist() == [7, 8]


def test_the_first_of_equal_values_counts_and_noise_does_not() -> None:
    values = np.array([1, 3, 3.0000001, 2, 7, 5, 9], dtype=float)
    runs, owner = places([0, 4]), places([0, 0, 0, 0, 1, 1, 1])
    assert first_largest(values, runs, owner).tolist() == [1, 6]
    assert first_largest(np.zeros(4), places([0, 2]), places([0, 0, 1, 1])).tolist() == [0, 2]


def test_units_have_length_one_but_for_what_has_none() -> None:
    vectors = np.array([3 + 4j, -2j, 0, 1e-3])
    assert units(vectors) == pytest.approx(np.array([0.6 + 0.8j, -1j, 0, 1]))


def test_the_way_is_the_sum_of_its_steps() -> None:
    assert np.diff(travelled(np.array([5, 5 + 3j, 9 + 3j, 9 + 3j]))).tolist() == [3, 4, 0]


def test_closed_lines_do_not_repeat_their_first_point() -> None:
    lines = cleaned([SQUARE, STRAIGHT], TOLERANCE)
    assert lines.closed.tolist() == [True, False]
    assert lines.sizes.tolist() == [4, 10]
    assert lines.points[:4].tolist() == [0, 30, 30 + 30j, 30j]
    assert lines.points[4:].real.tolist() == STRAIGHT[:, 0].tolist()


def test_points_that_crowd_are_dropped_and_the_ends_kept() -> None:
    crowd = np.stack([np.linspace(0, 9, 2000), np.zeros(2000)], axis=1)
    lines = cleaned([crowd], TOLERANCE)
    assert lines.points[0] == 0
    assert lines.points[-1] == 9
    gaps = np.diff(lines.points.real)
    assert lines.sizes[0] == pytest.approx(9 / 0.05, rel=0.02)
    assert gaps.min() > 0.03


def test_lines_that_are_points_are_left_out_and_owners_stay() -> None:
    dot, empty = np.full((4, 2), 7.0), np.zeros((0, 2))
    lines = cleaned([dot, SQUARE, empty, STRAIGHT, dot[:1]], TOLERANCE)
    assert lines.owner.tolist() == [1, 3]
    assert lines.sizes.tolist() == [4, 10]


def test_no_lines_are_no_points() -> None:
    assert len(cleaned([], TOLERANCE).points) == 0


def test_an_open_line_that_ends_where_it_began_but_for_noise_has_a_way() -> None:
    """Both ends are kept, so without care the way between them would be nothing."""
    noisy = np.array([[0, 0], [0.01, 0], [1e-14, 0]])
    lines = cleaned([noisy, SQUARE], TOLERANCE)
    assert lines.owner.tolist() == [1]


def test_a_line_has_a_point_between_every_two() -> None:
    made = way(STRAIGHT)
    assert made.points.real.tolist() == pytest.approx(np.arange(0, 45.1, 2.5).tolist())
    assert made.last.tolist() == [18]
    assert made.travelled[-1] - made.travelled[0] == pytest.approx(45)
    assert made.leaving[:-1] == pytest.approx(np.ones(18))


def test_only_the_ends_of_a_straight_line_are_knots() -> None:
    assert np.flatnonzero(way(STRAIGHT).knots).tolist() == [0, 18]


def test_a_closed_line_comes_back_to_its_first_point() -> None:
    for line in (SQUARE, CIRCLE):
        made = way(line)
        assert len(made.points) == 2 * (len(line) - 1) + 1
        assert made.points[-1] == made.points[0]
        assert made.last.tolist() == [len(made.points) - 1]


def test_the_corners_of_a_square_are_knots_where_both_directions_differ() -> None:
    made = way(SQUARE)
    assert np.flatnonzero(made.knots).tolist() == [0, 2, 4, 6, 8]
    assert made.arriving[2:7:2] == pytest.approx(np.array([1, 1j, -1]))
    assert made.leaving[2:7:2] == pytest.approx(np.array([1j, -1, -1j]))


def test_a_circle_has_tangents_around_and_halfway_points_on_it() -> None:
    made = way(CIRCLE)
    assert np.abs(made.points) == pytest.approx(np.full(len(made.points), 100), abs=0.01)
    tangents = made.points / np.abs(made.points) * 1j
    assert made.leaving == pytest.approx(tangents, abs=0.01)
    assert made.arriving == pytest.approx(tangents, abs=0.01)


def test_no_curve_has_to_turn_further_than_it_can() -> None:
    angle = np.linspace(0, 4 * np.pi, 200)
    spiral = (20 + 5 * angle) * np.stack([np.cos(angle), np.sin(angle)])
    for line, fewest in ((CIRCLE, 2), (spiral.T, 4)):
        made = way(line)
        knots = np.flatnonzero(made.knots).tolist()
        turns = np.abs(np.angle(made.leaving[:-1].conj() * made.arriving[1:]))
        assert max(turns[a:b].sum() for a, b in pairwise(knots)) < 3.5 + 0.11
        assert fewest <= len(knots) - 1 <= fewest + 1


@pytest.mark.parametrize(("degrees", "corner"), [(30, False), (45, True), (120, True), (-45, True)])
def test_a_turn_is_a_corner_from_37_degrees_on(degrees: float, corner: bool) -> None:  # noqa: FBT001
    assert (np.cos(np.radians(degrees)) < CORNER) == corner
    turn = np.exp(1j * np.radians(degrees))
    arms = np.concatenate([np.arange(-20.0, 1, 4), np.arange(4.0, 21, 4) * turn])
    made = way(np.stack([arms.real, arms.imag], axis=1))
    assert bool(made.knots[10]) == corner
    assert (abs(made.arriving[10] - made.leaving[10]) > 0.1) == corner


def test_a_closed_line_starts_at_its_sharpest_corner() -> None:
    drop = np.vstack([CIRCLE[5:56], [[250, 0]], CIRCLE[5:6]])
    assert way(drop).points[0] == 250


def test_lines_do_not_influence_each_other() -> None:
    alone, together = way(CIRCLE), way(SQUARE, CIRCLE, STRAIGHT)
    first, last = together.last[0] + 1, together.last[1] + 1
    assert together.points[first:last] == pytest.approx(alone.points)
    assert together.knots[first:last].tolist() == alone.knots.tolist()
    assert np.diff(together.travelled[first:last]) == pytest.approx(np.diff(alone.travelled))


def test_a_long_side_between_short_ones_begins_and_ends_at_knots() -> None:
    bend = 4 * np.exp(1j * np.linspace(-np.pi / 2, 0, 8))
    line = np.concatenate([[-80 - 4j], bend, [4 + 80j]])
    made = way(np.stack([line.real, line.imag], axis=1))
    assert np.flatnonzero(made.knots).tolist() == [0, 2, 16, 18]
