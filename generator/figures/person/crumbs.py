"""What is left of a head beyond a nearer limb: too little to be read as one, it is left out."""

from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.person.parts import Part, Portrait

# Square cm, and share of the head: a chin or a nose below an arm, which a card shows as a blot.
CRUMB, CRUMB_SHARE = 30.0, 0.2
EDGE = 0.9  # cm around it in which its lines lie
AWAY = 5.0  # cm around a head in which all its marks lie


def readable(portrait: Portrait, order: Sequence[Part]) -> Geometry | None:
    """Return where the head may be drawn, in cm on paper, or nothing if it has no crumbs."""
    place = next(place for place, part in enumerate(order) if part.name == "head")
    hair = portrait.hair
    whole = shapely.union_all([order[place].outline, *hair.before, *hair.behind])
    nearer = [p.outline for p in order[place + 1 :] if shapely.intersects(p.outline, whole)]
    if not nearer:
        return None
    seen = shapely.get_parts(whole.difference(shapely.union_all(nearer)))
    most = min(CRUMB, CRUMB_SHARE * whole.area)
    crumbs = [piece for piece in seen if piece.area < most]
    if not crumbs:
        return None
    around: Geometry = shapely.box(*whole.buffer(AWAY).bounds)
    return around.difference(shapely.union_all(crumbs).buffer(EDGE))
