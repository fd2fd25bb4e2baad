"""What nobody could read in a drawing: arrows over the body, hidden parts, panels that look alike.

The bounds were chosen by looking at our own strips, each as high as on a card.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.line.marks import Mark
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import silhouette
from generator.figures.scene.arrows import arrow_marks, ink
from generator.figures.scene.scene import Scene
from generator.figures.scene.sight import visible
from generator.figures.scene.stage import Stage, arrows_of, portraits, stage, surroundings, window
from generator.figures.scene.strip import ARROW_LINE, Layout, layout
from generator.models.figure import Figure, Seen

COVERED = 0.05  # share of an arrow that may lie on the body; more bites into its lines
# Shares of their own outlines that parts show at least. A far hand or foot is known by its edge;
# a face with less than this is a blot of ear, hair and sleeve.
LEAST: Mapping[Seen, float] = {
    "face": 0.6,
    "right-hand": 0.2,
    "left-hand": 0.2,
    "right-foot": 0.3,
    "left-foot": 0.3,
}
CARD = 30.0  # mm that a panel is high on a card
APART = 0.8  # mm there by which two outlines differ somewhere: two and a half widths of its line


@dataclass(frozen=True)
class Unclear:
    """Where something stands in a figure's file, what is wrong, and what is allowed."""

    place: tuple[str | int, ...]
    wrong: str
    allowed: str


def illegible(figure: Figure) -> Iterator[Unclear]:
    """Yield what nobody could read in the panels of a figure."""
    shown = stage(figure)
    seen = portraits(shown, shown.cameras)
    bodies = [silhouette(view) for view in seen]
    panel = panel_layout(shown, seen, bodies)
    yield from _covering(shown, bodies, panel)
    yield from _hidden(shown, seen)
    yield from _alike(shown, bodies, panel)


def _covering(shown: Stage, bodies: Sequence[Geometry], panel: Layout) -> Iterator[Unclear]:
    line = ARROW_LINE / panel.scale
    for index, path in arrows_of(shown, bodies):
        covers = ink(arrow_marks(path, line), line)
        share = covers.intersection(bodies[path.pose]).area / covers.area
        if share > COVERED:
            wrong = f"{share:.0%} of the arrow lies on the body"
            yield Unclear(("arrows", index), wrong, f"at most {COVERED:.0%}")


def _hidden(shown: Stage, seen: Sequence[Portrait]) -> Iterator[Unclear]:
    excused = [hidden.part for hidden in shown.figure.hidden]
    found: set[Seen] = set()
    for index in shown.shown:
        for part, share in visible(seen[index]).items():
            if share >= LEAST[part] or (shown.figure.crop and part != "face"):
                continue
            found.add(part)
            if part not in excused:
                wrong = f"{share:.0%} of the {part} can be seen"
                allowed = f"{LEAST[part]:.0%} (try `--views`), or why under `hidden`"
                yield Unclear(("poses", index), wrong, allowed)
    for place, part in enumerate(excused):
        if part not in found:
            yield Unclear(("hidden", place), f"the {part} can be seen", "what is hidden")


def _alike(shown: Stage, bodies: Sequence[Geometry], panel: Layout) -> Iterator[Unclear]:
    frame = window(shown) if shown.figure.crop else None
    inside = [body.intersection(frame) if frame else body for body in bodies]
    for first, second in pairwise(shown.shown):
        apart = millimetres(inside[first], inside[second], panel)
        if apart < APART:
            wrong = f"on a card it differs by {apart:.1f} mm from the panel before"
            yield Unclear(("poses", second), wrong, f"at least {APART:g} mm")


def millimetres(first: Geometry, second: Geometry, panel: Layout) -> float:
    """Return how far two outlines lie apart where they differ most, in mm on a card."""
    apart = shapely.hausdorff_distance(first, second)
    return float(apart) * panel.scale / panel.height * CARD


def panel_layout(shown: Stage, seen: Sequence[Portrait], bodies: Sequence[Geometry]) -> Layout:
    """Return the size of panels as the strip has them, but for shadows and arrows."""
    close_up = shown.figure.crop is not None
    if close_up:
        return layout([window(shown).bounds], close_up=True)
    flesh = [view.flesh for view in seen]
    bounds = [bodies[index].bounds for index in shown.shown]
    for index in shown.shown:
        scene = Scene(
            shown.solved[index], shown.solved[0], shown.solved[-1], flesh, shown.cameras[index]
        )
        far, near = surroundings(shown, seen[index], scene)
        bounds += [_bounds(mark) for mark in (*far, *near)]
    return layout(bounds, close_up=False)


def _bounds(mark: Mark) -> tuple[float, float, float, float]:
    left, top, right, bottom = shapely.MultiPoint([p for line in mark.lines for p in line]).bounds
    return left, top, right, bottom
