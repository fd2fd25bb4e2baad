"""The body's flesh: which ellipsoids lie along which bone.

The tables are our own, measured by eye on the plain figure: half widths and depths in cm.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from generator.figures.body.body import LENGTHS, PELVIS, SIDES, SPINE, Skeleton
from generator.figures.body.extremities import foot, hand
from generator.figures.body.geometry import Array, mirrored, slerp
from generator.figures.body.loft import Loft, smooth_profile
from generator.figures.body.people import Build

Flesh = Mapping[str, tuple[Loft, ...]]
Makers = dict[str, Callable[[], tuple[Loft, ...]]]

# segment, share of it, half width, front, back
TORSO = (
    ("pelvis", -0.62, 10.5, 5.5, 6.5),
    ("pelvis", -0.30, 14.6, 8.6, 10.2),
    ("pelvis", 0.10, 16.4, 9.4, 11.6),
    ("pelvis", 0.55, 15.8, 9.7, 10.6),
    ("pelvis", 1.00, 14.3, 9.6, 8.8),
    ("lumbar", 0.45, 12.7, 9.3, 7.9),
    ("lumbar", 0.85, 12.8, 9.6, 8.5),
    ("thoracic", 0.15, 13.8, 10.5, 9.4),
    ("thoracic", 0.42, 15.0, 11.4, 10.2),
    ("thoracic", 0.66, 15.4, 10.6, 10.2),
    ("thoracic", 0.83, 13.6, 8.2, 9.0),
    ("thoracic", 0.95, 9.6, 5.8, 7.2),
    ("thoracic", 1.02, 6.6, 4.8, 6.0),
)
COUNT = 7  # ellipsoids along a limb
SHIRT_EASE = 0.35  # cm that the shirt stands off
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


def height(segment: str, share: float) -> float:
    """Return how far up the trunk a place is, in cm along the spine from the hip joints."""
    below = {"pelvis": 0.0, "lumbar": PELVIS, "thoracic": PELVIS + LENGTHS["lumbar"]}[segment]
    return below + share * (PELVIS if segment == "pelvis" else LENGTHS[segment])


SEAT = height("pelvis", -0.62)  # the lowest of the trunk
HEM = height("pelvis", 0.15)  # where the shirt ends
COLLAR = height("thoracic", 1.0)


@dataclass(frozen=True)
class TrunkPiece:
    """A piece of the trunk: evenly spaced heights with the plain figure's sizes there, in cm."""

    heights: Array
    sizes: tuple[Array, Array, Array]  # half width, front, back


def _trunk_piece(low: float, high: float, count: int) -> TrunkPiece:
    heights = np.linspace(low, high, count)
    stations = np.array([height(segment, share) for segment, share, *_ in TORSO])
    columns = (np.array([row[column] for row in TORSO]) for column in (2, 3, 4))
    width, front, back = (smooth_profile(stations, column, heights) for column in columns)
    return TrunkPiece(heights, (width, front, back))


TROUSERS = _trunk_piece(SEAT, height("lumbar", 0.2), 9)
SHIRT = _trunk_piece(HEM, COLLAR, 16)


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
        "neck": lambda: (_neck(body),),
    }
    for side in SIDES:
        parts |= {**_arm(body, build, side), **_leg(body, build, side)}
        parts[f"hand_{side}"] = partial(hand, body, side, hands[side])
    return {name: make() for name, make in parts.items() if name.startswith(names)}


def spine_at(body: Skeleton, heights: Array) -> tuple[Array, Array]:
    """Return points (n x 3) and frames (n x 3 x 3) along the spine at heights in cm."""
    nodes = np.array([*(body.origins[name] for name in SPINE), body.origins["neck1"]])
    frames = np.array([body.frames[name] for name in SPINE])
    ends = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(nodes, axis=0), axis=1))])
    k = np.clip(np.searchsorted(ends, heights, side="right") - 1, 0, len(frames) - 1)
    share = (heights - ends[k]) / (ends[k + 1] - ends[k])
    points = nodes[k] + frames[k][:, :, 1] * (heights - ends[k])[:, None]
    # A frame holds in the middle of its bone; between two middles they blend into one curve.
    beyond = share - 0.5
    other = np.clip(k + np.sign(beyond).astype(int), 0, len(frames) - 1)
    return points, slerp(frames[k], frames[other], np.minimum(np.abs(beyond), 0.5))


def trunk(body: Skeleton, build: Build, piece: TrunkPiece, ease: float = 0.0) -> Loft:
    """Return a piece of the trunk; `ease` is added all around, in cm."""
    heights = piece.heights
    factors = _factors(build, heights)
    width, front, back = (s * f + ease for s, f in zip(piece.sizes, factors, strict=True))
    points, frames = spine_at(body, heights)
    along = np.full(len(heights), (heights[1] - heights[0]) * 1.25)
    return Loft(points, frames, front, back, width, along)


def _factors(build: Build, heights: Array) -> tuple[Array, Array, Array]:
    """How a build changes width, front and back of the trunk from the hips to the collar."""
    stations = np.array([0.0, height("lumbar", 0.3), height("thoracic", 0.3), COLLAR])
    width = (build.hips, (build.hips + build.belly) / 2, build.shoulders, 1.0)
    front = ((1 + build.belly) / 2, build.belly, (build.trunk + build.belly) / 2, 1.0)
    back = (build.hips, build.trunk, build.trunk, 1.0)
    factors = [np.interp(heights, stations, np.array(values)) for values in (width, front, back)]
    return factors[0], factors[1], factors[2]


def _arm(body: Skeleton, build: Build, side: str) -> Makers:
    shoulder, elbow, wrist = (body.origins[f"{b}_{side}"] for b in ("upper_arm", "forearm", "hand"))
    upper, forearm = body.frames[f"upper_arm_{side}"], body.frames[f"forearm_{side}"]
    size = build.limbs
    to_elbow, to_wrist = Limb(shoulder, elbow, upper), Limb(elbow, wrist, forearm)
    return {
        f"yoke_{side}": lambda: (_yoke(body, shoulder, side),),
        f"bridge_{side}": lambda: (_bridge(body, shoulder, elbow, side),),
        f"upper_arm_{side}": lambda: (_round(to_elbow, UPPER_ARM_SHAPE, size),),
        f"sleeve_{side}": lambda: (_round(to_elbow, SLEEVE_SHAPE, size),),
        f"forearm_{side}": lambda: (_round(to_wrist, FOREARM_SHAPE, size),),
    }


def _leg(body: Skeleton, build: Build, side: str) -> Makers:
    hip, knee, ankle = (body.origins[f"{b}_{side}"] for b in ("thigh", "shank", "foot"))
    thigh, shank = body.frames[f"thigh_{side}"], body.frames[f"shank_{side}"]
    size = build.limbs
    return {
        f"thigh_{side}": lambda: (_round(Limb(hip, knee, thigh), THIGH_SHAPE, size),),
        f"shank_{side}": lambda: (_round(Limb(knee, ankle, shank), SHANK_SHAPE, size),),
        f"foot_{side}": lambda: foot(body, side),
    }


def _round(limb: Limb, shape: Profile, size: float) -> Loft:
    """Return a round limb between two joints; `size` is the build's factor."""
    radius = shape.radius * size
    centres = limb.start + (limb.end - limb.start) * shape.shares[:, None]
    frames = np.tile(limb.frame, (COUNT, 1, 1))
    return Loft(centres, frames, radius, radius + shape.behind, radius, radius * 0.75)


def _yoke(body: Skeleton, shoulder: Array, side: str) -> Loft:
    """The slope from neck to shoulder."""
    frame = body.frames["thoracic5"]
    inner = body.origins["neck1"] + frame @ mirrored((0.2, -3.0, 3.2), side)
    outer = shoulder + frame @ mirrored((0.0, -0.2, -0.2), side)
    share = np.linspace(0, 1, 5)
    radius = 4.3 + 0.9 * share
    centres = inner + (outer - inner) * share[:, None]
    frames = np.tile(frame, (5, 1, 1))
    return Loft(centres, frames, radius + 0.4, radius + 0.6, radius, radius)


def _bridge(body: Skeleton, shoulder: Array, elbow: Array, side: str) -> Loft:
    """Flesh from the ribs to the arm, so that a raised arm does not look pinned on."""
    frame = body.frames["thoracic5"]
    ribs = body.origins["neck1"] + frame @ mirrored((1.0, -15.0, 9.0), side)
    arm = shoulder + (elbow - shoulder) * 0.22
    share = np.linspace(0, 1, 4)
    centres = ribs + (arm - ribs) * share[:, None]
    frames = np.tile(frame, (4, 1, 1))
    sizes = ((5.6, 1.8), (5.2, 1.4), (5.0, 1.3), (4.4, 1.2))
    front, back, width, along = (start - less * share for start, less in sizes)
    return Loft(centres, frames, front, back, width, along)


def _neck(body: Skeleton) -> Loft:
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
    front, back, width = (smooth_profile(stations, np.array(s), shares) for s in NECK_SIZES)
    return Loft(centres, turned, front, back, width, np.full(7, 2.0))
