"""One body as marks on paper, from the farthest part to the nearest."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import shapely
from shapely import LineString
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.extremities import finger_lines
from generator.figures.body.geometry import Array
from generator.figures.line.marks import Mark, area, line, line_strings
from generator.figures.person.muscles import patches
from generator.figures.person.order import sorted_parts
from generator.figures.person.outlines import outlines
from generator.figures.person.parts import Part, Portrait

FACE_EDGE = 0.2  # cm that brows and mouth end before the face does
FINGERS_APART = 2.5  # cm on paper between the outer gaps; nearer ones would be a blot

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
    painted: dict[str, list[tuple[Geometry, Geometry]]] = {}
    for muscle, side in highlights:
        for host, patch, core in patches(portrait.flesh, portrait.camera, muscle, side):
            painted.setdefault(host, []).append((patch, core))
    return painted


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
        if part.outline.contains(eye):
            yield Mark("ink", (shapely.get_coordinates(eye),))
    face = part.outline.buffer(-FACE_EDGE, quad_segs=2)
    features = [LineString(points).intersection(face) for points in head.lines()]
    yield from line("line-fine", [points for g in features for points in line_strings(g)])


def _edged(role: str, outline: Geometry, edge: str = "line") -> Iterator[Mark]:
    for mark in area(role, outline):
        yield mark
        yield Mark(edge, mark.lines)


def _fingers(portrait: Portrait, part: Part) -> list[Array]:
    side = part.name[-1]
    shape = portrait.hands[side]
    lines = finger_lines(portrait.body, side, shape)
    if shape == "fist" and _palm_turned_away(portrait, part):
        return []
    on_paper = [portrait.camera.project(points) for points in lines]
    spread = float(np.linalg.norm(on_paper[0].mean(axis=0) - on_paper[-1].mean(axis=0)))
    return on_paper if spread > FINGERS_APART else []


def _palm_turned_away(portrait: Portrait, part: Part) -> bool:
    """A fist shows its fingers from the palm's side only."""
    across = portrait.body.frames[part.name][:, 2]
    facing = float(across @ portrait.camera.toward) * (1 if part.name.endswith("R") else -1)
    return facing > -0.2  # noqa: PLR2004 - a little more than edge-on
