"""Blocks: what things are made of, for drawing them and for finding what they cut into; in cm."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal

import numpy as np

from generator.figures.body.geometry import UP, Array, about_y, unit
from generator.figures.body.loft import Loft

Form = Literal["box", "cushion", "ball", "bag", "rod", "wheel", "wall", "sheet", "folded"]
Roles = tuple[str, str, str]  # of the top, the long side and the other side
Range = tuple[float, float]


def _evenly() -> Array:
    """Directions (n x 3) over half a sphere, near enough to each other to part round things."""
    steps = [step for step in product((-2, -1, 0, 1, 2), repeat=3) if step > (0, 0, 0)]
    return np.unique(np.round([unit(np.array(step, dtype=float)) for step in steps], 6), axis=0)


DIRECTIONS = _evenly()


@dataclass(frozen=True)
class Block:
    """A piece of a thing: an upright box that is turned, or what fills such a box.

    A cushion, a ball, a rod, a wheel and a folded cloth fill their box; a wall is seen from its
    front only and runs out of the picture, a sheet lies flat. `yields` says how deep a body may
    press into it.
    """

    thing: str
    centre: Array
    half: Array
    frame: Array
    roles: Roles
    form: Form = "box"
    yields: float = 0.0

    def corners(self) -> Array:
        """Return the corners of the box (8 x 3)."""
        signs = np.array(list(product((-1.0, 1.0), repeat=3)))
        placed: Array = self.centre + (signs * self.half) @ self.frame.T
        return placed

    def span(self, direction: Array) -> Range:
        """Return from where to where the box lies along a direction."""
        middle = float(direction @ self.centre)
        reach = float(np.abs(direction @ self.frame) @ self.half)
        return middle - reach, middle + reach

    def cut(self, loft: Loft) -> float:
        """Return how deep flesh and box lie in each other, in cm; 0 or less where they do not.

        That is the shortest way on which the one leaves the other; of any two convex bodies it is
        the least overlap along any direction, and it is looked for along many.
        """
        away = loft.middles - self.centre
        own = away @ self.frame
        nearest = np.clip(own, -self.half, self.half)
        toward = (own - nearest) @ self.frame.T
        lengths = np.linalg.norm(toward, axis=1, keepdims=True)
        straight = np.where(lengths > 0, toward / np.maximum(lengths, 1e-9), UP)
        fixed = np.vstack([DIRECTIONS, self.frame.T])
        deep = np.minimum(
            self._overlap(away, loft.axes, np.broadcast_to(fixed, (len(away), *fixed.shape))),
            self._overlap(away, loft.axes, straight[:, None, :]),
        )
        return float(deep.max())

    def _overlap(self, away: Array, axes: Array, directions: Array) -> Array:
        """Return the least overlap of each ellipsoid along its own directions (n x k x 3)."""
        round_reach = np.linalg.norm(directions @ axes, axis=2)
        box_reach = np.abs(directions @ self.frame) @ self.half
        apart = np.abs(np.einsum("nkc,nc->nk", directions, away))
        least: Array = (round_reach + box_reach - apart).min(axis=1)
        return least


def block(
    thing: str,
    along: tuple[Range, Range, Range],
    roles: Roles,
    form: Form = "box",
    yields: float = 0.0,
) -> Block:
    """Return a block from its ranges forward, up and to the right."""
    low, high = np.array(along, dtype=float).T
    return Block(thing, (low + high) / 2, (high - low) / 2, np.eye(3), roles, form, yields)


def put(blocks: Iterable[Block], place: Array, turn: float = 0.0) -> tuple[Block, ...]:
    """Return blocks turned to the right by some degrees and brought to a place."""
    frame = about_y(-turn)
    return tuple(
        replace(piece, centre=place + frame @ piece.centre, frame=frame @ piece.frame)
        for piece in blocks
    )


def far_first(blocks: Iterable[Block], toward: Array, right: Array, up: Array) -> Iterator[Block]:
    """Yield blocks so that none hides one before it, for a viewer in the direction `toward`."""
    rest = list(blocks)
    while rest:
        free = (b for b in rest if not any(_hides(b, o, toward, (right, up)) for o in rest))
        nearest = next(free, rest[0])
        rest = [other for other in rest if other is not nearest]
        yield nearest


def _hides(near: Block, far: Block, toward: Array, paper: tuple[Array, Array]) -> bool:
    """Whether one block lies before another: on the viewer's side of a face of either."""
    if near is far or any(_apart(near.span(axis), far.span(axis)) for axis in paper):
        return False
    for axis in (*near.frame.T, *far.frame.T):
        facing = axis if axis @ toward > 0 else -axis
        if abs(facing @ toward) > 1e-6 and near.span(facing)[0] >= far.span(facing)[1] - 1e-6:  # noqa: PLR2004
            return True
    return False


def _apart(first: Range, second: Range) -> bool:
    return first[1] <= second[0] or second[1] <= first[0]
