"""The straps of a backpack: over the shoulders, down the front and below the arms to the bag."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import SIDES
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import Array
from generator.figures.line.marks import area, line, polygons
from generator.figures.scene.scene import Marks, Scene

Spot = tuple[float, float, float]
# Their middle, in cm from the neck's foot: forward, up and out to the side.
STRAP: tuple[Spot, ...] = (
    (-1.5, 5.4, 9.3), (2.5, 4.4, 9.4), (7.5, 0.0, 10.0), (10.5, -7.0, 10.6),
    (10.5, -14.0, 11.6), (8.5, -19.5, 13.4), (4.0, -23.5, 15.4), (-3.0, -26.5, 16.2),
)  # fmt: skip
STRAP_BEHIND: tuple[Spot, ...] = (
    (-9.5, 0.5, 8.5), (-5.0, 4.2, 9.0), (0.5, 4.8, 9.5), (4.0, 3.4, 9.8),
)  # fmt: skip
STRAPS_SEEN = 0.2  # share of its front that the chest turns to the viewer
FAR = -0.35  # share of the viewer's way that a side looks whose arm the trunk may hide
HALF_WIDE = 2.0
DEEP, WIDE = 11.0, 15.0  # half sizes of the trunk below the arms, in cm
OVER = 3  # spots at the beginning that lie on the shoulder, not round the trunk
LIES_ON = 0.8  # cm that a strap stands off the trunk
ARM, TRUNK = ("sleeve", "upper_arm", "forearm", "hand"), ("torso", "yoke", "pelvis")


def straps(scene: Scene) -> Marks:
    """Yield the straps of a backpack: down the chest, or from behind over the nearer shoulder."""
    frame = scene.now.body.frames["thoracic4"]
    if float(frame[:, 0] @ scene.camera.toward) > STRAPS_SEEN:
        for side in SIDES:
            yield from _down_the_front(scene, side)
    else:
        side = "R" if float(frame[:, 2] @ scene.camera.toward) > 0 else "L"
        course = LineString(_course(scene, STRAP_BEHIND, side))
        yield from line("line-strap-edge", [np.asarray(course.coords)])
        yield from line("line-strap", [np.asarray(course.coords)])


def _down_the_front(scene: Scene, side: str) -> Marks:
    """Yield a flat strap; the arm on its side hides its lower end, or the trunk does."""
    flesh = _flesh(scene)
    course = LineString(_course(scene, _seen(scene, side), side))
    strap: Geometry = course.buffer(HALF_WIDE, cap_style="flat")
    strap = strap.intersection(_outline(scene, flesh, TRUNK).buffer(LIES_ON))
    out = scene.now.body.frames["thoracic4"][:, 2] * (1 if side == "R" else -1)
    if float(out @ scene.camera.toward) > FAR:
        strap = strap.difference(_outline(scene, flesh, tuple(f"{p}_{side}" for p in ARM)))
    seen = max(polygons(strap), key=lambda piece: piece.area, default=Polygon())
    yield from area("bag", seen)
    yield from line("line-thin", [np.asarray(seen.exterior.coords)])


def _seen(scene: Scene, side: str) -> list[Spot]:
    """Return the spots of a strap down to where the trunk, round as it is, turns them away."""
    frame, toward = scene.now.body.frames["thoracic5"], scene.camera.toward
    ahead, out = frame[:, 0] @ toward, frame[:, 2] @ toward * (1 if side == "R" else -1)
    looks = [x / DEEP**2 * ahead + z / WIDE**2 * out for x, _, z in STRAP]
    hidden = [place for place, share in enumerate(looks) if share < 0 and place >= OVER]
    return list(STRAP[: hidden[0]] if hidden else STRAP)


def _course(scene: Scene, spots: Sequence[Spot], side: str) -> Array:
    points = [scene.now.body.point("thoracic5", spot, side) for spot in spots]
    return scene.camera.project(np.array(points))


def _flesh(scene: Scene) -> Flesh:
    """Return the flesh of the pose that is nearest to the one at hand."""
    elbow = scene.now.body.origins["forearm_R"]

    def away(flesh: Flesh) -> float:
        return float(np.linalg.norm(flesh["forearm_R"][0].centres - elbow, axis=1).min())

    return min(scene.flesh, key=away)


def _outline(scene: Scene, flesh: Flesh, parts: tuple[str, ...]) -> Geometry:
    """Return what parts whose names begin so cover on paper."""
    lofts = [loft for name, row in flesh.items() if name.startswith(parts) for loft in row]
    return shapely.union_all([loft.outline(scene.camera) for loft in lofts])
