"""Line art: outlines that melt together at joints, without what nearer parts hide."""

from collections.abc import Mapping, Sequence

import shapely
from shapely import Point
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import SIDES
from generator.figures.body.geometry import Array
from generator.figures.line.marks import long_lines
from generator.figures.person.parts import Part, Portrait

# parts of one colour, the joint between them, and the cm around it in which no crease is drawn
JOINTS = (
    ("torso", "sleeve_", "upper_arm_", 7.6),
    ("upper_arm_", "forearm_", "forearm_", 5.2),
    ("forearm_", "hand_", "hand_", 4.2),
    ("pelvis", "thigh_", "thigh_", 11.5),
    ("thigh_", "shank_", "shank_", 7.2),
)
# In long sleeves the elbow is cloth, and a cuff is an edge.
SLEEVED = (JOINTS[0], ("sleeve_", "forearm_", "forearm_", 5.8), *JOINTS[3:])
MELT = 1.0  # cm of inner corners that vanish where two parts meet


def outlines(portrait: Portrait, order: Sequence[Part]) -> Mapping[str, list[Array]]:
    """Return the lines of each part that can be seen, in cm on paper."""
    whole = _melted(portrait, order)
    seen: dict[str, list[Array]] = {}
    nearer: list[Geometry] = []
    for part in reversed(order):
        lines = whole[part.name]
        for cover in nearer:
            if shapely.intersects(cover, lines):
                lines = lines.difference(cover)
        seen[part.name] = long_lines(lines)
        nearer.append(part.outline)
    return seen


def creases(
    portrait: Portrait, order: Sequence[Part]
) -> Mapping[str, Sequence[tuple[str, Geometry]]]:
    """Return where the outline of each part is not drawn, by the part that it melts with.

    For pictures in which nearer parts are painted over farther ones, lines included.
    """
    parts = {part.name: part for part in order}
    rank = {part.name: place for place, part in enumerate(order)}
    found: dict[str, list[tuple[str, Geometry]]] = {name: [] for name in parts}
    for first, second, centre, radius in _joints(parts):
        if parts[first].far != parts[second].far:
            continue
        middle = portrait.camera.project(portrait.body.origins[centre])
        disc = Point(middle).buffer(radius, quad_segs=8)
        below, above = sorted((first, second), key=rank.__getitem__)
        inner = _creaseless(disc, order, rank[below], rank[above])
        found[above].append((below, inner.intersection(parts[below].outline)))
    for side in SIDES:  # a sleeve fits so tightly that the arm's outline would show beside it
        sleeve = f"sleeve_{side}"
        found[f"upper_arm_{side}"].append((sleeve, parts[sleeve].outline.buffer(MELT, quad_segs=2)))
    return found


def _melted(portrait: Portrait, order: Sequence[Part]) -> Mapping[str, Geometry]:
    parts = {part.name: part for part in order}
    rank = {part.name: place for place, part in enumerate(order)}
    lines: dict[str, Geometry] = {name: part.outline.boundary for name, part in parts.items()}
    added: dict[str, list[Geometry]] = {name: [] for name in parts}
    for first, second, centre, radius in _joints(parts):
        if parts[first].far != parts[second].far:
            continue
        middle = portrait.camera.project(portrait.body.origins[centre])
        disc = Point(middle).buffer(radius, quad_segs=8)
        around = disc.buffer(2 * MELT, quad_segs=2)
        both = shapely.union_all([around.intersection(parts[n].outline) for n in (first, second)])
        melted = both.buffer(MELT, quad_segs=3).buffer(-MELT, quad_segs=3).boundary
        below, above = sorted((first, second), key=rank.__getitem__)
        lines[below] = lines[below].difference(disc)
        lines[above] = lines[above].difference(_creaseless(disc, order, rank[below], rank[above]))
        added[above].append(melted.intersection(disc))
    return {name: shapely.union_all([lines[name], *added[name]]) for name in parts}


def _creaseless(disc: Geometry, order: Sequence[Part], below: int, above: int) -> Geometry:
    """Where two parts melt: not over a part of another colour that lies between them."""
    colour = order[above].colour
    between = [part.outline for part in order[below + 1 : above] if part.colour != colour]
    return disc.difference(shapely.union_all(between)) if between else disc


def _joints(parts: Mapping[str, Part]) -> list[tuple[str, str, str, float]]:
    sleeved = parts["forearm_R"].colour == parts["sleeve_R"].colour
    return [
        (first + side if first.endswith("_") else first, second + side, joint + side, radius)
        for side in SIDES
        for first, second, joint, radius in (SLEEVED if sleeved else JOINTS)
    ]
