import numpy as np
import pytest
import shapely
from shapely import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.line.marks import (
    ENDS_MEET,
    SHORTEST_LINE,
    SMALLEST_AREA,
    SMALLEST_HOLE,
    Mark,
    area,
    clipped,
    line,
    line_strings,
    long_lines,
    polygons,
)

RING = Polygon(box(0, 0, 10, 10).exterior, [box(4, 4, 6, 6).exterior.coords[::-1]])
WINDOW = box(0, 0, 10, 10)


def surface(mark: Mark) -> float:
    return float(Polygon(mark.lines[0]).area) - sum(Polygon(hole).area for hole in mark.lines[1:])


def test_an_area_is_one_mark_with_its_pieces_and_holes() -> None:
    (mark,) = area("skin", MultiPolygon([RING, box(20, 0, 22, 2)]))
    assert mark.role == "skin"
    assert [Polygon(points).area for points in mark.lines] == [100, 4, 4]
    assert all(np.array_equal(points[0], points[-1]) for points in mark.lines)


@pytest.mark.parametrize(
    "nothing", [Polygon(), Point(1, 1), LineString([(0, 0), (9, 9)]), box(0, 0, 0.7, 0.7)]
)
def test_what_has_no_area_to_be_seen_is_no_mark(nothing: Geometry) -> None:
    assert list(area("skin", nothing)) == []


def test_specks_and_pinholes_are_left_out() -> None:
    side = np.sqrt(SMALLEST_AREA)
    specks = MultiPolygon([box(0, 0, side * 1.01, side), box(5, 0, 5 + side * 0.99, side)])
    assert [piece.bounds[0] for piece in polygons(specks)] == [0]
    for size, rings in ((np.sqrt(SMALLEST_HOLE) * 0.99, 1), (np.sqrt(SMALLEST_HOLE) * 1.01, 2)):
        (mark,) = area("skin", box(0, 0, 10, 10).difference(box(4, 4, 4 + size, 4 + size)))
        assert len(mark.lines) == rings


def test_of_a_mixed_collection_the_polygons_count() -> None:
    mixed = GeometryCollection([LineString([(0, 0), (5, 5)]), box(0, 0, 2, 2), Point(3, 3)])
    assert [piece.area for piece in polygons(mixed)] == [4]


def test_lines_of_one_point_are_no_lines() -> None:
    points = np.array([[0, 0], [1, 1]], dtype=float)
    assert list(line("line", [])) == []
    assert list(line("line", [points[:1]])) == []
    (mark,) = line("line", [points, points[:1], points[::-1]])
    assert len(mark.lines) == 2


def test_line_strings_are_the_lines_of_a_geometry() -> None:
    mixed = GeometryCollection(
        [LineString([(0, 0), (5, 5)]), Point(3, 3), box(0, 0, 2, 2), RING.exterior]
    )
    assert [len(points) for points in line_strings(mixed)] == [2, 5]
    assert line_strings(Polygon()) == []


def test_lines_whose_ends_nearly_meet_are_one_line() -> None:
    gap = ENDS_MEET * 0.9
    lines = shapely.MultiLineString(
        [[(0, 0), (10, 0)], [(20 + gap, 0), (30, 0)], [(20, 0), (10 + gap, 0)]]
    )
    (joined,) = long_lines(lines)
    assert sorted(x for x, _ in joined) == pytest.approx([0, 10 + gap / 2, 20 + gap / 2, 30])
    assert np.all(np.diff(joined[:, 0]) > 0)


def test_lines_join_at_either_end_and_whichever_way_they_run() -> None:
    ways = [np.array([[0, 0], [5, 0]]), np.array([[5, 0], [5, 5]]), np.array([[5, 5], [9, 9]])]
    for flips in np.ndindex(2, 2, 2):
        lines = [way[::-1] if flip else way for way, flip in zip(ways, flips, strict=True)]
        (joined,) = long_lines(shapely.MultiLineString(lines[1:] + lines[:1]))
        forward = joined if joined[0, 0] == 0 else joined[::-1]
        assert forward.tolist() == [[0, 0], [5, 0], [5, 5], [9, 9]]


def test_lines_further_apart_stay_apart() -> None:
    gap = ENDS_MEET * 1.1
    assert (
        len(long_lines(shapely.MultiLineString([[(0, 0), (9, 0)], [(9 + gap, 0), (20, 0)]]))) == 2
    )


def test_a_line_that_nearly_comes_back_closes() -> None:
    around = np.array([[0, 0], [5, 0], [5, 5], [0, 5], [0, 0.5]], dtype=float)
    (closed,) = long_lines(LineString(around))
    assert closed[0].tolist() == closed[-1].tolist() == [0, 0]
    assert len(closed) == 5
    open_line = around[:-1]
    (kept,) = long_lines(LineString(open_line))
    assert kept.tolist() == open_line.tolist()


def test_specks_of_lines_are_left_out() -> None:
    long, short = SHORTEST_LINE * 1.01, SHORTEST_LINE * 0.99
    lines = shapely.MultiLineString([[(0, 0), (long, 0)], [(9, 9), (9 + short, 9)]])
    assert [points[0].tolist() for points in long_lines(lines)] == [[0, 0]]


def test_a_window_clips_areas_and_lines() -> None:
    across = np.array([[-5, 5], [15, 5]], dtype=float)
    square = np.asarray(box(5, 5, 20, 20).exterior.coords)
    clipped_marks = list(clipped([Mark("skin", (square,)), Mark("line", (across, square))], WINDOW))
    assert [mark.role for mark in clipped_marks] == ["skin", "line"]
    assert surface(clipped_marks[0]) == 25
    assert sum(LineString(points).length for points in clipped_marks[1].lines) == 10 + 5 + 5
    for mark in clipped_marks:
        assert np.all(np.vstack(mark.lines) >= 0)
        assert np.all(np.vstack(mark.lines) <= 10)


def test_a_window_leaves_out_what_lies_outside() -> None:
    outside = np.asarray(box(11, 11, 20, 20).exterior.coords)
    assert list(clipped([Mark("skin", (outside,)), Mark("line", (outside,))], WINDOW)) == []


def test_a_window_keeps_what_lies_inside() -> None:
    inside = np.asarray(box(1, 1, 9, 9).exterior.coords)
    skin, edge = clipped([Mark("skin", (inside,)), Mark("line", (inside,))], WINDOW)
    assert surface(skin) == 64
    assert LineString(edge.lines[0]).length == 32


def test_a_hole_stays_a_hole_in_a_window() -> None:
    (mark,) = area("hair", RING)
    (kept,) = clipped([mark], box(-5, -5, 15, 15))
    assert sorted(Polygon(points).area for points in kept.lines) == [4, 100]
