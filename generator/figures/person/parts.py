"""The parts of a drawn body on paper, each with its outline and its colour."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.body import SIDES, Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.flesh import Flesh, flesh
from generator.figures.body.loft import Loft
from generator.figures.body.people import Person
from generator.figures.person.hair import Hair, hair
from generator.figures.person.head import Head

FAR_ARM, FAR_LEG = 5.0, 3.0  # cm that a limb's root lies behind the middle to look shaded
ROUNDING = 0.9  # cm of inner corners that skin rounds off
SHIRT_ROUNDING = 1.6
COLOURS = {
    "upper_arm": "skin",
    "forearm": "skin",
    "hand": "skin",
    "sleeve": "shirt",
    "thigh": "trousers",
    "shank": "trousers",
    "foot": "skin",
}


@dataclass(frozen=True)
class Part:
    """A part on paper; `lofts` say how near it is, `far` that it lies in shade."""

    name: str
    colour: str
    outline: Geometry
    lofts: tuple[Loft, ...]
    far: bool = False

    @property
    def role(self) -> str:
        """The role that a theme paints."""
        return f"{self.colour}-far" if self.far else self.colour


@dataclass(frozen=True)
class Portrait:
    """One body as one camera sees it."""

    body: Skeleton
    camera: Camera
    person: Person
    hands: Mapping[str, str]
    flesh: Flesh
    head: Head
    hair: Hair
    parts: tuple[Part, ...]


def portrait(body: Skeleton, camera: Camera, person: Person, hands: Mapping[str, str]) -> Portrait:
    """Return the parts of a body in no particular order."""
    shape = flesh(body, person.build, hands)
    head = Head(body, camera, person)
    parts = (*_trunk(shape, camera), *_limbs(body, shape, camera), _head(head))
    return Portrait(body, camera, person, hands, shape, head, hair(head), parts)


def _trunk(shape: Flesh, camera: Camera) -> Iterator[Part]:
    yield Part("pelvis", "trousers", _outline(shape["pelvis"], camera), shape["pelvis"])
    names = ["torso", *(f"{name}_{side}" for name in ("yoke", "bridge") for side in SIDES)]
    pieces = [loft.outline(camera) for name in names for loft in shape[name]]
    shirt = _rounded(shapely.union_all(pieces), SHIRT_ROUNDING)
    yield Part("torso", "shirt", shirt, shape["torso"])
    yield Part("neck", "skin", _outline(shape["neck"], camera), shape["neck"])


def _limbs(body: Skeleton, shape: Flesh, camera: Camera) -> Iterator[Part]:
    for side in SIDES:
        for name, colour in COLOURS.items():
            part = f"{name}_{side}"
            far = _is_far(body, camera, name in ("thigh", "shank", "foot"), side)
            yield Part(part, colour, _outline(shape[part], camera), shape[part], far)


def _head(head: Head) -> Part:
    return Part("head", "skin", head.skin(), (head.depth_loft(),))


def _is_far(body: Skeleton, camera: Camera, is_leg: bool, side: str) -> bool:  # noqa: FBT001
    root, limit = ("thigh", FAR_LEG) if is_leg else ("upper_arm", FAR_ARM)
    both = [body.origins[f"{root}_{s}"] for s in SIDES]
    middle = np.mean(both, axis=0)
    return float(camera.depth(body.origins[f"{root}_{side}"] - middle)) < -limit


def _outline(lofts: tuple[Loft, ...], camera: Camera) -> Geometry:
    if len(lofts) == 1:
        return lofts[0].outline(camera)
    return _rounded(shapely.union_all([loft.outline(camera) for loft in lofts]), ROUNDING)


def _rounded(geometry: Geometry, radius: float) -> Geometry:
    return geometry.buffer(radius, quad_segs=3).buffer(-radius, quad_segs=3)
