"""The body map: a drawn body to point to, and the list that is its other half.

The list is what keys and screen readers have, and all that there is without a picture; each shape
of the drawing leads where its line of the list leads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.content.library import Library
from generator.figures.scene.body_map import SIZE, MapView
from generator.figures.scene.map_shapes import MapShape, map_shapes
from generator.models import MapPart, Sign
from generator.text.page import FINDER


@dataclass(frozen=True)
class MapSide:
    """The body from one side, as elements of SVG, and what can be pressed on it."""

    facing: str
    drawing: str
    shapes: tuple[MapShape, ...]


@dataclass(frozen=True)
class Part:
    """A line of the list: its exercises, if it has any, and the signs that come before them."""

    name: str
    exercises: str | None
    signs: Mapping[str, Sign]


@dataclass(frozen=True)
class BodyMap:
    """What pages show of the map; parts are by id, in the order of the list."""

    sides: tuple[MapSide, ...]
    parts: Mapping[str, Part]
    width: int
    height: int


def body_map(library: Library, views: Sequence[MapView]) -> BodyMap | None:
    """Return the map, or nothing where the vocabulary has none."""
    named = library.vocabulary.body_map
    if not named:
        return None
    areas = {i: part.areas for i, part in named.items()}
    sides = tuple(_side(view, areas) for view in views)
    parts = {i: _part(library, part) for i, part in named.items()}
    return BodyMap(sides, parts, round(SIZE[0]), round(SIZE[1]))


def _side(view: MapView, areas: Mapping[str, Sequence[str]]) -> MapSide:
    return MapSide(view.facing, view.drawing, map_shapes(view, areas))


def _part(library: Library, part: MapPart) -> Part:
    exercises = f"{FINDER}#region={part.region}" if part.region else None
    return Part(part.name, exercises, {i: library.signs.signs[i] for i in part.signs})
