"""The faces of blocks on paper: what is seen of each, in which role, and how near it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely import LineString, MultiLineString, MultiPoint, Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.blocks import Block
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import UP, Array
from generator.figures.body.loft import Loft

EDGE_ON = 0.01  # share of its normal below which a face is not seen
FROM_BEHIND = 0.5  # the same of a wall that is looked through
WALL_EDGE_ON = 0.16  # the same of a wall, of which then its section is seen
SKIRTING, SKIRTING_THICK = 7.0, 1.2  # cm
TYRE = 3.0  # cm
SPOKES = 10
HANDLE_HIGH, HANDLE_WIDE = 9.0, 7.0  # cm of the handle of a bag
FLOOR_BEFORE_WALL = 70.0  # cm of the floor's line that are seen with the section of a wall
CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
Depth = Callable[[Array], Array]
# What a body is never hidden by: walls are looked through, what lies flat is below.
SEEN_THROUGH = ("wall", "sheet")


@dataclass(frozen=True)
class Face:
    """A piece of paper that a block covers, its lines there, and its depth in cm at points."""

    role: str
    outline: Geometry
    lines: Geometry
    depth: Depth
    straight: bool = True
    can_hide: bool = True


def faces(block: Block, camera: Camera) -> Iterator[Face]:
    """Yield what a camera sees of a block, the most slanted faces first."""
    yield from FORMS[block.form](block, camera)


def plane(camera: Camera, point: Array, normal: Array) -> Depth:
    """Return the depth of a plane in space at points on paper (n x 2)."""
    right, down = camera.paper
    facing = float(normal @ camera.toward)
    start = float(normal @ point) / facing
    slope = np.array([normal @ right, normal @ down]) / facing
    return lambda points: start - points @ slope


def _flat(role: str, points: Array, normal: Array, camera: Camera, **more: bool) -> Face:
    outline = Polygon(camera.project(points))
    return Face(role, outline, outline.exterior, plane(camera, points[0], normal), **more)


def _box(block: Block, camera: Camera) -> Iterator[Face]:
    seen = []
    for axis in range(3):
        normal = block.frame[:, axis]
        slant = float(normal @ camera.toward)
        if abs(slant) > EDGE_ON:
            points = _side(block, axis, float(np.sign(slant)))
            role = block.roles[{1: 0, 2: 1, 0: 2}[axis]]
            seen.append((abs(slant), _flat(role, points, normal, camera)))
    yield from (face for _, face in sorted(seen, key=lambda pair: pair[0]))


def _side(block: Block, axis: int, sign: float) -> Array:
    """Return the corners (5 x 3) of the side of a block that lies on one end of an axis."""
    others = [other for other in range(3) if other != axis]
    points = np.zeros((len(CORNERS), 3))
    points[:, axis] = sign * block.half[axis]
    points[:, others] = np.array(CORNERS) * block.half[others]
    placed: Array = block.centre + points @ block.frame.T
    return placed


def _sheet(block: Block, camera: Camera) -> Iterator[Face]:
    """Only the top, and nothing of it where it is seen edge on."""
    if camera.toward[1] > EDGE_ON:
        yield _flat(block.roles[0], _side(block, 1, 1.0), UP, camera, can_hide=False)


def _round(block: Block, camera: Camera, outline: Geometry) -> Face:
    depth = float(camera.depth(block.centre))
    return Face(
        block.roles[0], outline, outline.boundary, lambda p: np.full(len(p), depth), straight=False
    )


def _cushion(block: Block, camera: Camera) -> Iterator[Face]:
    """Soft and thinner to its ends."""
    x, y, z = block.half
    places = np.array([-1.0, -0.5, 0.0, 0.5, 1.0])
    swell = np.array([0.72, 0.94, 1.0, 0.94, 0.72])
    end = x * 0.45
    centres = block.centre + np.outer(places * (z - end), block.frame[:, 2])
    frames = np.tile(block.frame, (len(places), 1, 1))
    along = np.full(len(places), end)
    # Of a loft the columns are front, along, right; so a cushion's thickness is `along`.
    loft = Loft(centres, frames, x * swell, x * swell, along, y * swell)
    yield _round(block, camera, loft.outline(camera))


def _ball(block: Block, camera: Camera) -> Iterator[Face]:
    middle = shapely.Point(*camera.project(block.centre))
    yield _round(block, camera, middle.buffer(float(block.half[0]), quad_segs=10))


def _bag(block: Block, camera: Camera) -> Iterator[Face]:
    """A box with a handle."""
    sides = list(_box(block, camera))
    yield from sides
    turn = np.linspace(0, np.pi, 15)
    up = block.half[1] + np.sin(turn) * HANDLE_HIGH
    arch = np.stack([np.zeros(15), up, np.cos(turn) * HANDLE_WIDE], axis=1)
    line = LineString(camera.project(block.centre + arch @ block.frame.T))
    yield Face(block.roles[0], Polygon(), line, sides[0].depth, straight=False)


def _ring(block: Block, radius: float, end: float) -> Array:
    """A circle (n x 3) around the third axis of a block, at one end of it."""
    turn = np.linspace(0, 2 * np.pi, 41)
    return _across(block, np.stack([np.cos(turn), np.sin(turn)], axis=1) * radius, end)


def _rod(block: Block, camera: Camera) -> Iterator[Face]:
    """A roll along its third axis, and the end of it that faces the viewer."""
    axis, half = block.frame[:, 2], float(block.half[2])
    ends = [_ring(block, float(block.half[0]), end) for end in (-half, half)]
    near = ends[1] if axis @ camera.toward > 0 else ends[0]
    hull = MultiPoint(camera.project(np.vstack(ends))).convex_hull
    yield _round(block, camera, hull)
    end = Polygon(camera.project(near))
    if end.area > 1:
        yield _round(block, camera, end)


def _folded(block: Block, camera: Camera) -> Iterator[Face]:
    """A cloth in two layers: round where it is folded, and its layers seen apart at its side."""
    long, thick, half = block.half
    turn = np.linspace(np.pi / 2, -np.pi / 2, 13)
    fold = np.stack([long - thick + np.cos(turn) * thick, np.sin(turn) * thick], axis=1)
    side = np.vstack([[-long, thick], fold, [-long, -thick], [-long, thick]])
    slit = np.array([[-long, 0.0], [long - 1.5 * thick, 0.0]])
    ends = [camera.project(_across(block, side, end)) for end in (-half, half)]
    hull = MultiPoint(np.vstack(ends)).convex_hull
    yield _round(block, camera, hull)
    near = half if block.frame[:, 2] @ camera.toward > 0 else -half
    shape, gap = (camera.project(_across(block, flat, near)) for flat in (side, slit))
    lines = MultiLineString([shape, gap])
    yield replace(_round(block, camera, Polygon(shape)), lines=lines)


def _across(block: Block, flat: Array, end: float) -> Array:
    """Bring points (n x 2) of the first two axes of a block into space, at one end of the third."""
    placed: Array = block.centre + np.column_stack([flat, np.full(len(flat), end)]) @ block.frame.T
    return placed


def _wheel(block: Block, camera: Camera) -> Iterator[Face]:
    """A tyre that one sees through, a hub and spokes."""
    radius = float(block.half[0])
    if abs(float(block.frame[:, 2] @ camera.toward)) < EDGE_ON * 10:
        yield from _box(block, camera)
        return
    outer, inner, hub = (
        camera.project(_ring(block, r, 0.0)) for r in (radius, radius - TYRE, TYRE)
    )
    tyre = Polygon(outer, [inner[::-1]])  # the other way round, so that the hole is left out
    middle = camera.project(block.centre)
    spokes = [LineString([middle, inner[i * 40 // SPOKES]]) for i in range(SPOKES)]
    spokes = spokes if radius > 4 * TYRE else []
    depth = plane(camera, block.centre, block.frame[:, 2])
    lines = shapely.union_all([tyre.boundary, Polygon(hub).exterior, MultiLineString(spokes)])
    yield Face(block.roles[0], tyre, lines, depth, straight=False)


def _wall(block: Block, camera: Camera) -> Iterator[Face]:
    """A wall runs out of the picture, so it has no edges but its skirting.

    Seen edge on it is its section, on a floor. From behind it would hide who stands before it:
    there it is a line on the floor.
    """
    into, across = block.frame[:, 0], block.frame[:, 2]
    facing = -float(into @ camera.toward)
    low, high = _foot(block), 2 * block.half[1] * UP
    ends = [low - across * block.half[2], low + across * block.half[2]]
    if facing > WALL_EDGE_ON:
        points = np.array([ends[0], ends[1], ends[1] + high, ends[0] + high, ends[0]])
        face = _flat(block.roles[0], points, into, camera, can_hide=False)
        yield Face(face.role, face.outline, LineString(), face.depth, can_hide=False)
        board = np.array([*ends, *(end + UP * SKIRTING for end in ends[::-1]), ends[0]])
        board = board - into * SKIRTING_THICK
        yield _flat("skirting", board, into, camera, can_hide=False)
    elif facing > -FROM_BEHIND:
        yield from _section(block, camera, low, high)
    else:
        foot = LineString(camera.project(np.array(ends)))
        yield Face(block.roles[0], Polygon(), foot, plane(camera, low, into), can_hide=False)


def _foot(block: Block) -> Array:
    """The middle of the front of a block, on the floor."""
    placed: Array = block.centre - block.frame[:, 0] * block.half[0] - UP * block.half[1]
    return placed


def _section(block: Block, camera: Camera, low: Array, high: Array) -> Iterator[Face]:
    into = block.frame[:, 0]
    thick = into * 2 * block.half[0]
    points = np.array([low, low + thick, low + thick + high, low + high, low])
    normal = block.frame[:, 2]
    cut = Polygon(camera.project(points))
    depth = plane(camera, block.centre, normal)
    front = LineString(camera.project(np.array([low + high, low])))
    floor = LineString(camera.project(np.array([low - into * FLOOR_BEFORE_WALL, low + thick])))
    lines = MultiLineString([front, floor])
    yield Face(block.roles[2], cut, lines, depth, can_hide=False)
    board = np.array([low, low - into * SKIRTING_THICK])
    board = np.vstack([board, board[::-1] + UP * SKIRTING, board[:1]])
    yield _flat("skirting", board, normal, camera, can_hide=False)


FORMS: Mapping[str, Callable[[Block, Camera], Iterator[Face]]] = {
    "box": _box,
    "cushion": _cushion,
    "ball": _ball,
    "bag": _bag,
    "rod": _rod,
    "folded": _folded,
    "wheel": _wheel,
    "wall": _wall,
    "sheet": _sheet,
}
