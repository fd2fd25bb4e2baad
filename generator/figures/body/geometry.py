"""Directions and rotations; right-handed, x forward, y up, z to the figure's right, in cm."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

UP: Array = np.array([0.0, 1.0, 0.0])
MIRROR: Array = np.diag([1.0, 1.0, -1.0])
SHORTEST = 1e-9  # length below which a vector has no direction
NEARLY_EQUAL = 0.9995  # cosine of half a turn from which two rotations blend along a line


def about_x(degrees: float) -> Array:
    """Return the rotation about x; a positive angle turns y towards z."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def about_y(degrees: float) -> Array:
    """Return the rotation about y; a positive angle turns z towards x."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about_z(degrees: float) -> Array:
    """Return the rotation about z; a positive angle turns x towards y."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def about(axis: Array, degrees: float) -> Array:
    """Return the rotation about any axis (Rodrigues' formula)."""
    x, y, z = unit(axis)
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    t = np.radians(degrees)
    turned: Array = np.eye(3) + np.sin(t) * cross + (1 - np.cos(t)) * cross @ cross
    return turned


def unit(vector: Sequence[float] | Array) -> Array:
    """Return the vector at length 1; one without a direction stays as it is."""
    values = np.asarray(vector, dtype=np.float64)
    length = float(np.sqrt(values @ values))
    return values / length if length > SHORTEST else values


def angle(first: Array, second: Array) -> float:
    """Return the degrees between two unit directions, 0 to 180."""
    return float(np.degrees(np.arccos(np.clip(first @ second, -1.0, 1.0))))


def mirrored(vector: Sequence[float] | Array, side: str) -> Array:
    """Return a vector written for the right side (`R`) as it is for `side`."""
    x, y, z = vector
    return np.array([x, y, z if side == "R" else -z], dtype=np.float64)


def mirrored_turn(rotation: Array, side: str) -> Array:
    """Return a rotation written for the right side (`R`) as it is for `side`."""
    return rotation if side == "R" else MIRROR @ rotation @ MIRROR


def frame_along(bone: Array, ahead: Array) -> Array:
    """Return the frame whose -y runs along `bone` and whose x is as near `ahead` as can be."""
    y = -unit(bone)
    x = ahead - y * (ahead @ y)
    if float(x @ x) < SHORTEST:
        other = np.array([1.0, 0.0, 0.0]) if abs(y[0]) <= abs(y[1]) else UP
        x = other - y * (other @ y)
    x = unit(x)
    return np.column_stack([x, y, np.cross(x, y)])


def level(direction: Array) -> Array:
    """Return the unit direction on the floor below `direction`."""
    return unit(np.array([direction[0], 0.0, direction[2]]))


def slerp(start: Array, end: Array, share: float | Array) -> Array:
    """Blend two stacks of rotations (n x 3 x 3) along the shortest turns; shares are 0 to 1.

    Shoemake, Animating Rotation with Quaternion Curves, 1985.
    """
    a, b = _quaternions(start), _quaternions(end)
    cosine = np.sum(a * b, axis=1)
    b = np.where(cosine[:, None] < 0, -b, b)
    cosine = np.abs(cosine)
    half = np.arccos(np.minimum(cosine, 1.0))
    sine = np.where(cosine > NEARLY_EQUAL, 1.0, np.sin(half))
    near = cosine > NEARLY_EQUAL
    first = np.where(near, 1 - share, np.sin((1 - share) * half) / sine)
    second = np.where(near, share, np.sin(share * half) / sine)
    return _rotations(a * first[:, None] + b * second[:, None])


def _quaternions(rotations: Array) -> Array:
    """Shepperd's method, for a stack: the largest of four components is found first."""
    r = rotations
    trace = r[:, 0, 0] + r[:, 1, 1] + r[:, 2, 2]
    diagonal = np.stack([r[:, 0, 0], r[:, 1, 1], r[:, 2, 2]], axis=1)
    squares = np.column_stack([1 + trace, 1 + 2 * diagonal - trace[:, None]])
    wx, wy, wz = r[:, 2, 1] - r[:, 1, 2], r[:, 0, 2] - r[:, 2, 0], r[:, 1, 0] - r[:, 0, 1]
    xy, xz, yz = r[:, 0, 1] + r[:, 1, 0], r[:, 0, 2] + r[:, 2, 0], r[:, 1, 2] + r[:, 2, 1]
    columns = [
        np.column_stack([squares[:, 0], wx, wy, wz]),
        np.column_stack([wx, squares[:, 1], xy, xz]),
        np.column_stack([wy, xy, squares[:, 2], yz]),
        np.column_stack([wz, xz, yz, squares[:, 3]]),
    ]
    best = np.stack(columns)[np.argmax(squares, axis=1), np.arange(len(r))]
    normal: Array = best / np.linalg.norm(best, axis=1)[:, None]
    return normal


def _rotations(quaternions: Array) -> Array:
    w, x, y, z = (quaternions / np.linalg.norm(quaternions, axis=1)[:, None]).T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), 2, 0)
