"""The parts of a body map as they are pressed, marked and named, all in units of its drawing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.geometry import Array
from generator.figures.line.curves import path_data
from generator.figures.scene.body_map import SIZE, MapView

INSET, ROUNDED = 5.4, 3.6  # units to an area's own edge, and of its corners
FIT = 0.7  # units that the drawn edge may lie off
LEAST = 250.0  # square units; a smaller piece of an area is no place to press
LINE_HEIGHT = 15.0  # units between the names of two parts
BEYOND = 10.0  # units between the drawing and the names

Point = tuple[int, int]


@dataclass(frozen=True)
class MapShape:
    """A part on one drawing: its edge as path data, where its marks stand, where its name stands.

    `line` leads from the name to the part.
    """

    part: str
    edge: str
    marks: tuple[Point, ...]
    line: tuple[Point, Point]

    @property
    def name(self) -> Point:
        """Where its name begins or ends."""
        return self.line[0]


def map_shapes(view: MapView, parts: Mapping[str, Sequence[str]]) -> tuple[MapShape, ...]:
    """Return the shapes of parts by the names of their areas, without those that lie behind.

    Names stand in a column at the own left of the body, so that they are outside of two drawings.
    """
    pieces = {part: _pieces(view, names) for part, names in parts.items()}
    seen = {part: own for part, own in pieces.items() if own}
    lines = dict(_lines(seen, at_left=view.facing == "back"))
    return tuple(
        MapShape(part, _edge(own), tuple(_middle(piece) for piece in own), lines[part])
        for part, own in seen.items()
    )


def _pieces(view: MapView, names: Sequence[str]) -> list[Polygon]:
    """Return the areas of a part, joined where they touch, with room to their neighbours."""
    own = [area for name, area in view.areas.items() if _without_side(name) in names]
    whole = shapely.union_all(own).buffer(-INSET).buffer(ROUNDED)
    pieces = shapely.get_parts(whole)
    return [p for p in pieces if isinstance(p, Polygon) and p.area > LEAST]


def _without_side(name: str) -> str:
    return name.removesuffix("-left").removesuffix("-right")


def _edge(pieces: Sequence[Polygon]) -> str:
    rings: list[Array] = [shapely.get_coordinates(ring) for p in pieces for ring in _rings(p)]
    return "".join(path_data(rings, FIT))


def _rings(piece: Polygon) -> Iterator[Geometry]:
    yield piece.exterior
    yield from piece.interiors


def _middle(piece: Polygon) -> Point:
    """Return the point that is farthest from every edge."""
    x, y = shapely.maximum_inscribed_circle(piece, 2.0).coords[0]
    return round(x), round(y)


def _lines(
    pieces: Mapping[str, Sequence[Polygon]], *, at_left: bool
) -> Iterator[tuple[str, tuple[Point, Point]]]:
    """Yield the line of each part; names stand beside their parts, or below the name above."""
    x = round(-BEYOND if at_left else SIZE[0] + BEYOND)
    ends = {
        part: min((_middle(p) for p in own), key=lambda middle: abs(middle[0] - x))
        for part, own in pieces.items()
    }
    downward = sorted(ends, key=lambda part: ends[part][1])
    heights = accumulate(
        (float(ends[part][1]) for part in downward), lambda last, own: max(own, last + LINE_HEIGHT)
    )
    for part, y in zip(downward, heights, strict=True):
        yield part, ((x, round(y)), ends[part])
