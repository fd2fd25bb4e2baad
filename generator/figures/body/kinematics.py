"""Forward kinematics: a pose becomes a skeleton with the pelvis at the origin."""

from collections.abc import Iterator, Mapping

import numpy as np

from generator.figures.body.body import (
    CHEST,
    GIRDLE,
    LEVEL_GAZE,
    NECK,
    PARTS,
    RESTING_CURVE,
    SIDES,
    Skeleton,
    spine_bones,
)
from generator.figures.body.geometry import (
    UP,
    Array,
    about,
    about_x,
    about_y,
    about_z,
    frame_along,
    mirrored,
    mirrored_turn,
    unit,
)
from generator.figures.body.pose import Arm, Leg, Pose

RHYTHM_FROM = 40.0  # degrees of lift above which the shoulder blade takes part
ALONG = 0.9999  # cosine from which a palm would face along the forearm, which it cannot
RHYTHM = 0.15  # degrees that the collar bone rises with each degree of lift; our choice, mild


def skeleton(pose: Pose) -> Skeleton:
    """Return the skeleton of a pose with nothing planted yet."""
    pelvis = pose.pelvis
    frames = {"pelvis": about_y(-pelvis.turn) @ about_z(-pelvis.pitch) @ about_x(pelvis.roll)}
    frames |= _trunk(pose, frames["pelvis"])
    for side in SIDES:
        frames |= _arm(pose.arms[side], frames, side)
        frames |= leg(pose.legs[side], frames["pelvis"], side)
    return Skeleton(np.zeros(3), frames, pose.breath)


def _trunk(pose: Pose, pelvis: Array) -> Mapping[str, Array]:
    """Every segment bends in as many equal parts as it has bones, so that curves look round."""
    glide = np.degrees(np.arcsin(pose.chin / NECK))
    frames: dict[str, Array] = {}
    frame = pelvis
    for segment, count in PARTS.items():
        for number, name in enumerate(spine_bones(segment)):
            bend = (RESTING_CURVE[segment] + pose.bend[segment]) / count
            if segment == "neck" and number == 0:
                bend -= glide  # the neck leans and the head turns back: the chin stays level
            side, turn = pose.side_bend[segment] / count, pose.turn[segment] / count
            frame = frame @ about_y(-turn) @ about_z(-bend) @ about_x(side)
            frames[name] = frame
    nod = LEVEL_GAZE + pose.bend["head"] + glide
    turned = about_y(-pose.turn["head"]) @ about_z(-nod) @ about_x(pose.side_bend["head"])
    return {**frames, "head": frame @ turned}


def _arm(arm: Arm, frames: Mapping[str, Array], side: str) -> Mapping[str, Array]:
    collar = frames[CHEST] @ mirrored_turn(_collar(arm), side)
    upper = frames[GIRDLE] @ mirrored_turn(swing(arm.lift, arm.plane) @ about_y(-arm.twist), side)
    directions = dict(_directions(frames[GIRDLE], side))
    if arm.forearm:
        upper = frame_along(-upper[:, 1], directions[arm.forearm])
    forearm = upper @ about_z(arm.elbow)
    palm = directions[arm.palm] if arm.palm else None
    own = {"collar": collar, "upper_arm": upper, "forearm": forearm}
    own["hand"] = hand_frame(forearm, arm, side, palm)
    return {f"{name}_{side}": frame for name, frame in own.items()}


def _collar(arm: Arm) -> Array:
    """The collar bone follows a raised arm a little (scapulo-humeral rhythm)."""
    sideways = 0.75 + 0.25 * abs(np.cos(np.radians(arm.plane)))
    rise = arm.shrug + RHYTHM * max(0.0, arm.lift - RHYTHM_FROM) * sideways
    return about_y(arm.protract) @ about_x(-rise)


def swing(lift: float, plane: float) -> Array:
    """Return the right upper arm's tilt: `lift` degrees from hanging, towards `plane` degrees.

    Tilt and torsion, as Chenier et al. (Clinical Biomechanics, 2022) find easier to read than
    three Euler angles; `plane` is 0 forward and 90 out to the side.
    """
    angle = np.radians(plane)
    toward = np.array([np.cos(angle), 0.0, np.sin(angle)])
    return about(np.cross(-UP, toward), lift)


def _directions(chest: Array, side: str) -> Iterator[tuple[str, Array]]:
    yield from (("up", chest[:, 1]), ("down", -chest[:, 1]))
    yield from (("forward", chest[:, 0]), ("back", -chest[:, 0]))
    outward = chest @ mirrored((0.0, 0.0, 1.0), side)
    yield from (("out", outward), ("in", -outward), ("ceiling", UP), ("floor", -UP))


def hand_frame(forearm: Array, arm: Arm, side: str, palm: Array | None = None) -> Array:
    """Return the hand's frame; `palm` is where the palm faces, else `pronate` says it."""
    bent = mirrored_turn(about_x(arm.wrist), side)
    y = forearm[:, 1]
    if palm is None or abs(palm @ y) > ALONG:
        return forearm @ mirrored_turn(about_y(arm.pronate), side) @ bent
    outward = -palm if side == "R" else palm
    z = unit(outward - y * (outward @ y))
    return np.column_stack([np.cross(y, z), y, z]) @ bent


def leg(pose: Leg, pelvis: Array, side: str) -> Mapping[str, Array]:
    """Return the frames of one leg below a pelvis."""
    turned = about_z(pose.flex) @ about_x(-pose.abduct) @ about_y(-pose.twist)
    thigh = pelvis @ mirrored_turn(turned, side)
    shank = thigh @ about_z(-pose.knee)
    return {
        f"thigh_{side}": thigh,
        f"shank_{side}": shank,
        f"foot_{side}": shank @ about_z(pose.ankle),
    }
