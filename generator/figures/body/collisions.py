"""Where a body cuts into the things around it: touching is no fault, neither is a soft mattress."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from generator.figures.body.blocks import Block
from generator.figures.body.flesh import Flesh
from generator.figures.body.loft import Loft
from generator.figures.body.pose import OWN_SIDE
from generator.figures.body.solve import Solved

TOUCHING = 2.2  # cm that flesh yields where it rests on something hard
HEAD, HEAD_SIZE = (0.2, 5.5, 0.0), (9.9, 9.4, 7.9)  # a skull as one ellipsoid, in its frame
PARTS: Mapping[str, str] = {  # what people call a part that has a name of our own
    "pelvis": "hips",
    "torso": "trunk",
    "shank": "shin",
}
CHECKED = (
    "pelvis", "torso", "neck", "upper_arm", "forearm", "hand", "thigh", "shank", "foot",
)  # fmt: skip


@dataclass(frozen=True)
class Collision:
    """A part of the body, in words, the thing that it is in, and how deep, in cm."""

    part: str
    thing: str
    deep: float


def collisions(now: Solved, shape: Flesh, blocks: tuple[Block, ...]) -> Iterator[Collision]:
    """Yield the deepest cut into each thing."""
    lofts = dict(_lofts(now, shape))
    for thing in dict.fromkeys(piece.thing for piece in blocks):
        cuts = [
            Collision(part, thing, depth - piece.yields)
            for piece in blocks
            if piece.thing == thing
            for part, rows in lofts.items()
            for depth in [max(piece.cut(loft) for loft in rows)]
        ]
        worst = max(cuts, key=lambda cut: cut.deep, default=None)
        if worst and worst.deep > TOUCHING:
            yield worst


def _lofts(now: Solved, shape: Flesh) -> Iterator[tuple[str, tuple[Loft, ...]]]:
    """Yield all flesh with its name in words, but for hands that rest: they hold what they hold."""
    for name, rows in shape.items():
        part, _, side = name.rpartition("_") if name[-2:] in ("_R", "_L") else (name, "", "")
        if part in CHECKED and not (part == "hand" and side in now.holds):
            words = [OWN_SIDE[side]] if side else []
            yield " ".join([*words, PARTS.get(part, part).replace("_", " ")]), rows
    yield "head", (_head(now),)


def _head(now: Solved) -> Loft:
    front, along, width = (np.array([size]) for size in HEAD_SIZE)
    middle = now.body.point("head", HEAD)[None]
    return Loft(middle, now.body.frames["head"][None], front, front, width, along)
