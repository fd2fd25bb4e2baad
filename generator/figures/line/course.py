"""Prepares polylines for fitting: their corners, straight sides and tangents, in drawing order.

Points and vectors are complex numbers x + iy, for turning one vector against another is then a
product. All lines stand one after the other in the same arrays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from generator.figures.line.path_text import Flags, Indices, Plane

Points = npt.NDArray[np.float64]
Number = TypeVar("Number", bound=np.generic)

CORNER = 0.80  # cosine of the turn that makes a corner: 37 degrees
SIDE = 3  # a segment this much longer than its neighbours is a side, not part of a curve
LONGEST_TURN = 3.5  # of one curve, in radians: 200 degrees
STRAIGHT = 1 / 3  # part of the tolerance within which a line counts as straight
FINEST = 1 / 6  # points nearer than this part of the tolerance are one point
EQUAL = 1e-6  # ends that differ by the noise of a calculation are one point


@dataclass(frozen=True)
class Lines:
    """Cleaned lines; a closed one does not repeat its first point."""

    points: Plane
    sizes: Indices
    closed: Flags
    owner: Indices  # place of each line in the caller's list


@dataclass(frozen=True)
class Course:
    """Lines in drawing order, twice as dense; closed ones come back to their first point."""

    points: Plane
    arriving: Plane  # unit tangents before and after each point, which differ at corners
    leaving: Plane
    travelled: Points  # arc length up to each point
    knots: Flags  # where a curve has to end
    last: Indices  # place of the last point of each line


@dataclass(frozen=True)
class _Outline:
    """What each point is, and the segment that leaves it."""

    beside: tuple[Indices, Indices]  # the point before and the point after
    unit: Plane
    length: Points
    sharpness: Points  # 0 where smooth, up to 3 where the line turns back
    side: Flags


def starts(counts: Indices) -> Indices:
    """Return where each run starts when runs of these lengths follow each other."""
    return np.cumsum(counts) - counts


def ranges(first: Indices, counts: Indices) -> Indices:
    """Return first, first + 1, ... for each run, one run after the other."""
    return np.arange(counts.sum()) + np.repeat(first - starts(counts), counts)


def first_largest(values: Points, runs: Indices, owner: Indices) -> Indices:
    """Return the place of the first value in each run that others beat by no more than noise."""
    enough = values >= 0.999 * np.maximum.reduceat(values, runs)[owner]
    places = np.where(enough, np.arange(len(values)), len(values))
    return np.minimum.reduceat(places, runs)


def units(vectors: Plane) -> Plane:
    """Return the directions of vectors; a vector without length stays without."""
    return vectors / np.maximum(np.abs(vectors), 1e-12)


def travelled(points: Plane) -> Points:
    """Return the way up to each point; only differences within one line mean anything."""
    return np.cumsum(np.abs(np.diff(points, prepend=0)))


def cleaned(lines: Sequence[Points], tolerance: float) -> Lines:
    """Drop points that crowd, for the direction from one to the next would be noise."""
    sizes = np.array([len(line) for line in lines], dtype=np.intp)
    owner = np.flatnonzero(sizes)
    sizes = sizes[owner]
    points = np.concatenate([np.zeros((0, 2)), *lines]).view(np.complex128)[:, 0]
    first, last = starts(sizes), np.cumsum(sizes) - 1
    closed = np.abs(points[first] - points[last]) < EQUAL
    way, finest = travelled(points), tolerance * FINEST
    # An odd offset, for lengths are often whole multiples and must not fall either way by noise.
    bucket = np.floor((way - np.repeat(way[first], sizes)) / finest + 0.0618)
    keep = np.diff(bucket, prepend=0) > 0
    keep &= np.repeat(way[last], sizes) - way > finest
    keep[last] = ~closed
    keep[first] = True
    counts = np.bincount(np.repeat(np.arange(len(sizes)), sizes)[keep], minlength=len(sizes))
    enough = counts > 1
    keep &= np.repeat(enough, sizes)
    return Lines(points[keep], counts[enough], closed[enough], owner[enough])


def course(lines: Lines, tolerance: float) -> Course:
    """Return the lines with tangents, a point between every two, and knots where curves end."""
    outline = _outline(lines, tolerance)
    arriving, leaving = _tangents(outline)
    before, after = outline.beside
    ahead = arriving[after]
    # Halfway along the cubic between two points: a chord would pull every curve inwards.
    half = (lines.points + lines.points[after]) / 2 + outline.length / 8 * (leaving - ahead)
    along = units(6 * outline.unit - leaving - ahead)
    order, last = _drawing_order(lines, outline)
    knots = (outline.sharpness > 0) | outline.side | outline.side[before]
    knots = _woven(knots, np.zeros_like(knots))[order]
    first = np.concatenate([[0], last[:-1] + 1])
    smooth = ~np.logical_or.reduceat(knots, first)
    knots[((first + last) // 2)[smooth]] = True
    knots[first] = knots[last] = True
    points = _woven(lines.points, half)[order]
    arriving, leaving = _woven(arriving, along)[order], _woven(leaving, along)[order]
    knots |= _too_bent(knots, np.angle(leaving[:-1].conj() * arriving[1:]))
    return Course(points, arriving, leaving, travelled(points), knots, last)


def _outline(lines: Lines, tolerance: float) -> _Outline:
    first = starts(lines.sizes)
    last = first + lines.sizes - 1
    before, after = np.arange(len(lines.points)) - 1, np.arange(len(lines.points)) + 1
    before[first], after[last] = last, first
    steps = lines.points[after] - lines.points
    steps[last[~lines.closed]] = 0  # which makes both ends of an open line corners
    length, unit = np.abs(steps), units(steps)
    turn = unit * unit[before].conj()
    corner = turn.real < CORNER
    bend = np.where(corner, 0, np.abs(turn.imag))
    bulge = length * (bend + bend[after]) / 16  # of a curve in place of the segment
    nearby = np.maximum(
        np.where(corner, 0, length[before]), np.where(corner[after], 0, length[after])
    )
    side = (length > SIDE * nearby) & (bulge > tolerance * STRAIGHT)
    sharpness = np.where(corner, 2 - turn.real, 0)
    return _Outline((before, after), unit, length, sharpness, side)


def _tangents(outline: _Outline) -> tuple[Plane, Plane]:
    """Return the directions in which each point is reached and left."""
    before, after = outline.beside
    unit, length, side, corner = outline.unit, outline.length, outline.side, outline.sharpness > 0
    arrived = unit[before]
    # The circle through a point and its neighbours, unless a side begins or ends here.
    tangent = units(arrived * length + unit * length[before])
    tangent = np.where(side, unit, np.where(side[before], arrived, tangent))
    # At a corner the neighbour's tangent, mirrored at the segment: again a circle.
    arriving = np.where(corner[before], arrived, arrived**2 * tangent[before].conj())
    leaving = np.where(corner[after], unit, unit**2 * tangent[after].conj())
    return np.where(corner, arriving, tangent), np.where(corner, leaving, tangent)


def _too_bent(knots: Flags, turns: Points) -> Flags:
    """Part what turns too far for one curve into equal turns, which saves trying in vain."""
    first = np.flatnonzero(knots)
    owner = np.cumsum(knots) - 1
    turned = np.concatenate([[0], np.cumsum(np.abs(turns))])
    whole = np.append(np.diff(turned[first]), 0)
    parts = np.ceil(whole / LONGEST_TURN)
    share = (turned - turned[first][owner]) / np.maximum(whole, 1e-9)[owner]
    # A little more, for the halves of symmetric lines must not fall either way by noise.
    passed: Flags = np.diff(np.floor(share * parts[owner] + 1e-6), prepend=0) > 0
    return passed & ~knots


def _drawing_order(lines: Lines, outline: _Outline) -> tuple[Indices, Indices]:
    """Start closed lines at their sharpest corner; return woven places and where lines end."""
    first, sizes = starts(lines.sizes), lines.sizes
    score = np.round(outline.sharpness + outline.side / 2, 3)
    sharpest = first_largest(score, first, np.repeat(np.arange(len(sizes)), sizes))
    shift = np.where(lines.closed, sharpest - first, 0)
    counts = 2 * sizes + np.where(lines.closed, 1, -1)
    around = ranges(2 * shift, counts) % np.repeat(2 * sizes, counts)
    return np.repeat(2 * first, counts) + around, np.cumsum(counts) - 1


def _woven(points: npt.NDArray[Number], halves: npt.NDArray[Number]) -> npt.NDArray[Number]:
    return np.stack([points, halves], axis=1).ravel()
