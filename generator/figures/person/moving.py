"""One body in motion: whole shapes by name, which films match from moment to moment.

In a still picture line art ends where something nearer begins, and where it does changes all the
time. Here every part is whole and nearer ones are painted over it; only where two parts melt into
each other is a piece of an outline left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.line.marks import Mark, line
from generator.figures.line.marks import area as area_of
from generator.figures.person.order import sorted_parts
from generator.figures.person.outlines import creases
from generator.figures.person.parts import Part, Portrait
from generator.figures.person.patches import Patch, highlighted
from generator.figures.person.person_drawing import (
    Highlights,
    fingers,
    head_marks,
    shoe_marks,
    steps,
)

Creases = Sequence[tuple[str, Geometry]]


@dataclass(frozen=True)
class Moving:
    """A mark that belongs to a part or thing; `edge` is the role of the line around it.

    No line is drawn within the creases, each named by the part on the other side.
    """

    name: str
    mark: Mark
    edge: str = ""
    creases: Creases = ()


def moving_person(portrait: Portrait, highlights: Highlights = ()) -> Iterator[Moving]:
    """Yield the shapes of a body from the farthest part to the nearest."""
    order = sorted_parts(portrait)
    open_at = creases(portrait, order)
    for part, patches, _ in steps(order, highlighted(portrait, order, highlights)):
        if part.name == "head":
            yield from edged("head", head_marks(portrait, part))
            continue
        for mark in area_of(part.role, part.outline):
            yield Moving(part.name, mark, "line", open_at[part.name])
        if part.colour == "shoe":
            yield from (Moving(part.name, mark) for mark in shoe_marks(portrait, part))
        for patch in patches:
            yield from _patch(patch)
        yield from _lines_of(portrait, part)


def _patch(patch: Patch) -> Iterator[Moving]:
    """Yield a highlight, which belongs to the same part however the parts lie."""
    for role, shape in (("muscle-edge", patch.shape), ("muscle", patch.core)):
        yield from (Moving(min(patch.hosts), mark) for mark in area_of(role, shape))


def edged(name: str, marks: Iterable[Mark]) -> Iterator[Moving]:
    """Yield marks of one thing; a line around all of an area becomes its edge."""
    waiting: Mark | None = None
    for mark in marks:
        if waiting is not None and _is_edge(mark, waiting):
            yield Moving(name, waiting, mark.role)
            waiting = None
            continue
        if waiting is not None:
            yield Moving(name, waiting)
        waiting = mark
    if waiting is not None:
        yield Moving(name, waiting)


def _is_edge(mark: Mark, area: Mark) -> bool:
    """Say whether a mark is the line around all of an area: then they share their points."""
    same = len(mark.lines) == len(area.lines) and mark.role.startswith("line")
    return same and all(a is b for a, b in zip(mark.lines, area.lines, strict=True))


def _lines_of(portrait: Portrait, part: Part) -> Iterator[Moving]:
    if part.name.startswith("hand_"):
        drawn = line("line-fine", fingers(portrait, part))
        yield from (Moving(part.name, mark) for mark in drawn)
