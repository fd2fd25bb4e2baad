"""Whether highlights can be made out: each one patch a side, and large enough on a card."""

from collections.abc import Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.faults import Fault
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from generator.figures.person.patches import patches
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import Stage, highlights, portraits, stage, surroundings, window
from generator.figures.scene.strip import Bounds, layout
from generator.models.figure import Figure

CARD = 30.0  # mm that a strip is high on a card
# Square mm on a card: 1.25 mm each way, so that at least one whole stroke of the hatching (0.4 mm),
# its gap and the outline on both sides fit in.
LEAST = 1.5


def indistinct(figure: Figure) -> Iterator[Fault]:
    """Yield the highlights that a reader of a card would not make out; a field is a muscle."""
    scene = stage(figure)
    marked = {index: shown for index in scene.shown if (shown := highlights(scene, index))}
    if not marked:
        return
    views = portraits(scene, scene.cameras)
    scale = _millimetres(scene, views)
    for index, shown in marked.items():
        for muscle, seen in _seen(scene, views[index], shown):
            yield from _hard_to_make_out(index, muscle, [shape.area * scale**2 for shape in seen])
            yield from _in_pieces(index, muscle, seen)


def _millimetres(scene: Stage, views: Sequence[Portrait]) -> float:
    """How many mm a cm of the body is on a card."""
    bounds = (_bounds(scene, views, index) for index in scene.shown)
    place = layout(bounds, close_up=scene.figure.crop is not None)
    return place.scale * CARD / place.height


def _bounds(scene: Stage, views: Sequence[Portrait], index: int) -> Bounds:
    if scene.figure.crop is not None:
        return window(scene).bounds
    flesh, now = [view.flesh for view in views], scene.solved[index]
    around = Scene(now, scene.solved[0], scene.solved[-1], flesh, views[index].camera)
    far, near = surroundings(scene, views[index], around)
    things = [points for mark in (*far, *near) for points in mark.lines]
    body = [shapely.get_coordinates(part.outline) for part in views[index].parts]
    points = np.vstack([*things, *body])
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _seen(
    scene: Stage, view: Portrait, shown: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, list[Geometry]]]:
    order = sorted_parts(view)
    frame = window(scene) if scene.figure.crop else None
    for muscle, side in shown:
        shapes = [patch.shape for patch in patches(view, order, muscle, side)]
        yield muscle, [shape.intersection(frame) for shape in shapes] if frame else shapes


def _hard_to_make_out(pose: int, muscle: str, sizes: Sequence[float]) -> Iterator[Fault]:
    largest = max(sizes, default=0.0)
    if largest < LEAST:
        wrong = f"{largest:.1f} square mm of it show on a card"
        allowed = f"{LEAST:g} or more; turn the view, or say why not in `not_shown`"
        yield Fault(pose, muscle, wrong, allowed)


def _in_pieces(pose: int, muscle: str, seen: Sequence[Geometry]) -> Iterator[Fault]:
    pieces = max((len(shapely.get_parts(shape)) for shape in seen), default=0)
    if pieces > 1:
        allowed = "one a side; turn the view or move what lies before it"
        yield Fault(pose, muscle, f"it shows in {pieces} pieces", allowed)
