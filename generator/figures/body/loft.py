"""Flesh as a row of ellipsoids: its outline on paper, how far it reaches, patches of its skin."""

from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array

FINEST = 0.03  # cm of outlines that nobody sees
DIRECTIONS = 22  # of tangents to an ellipse; more cannot be seen
_ANGLES = np.linspace(0, 2 * np.pi, DIRECTIONS, endpoint=False)
_NORMALS = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], axis=1)


@dataclass(frozen=True)
class Loft:
    """`n` ellipsoids along a bone, in cm: half sizes to the front, back, sides and along."""

    centres: Array  # n x 3
    frames: Array  # n x 3 x 3; columns are front, along, right
    front: Array
    back: Array
    width: Array
    along: Array

    @cached_property
    def middles(self) -> Array:
        """Middles of the ellipsoids (n x 3); flesh may be thicker in front than behind."""
        shift: Array = self.frames[:, :, 0] * ((self.front - self.back) / 2)[:, None]
        return self.centres + shift

    @cached_property
    def axes(self) -> Array:
        """Half axes of the ellipsoids as columns (n x 3 x 3)."""
        lengths = np.stack([(self.front + self.back) / 2, self.along, self.width], axis=1)
        scaled: Array = self.frames * lengths[:, None, :]
        return scaled

    def reach(self, direction: Array) -> Array:
        """Return how far each ellipsoid reaches in a direction, in cm (n)."""
        reached: Array = self.middles @ direction + np.linalg.norm(direction @ self.axes, axis=1)
        return reached

    def rings(self, camera: Camera) -> Array:
        """Return the outline of each ellipsoid on paper (n x directions x 2).

        An ellipsoid with half axes A is seen as the ellipse with support |(PA)'n| along n.
        """
        return self.rings_on(camera.paper)

    def rings_on(self, paper: Array) -> Array:
        """Return the same for any 2 x 3 matrix from space to paper, such as that of a shadow."""
        flat = paper @ self.axes
        support = _NORMALS @ flat
        lengths = np.linalg.norm(support, axis=2) + 1e-9  # a flat ellipse has no width
        edge = support @ flat.transpose(0, 2, 1) / lengths[:, :, None]
        ring: Array = (self.middles @ paper.T)[:, None, :] + edge
        return ring

    def outline(self, camera: Camera) -> Polygon:
        """Return the outline on paper: the union of the hulls of neighbouring ellipsoids."""
        rings = self.rings(camera)
        pairs = rings if len(rings) == 1 else np.concatenate([rings[:-1], rings[1:]], axis=1)
        whole = shapely.union_all(hulls(pairs))
        return cast("Polygon", whole.simplify(FINEST, preserve_topology=False))

    def relief(self, camera: Camera) -> "Relief":
        """Return what a camera needs to tell how near the surface is."""
        flat = camera.paper @ self.axes
        areas = np.abs(np.linalg.det(flat @ flat.transpose(0, 2, 1)))
        depths = camera.depth(self.middles)
        thick = self.reach(camera.toward) - depths
        return Relief(camera.project(self.middles), areas**0.25, depths, thick)

    def between(self, places: Array) -> "Loft":
        """Return the loft at places from 0 to 1 along its row."""
        x = np.clip(places, 0, 1) * (len(self.centres) - 1)
        low = np.minimum(x.astype(int), len(self.centres) - 2)
        values = (self.centres, self.frames, self.front, self.back, self.width, self.along)
        return Loft(*(_mixed(value, low, x - low) for value in values))


def _mixed(values: Array, low: npt.NDArray[np.int_], share: Array) -> Array:
    weight = share.reshape(share.shape + (1,) * (values.ndim - 1))
    mixed: Array = values[low] * (1 - weight) + values[low + 1] * weight
    return mixed


@dataclass(frozen=True)
class Relief:
    """A loft as a row of bumps on paper (n x 2): mean radii, depths and heights, all in cm."""

    middles: Array
    radii: Array
    depths: Array
    heights: Array

    def at(self, points: Array) -> Array:
        """Return how near the surface is at points on paper (m x 2), in cm."""
        away = points[:, None, :] - self.middles
        shares = np.sqrt(np.einsum("mnk,mnk->mn", away, away)) / self.radii
        nearest = np.argmin(shares, axis=1)
        share = np.minimum(shares[np.arange(len(points)), nearest], 1.0)
        surface: Array = self.depths[nearest] + self.heights[nearest] * np.sqrt(1 - share**2)
        return surface


def hulls(points: Array) -> list[Geometry]:
    """Return the convex hull of each group of points on paper (groups x points x 2)."""
    return list(shapely.convex_hull(shapely.multipoints(list(points))))


def smooth_profile(stations: Array, values: Array, places: Array) -> Array:
    """Interpolate without overshooting (monotone cubic of Fritsch and Butland, 1984)."""
    steps = np.diff(stations)
    slopes = np.diff(values) / steps
    product = slopes[:-1] * slopes[1:]
    total = np.where(product > 0, slopes[:-1] + slopes[1:], 1.0)
    inner = np.where(product > 0, 2 * product / total, 0.0)
    tangents = np.concatenate([slopes[:1], inner, slopes[-1:]])
    i = np.clip(np.searchsorted(stations, places, side="right") - 1, 0, len(steps) - 1)
    h = steps[i]
    u = (places - stations[i]) / h
    rising = (2 * u**3 - 3 * u**2 + 1) * values[i] + (u**3 - 2 * u**2 + u) * h * tangents[i]
    falling = (3 * u**2 - 2 * u**3) * values[i + 1] + (u**3 - u**2) * h * tangents[i + 1]
    profile: Array = rising + falling
    return profile
