"""What a reader gets of a figure: each body as its camera sees it, and how large on a card."""

from collections.abc import Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.line.marks import Mark
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import silhouette
from generator.figures.scene.layout import Bounds, Layout, layout
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import Stage, portraits, stage, surroundings, window
from generator.models.figure import Figure

CARD = 30.0  # mm that a panel is high on a card


@dataclass(frozen=True)
class Panels:
    """A stage with a portrait and an outline for each of its poses; `layout` is that of a strip."""

    stage: Stage
    portraits: Sequence[Portrait]
    outlines: Sequence[Geometry]
    layout: Layout

    @property
    def millimetres(self) -> float:
        """How many mm a cm of the body is on a card."""
        return self.layout.scale / self.layout.height * CARD

    def apart(self, first: int, second: int) -> float:
        """Return how far the outlines of two poses lie apart where they differ most, in mm."""
        frame = window(self.stage) if self.stage.figure.crop else None
        one, other = (
            outline.intersection(frame) if frame else outline
            for outline in (self.outlines[first], self.outlines[second])
        )
        return float(shapely.hausdorff_distance(one, other)) * self.millimetres


def panels(figure: Figure) -> Panels:
    """Return the panels of a figure as the judges of drawings look at them."""
    return panels_of(stage(figure))


def panels_of(shown: Stage) -> Panels:
    """Return the panels of a stage, which may have been turned."""
    seen = portraits(shown, shown.cameras)
    outlines = [silhouette(view) for view in seen]
    return Panels(shown, seen, outlines, _layout(shown, seen, outlines))


def _layout(shown: Stage, seen: Sequence[Portrait], outlines: Sequence[Geometry]) -> Layout:
    """Return the size of panels as the strip has them, but for shadows and arrows."""
    if shown.figure.crop is not None:
        return layout([window(shown).bounds], close_up=True)
    flesh = [view.flesh for view in seen]
    bounds: list[Bounds] = [outlines[index].bounds for index in shown.shown]
    for index in shown.shown:
        scene = Scene(
            shown.solved[index], shown.solved[0], shown.solved[-1], flesh, shown.cameras[index]
        )
        far, near = surroundings(shown, seen[index], scene)
        bounds += [_bounds(mark) for mark in (*far, *near)]
    return layout(bounds, close_up=False)


def _bounds(mark: Mark) -> Bounds:
    left, top, right, bottom = shapely.MultiPoint([p for line in mark.lines for p in line]).bounds
    return left, top, right, bottom
