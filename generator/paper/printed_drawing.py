"""A drawing as light as paper allows: whole steps of a grid that is finer than a printer's dots.

A unit of a drawing is 0.09 to 0.17 mm on our cards. Two steps a unit put no point further off than
0.03 mm, a third of a dot at 300 to the inch, and need one digit less for each figure in a PDF.
"""

import re
from collections.abc import Iterator, Sequence

STEPS = 2
TITLE = re.compile(r"<title>.*?</title>")
SCALED = re.compile(
    r'(?P<name> viewBox| stroke-width| stroke-dasharray| width| height)="(?P<figures>[^"]*)"'
)
SHIFT = re.compile(r"translate\((?P<figures>[^)]*)\)")
DATA = re.compile(r' d="(?P<data>[^"]*)"')
COMMAND = re.compile(r"(?P<command>[A-Za-z])(?P<figures>[^A-Za-z]*)")
FIGURE = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")

Point = tuple[float, float]


def printed_drawing(svg: str) -> str:
    """Return a drawing as paper shows it; words for it stand beside it, so it has no title.

    Raises `ValueError` on a path that is written otherwise than our drawings are.
    """
    untitled = TITLE.sub("", svg)
    sized = SCALED.sub(lambda found: f'{found["name"]}="{_scaled(found["figures"])}"', untitled)
    shifted = SHIFT.sub(lambda found: f"translate({_scaled(found['figures'])})", sized)
    return DATA.sub(lambda found: f' d="{_on_grid(found["data"])}"', shifted)


def _scaled(figures: str) -> str:
    return " ".join(f"{round(STEPS * float(figure), 3):g}" for figure in figures.split())


def _on_grid(data: str) -> str:
    """Return path data on the grid; what has no length there is left out, unless it is a dot."""
    here, written = (0, 0), [""]
    for command, points in _absolute(data):
        ends = [(round(STEPS * x), round(STEPS * y)) for x, y in points]
        is_dot = written[-1].startswith("M")
        if command in "lc" and not is_dot and all(end == here for end in ends):
            continue
        written.append(command.upper() + " ".join(f"{x} {y}" for x, y in ends))
        here = ends[-1] if ends else here
    return "".join(written)


def _absolute(data: str) -> Iterator[tuple[str, Sequence[Point]]]:
    """Yield each stroke of the pen with its points, counted from the corner of the drawing."""
    x = y = 0.0
    start = (x, y)
    for found in COMMAND.finditer(data):
        command, figures = found["command"], [*map(float, FIGURE.findall(found["figures"]))]
        match command:
            case "M":
                x, y = figures
                start = (x, y)
                yield "m", [start]
            case "H" | "V":
                x, y = (figures[0], y) if command == "H" else (x, figures[0])
                yield "l", [(x, y)]
            case "l" | "c":
                for points in _strokes(command, figures, (x, y)):
                    x, y = points[-1]
                    yield command, points
            case "z":
                x, y = start
                yield "z", []
            case _:
                raise ValueError(f"{command} in a path")


def _strokes(command: str, figures: Sequence[float], pen: Point) -> Iterator[Sequence[Point]]:
    """Yield the points of lines or curves that follow each other, each from where the last ends."""
    size = 2 if command == "l" else 6
    x, y = pen
    for first in range(0, len(figures), size):
        each = figures[first : first + size]
        points = [(x + right, y + down) for right, down in zip(each[::2], each[1::2], strict=True)]
        x, y = points[-1]
        yield points
