"""Where muscles show: patches of skin or shirt over them, schematic, by the vocabulary's ids."""

from collections.abc import Iterator, Mapping

import numpy as np
import numpy.typing as npt
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.body.flesh import COLLAR, HEM, Flesh, height
from generator.figures.body.geometry import Array
from generator.figures.body.loft import Loft

# part, from and to along it (0 to 1), from and to around it (0 front, 90 right, 180 back)
Area = tuple[str, float, float, float, float]

CORE = 0.1  # share by which the strong middle of a patch is smaller
RINGS, SPOKES = 6, 32
ROUNDNESS = 2 / 2.7  # exponent of a superellipse: between an oval and a box


def _trunk(low: tuple[str, float], high: tuple[str, float], start: float, end: float) -> Area:
    first, last = ((height(*place) - HEM) / (COLLAR - HEM) for place in (low, high))
    return ("torso", first, last, start, end)


def _both(area: Area) -> tuple[Area, Area]:
    part, first, last, start, end = area
    other = part.replace("_R", "_L")
    return area, (other, first, last, -end, -start)


LOW = ("pelvis", 0.7)
AREAS: Mapping[str, tuple[Area, ...]] = {
    "rhomboids": _both(_trunk(("thoracic", 0.22), ("thoracic", 0.9), 112, 176)),
    "middle-trapezius": _both(_trunk(("thoracic", 0.3), ("thoracic", 0.85), 100, 178)),
    "lower-trapezius": _both(_trunk(("thoracic", 0.0), ("thoracic", 0.62), 132, 178)),
    "upper-trapezius": (
        *_both(_trunk(("thoracic", 0.7), ("thoracic", 1.0), 98, 178)),
        *_both(("yoke_R", 0.0, 1.0, 20, 260)),
        *_both(("neck", 0.15, 0.85, 60, 165)),
    ),
    "levator-scapulae": (
        *_both(("neck", 0.15, 0.95, 80, 160)),
        *_both(("yoke_R", 0.0, 0.45, 110, 250)),
    ),
    "back-extensors": (_trunk(LOW, ("thoracic", 0.9), 128, 232),),
    "side-muscles": _both(_trunk(("lumbar", 0.5), ("thoracic", 0.6), 84, 146)),
    "serratus-anterior": _both(_trunk(("thoracic", 0.0), ("thoracic", 0.62), 58, 112)),
    "chest-muscles": (_trunk(("thoracic", 0.44), ("thoracic", 0.93), -88, 88),),
    "abdominals": (_trunk(("pelvis", 0.5), ("lumbar", 1.0), -44, 44),),
    "diaphragm": (_trunk(("lumbar", 0.8), ("thoracic", 0.28), -75, 75),),
    "trunk-rotators": _both(_trunk(("pelvis", 0.8), ("thoracic", 0.2), 45, 120)),
    "deep-neck-flexors": (("neck", 0.18, 1.0, -82, 82),),
    "neck-rotators": _both(("neck", 0.2, 1.0, 30, 110)),
    "shoulder-muscles": _both(("sleeve_R", 0.02, 0.85, -60, 130)),
    "rear-shoulder-muscles": _both(("sleeve_R", 0.02, 0.85, 110, 230)),
    "arm-muscles": _both(("upper_arm_R", 0.3, 0.92, 100, 260)),
    "hip-flexors": _both(("thigh_R", 0.0, 0.45, -60, 60)),
    "leg-muscles": _both(("thigh_R", 0.1, 0.85, -70, 70)),
    "gluteals": (
        *_both(("pelvis", 0.0, 0.75, 118, 178)),
        *_both(("thigh_R", 0.0, 0.24, 120, 240)),
    ),
}
ONE_PATCH = {  # areas across the middle that a one-sided stretch halves
    "chest-muscles": _trunk(("thoracic", 0.44), ("thoracic", 0.93), 5, 88),
    "back-extensors": _trunk(LOW, ("thoracic", 0.9), 128, 178),
}
HOSTS = {"yoke_R": "torso", "yoke_L": "torso"}  # flesh that is drawn as a piece of another part


def areas(muscle: str, side: str) -> tuple[Area, ...]:
    """Return the areas of a muscle on `both` sides, or on the `right` or `left` alone."""
    own = AREAS[muscle]
    if side == "both":
        return own
    if muscle in ONE_PATCH:
        own = _both(ONE_PATCH[muscle])
    return own[0::2] if side == "right" and len(own) > 1 else own[1::2] or own


def patches(
    flesh: Flesh, camera: Camera, muscle: str, side: str
) -> Iterator[tuple[str, Geometry, Geometry]]:
    """Yield the part that each visible patch is painted on, the patch and its strong middle."""
    for part, first, last, start, end in areas(muscle, side):
        loft = flesh[part][0]
        whole = patch(loft, camera, (first, last), (start, end))
        if not whole.is_empty:
            u, a = (last - first) * CORE, (end - start) * CORE
            core = patch(loft, camera, (first + u, last - u), (start + a, end - a))
            yield HOSTS.get(part, part), whole, core


def patch(
    loft: Loft, camera: Camera, along: tuple[float, float], around: tuple[float, float]
) -> Geometry:
    """Return what the camera sees of a rounded patch of a loft's surface."""
    radius = np.linspace(0, 1, RINGS + 1)[:, None]
    spokes = np.linspace(0, 2 * np.pi, SPOKES + 1)
    places = np.mean(along) + np.ptp(along) / 2 * radius * _rounded(np.cos(spokes))
    angles = np.radians(np.mean(around) + np.ptp(around) / 2 * radius * _rounded(np.sin(spokes)))
    points, normals = _surface(loft, places, angles)
    seen = normals @ camera.toward > 0
    return _cells(camera.project(points), seen)


def _rounded(values: Array) -> Array:
    rounded: Array = np.sign(values) * np.abs(values) ** ROUNDNESS
    return rounded


def _surface(loft: Loft, places: Array, angles: Array) -> tuple[Array, Array]:
    row = loft.between(places)
    ahead, right = row.frames[..., :, 0], row.frames[..., :, 2]
    half = (row.front + row.back) / 2
    cos, sin = np.cos(angles), np.sin(angles)
    x = (row.front - row.back) / 2 + half * cos
    points = row.centres + x[..., None] * ahead + (row.width * sin)[..., None] * right
    normals = (cos / half)[..., None] * ahead + (sin / row.width)[..., None] * right
    return points, normals


def _cells(paper: Array, seen: npt.NDArray[np.bool_]) -> Geometry:
    """The union of the wedges between neighbouring spokes, as far as both can be seen."""
    both = seen[:, :-1] & seen[:, 1:]
    spokes = np.flatnonzero(both.sum(axis=0) > 1)
    wedges = [paper[both[:, spoke], spoke : spoke + 2].reshape(-1, 2) for spoke in spokes]
    if not wedges:
        return Polygon()
    joined = shapely.union_all([shapely.MultiPoint(wedge).convex_hull for wedge in wedges])
    return joined.buffer(0.5, 3).buffer(-0.9, 3).buffer(0.4, 3)
