"""One body as marks on paper, from the farthest part to the nearest."""

from collections.abc import Iterator, Mapping, Sequence

import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.extremities import finger_lines
from generator.figures.geometry import Array
from generator.figures.marks import Mark, area, line
from generator.figures.muscles import patches
from generator.figures.order import sorted_parts
from generator.figures.outlines import outlines
from generator.figures.parts import Part, Portrait

PALM_SEEN = 0.55  # share of a hand's flat side that must face the viewer for fingers to show

Highlights = Sequence[tuple[str, str]]  # muscle and side


def draw_person(portrait: Portrait, highlights: Highlights = ()) -> Iterator[Mark]:
    """Yield the marks of a body."""
    order = sorted_parts(portrait)
    lines = outlines(portrait, order)
    painted = _painted(portrait, highlights)
    for part in order:
        if part.name == "head":
            yield from _head(portrait, part)
            continue
        yield from area(part.role, part.outline)
        for patch, core in painted.get(part.name, ()):
            yield from area("muscle-edge", shapely.intersection(patch, part.outline))
            yield from area("muscle", shapely.intersection(core, part.outline))
        yield from line("line", lines[part.name])
        if part.name.startswith("hand_"):
            yield from line("line-fine", _fingers(portrait, part))


def silhouette(portrait: Portrait) -> Geometry:
    """Return the outline of the whole body, for bounds, ghosts and arrows that keep clear."""
    hair = portrait.hair
    parts = (part.outline for part in portrait.parts)
    whole = shapely.union_all([*parts, *hair.behind, *hair.before])
    return whole.buffer(0.6, quad_segs=3).buffer(-0.6, quad_segs=3)


def _painted(
    portrait: Portrait, highlights: Highlights
) -> Mapping[str, list[tuple[Geometry, Geometry]]]:
    found: dict[str, list[tuple[Geometry, Geometry]]] = {}
    for muscle, side in highlights:
        for host, patch, core in patches(portrait.flesh, portrait.camera, muscle, side):
            found.setdefault(host, []).append((patch, core))
    return found


def _head(portrait: Portrait, part: Part) -> Iterator[Mark]:
    head = portrait.head
    for piece in portrait.hair.behind:
        yield from _edged("hair", piece)
    yield from _edged("skin", part.outline)
    beard = head.beard()
    if beard is not None:
        yield from area("hair", beard)
    for piece in portrait.hair.before:
        yield from _edged("hair", piece)
    for ear in head.ears():
        yield from _edged("skin", ear, "line-thin")
    for eye in head.eyes():
        yield Mark("ink", (shapely.get_coordinates(eye),))
    yield from line("line-fine", head.lines())


def _edged(role: str, outline: Geometry, edge: str = "line") -> Iterator[Mark]:
    for mark in area(role, outline):
        yield mark
        yield Mark(edge, mark.lines)


def _fingers(portrait: Portrait, part: Part) -> list[Array]:
    side = part.name[-1]
    shape = portrait.hands[side]
    across = portrait.body.frames[part.name][:, 2]
    facing = float(across @ portrait.camera.toward) * (1 if side == "R" else -1)
    # A fist shows its knuckles from the palm's side, an open hand its fingers from both.
    if (shape == "fist" and facing > -0.2) or abs(facing) < PALM_SEEN:  # noqa: PLR2004
        return []
    lines = finger_lines(portrait.body, side, shape)
    return [portrait.camera.project(points) for points in lines]
