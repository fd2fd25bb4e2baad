"""What a reader has to see of a body: how much of the face, hands and feet nothing hides."""

from collections.abc import Mapping

import shapely
from shapely import Point
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Part, Portrait
from generator.models.figure import Seen

PARTS: Mapping[str, Seen] = {
    "head": "face",
    "hand_R": "right-hand",
    "hand_L": "left-hand",
    "foot_R": "right-foot",
    "foot_L": "left-foot",
}
FACE, FACE_RADIUS = (6.0, -1.0, 0.0), 7.0  # cm in the head's frame: the middle of what says who
BEHIND = -0.5  # share of a face that looks away from which it is a back of a head


def visible(portrait: Portrait) -> Mapping[Seen, float]:
    """Return which share of its own outline each part shows, as far as it can be judged.

    A face that looks away is left out.
    """
    shares: dict[Seen, float] = {}
    nearer: list[Geometry] = []
    for part in reversed(sorted_parts(portrait)):
        own = _judged(portrait, part)
        if own is not None and own.area > 0:
            shares[PARTS[part.name]] = own.difference(shapely.union_all(nearer)).area / own.area
        nearer.append(part.outline)
    return shares


def _judged(portrait: Portrait, part: Part) -> Geometry | None:
    if part.name != "head":
        return part.outline if part.name in PARTS else None
    body, camera = portrait.body, portrait.camera
    if float(body.frames["head"][:, 0] @ camera.toward) < BEHIND:
        return None
    middle = Point(camera.project(body.point("head", FACE)))
    return part.outline.intersection(middle.buffer(FACE_RADIUS, quad_segs=6))
