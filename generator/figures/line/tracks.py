"""Lines that move: the same number of points at every key, so that any moment lies between two.

Points and vectors are complex numbers x + iy, in units of the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from generator.figures.body.geometry import Array

Plane = npt.NDArray[np.complex128]
SPACING = 4.5  # units between the points of a line
FEWEST, MOST = 8, 56  # points of a line
FINER = 4  # places between two points at which a closed line may begin
CORNERS = 12  # a straight line with at most so many corners keeps them


@dataclass(frozen=True)
class Track:
    """One line through a film; at a key at which it is not there, there are no points."""

    closed: bool
    points: tuple[Plane | None, ...]

    @property
    def count(self) -> int:
        """How many points it has at each key."""
        return next(len(points) for points in self.points if points is not None)


def track(
    lines: Sequence[Array | None], anchors: Sequence[complex], *, closed: bool, straight: bool
) -> Track:
    """Return the track of a line (n x 2 at each key, or nothing), each matched to the one before.

    Anchors say where that which a line belongs to is at each key. Where a line comes or goes, it
    grows from there or shrinks to there: an open one at the anchor, an area where it was beside it.
    """
    there = [_plane(line, closed=closed) for line in lines if line is not None]
    corners = {len(plane) for plane in there}
    keeps = straight and len(corners) == 1 and max(corners) <= CORNERS
    count = corners.pop() if keeps else _count(there, closed=closed)
    found: list[Plane | None] = []
    last: Plane | None = None
    for line in lines:
        if line is None:
            found.append(None)
            continue
        plane = _plane(line, closed=closed)
        last = _fitted(plane, last, count, closed=closed, keeps=keeps)
        found.append(last)
    return Track(closed, tuple(_shrunk(found, anchors, closed=closed)))


def resampled(plane: Plane, count: int, *, closed: bool) -> Plane:
    """Return points evenly along a line; a closed one does not repeat its first."""
    ring = np.append(plane, plane[0]) if closed else plane
    way = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(ring)))])
    at = np.linspace(0, way[-1], count, endpoint=not closed)
    return np.interp(at, way, ring.real) + 1j * np.interp(at, way, ring.imag)


def _plane(line: Array, *, closed: bool) -> Plane:
    """A line as complex numbers; a closed one runs one way and does not repeat its first point."""
    plane = np.ascontiguousarray(line, dtype=np.float64).view(np.complex128)[:, 0]
    if not closed:
        return plane
    plane = plane[:-1]
    turn = float((plane.conj() * np.roll(plane, -1)).imag.sum())
    return plane if turn >= 0 else plane[::-1]


def _count(planes: Sequence[Plane], *, closed: bool) -> int:
    longest = max(
        float(np.abs(np.diff(plane, append=plane[:1] if closed else plane[-1:])).sum())
        for plane in planes
    )
    return int(np.clip(round(longest / SPACING), FEWEST, MOST))


def _fitted(plane: Plane, last: Plane | None, count: int, *, closed: bool, keeps: bool) -> Plane:
    if not closed:
        own = plane if keeps else resampled(plane, count, closed=False)
        backwards = last is not None and _apart(own[::-1], last) < _apart(own, last)
        return own[::-1] if backwards else own
    if last is None:
        return plane if keeps else resampled(plane, count, closed=True)
    fine = plane if keeps else resampled(plane, count * FINER, closed=True)
    step = len(fine) // count
    begin = _best_start(fine, last, step)
    turned: Plane = np.roll(fine, -begin)[::step]
    return turned


def _best_start(fine: Plane, last: Plane, step: int) -> int:
    """The place from which a closed line is nearest to the one before, point by point."""
    spread = np.zeros(len(fine), dtype=np.complex128)
    spread[::step] = last
    products = np.fft.ifft(np.fft.fft(fine) * np.fft.fft(spread).conj()).real
    return int(np.argmax(np.round(products, 6)))


def _apart(first: Plane, second: Plane) -> float:
    return float(np.abs(first - second).sum())


def _shrunk(
    points: Sequence[Plane | None], anchors: Sequence[complex], *, closed: bool
) -> list[Plane | None]:
    found = list(points)
    for key, own in enumerate(points):
        if own is not None:
            continue
        for beside in (key - 1, key + 1):
            near = points[beside] if 0 <= beside < len(points) else None
            if near is not None:
                moved = near.mean() - anchors[beside] if closed else 0
                middle = anchors[key] + moved
                found[key] = np.full(len(near), middle)
                break
    return found


def dense(plane: Plane) -> tuple[Plane, int]:
    """Return a closed line with points between its points, and how many to each of its own."""
    ahead = np.roll(plane, -1)
    shares = np.arange(FINER) / FINER
    return (plane[:, None] + (ahead - plane)[:, None] * shares).ravel(), FINER
