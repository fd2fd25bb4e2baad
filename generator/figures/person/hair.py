"""Hair: a cap on the skull cut along a hairline, and what hangs or is tied beyond it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely import MultiPoint
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.geometry import Array
from generator.figures.body.loft import Loft
from generator.figures.person.head import SKULL, SKULL_SIZE, Head

Edges = tuple[tuple[float, float, float], ...]
AROUND, DOWN = 48, 10  # cells of the cap's mesh
THINNEST = 1.0  # degrees from edge to edge; less is no hair
EDGE = 8  # power by which hair thins towards its edge
FINEST = 1e-4  # cm; the union of cells is snapped to it, for GEOS loses some shapes that are not


@dataclass(frozen=True)
class Style:
    """A cap of hair: how much larger than the skull, and its edges by azimuth from the face.

    Rows are (azimuth, upper edge, lower edge) in degrees from the crown; positive azimuth is the
    own right, so that a parting can sit to one side.
    """

    grown: tuple[float, float, float]
    edges: Edges
    curl: float = 0.0  # share of the radius by which curls stand out
    tufts: tuple[tuple[float, float, float, float, float, float], ...] = ()  # ellipsoids beyond
    hangs: bool = False  # tufts are one piece with the cap
    middle: tuple[float, float, float] = SKULL  # of the ellipsoid that it lies on
    size: tuple[float, float, float] = SKULL_SIZE
    under: Edges = ()  # edges of what goes on below the chin
    over_ears: bool = False
    rows: int = DOWN  # of cells
    span: int = DOWN  # rows that lie on paper as one piece; round a face, few


def _even(*rows: tuple[float, float, float]) -> Edges:
    """The same edges on both sides; rows run from the face (0) to the nape (180)."""
    left = tuple((-azimuth, top, low) for azimuth, top, low in reversed(rows) if azimuth > 0)
    return left + rows


SHORT = (
    (-180, 0, 128), (-150, 0, 126), (-120, 0, 110), (-100, 0, 100), (-82, 0, 97), (-66, 0, 70),
    (-45, 0, 60), (-22, 0, 55), (-8, 0, 58), (10, 0, 49), (32, 0, 52), (50, 0, 60), (66, 0, 70),
    (82, 0, 97), (100, 0, 100), (120, 0, 110), (150, 0, 126), (180, 0, 128),
)  # fmt: skip
PARTED = (
    (-180, 0, 138), (-145, 0, 138), (-118, 0, 116), (-98, 0, 106), (-84, 0, 100), (-70, 0, 76),
    (-48, 0, 68), (-24, 0, 64), (0, 0, 58), (16, 0, 48), (22, 0, 46), (30, 0, 54), (50, 0, 66),
    (70, 0, 76), (84, 0, 100), (98, 0, 106), (118, 0, 116), (145, 0, 138), (180, 0, 138),
)  # fmt: skip
# A scarf at the collar, the throat and below the chin: middle, half length, depth and width.
DRAPE = (
    (0.6, -1.6, 0.0, 3.6, 8.4, 10.2),
    (0.2, -6.5, 0.0, 3.4, 7.2, 7.2),
    (1.2, -4.6, 0.0, 3.4, 7.4, 6.8),
)
STYLES: Mapping[str, Style] = {
    "bun": Style((1.055, 1.05, 1.07), PARTED, tufts=((-8.9, 11.4, 0.0, 3.9, 3.9, 4.1),)),
    "short": Style((1.04, 1.07, 1.05), SHORT),
    "curls": Style(
        (1.16, 1.2, 1.2),
        _even((0, 0, 55), (40, 0, 60), (66, 0, 78), (84, 0, 100), (110, 0, 112), (180, 0, 130)),
        curl=0.035,
    ),
    "bob": Style(
        (1.08, 1.07, 1.12),
        PARTED,
        tufts=(
            (-4.0, 1.2, 6.2, 4.0, 7.0, 2.6), (-4.0, 1.2, -6.2, 4.0, 7.0, 2.6),
            (-6.6, 0.6, 0.0, 4.2, 7.4, 6.6),
        ),
        hangs=True,
    ),
    "bald": Style(
        (1.05, 1.02, 1.06),
        _even((0, 90, 90), (70, 86, 86), (82, 68, 100), (110, 62, 114), (180, 60, 128)),
    ),
    "scarf": Style(
        (1.02, 1.02, 1.02),
        _even((0, 0, 53), (25, 0, 55), (45, 0, 62), (57, 0, 78), (64, 0, 180), (180, 0, 180)),
        middle=(-0.3, 1.9, 0.0),
        size=(10.0, 13.2, 8.6),
        under=_even((0, 146, 180), (25, 143, 180), (45, 132, 180), (57, 108, 180), (67, 90, 180)),
        over_ears=True,
        rows=20,
        span=3,
    ),
}  # fmt: skip


def cap(head: Head) -> Geometry:
    """Return the visible outline of the hair on the skull, or of a scarf over it."""
    style = STYLES[head.person.hair]
    covers = [_cover(head, style, edges) for edges in (style.edges, style.under) if edges]
    return shapely.union_all(covers)


def _cover(head: Head, style: Style, edges: Edges) -> Geometry:
    azimuths = np.linspace(-180, 180, AROUND + 1)
    table = np.array(edges)
    top, low = (np.interp(azimuths, table[:, 0], table[:, column]) for column in (1, 2))
    shares = np.linspace(0, 1, style.rows + 1)[:, None]
    down = np.radians(top + (low - top) * shares)
    around = np.radians(np.broadcast_to(azimuths, down.shape))
    normals = np.stack(
        [np.sin(down) * np.cos(around), np.cos(down), np.sin(down) * np.sin(around)], axis=2
    )
    # Hair lies on the skin at its edge and stands off above it.
    stand_off = 1 + (np.array(style.grown) - 1) * (1 - shares**EDGE)[..., None]
    size = np.array(style.size) * stand_off
    bumps = 1 + style.curl * np.cos(9 * around) * np.cos(8 * down)
    mesh = head.place((np.array(style.middle) + normals * size * bumps[..., None]).reshape(-1, 3))
    facing = (normals / size) @ head.body.frames["head"].T @ head.camera.toward > 0
    facing &= low - top > THINNEST
    return _visible(head.camera.project(mesh).reshape(*down.shape, 2), facing, style.span)


@dataclass(frozen=True)
class Hair:
    """Pieces of hair on paper behind the head and before it, in order."""

    behind: tuple[Geometry, ...]
    before: tuple[Geometry, ...]


def hair(head: Head) -> Hair:
    """Return the hair of a head."""
    behind: list[Geometry] = []
    before: list[Geometry] = [cap(head)]
    style = STYLES[head.person.hair]
    for x, y, z, *size in style.tufts:
        outline = head.ellipsoid((x, y, z), tuple(size)).outline(head.camera)
        if head.facing((x, y - SKULL[1], z)) < 0:
            behind.append(outline)
        elif style.hangs:
            before[0] = shapely.union(before[0], outline).buffer(1, 4).buffer(-1, 4)
        else:
            before.append(outline)
    if style.hangs and behind:
        behind = [shapely.union_all(behind)]
    return Hair(tuple(behind), tuple(before))


def drape(head: Head) -> tuple[Loft, ...]:
    """Return what of a scarf lies around the neck, down to the collar."""
    if head.person.hair != "scarf":
        return ()
    body, chest = head.body, head.body.frames["thoracic5"]
    collar = body.origins["neck1"] + chest @ np.array(DRAPE[0][:3])
    throat, chin = head.place(np.array([row[:3] for row in DRAPE[1:]]))
    turned = body.frames["head"]
    frames = np.array([chest, turned, turned])
    along, half, width = (np.array([row[column] for row in DRAPE]) for column in (3, 4, 5))
    return (Loft(np.array([collar, throat, chin]), frames, half, half, width, along),)


def _visible(mesh: Array, facing: npt.NDArray[np.bool_], span: int) -> Geometry:
    """Return the union of what faces the viewer: pieces of a span for each column of the mesh."""
    seen = facing[:, :-1] & facing[:, 1:]
    strips = [
        mesh[start : start + span + 1, column : column + 2][part].reshape(-1, 2)
        for start in range(0, len(seen) - 1, span)
        for column in range(AROUND)
        if (part := seen[start : start + span + 1, column]).sum() > 1
    ]
    pieces = shapely.union_all([MultiPoint(strip).convex_hull for strip in strips])
    whole = shapely.set_precision(pieces, FINEST)
    return whole.buffer(0.35, 3).buffer(-0.35, 3)
