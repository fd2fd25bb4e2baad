"""Boxes, rods and cushions in space, as marks on paper; sizes in cm."""

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely import MultiPoint

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import UP, Array, unit
from generator.figures.body.loft import Loft
from generator.figures.line.marks import Mark

WOOD = ("wood-light", "wood", "wood-dark")  # roles of the top, the long side and the other side
MAT = ("mat", "mat-side", "mat-side")
WALL = ("wall", "wall", "wall-side")
EDGE_ON = 0.01  # share of its normal below which a face is not seen
CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))


def box(
    camera: Camera,
    centre: Sequence[float] | Array,
    size: Sequence[float] | Array,
    roles: tuple[str, str, str],
) -> Iterator[Mark]:
    """Yield the faces of an upright box that the camera sees, the most slanted first."""
    half = np.array(size) / 2
    faces: list[tuple[float, int, Array]] = []
    for axis in range(3):
        sign = np.sign(camera.toward[axis])
        slant = abs(float(camera.toward[axis]))
        if slant > EDGE_ON:
            others = [other for other in range(3) if other != axis]
            points = np.zeros((len(CORNERS), 3))
            points[:, axis] = sign * half[axis]
            points[:, others] = np.array(CORNERS) * half[others]
            faces.append((slant, axis, points + np.array(centre)))
    for _, axis, points in sorted(faces, key=lambda face: face[0]):
        role = roles[{1: 0, 2: 1, 0: 2}[axis]]
        yield from pane(camera, points, role)


def pane(camera: Camera, points: Array, role: str, edge: str = "line-thin") -> Iterator[Mark]:
    """Yield a flat closed face and its edge."""
    flat = camera.project(points)
    yield Mark(role, (flat,), straight=True)
    yield Mark(edge, (flat,), straight=True)


def rod(camera: Camera, start: Array, end: Array, radius: float) -> Iterator[Mark]:
    """Yield a round rod: its side, then the end that faces the viewer."""
    axis = unit(end - start)
    across = unit(np.cross(axis, UP))
    other = np.cross(axis, across)
    turn = np.linspace(0, 2 * np.pi, 41)[:, None]
    ring = (np.cos(turn) * across + np.sin(turn) * other) * radius
    ends = [camera.project(point + ring) for point in (start, end)]
    side = shapely.get_coordinates(MultiPoint(np.vstack(ends)).convex_hull)
    near = ends[1] if float(axis @ camera.toward) > 0 else ends[0]
    for role, ring_on_paper in (("roll", side), ("roll-end", near)):
        yield Mark(role, (ring_on_paper,))
        yield Mark("line-thin", (ring_on_paper,))


def cushion(camera: Camera, centres: Array, half: tuple[float, float, float]) -> Iterator[Mark]:
    """Yield a soft pad through centres (n x 3) with half sizes along x, y and z."""
    count = len(centres)
    x, y, z = (np.full(count, value) for value in half)
    frames = np.tile(np.eye(3), (count, 1, 1))
    outline = shapely.get_coordinates(Loft(centres, frames, x, x, z, y).outline(camera))
    yield Mark("cloth", (outline,))
    yield Mark("line-thin", (outline,))
