"""The body's flesh: which ellipsoids lie along which bone.

The tables are our own, measured by eye on the plain figure: half widths and depths in cm.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from generator.figures.body.body import SIDES, Skeleton
from generator.figures.body.extremities import foot, hand
from generator.figures.body.geometry import Array, mirrored, slerp
from generator.figures.body.loft import Loft, smooth_profile
from generator.figures.body.people import Build
from generator.figures.body.trunk import SHIRT, SHIRT_EASE, TROUSERS, trunk

Flesh = Mapping[str, tuple[Loft, ...]]
Makers = dict[str, Callable[[], tuple[Loft, ...]]]

COUNT = 7  # ellipsoids along a limb
SLENDER = 0.8  # share of a thicker root that is gone at the other end
# Front, back and half width of the neck in cm, at these shares of its length.
NECK_STATIONS = (-0.3, 0, 0.5, 1.1)
NECK_SIZES = ((5.6, 5.2, 4.9, 4.6), (5.9, 5.5, 5.6, 6.0), (6.4, 5.7, 5.3, 5.2))


@dataclass(frozen=True)
class Profile:
    """A limb's flesh at shares of its length: radius, and how much more of it is behind, in cm."""

    shares: Array
    radius: Array
    behind: Array


def _profile(
    stations: tuple[float, ...],
    radii: tuple[float, ...],
    behind: tuple[float, ...] = (),
    end: float | None = None,
) -> Profile:
    shares = np.linspace(stations[0], end or stations[-1], COUNT)
    more = behind or (0.0,) * len(stations)
    known = np.array(stations)
    sizes = (smooth_profile(known, np.array(values), shares) for values in (radii, more))
    return Profile(shares, *sizes)


UPPER_ARM_SHAPE = _profile((0, 0.12, 0.35, 0.6, 0.85, 1), (4.9, 4.9, 4.55, 4.2, 3.7, 3.5))
SLEEVE_SHAPE = _profile((-0.02, 0.12, 0.3, 0.45, 0.6), (5.35, 5.5, 5.35, 5.25, 5.2), end=0.5)
FOREARM_SHAPE = _profile((0, 0.22, 0.5, 0.8, 1), (3.55, 3.85, 3.45, 2.75, 2.4))
THIGH_SHAPE = _profile(
    (0, 0.15, 0.4, 0.7, 0.9, 1), (8.5, 8.5, 7.7, 6.3, 5.6, 5.35), (1.2, 0.9, 0.2, 0, 0, 0)
)
SHANK_SHAPE = _profile(
    (0, 0.12, 0.3, 0.55, 0.8, 0.97), (5.2, 4.9, 4.75, 4.3, 3.5, 3.25), (0, 0.3, 1.5, 0.8, 0.2, 0.1)
)


@dataclass(frozen=True)
class Limb:
    """A straight piece between two joints, and the frame of its bone."""

    start: Array
    end: Array
    frame: Array


def flesh(
    body: Skeleton, build: Build, hands: Mapping[str, str], names: tuple[str, ...] = ("",)
) -> Flesh:
    """Return the lofts of every part of the body but the head; `hands` gives each hand's shape.

    Who asks where a body rests needs few of them: those whose names begin with one of `names`.
    """
    parts: Makers = {
        "pelvis": lambda: (trunk(body, build, TROUSERS),),
        "torso": lambda: (trunk(body, build, SHIRT, SHIRT_EASE),),
        "neck": lambda: (_neck(body, build.face),),
    }
    for side in SIDES:
        parts |= {**_arm(body, build, side), **_leg(body, build, side)}
        parts[f"hand_{side}"] = partial(hand, body, side, hands[side])
    return {name: make() for name, make in parts.items() if name.startswith(names)}


def _arm(body: Skeleton, build: Build, side: str) -> Makers:
    shoulder, elbow, wrist = (body.origins[f"{b}_{side}"] for b in ("upper_arm", "forearm", "hand"))
    upper, forearm = body.frames[f"upper_arm_{side}"], body.frames[f"forearm_{side}"]
    size, lower = (build.limbs, build.arms), (build.limbs, 1.0)
    to_elbow, to_wrist = Limb(shoulder, elbow, upper), Limb(elbow, wrist, forearm)
    return {
        f"yoke_{side}": lambda: (_yoke(body, shoulder, side, (1 + build.arms) / 2),),
        f"bridge_{side}": lambda: (_bridge(body, shoulder, elbow, side, (1 + build.arms) / 2),),
        f"upper_arm_{side}": lambda: (_round(to_elbow, UPPER_ARM_SHAPE, size),),
        f"sleeve_{side}": lambda: (_round(to_elbow, SLEEVE_SHAPE, size),),
        f"forearm_{side}": lambda: (_round(to_wrist, FOREARM_SHAPE, lower),),
    }


def _leg(body: Skeleton, build: Build, side: str) -> Makers:
    hip, knee, ankle = (body.origins[f"{b}_{side}"] for b in ("thigh", "shank", "foot"))
    thigh, shank = body.frames[f"thigh_{side}"], body.frames[f"shank_{side}"]
    size, lower = (build.limbs, build.thighs), (build.limbs, 1.0)
    return {
        f"thigh_{side}": lambda: (_round(Limb(hip, knee, thigh), THIGH_SHAPE, size),),
        f"shank_{side}": lambda: (_round(Limb(knee, ankle, shank), SHANK_SHAPE, lower),),
        f"foot_{side}": lambda: foot(body, side, shod=build.shod),
    }


def girth(shares: Array, size: tuple[float, float]) -> Array:
    """Return a build's factor at shares of a limb: on all of it, and more where it begins."""
    whole, root = size
    factor: Array = whole * (1 + (root - 1) * (1 - np.clip(shares, 0, 1) * SLENDER))
    return factor


def _round(limb: Limb, shape: Profile, size: tuple[float, float]) -> Loft:
    """Return a round limb between two joints; `size` is the build's factors on it."""
    radius = shape.radius * girth(shape.shares, size)
    centres = limb.start + (limb.end - limb.start) * shape.shares[:, None]
    frames = np.tile(limb.frame, (COUNT, 1, 1))
    return Loft(centres, frames, radius, radius + shape.behind, radius, radius * 0.75)


def _yoke(body: Skeleton, shoulder: Array, side: str, size: float) -> Loft:
    """The slope from neck to shoulder."""
    frame = body.frames["thoracic5"]
    inner = body.origins["neck1"] + frame @ mirrored((0.2, -3.0, 3.2), side)
    outer = shoulder + frame @ mirrored((0.0, -0.2, -0.2), side)
    share = np.linspace(0, 1, 5)
    radius = (4.3 + 0.9 * share) * (1 + (size - 1) * share)
    centres = inner + (outer - inner) * share[:, None]
    frames = np.tile(frame, (5, 1, 1))
    return Loft(centres, frames, radius + 0.4, radius + 0.6, radius, radius)


def _bridge(body: Skeleton, shoulder: Array, elbow: Array, side: str, size: float) -> Loft:
    """Flesh from the ribs to the arm, so that a raised arm does not look pinned on."""
    frame = body.frames["thoracic5"]
    ribs = body.origins["neck1"] + frame @ mirrored((1.0, -15.0, 9.0), side)
    arm = shoulder + (elbow - shoulder) * 0.22
    share = np.linspace(0, 1, 4)
    centres = ribs + (arm - ribs) * share[:, None]
    frames = np.tile(frame, (4, 1, 1))
    sizes = ((5.6, 1.8), (5.2, 1.4), (5.0, 1.3), (4.4, 1.2))
    front, back, width, along = ((start - less * share) * size for start, less in sizes)
    return Loft(centres, frames, front, back, width, along)


def _neck(body: Skeleton, size: float) -> Loft:
    """From inside the collar to under the skull."""
    names = ("neck1", "neck2", "neck3")
    nodes = np.array([*(body.origins[name] for name in names), body.origins["head"]])
    shares = np.linspace(-0.22, 1.05, 7)
    k = np.clip((shares * 3).astype(int), 0, 2)
    frames = np.array([body.frames[name] for name in names])[k]
    centres = nodes[k] + (nodes[k + 1] - nodes[k]) * (shares * 3 - k)[:, None]
    toward_head = np.clip(shares, 0, 1) * 0.5
    turned = slerp(frames, np.tile(body.frames["head"], (7, 1, 1)), toward_head)
    stations = np.array(NECK_STATIONS)
    front, back, width = (smooth_profile(stations, np.array(s), shares) * size for s in NECK_SIZES)
    return Loft(centres, turned, front, back, width, np.full(7, 2.0))
