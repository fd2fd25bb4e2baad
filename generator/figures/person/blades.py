"""The shoulder blades as dashed outlines that follow the shoulders; schematic, our own."""

from collections.abc import Iterator

import numpy as np
import shapely
from shapely import LineString
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import COLLAR as COLLAR_BONE
from generator.figures.body.body import COLLAR_START, SIDES
from generator.figures.body.geometry import Array, mirrored
from generator.figures.body.pose import Arm
from generator.figures.body.trunk import height, spine_at
from generator.figures.line.marks import Mark, line, long_lines
from generator.figures.person.parts import Portrait

# cm to the side of the spine and up from the middle of the upper back
BLADE = np.array(
    [
        (6.6, 0.5), (5.9, -4.0), (7.4, -12.5), (9.2, -13.2), (13.2, -4.6), (15.2, -1.2),
        (14.0, 1.6), (9.5, 2.2), (6.6, 0.5),
    ]
)  # fmt: skip
PIVOT = np.array([9.5, -3.0])
UPWARD_FROM, UPWARD = 30.0, 0.33  # degrees of lift from which a blade turns, and by what share
MIDDLE = height("thoracic", 0.78)


def blades(portrait: Portrait, arms: dict[str, Arm]) -> Iterator[Mark]:
    """Yield both blades where the camera sees the upper body from behind."""
    if portrait.body.frames["thoracic4"][:, 0] @ portrait.camera.toward > 0:
        return
    for side in SIDES:
        places = _turned(portrait, arms, side)
        points = np.array([_on_back(portrait, side, place) for place in places])
        blade = LineString(portrait.camera.project(points))
        yield from line("line-blade", long_lines(blade.intersection(_shirt(portrait))))


def _shirt(portrait: Portrait) -> Geometry:
    """Where the shirt can be seen: not below the neck and head."""
    parts = {part.name: part.outline for part in portrait.parts}
    above = shapely.union_all([parts["neck"], parts["head"], *portrait.hair.before])
    return parts["torso"].difference(above)


def _turned(portrait: Portrait, arms: dict[str, Arm], side: str) -> Array:
    """The blade on the flat, shifted with the shoulder joint and turned with the arm."""
    body = portrait.body
    shoulder = body.origins[f"upper_arm_{side}"] - body.origins["neck1"]
    x, y, z = body.frames["thoracic5"].T @ shoulder
    rest_out = COLLAR_START[2] + COLLAR_BONE[2]
    rest_up = COLLAR_START[1] + COLLAR_BONE[1]
    out = abs(float(z)) - rest_out + min(0.0, float(x) + 0.2) * 0.75
    angle = np.radians(max(0.0, arms[side].lift - UPWARD_FROM) * UPWARD)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved: Array = (BLADE - PIVOT) @ turn.T + PIVOT + (out, (float(y) - rest_up) * 0.8)
    return moved


def _on_back(portrait: Portrait, side: str, place: Array) -> Array:
    torso = portrait.flesh["torso"][0]
    out, up = float(place[0]), MIDDLE + float(place[1])
    points, frames = spine_at(portrait.body, np.array([up]))
    nearest = int(np.argmin(np.linalg.norm(torso.centres - points[0], axis=1)))
    share = min(1.0, out / (float(torso.width[nearest]) + 3))
    behind = -float(torso.back[nearest]) * np.sqrt(max(0.05, 1 - share**2))
    point: Array = points[0] + frames[0] @ mirrored((behind, 0.0, out), side)
    return point
