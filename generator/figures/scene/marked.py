"""Whether highlights can be made out: each one patch a side, and large enough on a card."""

from collections.abc import Iterator, Sequence

import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.faults import Fault
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from generator.figures.person.patches import patches
from generator.figures.scene.panels import Panels
from generator.figures.scene.stage import Stage, highlights, window

# Square mm on a card: 1.25 mm each way, so that at least one whole stroke of the hatching (0.4 mm),
# its gap and the outline on both sides fit in.
LEAST = 1.5


def indistinct(panels: Panels) -> Iterator[Fault]:
    """Yield the highlights that a reader of a card would not make out; a field is a muscle."""
    for index in panels.stage.shown:
        shown = highlights(panels.stage, index)
        for muscle, seen in _seen(panels.stage, panels.portraits[index], shown):
            sizes = [shape.area * panels.millimetres**2 for shape in seen]
            yield from _hard_to_make_out(index, muscle, sizes)
            yield from _in_pieces(index, muscle, seen)


def _seen(
    scene: Stage, view: Portrait, shown: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, list[Geometry]]]:
    order = sorted_parts(view) if shown else ()
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
