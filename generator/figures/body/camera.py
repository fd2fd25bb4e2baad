"""The camera: an orthographic view that turns space into paper."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from generator.figures.body.geometry import Array


@dataclass(frozen=True)
class Camera:
    """A view in degrees: `azimuth` 0 from the figure's right, 90 from ahead; see `models.View`."""

    azimuth: float
    elevation: float

    @cached_property
    def toward(self) -> Array:
        """The direction to the viewer: the larger a point's share of it, the nearer."""
        a, e = np.radians(self.azimuth), np.radians(self.elevation)
        return np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])

    @cached_property
    def paper(self) -> Array:
        """The 2 x 3 matrix from space to paper, where x runs right and y runs down."""
        a, e = np.radians(self.azimuth), np.radians(self.elevation)
        right = [np.cos(a), 0.0, -np.sin(a)]
        up = [-np.sin(a) * np.sin(e), np.cos(e), -np.cos(a) * np.sin(e)]
        return np.array([right, [-value for value in up]])

    def project(self, points: Array) -> Array:
        """Return points (.. x 3) on paper (.. x 2), both in cm."""
        flat: Array = points @ self.paper.T
        return flat

    def depth(self, points: Array) -> Array:
        """Return how near points (.. x 3) are, in cm."""
        near: Array = points @ self.toward
        return near
