"""A drawing as cards show it: panel by panel, so that a layout can place each where it has room."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.drawings import Drawings, Drawn
from generator.models import Figure
from generator.models.figure import FigurePose
from generator.paper.sheet import Drawing, Panel

LYING = frozenset({"face-down", "on-back", "side-lying"})  # postures that are long, not high


def drawing(library: Library, drawn: Drawings, figure: str) -> Drawing:
    """Return the drawing of a figure for paper."""
    made = drawn[figure]
    size = made.size("mono.svg")
    return Drawing(
        figure=figure,
        words=made.plain_words,
        aspect=round(size.width / size.height, 4),
        width=size.width,
        height=size.height,
        panels=tuple(_panels(library.drawn()[figure], made)),
        rows=made.rows,
        row=round(made.size("pose.svg").height / size.height, 4),
    )


def _panels(figure: Figure, made: Drawn) -> Iterator[Panel]:
    """Yield the panels; the first shows how an exercise begins, the last where it leads to."""
    each, placed = made.size("pose.svg"), made.panels
    shown = _shown(figure)
    ends = {0, len(placed) - 1}
    for number, (pose, panel) in enumerate(zip(shown, placed, strict=True)):
        yield Panel(
            left=panel.left,
            top=panel.top,
            width=each.width,
            height=each.height,
            person_width=panel.person.width,
            person_height=panel.person.height,
            is_lying=(pose.base or figure.base) in LYING,
            step=pose.step,
            matters=number in ends,
        )


def _shown(figure: Figure) -> tuple[FigurePose, ...]:
    """Return the poses that are panels: those with a step, else the last alone."""
    return tuple(pose for pose in figure.poses if pose.step) or figure.poses[-1:]
