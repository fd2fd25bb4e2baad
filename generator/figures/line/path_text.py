"""Writes curves as SVG path data in tenths of a unit and as few bytes as that takes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.complex128]
Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

NEEDLESS_SPACE = re.compile(r" (?<=\.\d )(?=\.)")  # a second decimal point starts a number


@dataclass(frozen=True)
class Curves:
    """Cubic curves in drawing order: their points (n x 4, x + iy, units of the picture)."""

    points: Plane
    line: Indices  # which line each curve belongs to, from 0, without gaps
    straight: Flags


def path_texts(curves: Curves, closed: Flags) -> list[str]:
    """Return one path per line; `closed` says which of them end where they start."""
    first, second, third, fourth = curves.points.T
    start, move = _tenths(first), _tenths(fourth) - _tenths(first)
    # A handle is rounded from its own end, for its direction must not suffer twice.
    handles = _tenths(second - first), move + _tenths(third - fourth)
    straight = curves.straight | _collinear(*handles, move)
    rows = np.hstack([*handles, move])
    bounds = np.searchsorted(curves.line, np.arange(len(closed) + 1)).tolist()
    return [
        _path(start[a].tolist(), rows[a:b].tolist(), straight[a:b].tolist(), end="z" * shut)
        for a, b, shut in zip(bounds, bounds[1:], closed.tolist(), strict=False)
    ]


def polygon_text(points: npt.NDArray[np.float64]) -> str:
    """Return the path of straight lines through points (n x 2), closed if the ends are equal."""
    corners = _tenths(points[:, 0] + 1j * points[:, 1])
    rows = [[0, 0, 0, 0, *move] for move in np.diff(corners, axis=0).tolist()]
    closed = bool((corners[0] == corners[-1]).all())
    return _path(corners[0].tolist(), rows, [True] * len(rows), end="z" * closed)


def _tenths(plane: Plane) -> npt.NDArray[np.int64]:
    return np.rint(np.stack([plane.real, plane.imag], axis=1) * 10).astype(np.int64)


def _collinear(*vectors: npt.NDArray[np.int64]) -> Flags:
    """Say which curves rounding has made straight."""
    pairs = zip(vectors, (*vectors[1:], vectors[0]), strict=True)
    crosses = np.array([a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0] for a, b in pairs])
    parallel: Flags = (crosses == 0).all(axis=0)
    return parallel


def _path(
    start: Sequence[int], rows: Sequence[Sequence[int]], straight: Sequence[bool], *, end: str
) -> str:
    steps = [
        ("l", row[4:]) if line else ("c", row)
        for row, line in zip(rows, straight, strict=True)
        if any(row[4:]) or not line
    ]
    if not steps:
        return ""
    if end and steps[-1][0] == "l":
        steps.pop()  # z draws it
    text = "".join(_words(start, steps)) + end
    return NEEDLESS_SPACE.sub("", text)


def _words(start: Sequence[int], steps: list[tuple[str, Sequence[int]]]) -> Iterator[str]:
    yield "M" + "".join(map(_number, start)).lstrip()
    before = "M"
    for letter, row in steps:
        numbers = "".join(map(_number, row))
        yield numbers if letter == before else letter + numbers.lstrip()
        before = letter


def _number(tenths: int) -> str:
    """Return the number with what parts it from the one before: its sign or a space."""
    whole, rest = divmod(abs(tenths), 10)
    digits = f"{whole or ''}.{rest}" if rest else str(whole)
    return f"-{digits}" if tenths < 0 else f" {digits}"
