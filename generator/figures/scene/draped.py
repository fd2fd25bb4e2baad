"""A wheat bag that is draped over one shoulder: from the blade, over the top, to the chest."""

import numpy as np

from generator.figures.body.geometry import Array, unit
from generator.figures.body.loft import Loft
from generator.figures.line.marks import area, line
from generator.figures.scene.scene import Marks, Scene

# Its middle, in cm from the neck's foot: forward, up and to the right.
COURSE = (
    (-12.6, -24.0, 9.6), (-13.4, -16.0, 9.8), (-13.0, -8.0, 9.9), (-10.8, -1.0, 10.0),
    (-5.5, 4.4, 10.0), (0.5, 6.0, 10.2), (6.5, 3.0, 10.6), (10.5, -3.0, 11.0),
)  # fmt: skip
HALF_WIDE, HALF_THICK, HALF_LONG = 6.3, 1.8, 2.6
SEAMS = (1, 2, 3, 4)  # of those points, where it is stitched across
TURNED_AWAY = -0.35  # share of the viewer's way that skin looks, from which it is not seen


def wheat_bag(scene: Scene) -> Marks:
    """Yield what is seen of a bag over the right shoulder, with its seams."""
    body, toward = scene.now.body, scene.camera.toward
    places = np.array([body.point("thoracic5", spot) for spot in COURSE])
    frames = _frames(places, body.frames["thoracic5"][:, 2])
    seen = frames[:, :, 0] @ toward > TURNED_AWAY
    count = int(seen.sum())
    if count < 2:  # noqa: PLR2004 - one point has no course
        return
    thick, long, wide = (np.full(count, size) for size in (HALF_THICK, HALF_LONG, HALF_WIDE))
    shape = Loft(places[seen], frames[seen], thick, thick, wide, long).outline(scene.camera)
    yield from area("heat", shape)
    yield from line("line-thin", [np.asarray(shape.exterior.coords)])
    seams = [_seam(places[i], frames[i]) for i in SEAMS if frames[i, :, 0] @ toward > 0]
    yield from line("line-fine", [scene.camera.project(seam) for seam in seams])


def _frames(places: Array, right: Array) -> Array:
    """Frames (n x 3 x 3) along a course: out of the skin, along it, to the right."""
    along = np.gradient(places, axis=0)
    outward = [unit(np.cross(right, way)) for way in along]
    sides = [unit(np.cross(way, out)) for out, way in zip(outward, along, strict=True)]
    ways = [np.cross(out, side) for out, side in zip(outward, sides, strict=True)]
    return np.stack([np.array(outward), np.array(ways), np.array(sides)], axis=2)


def _seam(place: Array, frame: Array) -> Array:
    turn = np.linspace(-np.pi / 2, np.pi / 2, 9)[:, None]
    arch = np.sin(turn) * HALF_WIDE * frame[:, 2] + np.cos(turn) * HALF_THICK * frame[:, 0]
    drawn: Array = place + arch
    return drawn
