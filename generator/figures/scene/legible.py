"""What nobody could read in a drawing: arrows over the body, hidden parts, panels that look alike.

The bounds were chosen by looking at our own strips, each as high as on a card.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.figures.scene.arrows import arrow_marks, ink
from generator.figures.scene.panels import Panels
from generator.figures.scene.sight import visible
from generator.figures.scene.stage import arrows_of
from generator.figures.scene.strip import ARROW_LINE
from generator.models.figure import Seen

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
APART = (
    0.8  # mm on a card by which two outlines differ somewhere: two and a half widths of its line
)


@dataclass(frozen=True)
class Unclear:
    """Where something stands in a figure's file, what is wrong, and what is allowed."""

    place: tuple[str | int, ...]
    wrong: str
    allowed: str


def illegible(panels: Panels) -> Iterator[Unclear]:
    """Yield what nobody could read in the panels of a figure."""
    yield from _covering(panels)
    yield from _hidden(panels)
    yield from _alike(panels)


def _covering(panels: Panels) -> Iterator[Unclear]:
    line = ARROW_LINE / panels.layout.scale
    for index, path in arrows_of(panels.stage, panels.outlines):
        covers = ink(arrow_marks(path, line), line)
        share = covers.intersection(panels.outlines[path.pose]).area / covers.area
        if share > COVERED:
            wrong = f"{share:.0%} of the arrow lies on the body"
            yield Unclear(("arrows", index), wrong, f"at most {COVERED:.0%}")


def _hidden(panels: Panels) -> Iterator[Unclear]:
    figure = panels.stage.figure
    excused = [hidden.part for hidden in figure.hidden]
    found: set[Seen] = set()
    for index in panels.stage.shown:
        for part, share in visible(panels.portraits[index]).items():
            if share >= LEAST[part] or (figure.crop and part != "face"):
                continue
            found.add(part)
            if part not in excused:
                wrong = f"{share:.0%} of the {part} can be seen"
                allowed = f"{LEAST[part]:.0%} (try `--views`), or why under `hidden`"
                yield Unclear(("poses", index), wrong, allowed)
    for place, part in enumerate(excused):
        if part not in found:
            yield Unclear(("hidden", place), f"the {part} can be seen", "what is hidden")


def _alike(panels: Panels) -> Iterator[Unclear]:
    for first, second in pairwise(panels.stage.shown):
        apart = panels.apart(first, second)
        if apart < APART:
            wrong = f"on a card it differs by {apart:.1f} mm from the panel before"
            yield Unclear(("poses", second), wrong, f"at least {APART:g} mm")
