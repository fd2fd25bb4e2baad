"""What an eye sees of a drawing, in few numbers: how much there is of each colour, and where.

Bytes would say more than that is the same: other processors round the last digit otherwise, and a
curve is then split at another point, though nobody could tell the pictures apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Seen = dict[str, list[float]]

PATH = re.compile(r'<path fill="(none|#\w+)"(?: stroke="(#\w+)")?[^>]*? d="(M[^"A-LN-Z]+)"')
PIECE = re.compile(r"[Mcl][^Mclz]+")
NUMBER = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)")
ALONG = np.linspace(0, 1, 9)[1:, None]
APART = 1.5  # units of a strip that is 300 high at most: what still counts as the same place
SHARE = 0.02  # of an amount, and of all places of a long line


def seen(svg: str) -> Seen:
    """Return the amount of each colour (area, or length of lines) and where its middle is."""
    amounts: Mapping[str, list[tuple[float, Points, float]]] = defaultdict(list)
    for fill, stroke, data in PATH.findall(svg):
        for line in _lines(data):
            steps = np.diff(line, axis=0)
            length = float(np.hypot(*steps.T).sum())
            x, y = (line - line[0])[:-1].T  # what closes the line adds nothing then
            area = abs(float(x @ steps[:, 1] - y @ steps[:, 0])) / 2
            colour, amount = (f"line {stroke}", length) if fill == "none" else (fill, area)
            middle = (line[:-1] + steps / 2).T @ np.hypot(*steps.T) / (length or 1)
            amounts[colour].append((amount, middle, length))
    return {colour: _together(parts) for colour, parts in sorted(amounts.items())}


def alike(first: Seen, other: Seen) -> bool:
    """Say whether two drawings look the same: the same colours, as much of each, in one place."""
    return first.keys() == other.keys() and all(
        abs(first[colour][0] - other[colour][0]) <= SHARE * first[colour][0] + APART
        and np.abs(np.subtract(first[colour][1:], other[colour][1:])).max() <= APART
        for colour in first
    )


def _together(parts: list[tuple[float, Points, float]]) -> list[float]:
    weights = np.array([length for _, _, length in parts])
    middle = np.array([place for _, place, _ in parts]).T @ weights / (weights.sum() or 1)
    amount = sum(amount for amount, _, _ in parts)
    return [round(float(value), 1) for value in (amount, *middle)]


def _lines(data: str) -> Iterator[Points]:
    """Yield each line of path data as many points along its curves."""
    here, line = np.zeros(2), list[Points]()
    for piece in PIECE.findall(data):
        numbers = np.array(NUMBER.findall(piece), dtype=float).reshape(-1, 2)
        if piece[0] == "M":
            if line:
                yield np.vstack(line)
            here, line = numbers[0], [numbers[:1]]
            continue
        for run in numbers.reshape(-1, 3 if piece[0] == "c" else 1, 2):
            points = np.vstack([here, here + run])
            line.append(_curve(points) if piece[0] == "c" else points[1:])
            here = points[-1]
    yield np.vstack(line)


def _curve(points: Points) -> Points:
    p, q, r, s = points
    u, v = ALONG, 1 - ALONG
    curve: Points = v**3 * p + 3 * v * v * u * q + 3 * v * u * u * r + u**3 * s
    return curve
