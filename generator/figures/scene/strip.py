"""The strip: the key poses side by side at one scale, with the numbers of their steps."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from generator.figures.line.marks import clipped
from generator.figures.line.numerals import numeral
from generator.figures.line.svg import Placing, Stroke, document, element, elements, strokes
from generator.figures.line.theme import PRINT_LINE, WEB_LINE, Theme
from generator.figures.scene.arrows import Path, arrow_marks
from generator.figures.scene.stage import Picture, Stage, window

HIGHEST, LOWEST = 300.0, 150.0  # units that a strip may be high
WIDEST, NARROWEST = 380.0, 130.0  # units that a panel may be wide
TOP, BOTTOM, SIDE = 16.0, 12.0, 22.0  # units of white around a panel
LARGEST = 2.15  # units a cm: a person is not drawn larger than this
CLOSE_UP = 5.2  # units a cm of a head and shoulders
GAP = 14.0  # units between panels
BADGE = 12.0  # units of a badge's radius
ARROW_LINE = (WEB_LINE + PRINT_LINE) / 2  # units; one arrow serves screen and paper

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Layout:
    """How all panels of a strip or film are placed: one scale, one size."""

    scale: float
    width: float
    height: float
    left: float
    bottom: float

    def placing(self, number: int) -> Placing:
        """Return how the marks of a panel come to units, counted from 0."""
        x = number * (self.width + GAP) + SIDE - self.left * self.scale
        return Placing(self.scale, (x, self.height - BOTTOM - self.bottom * self.scale))


@dataclass(frozen=True)
class Strip:
    """Strokes by panel, with the numbers and the place of each panel."""

    layout: Layout
    panels: tuple[tuple[Stroke, ...], ...]
    numbers: tuple[int | None, ...]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in units."""
        count = len(self.panels)
        width = count * self.layout.width + (count - 1) * GAP
        return round(width, 1), round(self.layout.height, 1)


def layout(bounds: Iterable[Bounds], *, close_up: bool) -> Layout:
    """Return the layout in which every one of some bounds (cm on paper) fits."""
    table = np.array(list(bounds))
    left, top = table[:, :2].min(axis=0)
    right, bottom = table[:, 2:].max(axis=0)
    wide, high = right - left, bottom - top
    fitting = min((HIGHEST - TOP - BOTTOM) / high, (WIDEST - 2 * SIDE) / wide)
    scale = min(fitting, CLOSE_UP if close_up else LARGEST)
    width = max(wide * scale + 2 * SIDE, NARROWEST)
    height = max(high * scale + TOP + BOTTOM, LOWEST)
    middle = left - ((width - 2 * SIDE) / scale - wide) / 2
    return Layout(float(scale), float(width), float(height), float(middle), float(bottom))


def strip(stage: Stage, pictures: Mapping[int, Picture], paths: list[Path]) -> Strip:
    """Return the strip of the poses that have a step, and of the only one if none has."""
    shown = stage.shown
    own = {index: [path for path in paths if path.pose == index] for index in shown}
    bounds = [pictures[index].bounds for index in shown]
    close_up = stage.figure.crop is not None
    if not close_up:
        bounds += [b for index in shown for b in _arrow_bounds(own[index])]
    place = layout(bounds, close_up=close_up)
    line = ARROW_LINE / place.scale
    groups = []
    for number, index in enumerate(shown):
        arrows = [mark for path in own[index] for mark in arrow_marks(path, line)]
        inside = clipped(arrows, window(stage)) if close_up else arrows
        groups.append(([*pictures[index].marks, *inside], place.placing(number)))
    numbers = tuple(stage.figure.poses[index].step for index in shown)
    return Strip(place, tuple(tuple(drawn) for drawn in strokes(groups)), numbers)


def _arrow_bounds(paths: list[Path]) -> Iterator[Bounds]:
    for path in paths:
        low, high = path.points.min(axis=0) - 3, path.points.max(axis=0) + 3
        yield float(low[0]), float(low[1]), float(high[0]), float(high[1])


def strip_svg(strip: Strip, theme: Theme, title: str, *, mirror: bool = False) -> str:
    """Return a strip as SVG; a mirrored one shows the exercise on the other side."""
    width = strip.layout.width
    body = "".join(
        _panel(strip, number, theme, mirror=mirror)
        + _label(label, number * (width + GAP), 0, theme)
        for number, label in enumerate(strip.numbers)
    )
    return document(strip.size, title, body, hatched=theme.hatched)


def column_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return the panels below each other, for narrow screens."""
    place, body = strip.layout, ""
    for number, label in enumerate(strip.numbers):
        left, down = number * (place.width + GAP), number * (place.height + GAP)
        moved = {"transform": f"translate({-left:.1f} {down:.1f})"}
        body += element("g", moved, _panel(strip, number, theme)) + _label(label, 0, down, theme)
    size = (round(place.width, 1), round((place.height + GAP) * len(strip.panels) - GAP, 1))
    return document(size, title, body, hatched=theme.hatched)


def pose_svg(strip: Strip, theme: Theme, title: str) -> str:
    """Return the last panel alone and without its number, for small sizes."""
    number = len(strip.panels) - 1
    moved = {"transform": f"translate({-number * (strip.layout.width + GAP):.1f} 0)"}
    body = element("g", moved, _panel(strip, number, theme))
    size = (round(strip.layout.width, 1), round(strip.layout.height, 1))
    return document(size, title, body, hatched=theme.hatched)


def _panel(strip: Strip, number: int, theme: Theme, *, mirror: bool = False) -> str:
    drawn = elements(strip.panels[number], theme)
    if not mirror:
        return drawn
    axis = 2 * number * (strip.layout.width + GAP) + strip.layout.width
    return element("g", {"transform": f"matrix(-1 0 0 1 {axis:.1f} 0)"}, drawn)


def _label(label: int | None, left: float, top: float, theme: Theme) -> str:
    if label is None:
        return ""
    x, y = round(left + BADGE + 3, 1), round(top + BADGE + 3, 1)
    disc = {"cx": f"{x:g}", "cy": f"{y:g}", "r": f"{BADGE:g}", "fill": theme.colours["ink"]}
    data = numeral(str(label), (x, y), 11.5)
    return element("circle", disc) + element("path", {"fill": "#ffffff", "d": data})
