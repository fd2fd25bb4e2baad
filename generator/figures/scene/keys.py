"""The key pictures of a film: as many between two poses as the way from one to the other needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from generator.figures.body.between import between
from generator.figures.body.body import BONES, SIDES
from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import Array, angle
from generator.figures.body.solve import Solved
from generator.figures.person.blades import blades
from generator.figures.person.moving import Moving, edged, moving_person
from generator.figures.person.parts import Portrait, portrait
from generator.figures.scene.scene import Scene
from generator.figures.scene.shadow import shadow
from generator.figures.scene.stage import Stage, highlights, portraits, surroundings

CM_A_KEY = 7.0  # that the fastest joint moves from one key to the next
CM_A_DEGREE = 0.7  # what a turn of the camera or of the head counts as
LEAST = 1e-6  # cm that something moves, for a way to have an order
SAMPLES = np.linspace(0, 1, 13)  # shares of a leg at which a way is measured
FEWEST, MOST = 3, 9  # keys a leg, the first not counted
IN_ALL = 20  # keys of a film, about; more would cost more time than they are worth
FACE = ((0.0, 14.0, 0.0), (11.0, 0.0, 0.0))  # crown and nose: a head moves by turning
MIDDLE = 0.5  # of a leg

Highlights = list[tuple[str, str]]


@dataclass(frozen=True)
class Key:
    """A picture at a place of the film, counted in poses; `effort` is how strong highlights are."""

    place: float
    shapes: tuple[Moving, ...]
    effort: float


def travels(stage: Stage) -> tuple[float, ...]:
    """Return the cm that the fastest joint moves from each pose to the next, and to the first."""
    joints = [_joints(solved) for solved in stage.solved]
    ways = zip(joints, [*joints[1:], joints[0]], strict=True)
    return tuple(float(np.linalg.norm(end - start, axis=1).max()) for start, end in ways)


def keys(stage: Stage, at: Sequence[float] = ()) -> tuple[Key, ...]:
    """Return the pictures at some places, or those from which all moments of a film are made.

    The last of a film that goes round is its first again.
    """
    cameras = film_cameras(stage)
    flesh = [view.flesh for view in portraits(stage, cameras)]
    return tuple(_key(stage, cameras, flesh, place) for place in at or places(stage))


def film_cameras(stage: Stage) -> tuple[Camera, ...]:
    """Return the camera at every pose: one that is no panel is seen as the panel it leads to."""
    found: list[Camera] = []
    for camera, pose in zip(reversed(stage.cameras), reversed(stage.figure.poses), strict=True):
        leads = pose.step is None and pose.view is None and found
        found.append(found[-1] if leads else camera)
    return tuple(reversed(found))


def places(stage: Stage) -> list[float]:
    """Return where keys stand: at every pose, and between neighbours after equal ways."""
    ways = [_way(stage, leg) for leg in range(len(_legs(stage)))]
    wanted = [int(np.clip(np.ceil(way[-1] / CM_A_KEY), FEWEST, MOST)) for way in ways]
    share = min(1.0, IN_ALL / max(sum(wanted), 1))
    found: list[float] = []
    for leg, (way, count) in enumerate(zip(ways, wanted, strict=True)):
        equal = np.linspace(0, way[-1], max(FEWEST, round(count * share)), endpoint=False)
        found += (leg + np.interp(equal, way, SAMPLES)).tolist()
    return [*found, float(len(ways))]


def _legs(stage: Stage) -> list[tuple[int, int]]:
    count = len(stage.solved)
    round_ = stage.figure.motion == "round" and count > 1
    return [(i, (i + 1) % count) for i in range(count if round_ else count - 1)]


def _way(stage: Stage, leg: int) -> Array:
    """Return the cm that the fastest joint has moved up to each sample; turns count as ways."""
    low, high = _legs(stage)[leg]
    bodies = [solved_at(stage, leg + share) for share in SAMPLES]
    joints = [_joints(solved) for solved in bodies]
    heads = [solved.body.frames["head"] for solved in bodies]
    first, last = (film_cameras(stage)[pose] for pose in (low, high))
    panned = angle(first.toward, last.toward) / (len(SAMPLES) - 1)
    steps = [
        max(
            float(np.linalg.norm(after - before, axis=1).max()),
            turn_between(*turn) * CM_A_DEGREE,
            panned * CM_A_DEGREE,
            LEAST,
        )
        for (before, after), turn in zip(pairwise(joints), pairwise(heads), strict=True)
    ]
    return np.concatenate([[0.0], np.cumsum(steps)])


def turn_between(start: Array, end: Array) -> float:
    """Return the degrees from one frame to another."""
    return float(np.degrees(np.arccos(np.clip((np.trace(start.T @ end) - 1) / 2, -1, 1))))


def _joints(solved: Solved) -> Array:
    """Where all joints are, and the ends, which move most."""
    body = solved.body
    ends = [body.point(f"hand_{side}", (0.0, -17.0, 0.0)) for side in SIDES]
    face = [body.point("head", place) for place in FACE]
    return np.array([body.root, *(body.origins[bone.name] for bone in BONES), *ends, *face])


def solved_at(stage: Stage, place: float) -> Solved:
    """Return the body at a place of the film, counted in poses."""
    low, high, share = _between(stage, place)
    return between(stage.solved[low], stage.solved[high], share, stage.person.build)


def _between(stage: Stage, place: float) -> tuple[int, int, float]:
    legs = _legs(stage) or [(0, 0)]
    leg = min(int(place), len(legs) - 1)
    return *legs[leg], place - leg


def _key(stage: Stage, cameras: Sequence[Camera], flesh: Sequence[Flesh], place: float) -> Key:
    low, high, share = _between(stage, place)
    now, camera = solved_at(stage, place), turned(cameras[low], cameras[high], share)
    seen = portrait(now.body, camera, stage.person, now.pose.hand_shapes)
    scene = Scene(now, stage.solved[0], stage.solved[-1], flesh, camera)
    shown, strength = effort(highlights(stage, low), highlights(stage, high), share)
    return Key(place, tuple(_shapes(stage, seen, scene, shown)), strength)


def turned(start: Camera, end: Camera, share: float) -> Camera:
    """Return a camera on the way from one to another."""
    if start == end:
        return start
    turn = (end.azimuth - start.azimuth + 180) % 360 - 180
    rise = end.elevation - start.elevation
    return Camera(start.azimuth + turn * share, start.elevation + rise * share)


def effort(start: Highlights, end: Highlights, share: float) -> tuple[Highlights, float]:
    """Return what is highlighted on the way between two poses, and how strongly, from 0 to 1.

    What only one of them has comes or goes with the movement; two that differ change over at the
    middle, where neither is seen.
    """
    if start == end:
        return start, 1.0 if start else 0.0
    if not start or not end:
        return start or end, share if end else 1 - share
    return (start if share < MIDDLE else end), abs(2 * share - 1)


def _shapes(stage: Stage, seen: Portrait, scene: Scene, shown: Highlights) -> Iterator[Moving]:
    figure = stage.figure
    things, nearer = surroundings(stage, seen, scene)
    yield from edged("behind", things)
    if not figure.crop:
        on = [*things, *nearer]
        surface = scene.first.pose.surface
        yield from edged("shadow", shadow(seen.flesh, seen.camera, on, surface))
    yield from moving_person(seen, shown)
    if figure.show_shoulder_blades:
        yield from edged("blades", blades(seen, dict(scene.now.pose.arms)))
    yield from edged("before", nearer)
