"""A highlighted muscle on paper: one patch, cut only by what truly lies before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import GIRDLE
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array, frame_along, mirrored, unit
from generator.figures.body.loft import Loft
from generator.figures.person.muscles import Sheet, areas
from generator.figures.person.parts import Part, Portrait

RINGS, SPOKES = 8, 32
ROUNDNESS = 2 / 2.7  # exponent of a superellipse: between an oval and a box
MELT = 6.0  # cm between two sheets of a muscle that are closed
ROUND = 1.1  # cm of corners and slivers that are rounded off
RIM, RIM_SHARE = 1.1, 0.3  # cm of pale rim at most, and its share of a narrow patch
SHARD, SHARD_SHARE = 4.0, 0.2  # square cm, and share of the patch, of a mere speck beside it
BEFORE = 4.0  # cm that a part of the same muscle must lie nearer to hide it
BEHIND = 100.0  # degrees of a level arm's plane (0 ahead, 90 to the side) beyond which all is alike

HOSTS = {"yoke_R": "torso", "yoke_L": "torso"}  # flesh that is drawn as a piece of another part
DRESSED = {  # a part of the body and what it wears: a patch of one goes on across the hem
    "pelvis": "torso",
    "upper_arm_R": "sleeve_R",
    "upper_arm_L": "sleeve_L",
    "sleeve_R": "upper_arm_R",
    "sleeve_L": "upper_arm_L",
}


@dataclass(frozen=True)
class Patch:
    """One highlight on paper, its strong middle, and the parts that it is painted on."""

    shape: Geometry
    core: Geometry
    hosts: frozenset[str]


def highlighted(
    portrait: Portrait, order: Sequence[Part], highlights: Sequence[tuple[str, str]]
) -> list[Patch]:
    """Return the patches of muscles and their sides; those that overlap are one."""
    apart: list[Patch] = []
    for muscle, side in highlights:
        for patch in patches(portrait, order, muscle, side):
            common = [p for p in apart if p.shape.intersection(patch.shape).area > SHARD]
            apart = [other for other in apart if other not in common]
            apart.append(_joined([*common, patch]))
    return apart


def patches(portrait: Portrait, order: Sequence[Part], muscle: str, side: str) -> Iterator[Patch]:
    """Yield the visible patches of a muscle: one a side, or one for both that meet."""
    for sheets in areas(muscle, side):
        hosts = frozenset(host for sheet in sheets for host in _hosts(sheet[0]))
        shape = _visible(portrait, order, sheets, hosts)
        if not shape.is_empty:
            yield Patch(shape, _core(shape), hosts)


def _joined(pieces: Sequence[Patch]) -> Patch:
    shape = shapely.union_all([piece.shape for piece in pieces])
    return Patch(shape, _core(shape), frozenset().union(*(piece.hosts for piece in pieces)))


def _hosts(part: str) -> tuple[str, ...]:
    own = HOSTS.get(part, part)
    return (own, DRESSED[own]) if own in DRESSED else (own,)


def _visible(
    portrait: Portrait, order: Sequence[Part], sheets: Sequence[Sheet], hosts: frozenset[str]
) -> Geometry:
    names = [part.name for part in order]
    whole: list[Geometry] = []
    hidden: list[Geometry] = []
    for sheet in sheets:
        above = order[names.index(_hosts(sheet[0])[0]) + 1 :]
        seen = _seen(portrait, sheet, [part for part in above if part.name in hosts])
        whole.append(seen)
        hidden += [_cover(portrait, p).intersection(seen) for p in above if p.name not in hosts]
    top = max(names.index(host) for host in hosts)
    hidden += [_cover(portrait, part) for part in order[top + 1 :]]
    body = shapely.union_all([part.outline for part in order if part.name in hosts])
    closed = shapely.union_all(whole).buffer(MELT, 4).buffer(-MELT, 4)
    shape = closed.intersection(body).difference(shapely.union_all(hidden))
    return _without_shards(shape.buffer(-ROUND, 4).buffer(ROUND, 4).intersection(shape))


def _cover(portrait: Portrait, part: Part) -> Geometry:
    if part.name != "head":
        return part.outline
    return shapely.union_all([part.outline, *portrait.hair.before])


def _without_shards(shape: Geometry) -> Geometry:
    pieces = shapely.get_parts(shape)
    least = max(SHARD, SHARD_SHARE * max((piece.area for piece in pieces), default=0.0))
    return shapely.union_all([piece for piece in pieces if piece.area > least])


def _core(shape: Geometry) -> Geometry:
    """The strong middle: a narrow patch has a narrow rim."""
    return shape.buffer(-min(RIM, RIM_SHARE * shape.area / shape.length), 4)


def _seen(portrait: Portrait, sheet: Sheet, nearer: Sequence[Part]) -> Geometry:
    """What the camera sees of a sheet, if nothing but its own muscle's parts lay before it."""
    part, first, last, start, end = sheet
    loft = _loft(portrait, part)
    points, normals = _surface(loft, (first, last), (start, end))
    camera = portrait.camera
    paper = camera.project(points)
    facing = normals @ camera.toward > 0
    for other in nearer:
        facing &= ~_behind(camera, other, paper, camera.depth(points))
    return _cells(paper, facing)


def _loft(portrait: Portrait, part: str) -> Loft:
    """The flesh of a part; a sleeve is turned as the shoulder muscles are, not as the elbow is."""
    loft = portrait.flesh[part][0]
    if not part.startswith("sleeve"):
        return loft
    girdle, side = portrait.body.frames[GIRDLE], part[-1]
    arm = unit(loft.centres[-1] - loft.centres[0])
    back = girdle @ mirrored(_back_of_shoulder(mirrored(girdle.T @ arm, side)), side)
    return replace(loft, frames=np.tile(frame_along(arm, -back), (len(loft.centres), 1, 1)))


def _back_of_shoulder(arm: Array) -> Array:
    """Where the back of a right shoulder faces, in the girdle, whatever the twist of the arm.

    Behind a hanging or a raised arm; when it reaches ahead or across, outwards and then ahead.
    """
    plane = min(np.arctan2(arm[2], arm[0]), np.radians(BEHIND))
    level = 1 - arm[1] ** 2
    return np.array([-1 + level - level * np.sin(plane), 0.0, level * np.cos(plane)])


def _behind(camera: Camera, part: Part, paper: Array, depths: Array) -> npt.NDArray[np.bool_]:
    flat = paper.reshape(-1, 2)
    hidden = np.zeros(len(flat), dtype=np.bool_)
    for loft in part.lofts:  # not the outline: where a part melts into another, neither is nearer
        nearer = loft.relief(camera).at(flat) - depths.ravel() > BEFORE
        if nearer.any():
            hidden |= nearer & shapely.contains_xy(loft.outline(camera), flat)
    return hidden.reshape(depths.shape)


def _surface(
    loft: Loft, along: tuple[float, float], around: tuple[float, float]
) -> tuple[Array, Array]:
    """Points and normals of a rounded sheet: its middle and the rings around it."""
    radius = np.linspace(0, 1, RINGS + 1)[:, None]
    spokes = np.linspace(0, 2 * np.pi, SPOKES + 1)
    places = np.mean(along) + np.ptp(along) / 2 * radius * _rounded(np.cos(spokes))
    angles = np.radians(np.mean(around) + np.ptp(around) / 2 * radius * _rounded(np.sin(spokes)))
    row = loft.between(places)
    ahead, right = row.frames[..., :, 0], row.frames[..., :, 2]
    half = (row.front + row.back) / 2
    cos, sin = np.cos(angles), np.sin(angles)
    x = (row.front - row.back) / 2 + half * cos
    points = row.centres + x[..., None] * ahead + (row.width * sin)[..., None] * right
    normals = (cos / half)[..., None] * ahead + (sin / row.width)[..., None] * right
    return points, normals


def _rounded(values: Array) -> Array:
    rounded: Array = np.sign(values) * np.abs(values) ** ROUNDNESS
    return rounded


def _cells(paper: Array, seen: npt.NDArray[np.bool_]) -> Geometry:
    """The union of the wedges between neighbouring spokes, as far as both can be seen."""
    both = seen[:, :-1] & seen[:, 1:]
    spokes = np.flatnonzero(both.sum(axis=0) > 1)
    wedges = [paper[both[:, spoke], spoke : spoke + 2].reshape(-1, 2) for spoke in spokes]
    if not wedges:
        return Polygon()
    return shapely.union_all([shapely.MultiPoint(wedge).convex_hull for wedge in wedges])
