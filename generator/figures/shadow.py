"""The shadow below a body, as if the light fell straight down."""

from collections.abc import Iterator

import numpy as np
import shapely
from shapely import MultiPoint

from generator.figures.camera import Camera
from generator.figures.flesh import Flesh
from generator.figures.marks import Mark, area

FLAT = np.diag([1.0, 0.0, 1.0])  # straight down on the floor
FROM_ABOVE = 2.0  # degrees of elevation below which the floor is a line and shows no shadow
CASTING = ("torso", "pelvis", "upper_arm", "forearm", "hand", "thigh", "shank", "foot")
SPREAD = 5.0  # cm: the gaps between limbs fill, as they do in soft light


def shadow(flesh: Flesh, camera: Camera, role: str) -> Iterator[Mark]:
    """Yield the shadow on the floor in a role."""
    if camera.elevation < FROM_ABOVE:
        return
    paper = camera.paper @ FLAT
    lofts = [flesh[name][0] for name in flesh if name.startswith(CASTING)]
    rings = [loft.rings_on(paper)[:, ::2].reshape(-1, 2) for loft in lofts]
    pieces = shapely.union_all([MultiPoint(ring).convex_hull for ring in rings])
    soft = pieces.buffer(SPREAD, quad_segs=3).buffer(-SPREAD - 1.0, quad_segs=3)
    yield from area(role, soft.simplify(0.3))
