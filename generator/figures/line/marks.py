"""What a drawing is made of: areas and lines on paper, each in a role that a theme paints."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np
import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.geometry import Array

SMALLEST_AREA = 0.5  # square cm that can be seen on paper
SMALLEST_HOLE = 1.3  # square cm, too
SHORTEST_LINE = 1.8  # cm; a shorter crease looks like a slip of the pen
ENDS_MEET = 0.8  # cm within which two ends of lines are one point


@dataclass(frozen=True)
class Mark:
    """Lines (each n x 2, in cm on paper) in one role; a filled role needs closed lines."""

    role: str
    lines: tuple[Array, ...]
    straight: bool = False  # corners stay corners: a box, not a body


def area(role: str, geometry: Geometry) -> Iterator[Mark]:
    """Yield the mark of a filled geometry, unless it is too small to be seen."""
    rings = tuple(ring for polygon in polygons(geometry) for ring in _rings(polygon))
    if rings:
        yield Mark(role, rings)


def line(role: str, lines: Iterable[Array]) -> Iterator[Mark]:
    """Yield the mark of lines, if there are any."""
    visible = tuple(points for points in lines if len(points) > 1)
    if visible:
        yield Mark(role, visible)


def polygons(geometry: Geometry) -> list[Polygon]:
    """Return the polygons of a geometry that are large enough to be seen."""
    pieces = shapely.get_parts(geometry)
    return [p for p in pieces if isinstance(p, Polygon) and p.area > SMALLEST_AREA]


def line_strings(geometry: Geometry) -> list[Array]:
    """Return the points of every line of a geometry, its rings included."""
    parts = [part for part in shapely.get_parts(geometry) if isinstance(part, LineString)]
    return [np.asarray(part.coords) for part in parts if part.length > 0]


def long_lines(geometry: Geometry) -> list[Array]:
    """Return the lines of a geometry, those whose ends meet joined, without specks."""
    joined = _joined(line_strings(geometry))
    return [points for points in joined if LineString(points).length > SHORTEST_LINE]


def clipped(marks: Iterable[Mark], window: Geometry) -> Iterator[Mark]:
    """Yield what a window shows of marks."""
    for mark in marks:
        closed = all(np.array_equal(points[0], points[-1]) for points in mark.lines)
        if closed and not mark.role.startswith("line"):
            # The lines of an area are its edges and then its holes, so what lies in two is out.
            rings = [shapely.make_valid(Polygon(points)) for points in mark.lines]
            shape = reduce(shapely.symmetric_difference, rings)
            inside = area(mark.role, shape.intersection(window))
            yield from (replace(part, straight=mark.straight) for part in inside)
        else:
            seen = [LineString(points).intersection(window) for points in mark.lines]
            yield from line(mark.role, [p for piece in seen for p in line_strings(piece)])


def _rings(polygon: Polygon) -> Iterator[Array]:
    yield np.asarray(polygon.exterior.coords)
    for hole in polygon.interiors:
        if Polygon(hole).area > SMALLEST_HOLE:
            yield np.asarray(hole.coords)


def _joined(lines: list[Array]) -> list[Array]:
    """Join lines end to end where their ends nearly meet, first come first served."""
    rest = list(lines)
    done: list[Array] = []
    while rest:
        points = rest.pop(0)
        while (index := _continuation(points[-1], rest)) is not None:
            points = _weld(points, rest.pop(index))
        while (index := _continuation(points[0], rest)) is not None:
            points = _weld(points[::-1], rest.pop(index))[::-1]
        done.append(_closed(points))
    return done


def _continuation(end: Array, rest: list[Array]) -> int | None:
    if not rest:
        return None
    ends = np.array([[points[0], points[-1]] for points in rest])
    gaps = np.linalg.norm(ends - end, axis=2).min(axis=1)
    best = int(np.argmin(gaps))
    return best if gaps[best] < ENDS_MEET else None


def _weld(points: Array, more: Array) -> Array:
    if np.linalg.norm(more[0] - points[-1]) > np.linalg.norm(more[-1] - points[-1]):
        more = more[::-1]
    middle = (points[-1] + more[0]) / 2
    return np.vstack([points[:-1], middle, more[1:]])


def _closed(points: Array) -> Array:
    nearly = len(points) > 3 and np.linalg.norm(points[0] - points[-1]) < ENDS_MEET  # noqa: PLR2004
    return np.vstack([points[:-1], points[:1]]) if nearly else points
