"""Writes marks as SVG, with presentation attributes only: no style sheet, no script."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from generator.figures.body.geometry import Array
from generator.figures.line.curves import path_data
from generator.figures.line.marks import Mark
from generator.figures.line.path_text import polygon_text
from generator.figures.line.theme import Attributes, Theme

FIT = 0.48  # units that a curve may lie off the outline, where a panel is 300 high
HATCH = (
    '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><path d="M0 0H8V8H0z" fill="#fff"/>'
    '<path d="M0 4H8" stroke="#000" stroke-width="4"/></pattern>'
)


@dataclass(frozen=True)
class Stroke:
    """A role and its SVG path data."""

    role: str
    data: str


@dataclass(frozen=True)
class Placing:
    """From cm on paper to units of the drawing: first the scale, then the shift."""

    scale: float
    shift: tuple[float, float]

    def __call__(self, points: Array) -> Array:
        """Return points (n x 2) in units."""
        placed: Array = points * self.scale + np.array(self.shift)
        return placed


def strokes(
    groups: Sequence[tuple[Sequence[Mark], Placing]], fit: float = FIT
) -> list[list[Stroke]]:
    """Return the strokes of each group of marks; all curves are fitted in one go."""
    round_lines = [
        place(points)
        for marks, place in groups
        for mark in marks
        for points in mark.lines
        if not mark.straight
    ]
    fitted = iter(path_data(round_lines, fit))

    def data(mark: Mark, place: Placing) -> str:
        if mark.straight:
            return "".join(polygon_text(place(points)) for points in mark.lines)
        return "".join(next(fitted) for _ in mark.lines)

    return [
        [stroke for mark in marks if (stroke := Stroke(mark.role, data(mark, place))).data]
        for marks, place in groups
    ]


def elements(drawn: Iterable[Stroke], theme: Theme) -> str:
    """Return the SVG elements of strokes; neighbours of one role share an element."""
    merged: list[tuple[Attributes, list[str]]] = []
    for stroke in drawn:
        attributes = theme.attributes(stroke.role)
        opaque = "fill-opacity" not in attributes and attributes["fill"] == "none"
        if merged and opaque and merged[-1][0] == attributes:
            merged[-1][1].append(stroke.data)
        elif attributes != {"fill": "none"}:
            merged.append((attributes, [stroke.data]))
    return "".join(element("path", {**attributes, "d": "".join(d)}) for attributes, d in merged)


def element(name: str, attributes: Attributes, inner: str = "") -> str:
    """Return one SVG element."""
    words = "".join(f' {key}="{escape(str(value))}"' for key, value in attributes.items())
    return f"<{name}{words}>{inner}</{name}>" if inner else f"<{name}{words}/>"


def document(size: tuple[float, float], title: str, body: str, *, hatched: bool) -> str:
    """Return a whole SVG file."""
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {size[0]:g} {size[1]:g}",
        "role": "img",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    defs = element("defs", {}, HATCH) if hatched else ""
    return element("svg", root, element("title", {}, escape(title)) + defs + body) + "\n"
