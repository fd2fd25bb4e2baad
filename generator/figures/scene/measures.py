"""Measures a solved pose: what of a body can be compared with the base that it stands in."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from generator.figures.body.body import SIDES
from generator.figures.body.contact import ahead_of
from generator.figures.body.geometry import UP, unit
from generator.figures.body.solve import Solved

Measures = Mapping[str, float]
STEPPING = 21.0  # cm of an ankle above the floor: a foot that is higher takes no step
HIPS = 0.61  # share of the way from ankles to neck at which the hips are in standing
# Bending of the trunk, bending of neck and head, and both with what other measures add to them.
SUMS = (("curl", "nod", "gaze"), ("side", "tilt", "slant"), ("twist", "face", "facing"))


def measures(now: Solved) -> Measures:
    """Return degrees and cm of a pose by name; what belongs to a leg ends with its side."""
    pose, at = now.pose, now.body.origins
    ahead, right, left = ahead_of(now.body), at["foot_R"], at["foot_L"]
    root, top, feet = at["pelvis"], at["neck1"], (right + left) / 2
    values = {
        "height": root[1], "chest": top[1], "crouch": np.linalg.norm(root - feet),
        "stride": (right - left) @ ahead if max(right[1], left[1]) < STEPPING else 0.0,
        "hips-ahead": (root - feet - (top - feet) * HIPS) @ ahead,
        "hips-right": (root - feet) @ np.cross(ahead, UP),
        "lean": degrees(unit(top - root) @ ahead), "chin": pose.chin, "gaze": pose.pelvis.pitch,
        "shrug": min(arm.shrug for arm in pose.arms.values()),
        "draw": min((arm.protract for arm in pose.arms.values()), key=abs),
    }  # fmt: skip
    for part, (trunk, head, both) in zip((pose.bend, pose.side_bend, pose.turn), SUMS, strict=True):
        values[trunk], values[head] = part["lumbar"] + part["thoracic"], part["neck"] + part["head"]
        values[both] = values.get(both, 0.0) + values[trunk] + values[head]
    for side in SIDES:
        values |= _of_leg(now, side)
    return {name: float(value) for name, value in values.items()}


def degrees(share: Any) -> float:
    """Return the angle whose sine is a share, of which rounding may have made more than 1."""
    return float(np.degrees(np.arcsin(np.clip(share, -1, 1))))


def _of_leg(now: Solved, side: str) -> Measures:
    frames = now.body.frames
    thigh, shank = frames[f"thigh_{side}"][:, 1], frames[f"shank_{side}"][:, 1]
    return {
        f"knee{side}": 90 - degrees(thigh @ shank),
        f"thigh{side}": degrees(-thigh @ ahead_of(now.body)),
        f"heel{side}": -degrees(frames[f"foot_{side}"][1, 0]),
        f"raised{side}": now.body.origins[f"foot_{side}"][1],
    }
