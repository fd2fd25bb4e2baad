"""In-between poses: joints turn along the shortest way, what both poses plant stays planted."""

from collections.abc import Mapping

import numpy as np

from generator.figures.body.body import BONES, HAND, PARENTS, SIDES, Skeleton
from generator.figures.body.contact import GROUND, Hold, anchor, lowest
from generator.figures.body.extremities import hand as hand_flesh
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import UP, Array, slerp
from generator.figures.body.limbs import place_foot, place_hand
from generator.figures.body.people import Build
from generator.figures.body.pose import Pose
from generator.figures.body.solve import Solved

REACH = 3.0  # cm that a hand's flesh reaches further than its bone
PLANTED = 4.0  # cm; a foot that moves less from pose to pose does not leave its spot


def between(start: Solved, end: Solved, share: float, build: Build) -> Solved:
    """Return the pose at a share (0 to 1) of the way from one solved pose to another."""
    if share <= 0 or share >= 1:
        return start if share <= 0 else end
    floor = _mix(start.floor, end.floor, share)
    body = _blended(start.body, end.body, share)
    body = _grounded(body, start, end, floor, build)
    body = _planted_feet(body, start, end, share)
    body, holds = _planted_hands(body, start, end, share)
    near = start if share < 0.5 else end  # noqa: PLR2004 - words that cannot be mixed
    body = _lifted_hands(body, near.pose, start, end, share)
    return Solved(body, near.pose, holds, {}, floor)


def _mix(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _blended(start: Skeleton, end: Skeleton, share: float) -> Skeleton:
    names = ["pelvis", *(bone.name for bone in BONES)]
    turned = slerp(_relative(start), _relative(end), share)
    frames: dict[str, Array] = {"pelvis": turned[0]}
    for name, turn in zip(names[1:], turned[1:], strict=True):
        frames[name] = frames[PARENTS[name]] @ turn
    breath = _mix(start.breath, end.breath, share)
    return Skeleton(start.root + (end.root - start.root) * share, frames, breath)


def _relative(body: Skeleton) -> Array:
    own = np.array([body.frames[bone.name] for bone in BONES])
    parents = np.array([body.frames[bone.parent] for bone in BONES])
    return np.concatenate([body.frames["pelvis"][None], parents.transpose(0, 2, 1) @ own])


def _grounded(body: Skeleton, start: Solved, end: Solved, floor: float, build: Build) -> Skeleton:
    """Bring what rests on the ground back to it, and what stays at its spot back to that."""
    ground, spot = end.pose.ground, end.pose.anchor
    if start.pose.ground == ground:
        resting = flesh(body, build, end.pose.hand_shapes, GROUND[ground])
        body = body.moved(UP * (floor - lowest(resting, ground)))
    if start.pose.anchor == spot and np.allclose(
        anchor(start.body, spot)[[0, 2]], anchor(end.body, spot)[[0, 2]], atol=0.01
    ):
        step = anchor(end.body, spot) - anchor(body, spot)
        body = body.moved(step * np.array([1.0, 0.0, 1.0]))
    return body


def _planted_feet(body: Skeleton, start: Solved, end: Solved, share: float) -> Skeleton:
    for side in SIDES:
        foot, shank = f"foot_{side}", f"shank_{side}"
        first, last = start.body.origins[foot], end.body.origins[foot]
        kneels = start.pose.shins[side] == "floor" and end.pose.shins[side] == "floor"
        if kneels or float(np.linalg.norm(first - last)) > PLANTED:
            continue
        knees = (start.body.frames[shank][:, 0], end.body.frames[shank][:, 0])
        pole = _mix_points(*knees, share)
        turned = slerp(start.body.frames[foot][None], end.body.frames[foot][None], share)[0]
        body, _ = place_foot(body, side, _mix_points(first, last, share), pole, turned)
    return body


def _planted_hands(
    body: Skeleton, start: Solved, end: Solved, share: float
) -> tuple[Skeleton, Mapping[str, Hold]]:
    holds: dict[str, Hold] = {}
    for side in SIDES:
        first, last = start.holds.get(side), end.holds.get(side)
        if first is None or last is None:
            continue
        frame = None
        if first.hand is not None and last.hand is not None:
            frame = slerp(first.hand[None], last.hand[None], share)[0]
        wrist = _mix_points(first.wrist, last.wrist, share)
        holds[side] = Hold(wrist, frame, _mix_points(first.pole, last.pole, share))
        body, _ = place_hand(body, side, wrist, holds[side].pole, frame)
    return body, holds


def _lifted_hands(body: Skeleton, pose: Pose, start: Solved, end: Solved, share: float) -> Skeleton:
    """Keep a hand that passes the floor out of it, as far as it is in both poses."""
    for side in SIDES:
        name = f"hand_{side}"
        wrist = body.origins[name]
        if not 0 <= wrist[1] - pose.surface + HAND + REACH <= 2 * (HAND + REACH):
            continue  # too high for the floor or the bed, or hanging beside a bed
        first, last = (_hand_height(s.body, s.pose, side) for s in (start, end))
        allowed = _mix(min(first, 0.0), min(last, 0.0), share)
        missing = allowed - _hand_height(body, pose, side)
        if missing > 0:
            pole = -body.frames[f"upper_arm_{side}"][:, 0]
            body, _ = place_hand(body, side, wrist + UP * missing, pole, body.frames[name])
    return body


def _hand_height(body: Skeleton, pose: Pose, side: str) -> float:
    lofts = hand_flesh(body, side, pose.arms[side].hand)
    return -max(float(loft.reach(-UP).max()) for loft in lofts) - pose.surface


def _mix_points(start: Array, end: Array, share: float) -> Array:
    return start + (end - start) * share
