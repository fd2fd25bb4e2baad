"""Which part of a drawing a panel shows, and where what is drawn in it begins and ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

PATH = re.compile(r' d="([^"]*)"')
COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
NUMBER = re.compile(r"-?\d*\.?\d+")
VIEW = re.compile(r'viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"')
MOVED = re.compile(r'<g transform="translate\([-\d.]+ ([-\d.]+)\)"')
DEFINED = re.compile(r"<defs>.*?</defs>", re.DOTALL)
LINE = 2.0  # units: half of the thickest line
# Numbers of a command for each point that it leads to; the last of them says how far down that is.
NUMBERS = {"M": 2, "L": 2, "C": 6, "V": 1}


@dataclass(frozen=True)
class Box:
    """What an SVG shows: where that begins and how large it is, in units of its drawing."""

    left: float
    top: float
    width: float
    height: float


def box(panel: str) -> Box:
    """Return what an SVG shows; `ValueError` if it does not say so."""
    view = VIEW.search(panel)
    if not view:
        raise ValueError("no view box")
    return Box(*map(float, view.groups()))


def inked(panel: str) -> Box:
    """Return what a panel shows without the white over and under what is drawn."""
    shown, moved = box(panel), MOVED.search(panel)
    drawn = [y for path in PATH.findall(DEFINED.sub("", panel)) for y in _heights(path)]
    if not moved or not drawn:
        return shown
    down = float(moved[1])
    top = max(shown.top, min(drawn) + down - LINE)
    end = min(shown.top + shown.height, max(drawn) + down + LINE)
    return Box(shown.left, round(top, 1), shown.width, round(end - top, 1))


def _heights(path: str) -> Iterator[float]:
    """Yield how far down the ends of a path's pieces are; a curve stays near its ends."""
    y = 0.0
    for command, given in COMMAND.findall(path):
        numbers = [float(number) for number in NUMBER.findall(given)]
        size = NUMBERS.get(command.upper(), 0)
        for down in numbers[size - 1 :: size] if size else ():
            y = down + (y if command.islower() else 0.0)
            yield y
