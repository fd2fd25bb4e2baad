"""Cuts a body on paper into the areas that readers point to, without overlap.

Where an area begins is measured on the plain figure, by the bones: [own] choices, in cm along the
spine from the hip joints and out from its middle, so that they go with the trunk.
"""

from collections.abc import Iterator, Mapping

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import SIDES
from generator.figures.body.geometry import mirrored
from generator.figures.body.trunk import COLLAR, height, spine_at
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import silhouette
from generator.models.figure import Facing

Corners = tuple[tuple[float, float], ...]  # out from the middle, and height

FAR = 60.0  # cm: beyond every body
LEGS = -9.0  # height at which the legs begin
CROTCH = -10.0  # height at which they part
WAIST = height("pelvis", 0.9)
RIBS_END = height("lumbar", 0.85)
BLADES_END = height("thoracic", 0.24)
CHEST_END = height("thoracic", 0.2)
ARMPIT = height("thoracic", 0.55)
TOPS = COLLAR - 6.5  # where the slope of the shoulders begins
SIDE = 8.6  # out from the middle
NECK_OUT = 7.6
ARMS = 14.2  # out from the middle, where sleeves lie over the trunk

# The shoulder, from the slope beside the neck to the bulge of the arm.
SHOULDER: Corners = (
    (NECK_OUT, FAR + COLLAR), (NECK_OUT, TOPS), (13.0, TOPS), (ARMS, ARMPIT), (FAR, ARMPIT - 3),
    (FAR, FAR + COLLAR),
)  # fmt: skip


def _box(inner: float, outer: float, low: float, high: float) -> Corners:
    return ((inner, low), (inner, high), (outer, high), (outer, low))


# In order: what comes first is taken from those behind it. One of a pair is written for the right.
MIDDLE: Mapping[Facing, Mapping[str, Corners]] = {
    "back": {
        "neck": _box(-NECK_OUT, NECK_OUT, COLLAR - 5.0, FAR + COLLAR),
        "between-shoulder-blades": _box(-5.6, 5.6, BLADES_END, COLLAR),
        "mid-back": _box(-SIDE, SIDE, RIBS_END, BLADES_END),
        "lower-back": _box(-SIDE, SIDE, WAIST, RIBS_END),
    },
    "front": {
        "throat": _box(-NECK_OUT, NECK_OUT, COLLAR - 5.0, FAR + COLLAR),
        "breastbone": _box(-3.2, 3.2, CHEST_END, COLLAR),
        "upper-belly": _box(-SIDE, SIDE, RIBS_END, CHEST_END),
        "belly": _box(-SIDE, SIDE, WAIST - 3.5, RIBS_END),
        "groin": ((-7.4, WAIST - 3.5), (7.4, WAIST - 3.5), (4.4, CROTCH), (-4.4, CROTCH)),
    },
}
PAIRED: Mapping[Facing, Mapping[str, Corners]] = {
    "back": {
        "shoulder-back": SHOULDER,
        "shoulder-blade": _box(0, FAR, BLADES_END, FAR),
        "side-back": _box(SIDE, FAR, WAIST, BLADES_END),
        "buttock": _box(0, FAR, LEGS, WAIST),
        "leg-back": _box(0, FAR, -FAR - COLLAR, LEGS),
    },
    "front": {
        "shoulder-front": SHOULDER,
        "chest": _box(0, FAR, CHEST_END, FAR),
        "side-front": _box(SIDE, FAR, WAIST - 1, CHEST_END),
        "hip": _box(0, FAR, LEGS + 3, WAIST),
        "leg-front": _box(0, FAR, -FAR - COLLAR, LEGS + 3),
    },
}
ARM = ("sleeve", "upper_arm", "forearm", "hand")
LOWER = ("pelvis", "thigh_R", "thigh_L")
SIDE_NAMES = {"R": "right", "L": "left"}


def areas(portrait: Portrait, facing: Facing) -> Mapping[str, Geometry]:
    """Return the areas of a standing body by name, in cm on paper; together they are all of it.

    Those of a pair end in `-left` and `-right`, which are the body's own.
    """
    rest = silhouette(portrait)
    cut: dict[str, Geometry] = {}
    for name, claim in _claims(portrait, facing):
        cut[name] = rest.intersection(claim)
        rest = rest.difference(claim)
    return cut


def _claims(portrait: Portrait, facing: Facing) -> Iterator[tuple[str, Geometry]]:
    parts = {part.name: part.outline for part in portrait.parts}
    hair = portrait.hair
    yield "head", shapely.union_all([parts["head"], *hair.behind, *hair.before])
    shoulders, *others = PAIRED[facing].items()
    yield from _pair(portrait, *shoulders)
    yield from _arms(portrait, facing)
    for name, corners in MIDDLE[facing].items():
        yield name, _claim(portrait, corners, "R")
    for name, corners in others:
        yield from _pair(portrait, name, corners)


def _pair(portrait: Portrait, name: str, corners: Corners) -> Iterator[tuple[str, Geometry]]:
    for side in SIDES:
        yield f"{name}-{SIDE_NAMES[side]}", _claim(portrait, corners, side)


def _arms(portrait: Portrait, facing: Facing) -> Iterator[tuple[str, Geometry]]:
    """Arms with a margin for what a silhouette rounds off, where no trunk or thigh lies."""
    parts = {part.name: part.outline for part in portrait.parts}
    chest = _claim(portrait, _box(-ARMS, ARMS, -FAR, FAR), "R")
    body = shapely.union_all([parts["torso"].intersection(chest), *(parts[n] for n in LOWER)])
    for side in SIDES:
        arm = shapely.union_all([parts[f"{name}_{side}"] for name in ARM])
        yield f"arm-{facing}-{SIDE_NAMES[side]}", arm.buffer(1.0).difference(body)


def _claim(portrait: Portrait, corners: Corners, side: str) -> Polygon:
    """Return the polygon of corners on paper."""
    points, frames = spine_at(portrait.body, np.array([high for _, high in corners]))
    outward = np.array([mirrored((0.0, 0.0, out), side) for out, _ in corners])
    return Polygon(portrait.camera.project(points + np.einsum("nij,nj->ni", frames, outward)))
