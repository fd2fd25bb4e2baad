"""Fits polylines with smooth cubic curves, all of them at once.

After Philip J. Schneider, "An Algorithm for Automatically Fitting Digitized Curves", Graphics
Gems, 1990. A piece is a run of points that one curve shall follow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from generator.figures.line.course import (
    STRAIGHT,
    Course,
    Points,
    cleaned,
    course,
    ranges,
    starts,
    units,
)
from generator.figures.line.path_text import Curves, Flags, Indices, Plane, path_texts

KINK = 0.05  # sine of the angle by which a straight line may leave its tangent
LONGEST = 0.8  # of a handle, in arc lengths of its piece; soles need handles that are nearly none
ROUNDS = 3  # of solving, each for better parameters, for pieces that nearly fit
NEAR_MISS = 4  # tolerances by which such a piece misses at most
SOME_WAY = 1e-9  # what a piece is long at least: far along, lengths round to 0


@dataclass(frozen=True)
class _Pieces:
    """Pieces of a course, and all points on them one piece after the other."""

    ends: tuple[Plane, Plane]
    tangents: tuple[Plane, Plane]  # both inwards
    arc: Points  # length
    parameter: Points  # of each point, from 0 to 1 along its piece
    place: Indices  # of each point on the course
    points: Plane
    owner: Indices  # the piece each point is on
    runs: Indices  # where the points of each piece start


def path_data(lines: Sequence[Points], tolerance: float) -> list[str]:
    """Return one SVG path (`M..c..z`) for each polyline (n x 2), within `tolerance` of its points.

    A line whose first and last points are equal is closed; one without two distinct points
    gives "".
    """
    texts = [""] * len(lines)
    clean = cleaned(lines, tolerance)
    if len(clean.owner):
        paths = path_texts(_fitted(course(clean, tolerance), tolerance), clean.closed)
        for owner, text in zip(clean.owner.tolist(), paths, strict=True):
            texts[owner] = text
    return texts


def _fitted(way: Course, tolerance: float) -> Curves:
    """Fit each piece between knots, and split it until its parts are near enough."""
    knots = np.flatnonzero(way.knots)
    within = ~np.isin(knots[:-1], way.last)
    a, b = knots[:-1][within], knots[1:][within]
    done: list[tuple[Indices, Plane, Flags]] = []
    while len(a):
        pieces = _pieces(way, a, b)
        cubics, errors, split = _fit(pieces, rounds=1)
        near = (errors > tolerance) & (errors <= NEAR_MISS * tolerance)
        if near.any():
            again = _fit(_pieces(way, a[near], b[near]), ROUNDS)
            cubics[near], errors[near], split[near] = again
        straight = _straight(pieces, tolerance * STRAIGHT)
        fits = straight | (errors <= tolerance) | (b - a == 1)
        done.append((a[fits], cubics[fits], straight[fits]))
        split = split[~fits]
        a, b = np.concatenate([a[~fits], split]), np.concatenate([split, b[~fits]])
    first, points, straight = (np.concatenate(parts) for parts in zip(*done, strict=True))
    order = np.argsort(first)
    return Curves(points[order], np.searchsorted(way.last, first[order]), straight[order])


def _pieces(way: Course, a: Indices, b: Indices) -> _Pieces:
    counts = b - a + 1
    place, owner = ranges(a, counts), np.repeat(np.arange(len(a)), counts)
    ends, tangents = (way.points[a], way.points[b]), (way.leaving[a], -way.arriving[b])
    arc = np.maximum(way.travelled[b] - way.travelled[a], SOME_WAY)
    parameter = (way.travelled[place] - way.travelled[a][owner]) / arc[owner]
    points, runs = way.points[place], starts(counts)
    return _Pieces(ends, tangents, arc, parameter, place, points, owner, runs)


def _straight(pieces: _Pieces, tolerance: float) -> Flags:
    """Say which pieces are straight and meet their neighbours without a visible kink."""
    (start, end), (leaving, arriving) = pieces.ends, pieces.tangents
    towards = units(end - start)
    aside = np.abs(((pieces.points - start[pieces.owner]) * towards[pieces.owner].conj()).imag)
    kink = np.abs((np.stack([leaving, arriving]) * towards.conj()).imag).max(axis=0)
    direct = np.abs(end - start) > 0.99 * pieces.arc
    straight: Flags = (kink <= KINK) & (np.maximum.reduceat(aside, pieces.runs) <= tolerance)
    straight &= direct
    return straight


def _fit(pieces: _Pieces, rounds: int) -> tuple[Plane, Points, Indices]:
    """Return the cubic of each piece (n x 4), its largest error, and the place of that."""
    parameter = pieces.parameter
    for _ in range(rounds):
        cubics = _solved(pieces, parameter)
        powers = _powers(cubics).take(pieces.owner, axis=1)
        parameter = _nearer(powers, pieces.points, parameter)
    gaps = np.abs(_at(powers, parameter) - pieces.points)
    return cubics, np.maximum.reduceat(gaps, pieces.runs), pieces.place[_balance(pieces, gaps)]


def _balance(pieces: _Pieces, gaps: Points) -> Indices:
    """Return the inner point with half of the squared error before it.

    Where the worst point would be one of two equally bad ones, this lies between them.
    """
    last = np.append(pieces.runs[1:], len(gaps)) - 1
    total = np.cumsum(gaps * gaps)
    # Not quite half, for symmetric errors must not fall either way by noise.
    half = total[pieces.runs] + 0.4999 * (total[last] - total[pieces.runs])
    short = (total < half[pieces.owner]).astype(np.intp)
    middle: Indices = pieces.runs + np.add.reduceat(short, pieces.runs)
    return np.clip(middle, np.minimum(pieces.runs + 1, last - 1), last - 1)


def _solved(pieces: _Pieces, parameter: Points) -> Plane:
    """Return the cubics (n x 4) whose handles come nearest to all points by least squares."""
    (start, end), (leaving, arriving) = pieces.ends, pieces.tangents
    rest = 1 - parameter
    early, late = 3 * parameter * rest**2, 3 * parameter**2 * rest
    near_end = parameter * parameter * parameter + late
    gap = pieces.points - start.take(pieces.owner) - near_end * (end - start).take(pieces.owner)
    squares = np.stack([early * early, late * late, early * late])
    ee, ll, el = np.add.reduceat(squares, pieces.runs, axis=1)
    pulls = np.add.reduceat(np.stack([early * gap, late * gap]), pieces.runs, axis=1)
    first, second = (pulls * np.stack([leaving, arriving]).conj()).real
    el = el * (leaving * arriving.conj()).real
    determinant = ee * ll - el * el
    solvable = determinant > 1e-6 * ee * ll
    scale = np.where(solvable, determinant, 1)
    handles = np.stack([first * ll - second * el, second * ee - first * el]) / scale
    usual = solvable & (handles > 0) & (handles <= LONGEST * pieces.arc)
    handles = np.where(usual, handles, pieces.arc / 3)
    return np.stack([start, start + handles[0] * leaving, end + handles[1] * arriving, end], axis=1)


def _powers(cubics: Plane) -> Plane:
    """Return the cubics as polynomials (4 x n), the constant first."""
    p, q, r, s = cubics.T
    return np.stack([p, 3 * (q - p), 3 * (p - 2 * q + r), s - p + 3 * (q - r)])


def _at(powers: Plane, parameter: Points) -> Plane:
    places: Plane = powers[0] + parameter * (
        powers[1] + parameter * (powers[2] + parameter * powers[3])
    )
    return places


def _nearer(powers: Plane, points: Plane, parameter: Points) -> Points:
    """Return parameters nearer to the points, by one step of Newton's method."""
    gap = _at(powers, parameter) - points
    speed = powers[1] + parameter * (2 * powers[2] + parameter * 3 * powers[3])
    bend = 2 * powers[2] + parameter * 6 * powers[3]
    slope = (speed * speed.conj()).real + (gap * bend.conj()).real
    step = np.where(slope > 0, (gap * speed.conj()).real / np.where(slope > 0, slope, 1), 0)
    return np.clip(parameter - step, 0, 1)
