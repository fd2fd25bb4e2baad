"""How large panels are: one scale and one size for all of a strip, or of a film."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from generator.figures.line.svg import Placing

HIGHEST, LOWEST = 300.0, 150.0  # units that a panel may be high
WIDEST, NARROWEST = 380.0, 130.0  # units that a panel may be wide
TOP, BOTTOM, SIDE = 16.0, 12.0, 22.0  # units of white around a panel
LARGEST = 2.15  # units a cm: a person is not drawn larger than this
CLOSE_UP = 5.2  # units a cm of a head and shoulders

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Layout:
    """How all panels of a strip or film are placed: one scale, one size."""

    scale: float
    width: float
    height: float
    left: float
    bottom: float

    @property
    def placing(self) -> Placing:
        """How the marks of a panel come to units, from its upper left corner."""
        x, y = self.left * self.scale, self.bottom * self.scale
        return Placing(self.scale, (SIDE - x, self.height - BOTTOM - y))


def layout(bounds: Iterable[Bounds], *, close_up: bool) -> Layout:
    """Return the layout in which every one of some bounds (cm on paper) fits."""
    table = np.array(list(bounds))
    left, top = table[:, :2].min(axis=0)
    right, bottom = table[:, 2:].max(axis=0)
    wide, high = right - left, bottom - top
    fitting = min((HIGHEST - TOP - BOTTOM) / high, (WIDEST - 2 * SIDE) / wide)
    scale = min(fitting, CLOSE_UP if close_up else LARGEST)
    width = max(wide * scale + 2 * SIDE, NARROWEST)
    height = max(high * scale + TOP + BOTTOM, LOWEST)
    middle = left - ((width - 2 * SIDE) / scale - wide) / 2
    return Layout(float(scale), float(width), float(height), float(middle), float(bottom))
