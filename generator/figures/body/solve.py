"""Puts poses into the world: knees, feet, height and hands are found from what they touch."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from generator.figures.body.body import FOREARM, SIDES, UPPER_ARM, Skeleton
from generator.figures.body.contact import (
    GROUND,
    PALM_THICKNESS,
    Hold,
    Setting,
    ahead_of,
    anchor,
    foot_on_floor,
    hold,
    level_foot,
    lowest,
)
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import UP, Array, angle
from generator.figures.body.kinematics import skeleton
from generator.figures.body.limbs import place_foot, place_hand
from generator.figures.body.people import Build
from generator.figures.body.pose import Leg, Pelvis, Pose

SHIN_SLOPE = 3.0  # degrees: a shin is thicker at the knee, so its bone is not quite level
NEARLY_STRAIGHT = 0.994  # share of the arm's length in which a straight arm reaches the floor
ROUNDS = 16  # halvings of a range of 85 degrees: a thousandth of a degree is left
TILT = (-45.0, 40.0)  # degrees around the pitch of the pelvis that are searched


@dataclass(frozen=True)
class Solved:
    """A pose in the world, with the hands that are planted, and the cm that a limb is short."""

    body: Skeleton
    pose: Pose
    holds: Mapping[str, Hold]
    short: Mapping[str, float]
    floor: float  # cm that what rests on the ground lies above the floor, as on a roll


def solve(poses: tuple[Pose, ...], build: Build) -> tuple[Solved, ...]:
    """Solve poses in order; the first is what `stay` and the anchors of the others refer to."""
    own = [_hanging(pose, build) for pose in poses]
    first = _solve(own[0], build, None)
    return (first, *(_solve(pose, build, first) for pose in own[1:]))


def _hanging(pose: Pose, build: Build) -> Pose:
    """Arms beside a wide body hang further out."""
    arms = {s: replace(arm, lift=max(arm.lift, build.hang)) for s, arm in pose.arms.items()}
    return replace(pose, arms=arms)


def _solve(pose: Pose, build: Build, first: Solved | None) -> Solved:
    fits = pose.fit == "arms" and any(pose.hands.values())
    fitted = _tilted(pose, build, first) if fits else pose
    body = _level_feet(_posed(fitted), fitted)
    body = body.moved(UP * (pose.surface - _low(body, build, pose)))
    body = _anchored(body, pose, first)
    body, short = _feet(body, fitted, first, build)
    body, holds, missing = _hands(body, fitted, first, build)
    floor = _low(body, build, pose)
    return Solved(body, fitted, holds, {**short, **missing}, floor)


def _low(body: Skeleton, build: Build, pose: Pose) -> float:
    """Return the height of the lowest of what may rest on the floor, in cm."""
    return lowest(flesh(body, build, pose.hand_shapes, GROUND[pose.ground]), pose.ground)


def _posed(pose: Pose) -> Skeleton:
    """The skeleton with its shins on the floor where they should lie there."""
    body = skeleton(pose)
    if all(shin == "free" for shin in pose.shins.values()):
        return body
    legs = {side: _lying_shin(pose, body, side) for side in SIDES}
    return skeleton(replace(pose, legs=legs))


def _lying_shin(pose: Pose, body: Skeleton, side: str) -> Leg:
    if pose.shins[side] == "free":
        return pose.legs[side]
    thigh = body.frames[f"thigh_{side}"]
    knee = float(np.degrees(np.arctan2(-thigh[1, 1], thigh[1, 0]))) % 180
    return replace(pose.legs[side], knee=knee - SHIN_SLOPE)


def _level_feet(body: Skeleton, pose: Pose) -> Skeleton:
    frames = {
        f"foot_{side}": level_foot(body, side, foot)
        for side, foot in pose.feet.items()
        if foot and foot.to in ("flat", "tiptoe")
    }
    return body.with_frames(frames)


def _tilted(pose: Pose, build: Build, first: Solved | None) -> Pose:
    """Tilt the pelvis, thighs kept, until straight arms just reach: all fours in two lines."""
    start = pose.pelvis.pitch
    knees = _knee_height(pose, build)
    low, high = start + TILT[0], start + TILT[1]
    for _ in range(ROUNDS):
        middle = (low + high) / 2
        if _reach_missing(_pitched(pose, middle), first, knees) > 0:
            low = middle
        else:
            high = middle
    return _pitched(pose, (low + high) / 2)


def _pitched(pose: Pose, pitch: float) -> Pose:
    more = pitch - pose.pelvis.pitch
    legs = {side: replace(leg, flex=leg.flex + more) for side, leg in pose.legs.items()}
    pelvis = Pelvis(pitch, pose.pelvis.turn, pose.pelvis.roll)
    return replace(pose, pelvis=pelvis, legs=legs)


def _knee_height(pose: Pose, build: Build) -> float:
    """How high the knees are, which tilting the pelvis over kept thighs does not change."""
    body = _posed(pose)
    return float(anchor(body, "knees")[1]) - _low(body, build, pose) + pose.surface


def _reach_missing(pose: Pose, first: Solved | None, knee_height: float) -> float:
    """How many cm straight arms are short of the floor."""
    body = _posed(pose)
    body = body.moved(UP * (knee_height - anchor(body, "knees")[1]))
    side, hand = next((side, hand) for side, hand in pose.hands.items() if hand)
    shoulder = body.origins[f"upper_arm_{side}"]
    if hand.to == "stay" and first:
        target = _kept(first, side).wrist - anchor(first.body, "knees") + anchor(body, "knees")
    else:
        target = shoulder + ahead_of(body) * ((hand.ahead or 0.0) - 2)
    target = np.array([target[0], pose.surface + PALM_THICKNESS, target[2]])
    return float(np.linalg.norm(shoulder - target)) - NEARLY_STRAIGHT * (UPPER_ARM + FOREARM)


def _anchored(body: Skeleton, pose: Pose, first: Solved | None) -> Skeleton:
    goal = anchor(first.body, pose.anchor) if first else np.zeros(3)
    step = goal - anchor(body, pose.anchor)
    return body.moved(np.array([step[0] + pose.shift, -pose.sink, step[2] + pose.sway]))


def _feet(
    body: Skeleton, pose: Pose, first: Solved | None, build: Build
) -> tuple[Skeleton, Mapping[str, float]]:
    short: dict[str, float] = {}
    for side, foot in pose.feet.items():
        if foot and foot.to == "stay" and first:
            ankle, frame = first.body.origins[f"foot_{side}"], first.body.frames[f"foot_{side}"]
            pole = body.frames[f"thigh_{side}"][:, 0]
        elif foot and foot.to == "floor":
            ankle, pole, frame = foot_on_floor(body, side, foot, _setting(pose, build))
        else:
            continue
        body, short[f"foot_{side}"] = place_foot(body, side, ankle, pole, frame)
    return body, short


def _setting(pose: Pose, build: Build) -> Setting:
    return Setting(build, pose.surface, pose.desk, pose.spots)


def _hands(
    body: Skeleton, pose: Pose, first: Solved | None, build: Build
) -> tuple[Skeleton, Mapping[str, Hold], Mapping[str, float]]:
    holds: dict[str, Hold] = {}
    short: dict[str, float] = {}
    # A hand that rests on the other arm or hand must find that one in place.
    order = sorted(SIDES, key=lambda side: _leans_on_other(pose, side))
    for side in order:
        hand = pose.hands[side]
        if hand is None:
            continue
        if hand.to == "stay" and first:
            holds[side] = _kept(first, side)
        else:
            holds[side] = hold(body, side, hand, _setting(pose, build))
        held = holds[side]
        body, short[f"hand_{side}"] = place_hand(body, side, held.wrist, held.pole, held.hand)
    return body, holds, short


def _leans_on_other(pose: Pose, side: str) -> bool:
    hand = pose.hands[side]
    return bool(hand and hand.to in ("other-elbow", "other-hand"))


def _kept(first: Solved, side: str) -> Hold:
    if side in first.holds:
        return first.holds[side]
    body = first.body
    pole: Array = -body.frames[f"upper_arm_{side}"][:, 0]
    return Hold(body.origins[f"hand_{side}"], body.frames[f"hand_{side}"], pole)


def elbow_angle(body: Skeleton, side: str) -> float:
    """Return the bend of an elbow in degrees, 0 when straight."""
    return angle(body.frames[f"upper_arm_{side}"][:, 1], body.frames[f"forearm_{side}"][:, 1])
