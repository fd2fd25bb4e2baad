"""What things around a body are placed by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh
from generator.figures.body.solve import Solved
from generator.figures.line.marks import Mark

Marks = Iterator[Mark]


@dataclass(frozen=True)
class Scene:
    """What props are placed by: the pose at hand, the first and the last, flesh of all of them."""

    now: Solved
    first: Solved
    last: Solved
    flesh: Sequence[Flesh]
    camera: Camera
