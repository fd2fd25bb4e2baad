"""Hands and feet as rows of ellipsoids, in cm in the frame of their own bone."""

from collections.abc import Sequence

import numpy as np

from generator.figures.body.body import Skeleton
from generator.figures.body.geometry import Array
from generator.figures.body.loft import Loft

# x, y, z of the middle, half width (along x), half thickness (along z), half length
PALM = (
    (0.0, 0.0, 0.0, 2.45, 2.1, 2.0),
    (0.3, -3.2, 0.0, 3.3, 1.8, 2.0),
    (0.4, -7.0, -0.1, 4.0, 1.6, 2.0),
    (0.2, -10.0, -0.45, 3.9, 1.4, 2.0),
    (0.0, -13.6, -1.2, 3.3, 1.2, 2.0),
    (-0.2, -16.6, -2.2, 2.3, 1.0, 1.5),
)
THUMB = (
    (2.0, -2.6, -0.5, 1.5, 1.4, 1.5),
    (4.4, -5.8, -1.0, 1.35, 1.3, 1.35),
    (5.3, -8.8, -1.2, 1.05, 1.0, 1.05),
)
FIST = (
    (0.0, 0.0, 0.0, 2.4, 2.3, 2.3),
    (0.2, -3.0, 0.2, 3.1, 2.6, 2.3),
    (0.3, -6.2, -0.3, 3.9, 3.2, 2.3),
    (0.2, -8.6, -1.0, 3.5, 3.0, 2.3),
)
FIST_THUMB = (
    (2.6, -4.4, -1.6, 1.35, 1.35, 1.3),
    (3.2, -6.6, -2.8, 1.35, 1.35, 1.3),
    (1.8, -7.6, -3.6, 1.35, 1.35, 1.3),
)
# How deep palm and thumb curve, as a factor on z, by the shape of the hand.
CURL = {"open": 0.9, "flat": 0.0, "relaxed": 2.2}
# x, y of the middle, height, half width, half length behind and ahead
FOOT = (
    (-4.2, -2.9, 2.7, 2.9),
    (-2.6, -2.4, 3.2, 3.5),
    (0.6, -0.6, 4.6, 3.4),
    (4.5, -2.0, 3.9, 3.7),
    (9.5, -3.7, 2.7, 4.2),
    (13.5, -4.55, 2.0, 4.5),
    (17.6, -5.0, 1.5, 4.1),
    (19.6, -5.25, 1.15, 3.0),
)
# The same of a shoe: what is above its sole, and the sole
UPPER = (
    (-4.7, -2.7, 3.6, 3.3),
    (-2.6, -2.1, 4.2, 3.8),
    (0.6, -0.7, 5.0, 3.8),
    (4.5, -2.1, 4.4, 4.05),
    (9.5, -3.7, 3.3, 4.5),
    (13.5, -4.4, 2.7, 4.8),
    (17.6, -4.8, 2.3, 4.4),
    (20.4, -5.4, 1.9, 3.4),
)
SOLE = (
    (-5.0, -7.5, 1.3, 3.4),
    (-2.6, -7.3, 1.5, 3.9),
    (0.6, -7.1, 1.7, 3.6),
    (4.5, -7.1, 1.7, 3.7),
    (9.5, -7.5, 1.3, 4.5),
    (13.5, -7.5, 1.3, 4.9),
    (17.6, -7.5, 1.3, 4.6),
    (20.4, -7.4, 1.3, 3.5),
)
LACES = (5.4, 8.6)  # cm ahead of the ankle
LACE = np.radians(np.linspace(-50, 50, 5))  # from the top of the shoe to its sides

# Across the fingers, from the knuckles to the tips: where neighbouring fingers part.
FINGER_GAPS = tuple(((x, -9.6, -0.4), (x * 0.8 - 0.1, -15.9, -1.8)) for x in (-1.7, 0.1, 1.9))
GRIP_GAPS = tuple(((x, -7.4, -3.6), (x, -9.6, -2.6), (x, -10.9, -0.6)) for x in (-1.8, 0.0, 1.8))


def hand(body: Skeleton, side: str, shape: str = "open") -> tuple[Loft, ...]:
    """Return palm and thumb; `shape` is open, flat, relaxed or fist."""
    if shape == "fist":
        return _loft(body, side, FIST), _loft(body, side, FIST_THUMB)
    curl = CURL[shape]
    palm = [(x, y, z * curl, w, h, length) for x, y, z, w, h, length in PALM]
    thumb = [(x, y, z * max(curl, 0.6), w, h, length) for x, y, z, w, h, length in THUMB]
    return _loft(body, side, palm), _loft(body, side, thumb)


def finger_lines(body: Skeleton, side: str, shape: str) -> list[Array]:
    """Return the lines between the fingers in space (each n x 3)."""
    gaps: Sequence[Sequence[tuple[float, ...]]] = GRIP_GAPS if shape == "fist" else FINGER_GAPS
    curl = CURL.get(shape, 1.0)
    bone = f"hand_{side}"
    return [np.array([body.point(bone, (x, y, z * curl), side) for x, y, z in g]) for g in gaps]


def foot(body: Skeleton, side: str, *, shod: bool = False) -> tuple[Loft, ...]:
    """Return a bare foot from heel to toes, or the upper and the sole of a shoe."""
    return tuple(
        _along_foot(body, side, np.array(rows)) for rows in ((UPPER, SOLE) if shod else (FOOT,))
    )


def laces(body: Skeleton, side: str) -> list[tuple[Array, Array]]:
    """Return the laces of a shoe in space (each n x 3), with the directions out of the shoe."""
    rows = np.array(UPPER)
    bone = f"foot_{side}"
    drawn = []
    for x in LACES:
        y, high, wide = (np.interp(x, rows[:, 0], rows[:, column]) for column in (1, 2, 3))
        up, out = np.cos(LACE), np.sin(LACE)
        places = np.column_stack([np.full(len(LACE), x), y + high * up, wide * out])
        ways = np.column_stack([np.full(len(LACE), 0.4), up, out])
        turned = ways @ body.frames[bone].T
        drawn.append((np.array([body.point(bone, tuple(p), "R") for p in places]), turned))
    return drawn


def _along_foot(body: Skeleton, side: str, rows: Array) -> Loft:
    bone = f"foot_{side}"
    inward = 0.2 * (rows[:, 0] > 8)  # noqa: PLR2004 - toes turn out a little
    places = zip(rows[:, 0], rows[:, 1], inward, strict=True)
    centres = np.array([body.point(bone, (x, y, z), side) for x, y, z in places])
    frames = np.tile(body.frames[bone], (len(rows), 1, 1))
    length = np.full(len(rows), 2.6)
    return Loft(centres, frames, length, length, rows[:, 3], rows[:, 2])


def _loft(body: Skeleton, side: str, rows: Sequence[tuple[float, ...]]) -> Loft:
    table = np.array(rows)
    bone = f"hand_{side}"
    centres = np.array([body.point(bone, (x, y, z), side) for x, y, z in table[:, :3]])
    frames = np.tile(body.frames[bone], (len(table), 1, 1))
    return Loft(centres, frames, table[:, 3], table[:, 3], table[:, 4], table[:, 5])
