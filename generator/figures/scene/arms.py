"""What is seen of an arm: where its hand rests, or else where it points."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from generator.figures.body.body import GIRDLE
from generator.figures.body.geometry import UP, Array, level, mirrored, unit
from generator.figures.body.solve import Solved, elbow_angle
from generator.models.figure import Base
from generator.models.pose import Place
from generator.models.words.captions import Elbow, Rest, Way

BENT, STRAIGHT = 50.0, 30.0  # degrees of an elbow
UPRIGHT, STEEP_UP, STEEP_DOWN = 0.6, 0.6, -0.85  # shares by which a bone rises
LIFTED = 12.0  # cm of a wrist above the floor
SUPPORTS: tuple[Rest, ...] = (
    "floor", "wall", "table", "desk", "worktop", "bed", "chair-seat", "chair-back",
)  # fmt: skip
ON_HEAD: tuple[Rest, ...] = ("head", "neck", "temple", "forehead")
# Where an arm points, seen from the chest (forward, up, out): the nearest way names it.
WAYS: Mapping[Way, tuple[float, float, float]] = {
    "by-side": (0.1, -1, 0.2), "a-little-out": (0, -1, 0.4),
    "low-in-front": (0.8, -1, 0), "drawn-back": (-1, -1, 0), "straight-in-front": (1, 0, 0),
    "across-chest": (0.8, 0, -0.9), "out": (0, 0, 1),
    "raised-in-front": (1, 1, 0), "raised-out": (0, 1, 1.1), "overhead": (0, 1, 0),
}  # fmt: skip
# What the same ways are called of a body that lies, where an arm is stretched along the floor.
LYING_WAYS: Mapping[Way, Way] = {
    "across-chest": "under-body", "raised-in-front": "past-head",
    "raised-out": "out-past-head", "overhead": "past-head", "out": "out",
}  # fmt: skip


@dataclass(frozen=True)
class SeenHand:
    """A hand rests somewhere; the elbow is told where it is not plain from the place."""

    rest: Rest
    elbow: Elbow | None = None


@dataclass(frozen=True)
class SeenArm:
    """An arm points somewhere, because its hand rests nowhere or is too far to be told of."""

    way: Way
    elbow: Elbow | None = None
    off_floor: bool = False


def arm(now: Solved, side: str, to: Place, base: Base) -> SeenHand | SeenArm:
    """Return what is seen of the arm of a side (R or L) whose hand goes to a place."""
    rest, angle, along = resting(to), elbow_angle(now.body, side), _along(now, side)
    toward = mirrored(_chest(now, along).T @ along, side)
    if rest in ON_HEAD:
        return SeenHand(rest, _aim(toward, base))
    is_bent = angle >= BENT
    way: Way = max(WAYS, key=lambda name: float(unit(WAYS[name]) @ toward))
    stretched = way in LYING_WAYS and not is_bent and along[1] > STEEP_DOWN
    if rest and not (rest == "floor" and stretched):
        elbow: Elbow | None = "bent" if is_bent else "straight" if angle < STRAIGHT else None
        rest = "bed" if rest == "floor" and now.pose.surface else rest
        return SeenHand(rest, elbow if rest in SUPPORTS else None)
    if now.body.frames[GIRDLE][1, 1] < UPRIGHT:
        way = _lying_way(way, along)
    on_floor = base == "face-down" and not now.pose.surface
    off_floor = on_floor and now.body.origins[f"hand_{side}"][1] > LIFTED
    return SeenArm(way, "bent" if is_bent else None, off_floor)


def resting(to: Place) -> Rest | None:
    """Return where a hand is seen to rest; what names no place of its own gives nothing."""
    if to == "stay" or to == "free" or to == "point":  # noqa: PLR1714  # so that types are narrowed
        return None
    return "wall" if to == "side-wall" else to


def _along(now: Solved, side: str) -> Array:
    """Where an arm points in the world: the upper arm if it is bent, else the whole of it."""
    at = now.body.origins
    end = "forearm" if elbow_angle(now.body, side) >= BENT else "hand"
    return unit(at[f"{end}_{side}"] - at[f"upper_arm_{side}"])


def _chest(now: Solved, along: Array) -> Array:
    """Return the frame of the chest; an arm that one who stands holds up is told by the world."""
    chest = now.body.frames[GIRDLE]
    if chest[1, 1] < UPRIGHT or chest[:, 1] @ along <= STEEP_DOWN:
        return chest
    front = level(chest[:, 0])
    return np.column_stack([front, UP, np.cross(front, UP)])


def _aim(toward: Array, base: Base) -> Elbow:
    """Where the elbow of a hand at the head points."""
    if toward[0] <= toward[2]:
        return "out"
    return "up" if base == "on-back" else "forward"


def _lying_way(way: Way, along: Array) -> Way:
    """What a way is called of a body that lies."""
    if along[1] <= STEEP_DOWN:
        return "hanging"
    return "to-ceiling" if along[1] >= STEEP_UP else LYING_WAYS.get(way, way)
