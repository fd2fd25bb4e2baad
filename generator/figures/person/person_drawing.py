"""One body as marks on paper, from the farthest part to the nearest."""

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely import LineString
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.extremities import finger_lines
from generator.figures.body.geometry import Array
from generator.figures.line.marks import Mark, area, clipped, line, line_strings, polygons
from generator.figures.person.crumbs import readable
from generator.figures.person.hair import STYLES
from generator.figures.person.order import sorted_parts
from generator.figures.person.outlines import outlines
from generator.figures.person.parts import Part, Portrait
from generator.figures.person.patches import Patch, highlighted
from generator.figures.person.shoes import shoe

FACE_EDGE = 0.2  # cm that brows and mouth end before the face does
FINGERS_APART = 2.5  # cm on paper between the outer gaps; nearer ones would be a blot

Highlights = Sequence[tuple[str, str]]  # muscle and side


def draw_person(portrait: Portrait, highlights: Highlights = ()) -> Iterator[Mark]:
    """Yield the marks of a body."""
    order = sorted_parts(portrait)
    lines = outlines(portrait, order)
    for part, patches, edged in steps(order, highlighted(portrait, order, highlights)):
        if part.name == "head":
            window = readable(portrait, order)
            head = head_marks(portrait, part)
            yield from clipped(head, window) if window else head
            continue
        yield from area(part.role, part.outline)
        if part.colour == "shoe":
            yield from shoe_marks(portrait, part)
        for patch in patches:
            yield from area("muscle-edge", patch.shape)
            yield from area("muscle", patch.core)
        for other in edged:
            yield from line("line", lines[other.name])
            if other.name.startswith("hand_"):
                yield from line("line-fine", fingers(portrait, other))


def shoe_marks(portrait: Portrait, part: Part) -> Iterator[Mark]:
    """Yield the sole and the laces of a foot that wears a shoe."""
    worn = shoe(part, portrait.body, portrait.camera)
    yield from area("sole", worn.sole)
    yield from line("line-fine", worn.laces)


def silhouette(portrait: Portrait) -> Geometry:
    """Return the outline of the whole body, for bounds, ghosts and arrows that keep clear."""
    hair = portrait.hair
    parts = (part.outline for part in portrait.parts)
    whole = shapely.union_all([*parts, *hair.behind, *hair.before])
    closed = whole.buffer(0.6, quad_segs=3).buffer(-0.6, quad_segs=3)
    return shapely.union_all(polygons(closed))  # without the specks that the second buffer leaves


def steps(
    order: Sequence[Part], painted: Sequence[Patch]
) -> Iterator[tuple[Part, list[Patch], list[Part]]]:
    """Yield each part with the patches and then the lines that are drawn once it is there.

    A patch may lie on several parts: it is painted on the last, and all their lines over it.
    """
    last = {part.name: place for place, part in enumerate(order)}
    above = [max(last[host] for host in patch.hosts) for patch in painted]
    due = dict(last)
    for patch, place in zip(painted, above, strict=True):
        due.update({host: max(due[host], place) for host in patch.hosts})
    for place, part in enumerate(order):
        own = [patch for patch, top in zip(painted, above, strict=True) if top == place]
        yield part, own, [other for other in order[: place + 1] if due[other.name] == place]


def head_marks(portrait: Portrait, part: Part) -> Iterator[Mark]:
    """Yield the marks of the head: hair, face and what is painted on it."""
    head = portrait.head
    for piece in portrait.hair.behind:
        yield from _edged("hair", piece)
    yield from _edged("skin", part.outline)
    beard = head.beard()
    if beard is not None:
        yield from area("hair", beard)
    for piece in portrait.hair.before:
        yield from _edged("hair", piece)
    for ear in () if STYLES[head.person.hair].over_ears else head.ears():
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


def fingers(portrait: Portrait, part: Part) -> list[Array]:
    """Return the lines between the fingers of a hand, on paper."""
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
