"""The shadow below a body, as if the light fell straight down."""

from collections.abc import Iterator

import numpy as np
import shapely

from generator.figures.camera import Camera
from generator.figures.flesh import Flesh
from generator.figures.loft import hulls
from generator.figures.marks import Mark, area

FLAT = np.diag([1.0, 0.0, 1.0])  # straight down on the floor
FROM_ABOVE = 2.0  # degrees of elevation below which the floor is a line and shows no shadow
SPREAD = 5.0  # cm: the gaps between limbs fill, as they do in soft light


def shadow(flesh: Flesh, camera: Camera, role: str) -> Iterator[Mark]:
    """Yield the shadow on the floor in a role."""
    if camera.elevation < FROM_ABOVE:
        return
    paper = camera.paper @ FLAT
    rings = [loft.rings_on(paper).reshape(1, -1, 2) for part in flesh.values() for loft in part]
    pieces = shapely.union_all([hull for ring in rings for hull in hulls(ring)])
    soft = pieces.buffer(SPREAD, quad_segs=4).buffer(-SPREAD - 1.0, quad_segs=4)
    yield from area(role, soft.simplify(0.3))
