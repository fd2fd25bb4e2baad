"""The body map: a standing figure from behind and from ahead, cut into areas to point to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import shapely
from shapely.affinity import affine_transform
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.people import PEOPLE, Person
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.figures.line.marks import clipped
from generator.figures.line.svg import Placing, elements, strokes
from generator.figures.line.theme import colour_theme
from generator.figures.person.areas import areas
from generator.figures.person.parts import Portrait, portrait
from generator.figures.person.person_drawing import draw_person
from generator.models.figure import Facing, Figure

WHO = "elsa"
PALE = "#cfd8de"  # trousers on which the edges of areas can be seen
# Palms ahead and arms a little away, so that sides and arms can be told apart.
STANDING = {
    "person": WHO,
    "base": "standing",
    "view": {"azimuth": 90, "elevation": 0},
    "poses": [{"arms": {"lift": 10, "plane": 90, "elbow": 8, "palm": "forward"}}],
}
AZIMUTHS: Mapping[Facing, float] = {"back": -90, "front": 90}
SCALE = 3.0  # units a cm
HALF, TOP, BOTTOM = 29.0, 176.0, 62.0  # cm that a view shows: from the middle, above the floor
FIT = 0.8  # units that a curve may lie off: nobody looks at this drawing closely
SIZE = (2 * HALF * SCALE, (TOP - BOTTOM) * SCALE)
PLACING = Placing(SCALE, (HALF * SCALE, TOP * SCALE))
WINDOW = shapely.box(-HALF, -TOP, HALF, -BOTTOM)


@dataclass(frozen=True)
class MapView:
    """The body from one side: its drawing as SVG elements, and its areas, all in units."""

    facing: Facing
    drawing: str
    areas: Mapping[str, Geometry]


def map_views() -> tuple[MapView, ...]:
    """Return the body from behind and from ahead."""
    figure = Figure.model_validate(STANDING)
    person = replace(PEOPLE[WHO], trousers=PALE)
    solved = solve(poses(figure), person.build)[0]
    return tuple(_view(solved, person, facing) for facing in AZIMUTHS)


def _view(solved: Solved, person: Person, facing: Facing) -> MapView:
    camera = Camera(AZIMUTHS[facing], 0)
    seen = portrait(solved.body, camera, person, solved.pose.hand_shapes)
    shown = _without_jaw(seen) if facing == "back" else seen
    marks = list(clipped(draw_person(shown), WINDOW))
    drawing = elements(strokes([(marks, PLACING)], FIT)[0], colour_theme(person))
    return MapView(facing, drawing, dict(_placed(areas(seen, facing))))


def _without_jaw(seen: Portrait) -> Portrait:
    """From behind, the neck lies over the jaw."""
    parts = {part.name: part for part in seen.parts}
    outline = parts["head"].outline.difference(parts["neck"].outline)
    parts["head"] = replace(parts["head"], outline=outline)
    return replace(seen, parts=tuple(parts.values()))


def _placed(cut: Mapping[str, Geometry]) -> Iterator[tuple[str, Geometry]]:
    """Yield the areas that can be seen, in units."""
    matrix = (SCALE, 0, 0, SCALE, *PLACING.shift)
    for name, area in cut.items():
        inside = area.intersection(WINDOW)
        if inside.area > 0:
            yield name, affine_transform(inside, matrix)
