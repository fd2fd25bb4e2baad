"""Points on the body: where hands rest, and where arrows begin and end."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from generator.figures.body.body import HAND, THIGH, Skeleton
from generator.figures.body.flesh import girth
from generator.figures.body.geometry import UP, Array, mirrored, unit
from generator.figures.body.people import PLAIN, Build
from generator.figures.body.trunk import fullness, height, risen, spine_at

Offset = tuple[float, float, float]
OTHER_SIDE = {"R": "L", "L": "R"}


@dataclass(frozen=True)
class Spot:
    """A place for a palm: a point, the direction out of the surface, and where fingers point."""

    point: Array
    outward: Array
    fingers: Array


# bone, point, outward, fingers - in cm in the bone's frame, written for the right hand
ON_BONES: Mapping[str, tuple[str, Offset, Offset, Offset]] = {
    "hip": ("pelvis", (-2.6, 9.5, 15.0), (-0.45, 0.25, 1), (-0.75, -0.62, -0.3)),
    "low-back": ("pelvis", (-9.4, 8.5, 7.2), (-1, 0, 0.35), (-0.1, -0.75, -0.6)),
    "head": ("head", (-6.5, 5.0, 5.0), (-0.85, 0, 0.5), (-0.4, 0.35, -0.85)),
    "neck": ("head", (-7.0, -2.5, 4.0), (-0.9, 0, 0.4), (-0.3, 0.1, -0.95)),
    "temple": ("head", (1.0, 13.0, -4.0), (0, 1, -0.55), (0, -0.75, -0.8)),
    "forehead": ("head", (9.5, 7.5, 0.0), (1, 0.25, 0), (0, 0.1, -1)),
}


def spot(body: Skeleton, place: str, side: str, build: Build = PLAIN) -> Spot:
    """Return where a hand rests on the own body; `KeyError` for a place that is not on it."""
    if place in ON_BONES:
        bone, *values = ON_BONES[place]
        point, outward, fingers = values
        if bone == "pelvis":
            point = _fuller(point, build)
        directions = (body.direction(bone, v, side) for v in (outward, fingers))
        return Spot(body.point(bone, point, side), *(unit(d) for d in directions))
    return ON_LIMBS[place](body, side, build)


def _fuller(point: Offset, build: Build) -> Offset:
    """Move a point of the plain pelvis out to the skin of a fuller one."""
    x, y, z = point
    width, front, back = (float(factor[0]) for factor in fullness(build, np.array([y])))
    return x * (front if x > 0 else back), y, z * width


def _chest(body: Skeleton, side: str, build: Build) -> Spot:
    return _front(body, side, build, height("thoracic", 0.6), 11.0)


def _belly(body: Skeleton, side: str, build: Build) -> Spot:
    return _front(body, side, build, height("lumbar", 0.75), 10.5)


def _front(body: Skeleton, side: str, build: Build, up: float, out: float) -> Spot:
    points, frames = spine_at(body, np.array([up]))
    heights = np.array([up])
    frame, ahead = frames[0], float(fullness(build, heights)[1][0])
    out = out * ahead + float(risen(body, heights)[0])
    point = points[0] + frame @ mirrored((out, 0.0, 1.5), side)
    return Spot(point, frame[:, 0], frame @ mirrored((0.0, 0.25, -1.0), side))


def _other_shoulder(body: Skeleton, side: str, build: Build) -> Spot:
    frame = body.frames["thoracic5"]
    point = body.origins[f"upper_arm_{OTHER_SIDE[side]}"] + frame @ mirrored(
        (4.8 * build.limbs * build.arms, 1.0, 0.0), side
    )
    fingers = frame @ mirrored((0.0, 0.3, -1.0), side)
    return Spot(point, unit(frame @ mirrored((1.0, 0.2, 0.0), side)), fingers)


def _other_elbow(body: Skeleton, side: str, build: Build) -> Spot:
    """Just above the other elbow, from outside."""
    upper = body.frames[f"upper_arm_{OTHER_SIDE[side]}"]
    elbow = body.origins[f"forearm_{OTHER_SIDE[side]}"]
    outward = unit(body.frames["thoracic5"][:, 0])
    return Spot(
        elbow + upper[:, 1] * 5.0 + outward * 4.0 * build.limbs,
        outward,
        unit(UP + upper[:, 1] * 0.2),
    )


def _other_hand(body: Skeleton, side: str, _build: Build) -> Spot:
    """The palm of the other hand."""
    hand = body.frames[f"hand_{OTHER_SIDE[side]}"]
    palm = hand[:, 2] if side == "R" else -hand[:, 2]
    point = body.origins[f"hand_{OTHER_SIDE[side]}"] - hand[:, 1] * (HAND * 0.45)
    return Spot(point + palm * 0.4, palm, -hand[:, 1])


def _thigh(body: Skeleton, side: str, build: Build) -> Spot:
    frame = body.frames[f"thigh_{side}"]
    out = 7.4 * float(girth(np.array(0.66), (build.limbs, build.thighs)))
    point = body.origins[f"thigh_{side}"] + frame @ np.array([out, -0.66 * THIGH, 0.0])
    return Spot(point, frame[:, 0], -frame[:, 1])


def _knee(body: Skeleton, side: str, build: Build) -> Spot:
    frame = body.frames[f"thigh_{side}"]
    point = body.origins[f"shank_{side}"] + frame @ np.array([5.6 * build.limbs, 2.5, 0.0])
    return Spot(point, unit(frame[:, 0] - frame[:, 1] * 0.3), -frame[:, 1])


def _seat(body: Skeleton, side: str, _build: Build) -> Spot:
    """The edge of a chair's seat beside the hip."""
    point = body.origins["pelvis"] + mirrored((2.0, -8.5, 19.0), side)
    return Spot(point, unit(mirrored((0.0, 0.2, 1.0), side)), -UP)


def _armrest(body: Skeleton, side: str, _build: Build) -> Spot:
    """The front end of the own chair's arm."""
    point = body.origins["pelvis"] + mirrored((11.0, 12.5, 25.0), side)
    return Spot(point, UP, unit(np.array([1.0, 0.0, 0.0])))


def _wheel(body: Skeleton, side: str, _build: Build) -> Spot:
    """The top of a wheelchair's wheel, a little ahead."""
    point = body.origins["pelvis"] + mirrored((2.0, 0.5, 31.0), side)
    return Spot(point, unit(np.array([0.35, 1.0, 0.0])), unit(np.array([1.0, -0.35, 0.0])))


ON_LIMBS = {
    "chest": _chest,
    "belly": _belly,
    "other-shoulder": _other_shoulder,
    "other-elbow": _other_elbow,
    "other-hand": _other_hand,
    "thigh": _thigh,
    "knee": _knee,
    "seat": _seat,
    "armrest": _armrest,
    "wheel": _wheel,
}

# For arrows: bone, and offset in its frame in cm; those of a hand or leg are for the right side.
LANDMARKS: Mapping[str, tuple[str, Offset]] = {
    "hand": ("hand_", (0.0, -9.0, 0.0)),
    "fingers": ("hand_", (0.0, -17.0, 0.0)),
    "elbow": ("forearm_", (0.0, 0.0, 0.0)),
    "shoulder": ("upper_arm_", (0.0, 0.0, 0.0)),
    "knee": ("shank_", (0.0, 0.0, 0.0)),
    "foot": ("foot_", (4.0, -3.0, 0.0)),
    "hip": ("thigh_", (0.0, 0.0, 6.0)),
    "head": ("head", (1.0, 5.0, 0.0)),
    "crown": ("head", (0.0, 14.0, 0.0)),
    "chin": ("head", (9.4, -6.2, 0.0)),
    "nape": ("head", (-8.5, -2.0, 0.0)),
    "pelvis-front": ("pelvis", (10.0, 6.0, 0.0)),
    "pelvis-back": ("pelvis", (-11.0, 0.0, 0.0)),
    "pelvis": ("pelvis", (0.0, 0.0, 0.0)),
}
# Height along the spine, and how far ahead of it, in cm.
TRUNK_LANDMARKS = {
    "chest": (height("thoracic", 0.55), 11.0),
    "belly": (height("lumbar", 0.6), 10.0),
    "back": (height("thoracic", 0.15), -10.0),
    "upper-back": (height("thoracic", 0.6), -10.0),
}


def landmark(body: Skeleton, name: str) -> Array:
    """Return a landmark of `models.figure` in space, in cm; `KeyError` for any other name."""
    if name in TRUNK_LANDMARKS:
        up, ahead = TRUNK_LANDMARKS[name]
        points, frames = spine_at(body, np.array([up]))
        point: Array = points[0] + frames[0][:, 0] * ahead
        return point
    if name in LANDMARKS:
        bone, offset = LANDMARKS[name]
        return body.point(bone, offset)
    side, _, part = name.partition("-")
    letter = "R" if side == "right" else "L"
    bone, offset = LANDMARKS[part]
    return body.point(f"{bone}{letter}", offset, letter)
