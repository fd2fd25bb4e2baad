"""Arrows that show a movement: along the path of a landmark, around it, to it or out of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import numpy as np
import numpy.typing as npt
import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.between import between
from generator.figures.body.body import Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array, unit
from generator.figures.body.landmarks import landmark
from generator.figures.body.people import Build
from generator.figures.body.solve import Solved
from generator.figures.line.marks import Mark
from generator.figures.line.theme import CASING, EDGING
from generator.figures.scene.turns import arc
from generator.models.figure import Arrow

STEPS = 18  # points of a followed path
GAPS = (6.0, 9.0, 13.0)  # cm between a path and the body that are tried
LEAVING = 0.8  # share of its length in which an arrow moves aside from its landmark's way
SHORTEST = 12.0  # cm; a shorter path is drawn longer so that it reads
HEAD_LONG, HEAD_HALF = 5.2, 3.4  # in widths of the drawing's line
TOWARD = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}


@dataclass(frozen=True)
class Path:
    """An arrow in a panel: its line on paper, in cm, with its tip at the end.

    `is_far` tells which points of a circle pass behind the body.
    """

    pose: int  # index of the pose in whose panel it stands
    points: Array
    both_ways: bool
    is_far: npt.NDArray[np.bool_] | None = None


def arrow_paths(
    arrows: Sequence[Arrow],
    solved: Sequence[Solved],
    cameras: Sequence[Camera],
    build: Build,
    bodies: Sequence[Geometry],
) -> Iterator[Path]:
    """Yield the arrows of a figure; `bodies` are outlines on paper that they keep clear of."""
    for arrow in arrows:
        pose = (arrow.pose or len(solved)) - 1
        for number, name in enumerate(names(arrow)):
            shift, is_far = np.array(arrow.shift or (0.0, 0.0)), None
            if arrow.around:
                circle = arc(arrow, solved[pose].body, cameras[pose])
                points, is_far = circle.points, circle.is_far
            elif arrow.follow:
                way = _followed(arrow, name, solved, cameras[pose], build)
                points = _beside(arrow, way, (bodies[max(pose - 1, 0)], bodies[pose]))
            else:
                point = cameras[pose].project(landmark(solved[pose].body, name))
                points = _straight(arrow, point, flipped=number > 0)
            yield Path(pose, points + shift, arrow.both_ways, is_far)


def names(arrow: Arrow) -> list[str]:
    """Return the landmarks that an arrow stands at: its own, and that of the other side."""
    name = str(arrow.follow or arrow.around or arrow.to or arrow.out_of)
    if not arrow.mirror:
        return [name]
    other = {"right": "left", "left": "right"}
    side, _, part = name.partition("-")
    return [name, f"{other[side]}-{part}"]


def _straight(arrow: Arrow, point: Array, *, flipped: bool) -> Array:
    direction = np.array(TOWARD[arrow.toward or "up"]) * ((-1, 1) if flipped else (1, 1))
    gap = 4.0 if arrow.gap is None else arrow.gap
    start = point + direction * gap if arrow.out_of else point - direction * (arrow.length + gap)
    return np.array([start, start + direction * arrow.length])


def passed(
    arrow: Arrow, solved: Sequence[Solved], build: Build, steps: int = STEPS
) -> list[Skeleton]:
    """Return the bodies that an arrow follows, from where it begins to the arrow's own pose."""
    last = (arrow.pose or len(solved)) - 1
    first = max(last - 1, 0) if arrow.since is None else arrow.since - 1
    places = first + np.linspace(arrow.begin, arrow.end, steps) * (last - first)
    return [_at(float(place), solved, build) for place in places]


def _at(place: float, solved: Sequence[Solved], build: Build) -> Skeleton:
    low = min(int(place), len(solved) - 1)
    high = min(low + 1, len(solved) - 1)
    return between(solved[low], solved[high], place - low, build).body


def path_of(name: str, bodies: Sequence[Skeleton], camera: Camera) -> Array:
    """Return the way of a landmark from body to body, on paper (n x 2)."""
    return camera.project(np.array([landmark(body, name) for body in bodies]))


def _followed(
    arrow: Arrow, name: str, solved: Sequence[Solved], camera: Camera, build: Build
) -> Array:
    way = path_of(name, passed(arrow, solved, build), camera)
    length = float(np.linalg.norm(np.diff(way, axis=0), axis=1).sum())
    if length < SHORTEST:
        middle = way.mean(axis=0)
        way = middle + (way - middle) * SHORTEST / max(length, 1e-3)
    return way


def _beside(arrow: Arrow, way: Array, bodies: tuple[Geometry, Geometry]) -> Array:
    """Move a path aside, where it covers least of the body before and after the movement."""
    along = np.gradient(way, axis=0)
    aside = np.stack([-along[:, 1], along[:, 0]], axis=1)
    aside /= np.linalg.norm(aside, axis=1)[:, None] + 1e-9
    aside *= _leaving(way, arrow.begin)[:, None]
    if arrow.gap is not None:
        tried = [arrow.gap]
    else:
        tried = [gap * sign for gap, sign in product(GAPS, (1, -1))]

    def covered(gap: float) -> float:
        stroke = LineString(way + aside * gap).buffer(2.5, quad_segs=2)
        before, after = (stroke.intersection(body).area for body in bodies)
        return float(after + 0.35 * before + abs(gap) * 1.2)

    return way + aside * min(tried, key=covered)


def _leaving(way: Array, begin: float) -> Array:
    """How far beside its way an arrow is, as shares: it begins where the landmark began."""
    if begin > 0:
        return np.ones(len(way))
    steps = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    share = np.clip(steps / (LEAVING * steps[-1] + 1e-9), 0, 1)
    shares: Array = share * (2 - share)  # at once and then ever less, so that it bends one way
    return shares


@dataclass(frozen=True)
class ArrowMarks:
    """The marks of an arrow behind the body and before it."""

    behind: tuple[Mark, ...]
    before: tuple[Mark, ...]


def arrow_marks(path: Path, line: float) -> ArrowMarks:
    """Return the marks of an arrow; `line` is the drawing's line in cm, which sizes the head."""
    ends = [path.points, path.points[::-1]] if path.both_ways else [path.points]
    heads = []
    shaft = path.points
    for way in ends:
        head, cut = _head(way, line)
        heads.append(head)
        shaft = cut if way is path.points else _head(shaft[::-1], line)[1][::-1]
    far, near = _parted(shaft, path)
    tips = (
        Mark("paper-casing", tuple(heads), straight=True),
        Mark("line-arrow", near),
        Mark("arrow", tuple(heads), straight=True),
    )
    if path.is_far is not None:  # the white around its near part would part it from the far one
        return ArrowMarks((Mark("line-arrow", far),) if far else (), tips)
    return ArrowMarks((), (Mark("line-arrow-casing", near), *tips))


def ink(marks: ArrowMarks, line: float) -> Geometry:
    """Return the area that the near side of an arrow covers on paper, its white edge included."""
    lines = {mark.role: mark.lines for mark in marks.before}
    shafts = [LineString(points) for points in lines["line-arrow"] if len(points) > 1]
    heads = [Polygon(points) for points in lines["arrow"]]
    stroke = shapely.union_all(shafts).buffer(line * CASING / 2, quad_segs=4)
    return stroke.union(shapely.union_all(heads).buffer(line * EDGING / 2, quad_segs=4))


def _parted(shaft: Array, path: Path) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
    """Part a shaft into the runs that pass behind the body and those that do not."""
    if path.is_far is None:
        return (), (shaft,)
    is_far = path.is_far[: len(shaft)]
    turns = [0, *(np.flatnonzero(np.diff(is_far.astype(int))) + 1), len(shaft)]
    runs = [(is_far[low], shaft[low : high + 1]) for low, high in pairwise(turns)]
    far, near = (tuple(run for hidden, run in runs if hidden == side) for side in (True, False))
    return far, near


def _head(way: Array, line: float) -> tuple[Array, Array]:
    """Return the head at the end of a way, and the way without what the head covers."""
    long, half = HEAD_LONG * line, HEAD_HALF * line
    steps = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    at = steps[-1] - long * 0.8
    end = np.array([np.interp(at, steps, way[:, axis]) for axis in (0, 1)])
    direction = unit(way[-1] - end)
    across = np.array([-direction[1], direction[0]])
    base = way[-1] - direction * long
    notch = base + direction * long * 0.18
    head = np.array([way[-1], base + across * half, notch, base - across * half, way[-1]])
    return head, np.vstack([way[steps < at], end])
