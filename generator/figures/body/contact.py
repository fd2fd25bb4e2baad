"""What a body touches: floor, walls, table, chair and itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from generator.figures.body.body import HAND, SIDES, Skeleton
from generator.figures.body.extremities import foot as foot_flesh
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import UP, Array, about_z, level, mirrored, unit
from generator.figures.body.landmarks import spot
from generator.figures.body.people import PLAIN, Build
from generator.figures.body.pose import Spots
from generator.figures.body.things import CHAIR_SPOTS, DESK_HEIGHT, ON_DESK, TOPS
from generator.models.pose import Foot, Hand

PALM_THICKNESS = 2.0  # cm from a wrist to what the palm lies on
LYING = 0.7  # how much of the pelvis's forward direction is upright when a body lies, not stands
TIPTOE = 38.0  # degrees that the heel is raised on tiptoe

# Which parts may touch the floor, by the beginning of their names.
GROUND: Mapping[str, tuple[str, ...]] = {
    "feet": ("foot_",),
    "shins": ("shank_", "foot_"),
    "seat": ("pelvis", "thigh_"),
    "pelvis": ("pelvis",),
    "trunk": ("pelvis", "torso"),
    "all": ("foot_", "shank_", "thigh_", "pelvis", "torso"),
}


@dataclass(frozen=True)
class Setting:
    """What hands and feet are placed by beside the skeleton.

    `surface` is the height in cm of what the body rests on, `desk` that of a desk, and `spots` are
    those of chairs around it.
    """

    build: Build = PLAIN
    surface: float = 0.0
    desk: float = DESK_HEIGHT
    spots: Spots = field(default_factory=dict)


ALONE = Setting()  # a plain body with nothing around it


@dataclass(frozen=True)
class Hold:
    """Where a hand is planted: the wrist's place, the hand's frame, where the elbow points."""

    wrist: Array
    hand: Array | None
    pole: Array


def lowest(flesh: Flesh, ground: str) -> float:
    """Return the lowest height of the parts that may touch the floor, in cm."""
    names = [name for name in flesh if name.startswith(GROUND[ground])]
    return -max(float(loft.reach(-UP).max()) for name in names for loft in flesh[name])


def anchor(body: Skeleton, name: str) -> Array:
    """Return the point that stays at its spot from pose to pose, in cm; its name as in a pose."""
    if name in ("feet", "knees"):
        bone = "foot" if name == "feet" else "shank"
        middle: Array = sum((body.origins[f"{bone}_{side}"] for side in SIDES), np.zeros(3)) / 2
        return middle
    if name == "pelvis":
        return body.origins["pelvis"]
    side, part = name.split("-")
    bone = {"foot": "foot", "knee": "shank", "hand": "hand"}[part]
    return body.origins[f"{bone}_{'R' if side == 'right' else 'L'}"]


def ahead_of(body: Skeleton) -> Array:
    """Return where the body faces along the floor: for one that lies, towards its head."""
    pelvis = body.frames["pelvis"]
    upright = abs(pelvis[1, 0]) < LYING
    return level(pelvis[:, 0] if upright else pelvis[:, 1])


def outward(body: Skeleton, side: str) -> Array:
    """Return where a side of the body is along the floor, also for one that lies on its back."""
    own = body.frames["pelvis"][:, 2]
    right = level(own) if abs(own[1]) < LYING else np.cross(ahead_of(body), UP)
    return right if side == "R" else -right


def level_foot(body: Skeleton, side: str, foot: Foot) -> Array:
    """Return the frame of a foot that stands, on its sole or its ball."""
    thigh = body.frames[f"thigh_{side}"]
    facing = thigh[:, 0] if abs(thigh[1, 0]) < 0.95 else body.frames["pelvis"][:, 0]  # noqa: PLR2004
    if foot.to == "tiptoe":
        facing = body.frames["pelvis"][:, 0]
    heel = foot.heel or (TIPTOE if foot.to == "tiptoe" else 0.0)
    return _standing(level(facing)) @ about_z(-heel)


def _standing(ahead: Array) -> Array:
    return np.column_stack([ahead, UP, np.cross(ahead, UP)])


def foot_on_floor(
    body: Skeleton, side: str, foot: Foot, setting: Setting = ALONE
) -> tuple[Array, Array, Array]:
    """Return ankle, pole of the knee and frame for a foot set on the floor, or on a bed."""
    pelvis = body.frames["pelvis"]
    lies = abs(pelvis[1, 0]) >= LYING
    ahead = level(pelvis[:, 0]) if not lies else level(-pelvis[:, 1] * np.sign(pelvis[1, 0]))
    right = outward(body, side)
    heel = foot.heel or 0.0
    hip = body.origins[f"thigh_{side}"]
    ankle = hip + ahead * (foot.ahead or 0.0) + right * (foot.out or 0.0)
    frame = _standing(unit(ahead + right * 0.14)) @ about_z(-heel)
    ankle[1] = _ankle_height(body, side, frame, setting.build) + setting.surface
    pole = ahead + UP * (0.6 if lies else 0.0)
    return ankle, pole, frame


def _ankle_height(body: Skeleton, side: str, frame: Array, build: Build) -> float:
    """How high the ankle of a foot is that just touches the floor."""
    name = f"foot_{side}"
    turned = body.with_frames({name: frame})
    lofts = foot_flesh(turned, side, shod=build.shod)
    low = max(float(loft.reach(-UP).max()) for loft in lofts)
    return float(turned.origins[name][1]) + low


def hold(body: Skeleton, side: str, hand: Hand, setting: Setting = ALONE) -> Hold:
    """Return how a hand is planted, for every place but `stay`, which only the first pose knows."""
    words = sum((_word(body, word, side) for word in hand.elbow or ()), np.zeros(3))
    if hand.to in TOPS:
        return _on_top(body, side, hand, words, setting)
    if hand.to in ("wall", "side-wall"):
        return _on_wall(body, side, hand, words)
    if hand.to == "point":
        return Hold(np.array(hand.at or (0.0, 0.0, 0.0)), None, _or(words, -UP))
    if hand.to in CHAIR_SPOTS:
        return _on_chair(body, side, hand, words, setting.spots.get(hand.to, ()))
    return _on_body(body, side, hand, words, setting.build)


def flat_hand(side: str, outward: Array, fingers: Array) -> Array:
    """Return the frame of a hand whose palm lies on a surface."""
    normal = unit(outward)
    along = unit(fingers - normal * (fingers @ normal))
    z = normal if side == "R" else -normal
    return np.column_stack([np.cross(-along, z), -along, z])


def _word(body: Skeleton, word: str, side: str) -> Array:
    """Where a word points: along the floor for one that faces it, else seen from the chest."""
    ahead = ahead_of(body)
    right = outward(body, side)
    return {"up": UP, "down": -UP, "forward": ahead, "back": -ahead, "out": right, "in": -right}[
        word
    ]


def _or(words: Array, usual: Array) -> Array:
    return words if np.any(words) else usual


def _on_top(body: Skeleton, side: str, hand: Hand, words: Array, setting: Setting) -> Hold:
    ahead = ahead_of(body)
    right = outward(body, side)
    turn = np.radians(hand.turn or 0.0)
    fingers = ahead * np.cos(turn) - right * np.sin(turn)
    shoulder = body.origins[f"upper_arm_{side}"]
    place = shoulder + ahead * (hand.ahead or 0.0) + right * (hand.out or 0.0)
    raised = setting.desk - DESK_HEIGHT if hand.to in ON_DESK else 0.0
    below = setting.surface if hand.to == "floor" else TOPS[hand.to] + raised
    place[1] = PALM_THICKNESS + below
    frame = flat_hand(side, UP, fingers)
    if hand.palm == "up":
        frame = frame @ np.diag([-1.0, 1.0, -1.0])
    return Hold(place - fingers * 2, frame, _or(words, right * 0.45 - ahead + UP * 0.15))


def _on_chair(
    body: Skeleton, side: str, hand: Hand, words: Array, spots: Sequence[Sequence[float]]
) -> Hold:
    """A hand goes to the end of seat or back that is nearer to its shoulder."""
    ahead, right = ahead_of(body), outward(body, side)
    shoulder = body.origins[f"upper_arm_{side}"]
    in_the_air = shoulder + ahead * 40.0 - UP * 30.0  # what needs a chair that is not there
    points = [np.array(point) for point in spots] or [in_the_air]
    point = min(points, key=lambda point: float(np.linalg.norm(point - shoulder)))
    point = point + ahead * (hand.ahead or 0.0) + right * (hand.out or 0.0)
    wrist = point + UP * PALM_THICKNESS - ahead * (HAND * 0.46)
    return Hold(wrist, flat_hand(side, UP, ahead), _or(words, right * 0.45 - ahead))


def _on_wall(body: Skeleton, side: str, hand: Hand, words: Array) -> Hold:
    ahead = ahead_of(body)
    right = outward(body, side)
    into = ahead if hand.to == "wall" else right
    shoulder = body.origins[f"upper_arm_{side}"]
    place = shoulder + ahead * (hand.ahead or 0.0) + right * (hand.out or 0.0)
    place = place + UP * (hand.up or 0.0)
    if hand.fingertips:
        frame = flat_hand(side, unit(UP - into * 0.25), into)
        return Hold(place + frame[:, 1] * (HAND - 0.5), frame, _or(words, -UP + right * 0.3))
    place = place - into * PALM_THICKNESS
    frame = flat_hand(side, -into, UP)
    return Hold(place, frame, _or(words, -UP - right * -0.35))


def _on_body(body: Skeleton, side: str, hand: Hand, words: Array, build: Build) -> Hold:
    place = spot(body, hand.to, side, build)
    across = np.cross(place.outward, place.fingers) * (1 if side == "R" else -1)
    offset = place.fingers * (hand.ahead or 0.0) + across * (hand.out or 0.0)
    point = place.point + offset + place.outward * (hand.up or 0.0)
    along = unit(place.fingers - place.outward * (place.fingers @ place.outward))
    wrist = point + place.outward * (PALM_THICKNESS - 0.1) - along * (HAND * 0.46)
    chest = body.frames["thoracic4"]
    usual = chest @ mirrored((-0.5, -0.25, 1.0), side)
    return Hold(wrist, flat_hand(side, place.outward, place.fingers), _or(words, usual))
