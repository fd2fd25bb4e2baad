from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

from generator.figures.line.path_text import Curves, path_texts, polygon_text

Points = npt.NDArray[np.float64]


def read(data: str) -> list[tuple[str, list[tuple[float, float]]]]:
    """The commands of a path with absolute points, as an independent reader sees them."""
    pen = RecordingPen()
    parse_path(data, pen)
    return [(name, list(points)) for name, points in pen.value]


def written(curves: list[list[complex]], *, straight: bool = False, closed: bool = False) -> str:
    points = np.array(curves, dtype=np.complex128)
    count = len(curves)
    lines = np.zeros(count, dtype=np.intp)
    flags = np.full(count, straight)
    (text,) = path_texts(Curves(points, lines, flags), np.array([closed]))
    return text


def test_a_curve_is_written_from_its_start() -> None:
    assert written([[1 + 1j, 2 + 1j, 3 + 4j, 5 + 5j]]) == "M1 1c1 0 2 3 4 4"


def test_a_curve_that_follows_goes_on_from_the_end_of_the_one_before() -> None:
    curves: list[list[complex]] = [[0, 1 + 2j, 3 + 3j, 4], [4, 5 - 3j, 6 - 2j, 8]]
    assert written(curves) == "M0 0c1 2 3 3 4 0 1-3 2-2 4 0"


def test_straight_curves_are_lines() -> None:
    assert written([[0, 1, 2, 3j]], straight=True) == "M0 0l0 3"
    # So are those whose handles lie on the line between the ends.
    assert written([[0, 1 + 1j, 2 + 2j, 3 + 3j]]) == "M0 0l3 3"


def test_letters_are_written_once_for_as_long_as_they_hold() -> None:
    curves: list[list[complex]] = [[0, 1, 2, 3], [3, 4, 5, 6], [6, 7 + 1j, 8 + 3j, 9]]
    assert written(curves) == "M0 0l3 0 3 0c1 1 2 3 3 0"


def test_a_closed_line_ends_with_its_letter_and_leaves_its_last_side_to_it() -> None:
    corners: list[complex] = [0, 10, 10 + 10j, 0]
    sides = [[a, a, b, b] for a, b in pairwise(corners)]
    assert written(sides, straight=True, closed=True) == "M0 0l10 0 0 10z"
    assert written(sides, straight=True) == "M0 0l10 0 0 10-10-10"


def test_a_closed_curve_is_written_to_its_end() -> None:
    there_and_back: list[list[complex]] = [[0, 1j, 3 + 1j, 3], [3, 3 - 1j, -1j, 0]]
    assert written(there_and_back, closed=True) == "M0 0c0 1 3 1 3 0 0-1-3-1-3 0z"


def test_each_line_has_a_path_of_its_own() -> None:
    points = np.array([[0, 1j, 2 + 1j, 2], [5, 6 + 1j, 7 + 1j, 8], [8, 9, 9 + 1j, 9 + 3j]])
    curves = Curves(points, np.array([0, 1, 1]), np.zeros(3, dtype=bool))
    first, second = path_texts(curves, np.array([False, False]))
    assert first == "M0 0c0 1 2 1 2 0"
    assert second == "M5 0c1 1 2 1 3 0 1 0 1 1 1 3"


@pytest.mark.parametrize("seed", range(5))
def test_what_is_written_is_what_was_meant(seed: int) -> None:
    dice = np.random.default_rng(seed)
    ends = dice.uniform(-99, 99, (9, 2)) @ np.array([1, 1j])
    handles = dice.uniform(-30, 30, (8, 2, 2)) @ np.array([1, 1j])
    curves = [
        [complex(a), complex(a + h), complex(b + k), complex(b)]
        for a, b, (h, k) in zip(ends, ends[1:], handles, strict=False)
    ]
    commands = read(written(curves))
    assert [name for name, _ in commands] == ["moveTo", *["curveTo"] * 8, "endPath"]
    for (_, places), curve in zip(commands[1:], curves, strict=False):
        meant = [(p.real, p.imag) for p in curve[1:]]
        # A handle is rounded from its own end, so twice the half of a tenth.
        assert np.abs(np.subtract(places, meant)).max() <= 0.1001
        assert np.abs(np.subtract(places[-1], meant[-1])).max() <= 0.0501


def test_a_polygon_keeps_its_corners() -> None:
    square = np.array([[0, 0], [5, 0], [5, 2.5], [0, 2.5], [0, 0]])
    assert polygon_text(square) == "M0 0l5 0 0 2.5-5 0z"
    assert polygon_text(square[:-1]) == "M0 0l5 0 0 2.5-5 0"


@pytest.mark.parametrize("seed", range(5))
def test_the_corners_of_a_polygon_do_not_drift(seed: int) -> None:
    points: Points = np.random.default_rng(seed).uniform(-400, 400, (60, 2))
    commands = read(polygon_text(points))
    places_written = [place for _, places in commands for place in places]
    assert np.abs(np.subtract(places_written, points)).max() <= 0.0501


def test_corners_that_rounding_brings_together_are_one() -> None:
    points = np.array([[0, 0], [5, 0], [5.01, 0.02], [5, 5], [0, 0]])
    assert polygon_text(points) == "M0 0l5 0 0 5z"


def test_what_rounding_leaves_nothing_of_is_not_written() -> None:
    assert polygon_text(np.array([[3, 4], [3.01, 4.02]])) == ""
    assert polygon_text(np.full((3, 2), 7.0)) == ""
    assert written([[1, 1, 1, 1]], straight=True) == ""


@pytest.mark.parametrize(
    ("points", "text"),
    [
        ([[0.5, -0.5], [0, 0.2]], "M.5-.5l-.5.7"),
        ([[0.04, -0.04], [10, 0]], "M0 0l10 0"),
        ([[-0.1, 100], [0.2, 100.3]], "M-.1 100l.3.3"),
        ([[1.5, 0.5], [2, 10.5]], "M1.5.5l.5 10"),
    ],
)
def test_numbers_are_as_short_as_can_be(points: list[list[float]], text: str) -> None:
    assert polygon_text(np.array(points)) == text
    places_written = [place for _, places in read(text) for place in places]
    assert places_written == [pytest.approx(point, abs=0.051) for point in points]
