"""How far down a panel what is drawn in it begins, and where it ends."""

import re
from collections.abc import Iterator

PATH = re.compile(r' d="([^"]*)"')
COMMAND = re.compile(r"([A-Za-z])([^A-Za-z]*)")
NUMBER = re.compile(r"-?\d*\.?\d+")
VIEW = re.compile(r'viewBox="[-\d.]+ ([-\d.]+) [\d.]+ ([\d.]+)"')
MOVED = re.compile(r'<g transform="translate\([-\d.]+ ([-\d.]+)\)"')
DEFINED = re.compile(r"<defs>.*?</defs>", re.DOTALL)
LINE = 2.0  # units: half of the thickest line


def ink(panel: str) -> tuple[float, float]:
    """Return the units of white over and under what is drawn in a panel, an SVG of its own."""
    view, moved = VIEW.search(panel), MOVED.search(panel)
    drawn = [y for path in PATH.findall(DEFINED.sub("", panel)) for y in _heights(path)]
    if not view or not moved or not drawn:
        return 0.0, 0.0
    top, height, down = float(view[1]), float(view[2]), float(moved[1])
    over = min(drawn) + down - top - LINE
    under = top + height - max(drawn) - down - LINE
    return round(max(over, 0.0), 1), round(max(under, 0.0), 1)


def _heights(path: str) -> Iterator[float]:
    """Yield how far down each corner of a path is; a curve stays near those of its ends."""
    y = 0.0
    for command, given in COMMAND.findall(path):
        numbers = [float(number) for number in NUMBER.findall(given)]
        for down in _downs(command, numbers):
            y = down + (y if command.islower() else 0.0)
            yield y


def _downs(command: str, numbers: list[float]) -> list[float]:
    """Return the vertical part of each end point that a command of a path leads to."""
    size = {"M": 2, "L": 2, "C": 6, "V": 1}.get(command.upper())
    return numbers[size - 1 :: size] if size else []
