"""Shoes: as much of the sole as is seen, and the laces."""

from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.extremities import laces
from generator.figures.body.geometry import Array
from generator.figures.person.parts import Part

THINNEST = 0.2  # cm, half of what can be seen of a sole
FROM_BELOW = -0.02  # share of a shoe's up that faces the viewer, where its sole covers it


@dataclass(frozen=True)
class Shoe:
    """What is drawn on a shoe: as much of its sole as is seen, and its laces."""

    sole: Geometry
    laces: tuple[Array, ...]


def shoe(part: Part, body: Skeleton, camera: Camera) -> Shoe:
    """Return the drawing on a shoe, which is a foot's part of an upper and a sole."""
    upper, whole = (loft.outline(camera) for loft in part.lofts)
    side = part.name[-1]
    up = float(body.frames[f"foot_{side}"][:, 1] @ camera.toward)
    if up < FROM_BELOW:
        return Shoe(whole, ())
    rim = part.outline.difference(upper).intersection(whole)
    tied = (camera.project(lace[ways @ camera.toward > 0]) for lace, ways in laces(body, side))
    return Shoe(_opened(rim), tuple(points for points in tied if len(points) > 1))


def _opened(rim: Geometry) -> Geometry:
    """A rim without what is too thin to be seen."""
    return rim.buffer(-THINNEST, quad_segs=2).buffer(THINNEST, quad_segs=2).simplify(THINNEST)
