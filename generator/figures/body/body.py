"""Proportions of the body, its bones and their neutral posture.

Lengths are the fractions of stature of Drillis and Contini (1966), as given in Winter,
Biomechanics and Motor Control of Human Movement, 4th edition 2009, figure 4.1. How the trunk is
split, the hip joints' distance and the collar bone are our own choice: that figure lacks them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

import numpy as np

from generator.figures.body.geometry import Array, mirrored

STATURE = 170.0  # cm; every figure has the same skeleton, so that strips compare
UPPER_ARM, FOREARM, HAND = 0.186 * STATURE, 0.146 * STATURE, 0.108 * STATURE
THIGH, SHANK = 0.245 * STATURE, 0.246 * STATURE
PELVIS, LUMBAR, THORACIC = 0.055 * STATURE, 0.105 * STATURE, 0.155 * STATURE
NECK = 0.066 * STATURE
HIP_OUT = 8.4  # cm from the middle to a hip joint
COLLAR_START = (2.4, -4.2, 2.2)  # cm from C7 to the inner end of the collar bone, in the chest
COLLAR = (-2.6, -2.6, 13.6)  # cm from there to the shoulder joint

SIDES = ("R", "L")
PARTS = {"lumbar": 4, "thoracic": 5, "neck": 3}  # bones a segment of the spine is split into
LENGTHS = {"lumbar": LUMBAR, "thoracic": THORACIC, "neck": NECK}
RESTING_CURVE = {"lumbar": -7.0, "thoracic": 13.0, "neck": 11.0}  # degrees of bending forward
LEVEL_GAZE = -sum(RESTING_CURVE.values())  # degrees the head turns back so that eyes look ahead


@dataclass(frozen=True)
class Bone:
    """A rigid piece: where it starts in its parent's frame, in cm, and whose child it is."""

    name: str
    parent: str
    start: tuple[float, float, float]


def spine_bones(segment: str) -> tuple[str, ...]:
    """Return the names of a segment's bones from below."""
    return tuple(f"{segment}{number}" for number in range(1, PARTS[segment] + 1))


SPINE = ("pelvis", *spine_bones("lumbar"), *spine_bones("thoracic"))
CHEST, GIRDLE = "thoracic5", "thoracic4"  # the frames of the chest's top and of the shoulders
LENGTH_OF = {
    "pelvis": PELVIS,
    **{bone: LENGTHS[name] / PARTS[name] for name in PARTS for bone in spine_bones(name)},
}


def _bones() -> Iterator[Bone]:
    chain = (*SPINE, *spine_bones("neck"), "head")
    for parent, name in pairwise(chain):
        yield Bone(name, parent, (0.0, LENGTH_OF[parent], 0.0))
    for side in SIDES:
        out = 1.0 if side == "R" else -1.0
        x, y, z = COLLAR_START
        yield Bone(f"collar_{side}", CHEST, (x, y + LENGTH_OF[CHEST], z * out))
        yield Bone(f"upper_arm_{side}", f"collar_{side}", (COLLAR[0], COLLAR[1], COLLAR[2] * out))
        yield Bone(f"forearm_{side}", f"upper_arm_{side}", (0.0, -UPPER_ARM, 0.0))
        yield Bone(f"hand_{side}", f"forearm_{side}", (0.0, -FOREARM, 0.0))
        yield Bone(f"thigh_{side}", "pelvis", (0.0, 0.0, HIP_OUT * out))
        yield Bone(f"shank_{side}", f"thigh_{side}", (0.0, -THIGH, 0.0))
        yield Bone(f"foot_{side}", f"shank_{side}", (0.0, -SHANK, 0.0))


BONES = tuple(_bones())
PARENTS: Mapping[str, str] = {bone.name: bone.parent for bone in BONES}
STARTS: Mapping[str, Array] = {bone.name: np.array(bone.start) for bone in BONES}


@dataclass(frozen=True)
class Skeleton:
    """A body in space: the middle between the hip joints, in cm, and the frame of each bone.

    A frame's columns are the bone's own x (forward), y (up, towards the body) and z (right).
    """

    root: Array
    frames: Mapping[str, Array]
    breath: float = 0.0  # 1 breathed in

    @cached_property
    def origins(self) -> Mapping[str, Array]:
        """Where each bone starts, in cm; a joint is named by the bone beyond it."""
        starts: dict[str, Array] = {"pelvis": self.root}
        for bone in BONES:
            parent = bone.parent
            starts[bone.name] = starts[parent] + self.frames[parent] @ STARTS[bone.name]
        return starts

    def point(self, bone: str, offset: tuple[float, float, float], side: str = "R") -> Array:
        """Return a point given in the frame of a bone, written for the right side."""
        return self.origins[bone] + self.frames[bone] @ mirrored(offset, side)

    def direction(self, bone: str, vector: tuple[float, float, float], side: str = "R") -> Array:
        """Return a direction given in the frame of a bone, written for the right side."""
        turned: Array = self.frames[bone] @ mirrored(vector, side)
        return turned

    def moved(self, by: Array) -> "Skeleton":
        """Return the same body elsewhere."""
        return replace(self, root=self.root + by)

    def with_frames(self, frames: Mapping[str, Array]) -> "Skeleton":
        """Return the body with some bones turned; bones beyond them keep their own frames."""
        return replace(self, frames={**self.frames, **frames})
