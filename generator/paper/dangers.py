"""Where something means "stop at once", drawn on a body: what a card without words shows of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import shapely

from generator.figures.body.camera import Camera
from generator.figures.body.people import PEOPLE
from generator.figures.body.pose import poses
from generator.figures.body.solve import solve
from generator.figures.line.marks import clipped
from generator.figures.line.svg import Placing, document, element, elements, strokes
from generator.figures.line.theme import mono_theme
from generator.figures.person.parts import Portrait, portrait
from generator.figures.person.person_drawing import draw_person
from generator.models.figure import Figure

STANDING = {
    "person": "farid",
    "base": "standing",
    "view": {"azimuth": 90, "elevation": 0},
    "poses": [{"arms": {"lift": 14, "plane": 90, "elbow": 8, "palm": "forward"}}],
}
SCALE = 3.0  # units a cm
FIT = 0.8  # units that a curve may lie off
PALE = {"trousers": "#e4e4e4", "trousers-far": "#e4e4e4"}  # so that a flash on them is seen
FLASH = "M1.5-6-4 1H-.6L-2 6.5 4-1.5H.6z"  # about 13 units high


@dataclass(frozen=True)
class Place:
    """What a picture shows, in cm: from the middle, above the floor; and where its flashes are."""

    half: float
    top: float
    bottom: float
    flashes: tuple[tuple[float, float], ...]
    size: float  # of a flash, in cm


PLACES: Mapping[str, Place] = {
    "chest": Place(22.5, 180, 124, ((1, 135),), 17),
    "legs": Place(25, 104, -3, ((-11, 46), (11, 46)), 26),
    "groin": Place(21, 104, 54, ((0, 79),), 15),
}


def danger_drawings() -> Mapping[str, str]:
    """Return a picture of each place as SVG, without words of its own."""
    figure = Figure.model_validate(STANDING)
    person = PEOPLE[figure.person]
    solved = solve(poses(figure), person.build)[0]
    seen = portrait(solved.body, Camera(90, 0), person, solved.pose.hand_shapes)
    return {name: _drawn(seen, place) for name, place in PLACES.items()}


def _drawn(seen: Portrait, place: Place) -> str:
    window = shapely.box(-place.half, -place.top, place.half, -place.bottom)
    marks = list(clipped(draw_person(seen), window))
    placing = Placing(SCALE, (place.half * SCALE, place.top * SCALE))
    theme = mono_theme(seen.person)
    theme = replace(theme, colours={**theme.colours, **PALE}, line=theme.line * 1.3)
    body = elements(strokes([(marks, placing)], FIT)[0], theme)
    size = (2 * place.half * SCALE, (place.top - place.bottom) * SCALE)
    return document(size, "", body + "".join(_flashes(place)), hatched=False)


def _flashes(place: Place) -> Iterator[str]:
    """Yield each flash with a white edge, since it lies on other lines."""
    size = place.size * SCALE / 13
    for x, y in place.flashes:
        left, top = (place.half + x) * SCALE, (place.top - y) * SCALE
        moved = {"transform": f"translate({left:g} {top:g}) scale({size:g})"}
        edge = element("path", {"d": FLASH, "fill": "#fff", "stroke": "#fff", "stroke-width": "2"})
        yield element("g", moved, edge + element("path", {"d": FLASH}))
