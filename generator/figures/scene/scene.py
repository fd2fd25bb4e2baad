"""What things around a body are placed by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.figures.body.blocks import Block
from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh
from generator.figures.body.solve import Solved
from generator.figures.line.marks import Mark

Marks = Iterator[Mark]


@dataclass(frozen=True)
class Scene:
    """What is around a body, and what it is placed by.

    That are the pose at hand, the first and the last, the flesh of all poses, and the furniture.
    """

    now: Solved
    first: Solved
    last: Solved
    flesh: Sequence[Flesh]
    camera: Camera
    blocks: tuple[Block, ...] = ()
