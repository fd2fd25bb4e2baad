"""The shadow below a body, as if the light fell straight down."""

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely import MultiPoint, Polygon, affinity
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import UP
from generator.figures.line.marks import Mark, area

FLAT = np.diag([1.0, 0.0, 1.0])  # straight down on the floor
FROM_ABOVE = 2.0  # degrees of elevation below which the floor is a line and shows no shadow
CASTING = ("torso", "pelvis", "upper_arm", "forearm", "hand", "thigh", "shank", "foot")
SPREAD = 5.0  # cm: the gaps between limbs fill, as they do in soft light


def shadow(
    flesh: Flesh, camera: Camera, things: Sequence[Mark], surface: float = 0.0
) -> Iterator[Mark]:
    """Yield the shadow on floor and mat, or on the bed whose surface is so many cm high.

    It does not fall on things that stand there.
    """
    if camera.elevation < FROM_ABOVE:
        return
    paper = camera.paper @ FLAT
    lofts = [flesh[name][0] for name in flesh if name.startswith(CASTING)]
    rings = [loft.rings_on(paper)[:, ::2].reshape(-1, 2) for loft in lofts]
    pieces = shapely.union_all([MultiPoint(ring).convex_hull for ring in rings])
    soft: Geometry = pieces.buffer(SPREAD, quad_segs=3).buffer(-SPREAD - 1.0, quad_segs=3)
    bed = [shapely.make_valid(Polygon(m.lines[0])) for m in things if m.role == "sheet"]
    if bed:
        up = camera.project(UP * surface)
        soft = affinity.translate(soft, *up).intersection(shapely.union_all(bed))
    standing = [shapely.make_valid(Polygon(m.lines[0])) for m in things if _stands(m)]
    yield from area("shadow", soft.simplify(0.3).difference(shapely.union_all(standing)))


def _stands(mark: Mark) -> bool:
    return not mark.role.startswith(("line", "mat", "sheet"))
