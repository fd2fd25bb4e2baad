"""Things around a body on paper: what lies behind it, and what of them hides a part of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.blocks import Block, far_first
from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import Array
from generator.figures.body.loft import Relief
from generator.figures.body.things import WALL_HIGH
from generator.figures.line.marks import Mark, area, line, line_strings
from generator.figures.person.parts import Portrait
from generator.figures.scene.faces import Face, faces

LEAST_HIDDEN = 1.1  # cm: a part that a face covers by less only rests on it
LINE = 0.55  # cm of a body's outline that lies outside it
ROOM_ABOVE, ROOM_BESIDE = 40.0, 34.0  # cm of a wall above necks and beside bones of all poses
SAMPLES = 14  # points of an overlap at which depths are compared
NEARER = 0.5  # cm
FAR_BEHIND = 16.0  # cm from which even a part that a face hardly covers cannot rest on it


@dataclass(frozen=True)
class Furnished:
    """The marks behind a body and those before it."""

    behind: tuple[Mark, ...]
    before: tuple[Mark, ...]


@dataclass(frozen=True)
class Seen:
    """A part of the body on paper, and what says how near it is."""

    outline: Geometry
    reliefs: tuple[Relief, ...]

    def depth(self, points: Array) -> Array:
        """Return how near the part is at points on paper, in cm."""
        nearest: Array = np.max([relief.at(points) for relief in self.reliefs], axis=0)
        return nearest


def furnished(blocks: Sequence[Block], portrait: Portrait, window: Geometry) -> Furnished:
    """Return blocks as marks, the far ones first, each cut where a part of the body is nearer.

    Of a wall only what is in a window on paper is seen, so that it runs out of the picture.
    """
    camera, parts = portrait.camera, list(_parts(portrait))
    right, down = camera.paper
    behind: list[Mark] = []
    before: list[Mark] = []
    covered: Geometry = shapely.Polygon()
    for block in far_first(blocks, camera.toward, right, -down):
        seen = [_inside(face, block, window) for face in faces(block, camera)]
        nearer = [_nearer(face, parts) for face in seen]
        hides = any(is_hidden for is_hidden, _ in nearer)
        if hides or any(face.outline.intersects(covered) for face in seen if face.can_hide):
            covered = shapely.union_all([covered, *(face.outline for face in seen)])
            for face, (_, cut) in zip(seen, nearer, strict=True):
                before += _marks(face, cut)
        else:
            for face in seen:
                behind += _marks(face, shapely.Polygon())
    return Furnished(tuple(behind), tuple(before))


def around(flesh: Iterable[Flesh], camera: Camera) -> Geometry:
    """Return the window on paper around some bodies, in cm; it has no lower end."""
    shapes = list(flesh)
    rows = [loft.centres for shape in shapes for lofts in shape.values() for loft in lofts]
    points = camera.project(np.vstack(rows))
    heads = camera.project(np.vstack([shape["neck"][0].centres for shape in shapes]))
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    top = min(top - ROOM_BESIDE / 2, heads[:, 1].min() - ROOM_ABOVE)
    low = bottom + 2 * WALL_HIGH
    return cast("Geometry", shapely.box(left - ROOM_BESIDE, top, right + ROOM_BESIDE, low))


def _inside(face: Face, block: Block, window: Geometry) -> Face:
    if block.form != "wall":
        return face
    outline, lines = (shapely.intersection(part, window) for part in (face.outline, face.lines))
    return replace(face, outline=outline, lines=lines)


def _parts(portrait: Portrait) -> Iterator[Seen]:
    for part in portrait.parts:
        outline = part.outline
        if part.name == "head":
            hair = portrait.hair
            outline = shapely.union_all([outline, *hair.behind, *hair.before])
        yield Seen(outline, tuple(loft.relief(portrait.camera) for loft in part.lofts))


def _nearer(face: Face, parts: Iterable[Seen]) -> tuple[bool, Geometry]:
    """Return whether a face hides a part, and what of the body lies before it."""
    if not face.can_hide:
        return False, shapely.Polygon()
    is_hidden, cut = False, []
    for part in parts:
        common = shapely.intersection(face.outline, part.outline)
        if common.area == 0:
            continue
        inner = common.buffer(-LEAST_HIDDEN, quad_segs=1)
        before = _before(face, part, common if inner.is_empty else inner)
        if before <= (FAR_BEHIND if inner.is_empty else NEARER):
            cut.append(part.outline)
        elif not inner.is_empty:
            is_hidden = True
    return is_hidden, shapely.union_all(cut).buffer(LINE, quad_segs=3)


def _before(face: Face, part: Seen, where: Geometry) -> float:
    """Return by how much a face is nearer than a part, on the mean, in cm."""
    edge = shapely.get_coordinates(where)
    points = edge[:: max(1, len(edge) // SAMPLES)]
    return float(np.mean(face.depth(points) - part.depth(points)))


def _marks(face: Face, cut: Geometry) -> Iterator[Mark]:
    shape = face.outline if cut.is_empty else shapely.difference(face.outline, cut)
    edges = face.lines if cut.is_empty else shapely.difference(face.lines, cut)
    for mark in area(face.role, shape):
        yield replace(mark, straight=face.straight and cut.is_empty)
    for mark in line("line-thin", line_strings(edges)):
        yield replace(mark, straight=face.straight)
