"""A drawing as cards show it: panel by panel, so that a layout can place each where it has room."""

from collections.abc import Iterator
from math import hypot

from generator.content.library import Library
from generator.drawings import PANEL, Drawings, Drawn, PlacedPanel, Size
from generator.models import Figure
from generator.models.figure import LOW, LYING, Base, FigurePose
from generator.paper.sheet import Drawing, Panel

LONG = 45 / 25  # one who kneels is measured by the length if the body is so many times as long
# Units of white around a panel that a card does without: all but a little of what the strip has.
SIDE, TOP, BOTTOM = 15.0, 10.0, 7.0


def drawing(library: Library, drawn: Drawings, figure: str) -> Drawing:
    """Return the drawing of a figure for paper."""
    made, drawn_from = drawn[figure], library.drawn()[figure]
    long, high = _long(drawn_from, made), _high(drawn_from, made)
    return Drawing(
        figure=figure,
        words=made.plain_words,
        panels=tuple(_panels(drawn_from, made)),
        upright=round(min(high, default=0), 1),
        lying=round(max(long, default=0), 1),
    )


def panel_svgs(made: Drawn) -> tuple[str, ...]:
    """Return each panel of the drawing for paper as a picture of its own, in the order of steps."""
    strip, each = made.files["mono.svg"], _trimmed(made)
    starts = [found.start() for found in PANEL.finditer(strip)]
    head, end = strip[: starts[0]], strip.index("</svg>")
    whole = f'viewBox="0 0 {made.size("mono.svg").width:g} {made.size("mono.svg").height:g}"'

    def own(panel: PlacedPanel) -> str:
        left, top = panel.left + SIDE, panel.top + TOP
        return head.replace(whole, f'viewBox="{left:g} {top:g} {each.width:g} {each.height:g}"')

    pieces = [strip[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]
    return tuple(
        f"{own(panel)}{piece}</svg>" for panel, piece in zip(made.panels, pieces, strict=True)
    )


def _trimmed(made: Drawn) -> Size:
    each = made.size("pose.svg")
    return Size(round(each.width - 2 * SIDE, 1), round(each.height - TOP - BOTTOM, 1))


def _panels(figure: Figure, made: Drawn) -> Iterator[Panel]:
    """Yield the panels; the first shows how an exercise begins, the last where it leads to."""
    each, poses = _trimmed(made), _shown(figure)
    for number, pose in enumerate(poses):
        yield Panel(each.width, each.height, pose.step, matters=number in (0, len(poses) - 1))


def _long(figure: Figure, made: Drawn) -> list[float]:
    """Return how long those are who lie, or who kneel or are on all fours and are long.

    Somebody who lies across a picture is as long as the diagonal around the body.
    """
    return [
        hypot(person.width, person.height)
        for base, person in _people(figure, made)
        if base in LYING or (base in LOW and person.width > LONG * person.height)
    ]


def _high(figure: Figure, made: Drawn) -> list[float]:
    """Return how high those are who stand or sit; who kneels counts where nobody is long."""
    people = [*_people(figure, made)]
    upright = [person.height for base, person in people if base not in LYING | LOW]
    kneeling = [] if _long(figure, made) else [p.height for base, p in people if base in LOW]
    return upright or kneeling


def _people(figure: Figure, made: Drawn) -> Iterator[tuple[Base, Size]]:
    """Yield the base of each panel, and how large the person in it is."""
    for pose, panel in zip(_shown(figure), made.panels, strict=True):
        yield pose.base or figure.base, panel.person


def _shown(figure: Figure) -> tuple[FigurePose, ...]:
    """Return the poses that are panels: those with a step, else the last alone."""
    return tuple(pose for pose in figure.poses if pose.step) or figure.poses[-1:]
