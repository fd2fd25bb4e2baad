"""The trunk's flesh: how wide and deep it is at each height of the spine, and how breath lifts it.

The tables are our own, measured by eye on the plain figure: half widths and depths in cm.
"""

from dataclasses import dataclass

import numpy as np

from generator.figures.body.body import LENGTHS, PELVIS, SPINE, Skeleton
from generator.figures.body.geometry import Array, slerp
from generator.figures.body.loft import Loft, smooth_profile
from generator.figures.body.people import Build

# segment, share of it, half width, front, back
TORSO = (
    ("pelvis", -0.62, 10.5, 5.5, 6.5),
    ("pelvis", -0.30, 14.6, 8.6, 10.2),
    ("pelvis", 0.10, 16.4, 9.4, 11.6),
    ("pelvis", 0.55, 15.8, 9.7, 10.6),
    ("pelvis", 1.00, 14.3, 9.6, 8.8),
    ("lumbar", 0.45, 12.7, 9.3, 7.9),
    ("lumbar", 0.85, 12.8, 9.6, 8.5),
    ("thoracic", 0.15, 13.8, 10.5, 9.4),
    ("thoracic", 0.42, 15.0, 11.4, 10.2),
    ("thoracic", 0.66, 15.4, 10.6, 10.2),
    ("thoracic", 0.83, 13.6, 8.2, 9.0),
    ("thoracic", 0.95, 9.6, 5.8, 7.2),
    ("thoracic", 1.02, 6.6, 4.8, 6.0),
)
# How far the front rises as one breathes in: cm at these heights, most just below the ribs.
BREATH = (
    ("pelvis", 0.6, 0.0),
    ("lumbar", 0.5, 2.3),
    ("thoracic", 0.0, 2.7),
    ("thoracic", 0.5, 0.5),
)
SHIRT_EASE = 0.35  # cm that the shirt stands off


def height(segment: str, share: float) -> float:
    """Return how far up the trunk a place is, in cm along the spine from the hip joints."""
    below = {"pelvis": 0.0, "lumbar": PELVIS, "thoracic": PELVIS + LENGTHS["lumbar"]}[segment]
    return below + share * (PELVIS if segment == "pelvis" else LENGTHS[segment])


SEAT = height("pelvis", -0.62)  # the lowest of the trunk
HEM = height("pelvis", 0.15)  # where the shirt ends
COLLAR = height("thoracic", 1.0)


@dataclass(frozen=True)
class TrunkPiece:
    """A piece of the trunk: evenly spaced heights with the plain figure's sizes there, in cm."""

    heights: Array
    sizes: tuple[Array, Array, Array]  # half width, front, back


def trunk_piece(low: float, high: float, count: int) -> TrunkPiece:
    """Return the plain trunk between two heights in cm, at a number of places."""
    heights = np.linspace(low, high, count)
    stations = np.array([height(segment, share) for segment, share, *_ in TORSO])
    columns = (np.array([row[column] for row in TORSO]) for column in (2, 3, 4))
    width, front, back = (smooth_profile(stations, column, heights) for column in columns)
    return TrunkPiece(heights, (width, front, back))


TROUSERS = trunk_piece(SEAT, height("lumbar", 0.2), 9)
SHIRT = trunk_piece(HEM, COLLAR, 16)


def spine_at(body: Skeleton, heights: Array) -> tuple[Array, Array]:
    """Return points (n x 3) and frames (n x 3 x 3) along the spine at heights in cm."""
    nodes = np.array([*(body.origins[name] for name in SPINE), body.origins["neck1"]])
    frames = np.array([body.frames[name] for name in SPINE])
    ends = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(nodes, axis=0), axis=1))])
    k = np.clip(np.searchsorted(ends, heights, side="right") - 1, 0, len(frames) - 1)
    share = (heights - ends[k]) / (ends[k + 1] - ends[k])
    points = nodes[k] + frames[k][:, :, 1] * (heights - ends[k])[:, None]
    # A frame holds in the middle of its bone; between two middles they blend into one curve.
    beyond = share - 0.5
    other = np.clip(k + np.sign(beyond).astype(int), 0, len(frames) - 1)
    return points, slerp(frames[k], frames[other], np.minimum(np.abs(beyond), 0.5))


def trunk(body: Skeleton, build: Build, piece: TrunkPiece, ease: float = 0.0) -> Loft:
    """Return a piece of the trunk; `ease` is added all around, in cm."""
    heights = piece.heights
    factors = fullness(build, heights)
    width, front, back = (s * f + ease for s, f in zip(piece.sizes, factors, strict=True))
    front = front + risen(body, heights)
    points, frames = spine_at(body, heights)
    along = np.full(len(heights), (heights[1] - heights[0]) * 1.25)
    return Loft(points, frames, front, back, width, along)


def risen(body: Skeleton, heights: Array) -> Array:
    """Return how far breath lifts belly and low ribs at heights in cm; under 3 cm at most."""
    stations = np.array([height(segment, share) for segment, share, _ in BREATH])
    lifted: Array = body.breath * np.interp(heights, stations, [row[2] for row in BREATH])
    return lifted


def fullness(build: Build, heights: Array) -> tuple[Array, Array, Array]:
    """Return a build's factors on width, front and back of the trunk at heights in cm."""
    stations = np.array([0.0, height("lumbar", 0.3), height("thoracic", 0.3), COLLAR])
    width = (build.hips, (build.hips + build.belly) / 2, build.shoulders, 1.0)
    front = ((1 + build.belly) / 2, build.belly, 0.65 * build.trunk + 0.35 * build.belly, 1.0)
    back = (build.hips, build.trunk, build.trunk, 1.0)
    factors = [np.interp(heights, stations, np.array(values)) for values in (width, front, back)]
    return factors[0], factors[1], factors[2]
