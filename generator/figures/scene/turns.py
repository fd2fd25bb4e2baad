"""Circles for arrows that show a turn: about an upright axis, or about one from side to side."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from generator.figures.body.body import Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import UP, Array, level
from generator.figures.body.landmarks import landmark
from generator.models.figure import Arrow

STEPS = 120  # points of a whole circle
UPRIGHT = 0.95  # share of its front that faces up or down where a body has no ahead of its own
FLATTEST = 0.34  # of its width that a circle is high on paper at least; flatter is a straight line


@dataclass(frozen=True)
class Arc:
    """A part of a circle on paper, in cm, and which of its points lie behind its middle."""

    points: Array
    is_far: npt.NDArray[np.bool_]


def arc(arrow: Arrow, body: Skeleton, camera: Camera) -> Arc:
    """Return the way of an arrow around its landmark."""
    count = max(round(STEPS * (arrow.end - arrow.begin)), 12)
    turned = np.linspace(arrow.begin, arrow.end, count)[:, None] * 2 * np.pi
    start, toward = _plane(arrow, body)
    ways = np.cos(turned) * start + np.sin(turned) * toward
    middle = camera.project(landmark(body, str(arrow.around)))
    return Arc(middle + _on_paper(ways, camera) * arrow.radius, camera.depth(ways) < 0)


def _plane(arrow: Arrow, body: Skeleton) -> tuple[Array, Array]:
    """Where a circle starts, and where it goes first, as directions in space."""
    ahead = body.frames["pelvis"][:, 0]
    ahead = level(ahead) if abs(float(ahead @ UP)) < UPRIGHT else np.array([1.0, 0.0, 0.0])
    right = np.cross(ahead, UP)
    ways = {"right": (ahead, right), "left": (ahead, -right)}
    return {**ways, "forward": (UP, ahead), "back": (UP, -ahead)}[arrow.turning or "right"]


def _on_paper(ways: Array, camera: Camera) -> Array:
    """Project directions; an upright circle that is seen from the side is opened a little."""
    flat = camera.project(ways)
    opened = abs(float(camera.toward[1]))
    if np.ptp(ways[:, 1]) < FLATTEST and opened < FLATTEST:
        flat = np.stack([flat[:, 0], camera.depth(ways) * FLATTEST], axis=1)
    return flat
