"""The head: skull, jaw and a true side profile, and what is painted on them; cm from its pivot.

The profile is swept over a narrow band on the middle plane: it gives a nose and lips in a side
view and vanishes in a front view.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array, about_y, about_z, unit
from generator.figures.body.loft import Loft
from generator.figures.body.people import Person

SCALE = 1.04  # of the tables below; a slightly large head reads better when small
# Middles and half sizes along x, y and z; the jaw's rows have both.
SKULL, SKULL_SIZE = (0.2, 5.3, 0.0), (9.5, 9.0, 7.6)
CHEEKS, CHEEKS_SIZE = (5.2, 0.6, 0.0), (3.9, 5.2, 6.4)
JAW = ((2.2, 0.2, 3.3, 4.6, 5.6, 3.4), (5.2, -3.6, 2.2, 3.2, 3.2, 2.9), (7, -5.6, 0.9, 2.2, 2.2, 2))
PROFILE = np.array(
    [
        (3.5, 13.4), (6.9, 11.3), (8.9, 8.2), (9.35, 5.6), (8.95, 3.9), (9.7, 2.1), (11.2, 0.1),
        (11.35, -0.75), (10.4, -1.25), (9.55, -1.5), (9.85, -2.6), (9.95, -3.0), (9.2, -3.45),
        (9.65, -4.1), (9.3, -4.85), (8.8, -5.4), (9.25, -6.6), (8.7, -7.7), (7.2, -8.1),
        (3.2, -6.4), (-0.6, -4.6), (-2.5, -2.0), (-3, 4),
    ]
)  # fmt: skip
PROFILE_BAND = (-0.9, 0.0, 0.9)
EAR, EAR_SIZE = (-0.9, 1.0, 7.3), (1.75, 2.9, 0.9)
EYE, EYE_SIZE = (8.15, 3.3, 3.15), (0.55, 0.95, 0.62)
BROW = ((8.9, 5.9, 1.7), (8.6, 6.25, 3.0), (7.7, 6.0, 4.4))
NOSE = ((10.4, 1.2, 0.85), (10.9, 0.0, 1.0), (10.7, -0.9, 1.2), (10.2, -1.3, 0.2))
LENS, LENS_SIZE = (9.0, 3.2, 3.2), 2.1
TEMPLE = ((8.6, 3.7, 5.2), (5.0, 3.4, 7.0), (-0.5, 2.9, 7.7))
BEARD = ((5.4, -4.2, 0.0, 4.6, 4.0, 4.9), (3.4, -2.2, 0.0, 4.2, 3.6, 6.2))
LENS_TURN = 0.8  # how much a lens looks ahead, and not to the side
SEEN = 0.14  # share of its normal that must face the viewer for a feature to show
NOSE_SEEN = 0.55  # the same for the line of a nose seen from ahead


@dataclass(frozen=True)
class Head:
    """A head as one camera sees it."""

    body: Skeleton
    camera: Camera
    person: Person

    def place(self, points: Array) -> Array:
        """Return points of the head (n x 3) in space."""
        turned: Array = self.body.origins["head"] + points * SCALE @ self.body.frames["head"].T
        return turned

    def facing(self, normal: tuple[float, float, float]) -> float:
        """Return how much a direction of the head faces the viewer, -1 to 1."""
        return float(self.body.frames["head"] @ unit(normal) @ self.camera.toward)

    def ellipsoid(
        self,
        centre: tuple[float, ...],
        size: tuple[float, ...],
        turn: Array | None = None,
    ) -> Loft:
        """Return one ellipsoid; its size is given along x, y and z."""
        frame = self.body.frames["head"] if turn is None else self.body.frames["head"] @ turn
        x, y, z = (np.array([value * SCALE]) for value in size)
        return Loft(self.place(np.array([centre])), frame[None], x, x, z, y)

    def skin(self) -> Geometry:
        """Return the outline of face and skull on paper, without hair."""
        pieces: list[Geometry] = [
            self.ellipsoid(SKULL, SKULL_SIZE).outline(self.camera),
            self.ellipsoid(CHEEKS, self._fuller(CHEEKS_SIZE)).outline(self.camera),
        ]
        pieces += [self._jaw(side).outline(self.camera) for side in (-1, 1)]
        smooth = _spline(PROFILE)
        for z in PROFILE_BAND:
            points = self.place(np.column_stack([smooth, np.full(len(smooth), z)]))
            pieces.append(shapely.make_valid(Polygon(self.camera.project(points))))
        # Seen from ahead the narrow profile would stand out below the round jaw.
        smooth_by = 0.25 + 1.2 * abs(self.facing((1, 0, 0))) ** 4
        return shapely.union_all(pieces).buffer(smooth_by, 4).buffer(-smooth_by, 4)

    def _fuller(self, size: tuple[float, float, float]) -> tuple[float, float, float]:
        """A size of the plain face on a fuller one, which is wider but no longer."""
        x, y, z = size
        return x, y, z * self.person.build.face

    def _jaw(self, side: int) -> Loft:
        rows = np.array(JAW)
        centres = self.place(rows[:, :3] * np.array([1, 1, side]))
        frames = np.tile(self.body.frames["head"], (len(rows), 1, 1))
        x, y, z = (rows[:, column] * SCALE for column in (3, 4, 5))
        z = z * self.person.build.face
        return Loft(centres, frames, x, x, z, y)

    def ears(self) -> Iterator[Polygon]:
        """Yield the outlines of the ears that show."""
        for side in (-1, 1):
            if self.facing((-0.25, 0, side)) > -0.35:  # noqa: PLR2004 - ears stand out
                x, y, z = EAR
                turn = about_z(12) @ about_y(-18 * side)
                yield self.ellipsoid((x, y, z * side), EAR_SIZE, turn).outline(self.camera)

    def eyes(self) -> Iterator[Polygon]:
        """Yield the eyes that show."""
        for side in self._seen_sides():
            x, y, z = EYE
            turn = about_y(-26 * side)
            yield self.ellipsoid((x, y, z * side), EYE_SIZE, turn).outline(self.camera)

    def lines(self) -> Iterator[Array]:
        """Yield the lines of brows, mouth, nose and glasses that show, on paper."""
        for side in self._seen_sides():
            yield self._line(_spline_open(np.array(BROW) * np.array([1, 1, side])))
        yield from self._mouth()
        if self.facing((1, 0, 0)) > NOSE_SEEN:
            side = 1 if self.facing((0, 0, 1)) < 0 else -1
            yield self._line(_spline_open(np.array(NOSE) * np.array([1, 1, side])))
        if self.person.glasses:
            yield from self._glasses()

    def beard(self) -> Geometry | None:
        """Return the beard's outline where it shows."""
        if not self.person.beard or self.facing((1, 0, 0)) < -0.3:  # noqa: PLR2004
            return None
        rows = [self.ellipsoid(row[:3], row[3:]).outline(self.camera) for row in BEARD]
        return shapely.union_all(rows).intersection(self.skin())

    def depth_loft(self) -> Loft:
        """Return the skull, which says how near the head is."""
        return self.ellipsoid(SKULL, SKULL_SIZE)

    def _seen_sides(self) -> list[int]:
        return [side for side in (-1, 1) if self.facing((0.93, 0, 0.42 * side)) > SEEN]

    def _mouth(self) -> Iterator[Array]:
        z = np.linspace(-1.9, 1.9, 9)
        points = np.column_stack([9.25 - 0.16 * z**2, -3.45 + 0.2 * np.abs(z) ** 1.5, z])
        seen = [self.facing((9.0, 0, 2.6 * side)) > 0.06 for side in z]  # noqa: PLR2004
        if sum(seen) > 2:  # noqa: PLR2004 - a line needs a few points
            yield self._line(points[seen])

    def _glasses(self) -> Iterator[Array]:
        around = np.linspace(0, 2 * np.pi, 17)
        x, y, z = LENS
        for side in self._seen_sides():
            if self.facing((LENS_TURN, 0, side * (1 - LENS_TURN**2) ** 0.5)) < SEEN:
                continue  # behind the nose
            up, out = y + LENS_SIZE * 0.85 * np.sin(around), LENS_SIZE * np.cos(around)
            yield self._line(np.column_stack([x - np.abs(out + z) * 0.16, up, side * (z + out)]))
        for side in (-1, 1):
            if self.facing((0.3, 0, side)) > SEEN:
                yield self._line(np.array(TEMPLE) * np.array([1, 1, side]))

    def _line(self, points: Array) -> Array:
        return self.camera.project(self.place(points))


def _spline(points: Array, steps: int = 5) -> Array:
    """Return a closed Catmull-Rom spline through points."""
    before, after, beyond = (np.roll(points, -k, axis=0) for k in (-1, 1, 2))
    pieces = [_catmull_rom(before, points, after, beyond, t / steps) for t in range(steps)]
    return np.stack(pieces, axis=1).reshape(-1, points.shape[1])


def _spline_open(points: Array, steps: int = 5) -> Array:
    """Return a Catmull-Rom spline from the first point to the last."""
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    parts = (padded[:-3], padded[1:-2], padded[2:-1], padded[3:])
    pieces = [_catmull_rom(*parts, t / steps) for t in range(steps)]
    inner = np.stack(pieces, axis=1).reshape(-1, points.shape[1])
    return np.vstack([inner, points[-1:]])


def _catmull_rom(a: Array, b: Array, c: Array, d: Array, t: float) -> Array:
    curve = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
    return 0.5 * (curve + (3 * b - a - 3 * c + d) * t**3)
