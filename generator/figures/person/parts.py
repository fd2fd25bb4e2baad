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
from generator.figures.person.clothes import clothed, colours, skirts
from generator.figures.person.hair import Hair, drape, hair
from generator.figures.person.head import Head

FAR_ARM, FAR_LEG = 5.0, 3.0  # cm that a limb's root lies behind the middle to look shaded
ROUNDING = 0.9  # cm of inner corners that skin rounds off
SHIRT_ROUNDING = 5.0
SHOE_ROUNDING = 2.2


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
    worn = clothed(shape, person)
    trunk = _trunk(shape, camera, skirts(body, person))
    parts = (*trunk, _neck(head, shape, camera), *_limbs(body, worn, camera, person), _head(head))
    return Portrait(body, camera, person, hands, shape, head, hair(head), parts)


def _trunk(shape: Flesh, camera: Camera, skirts: tuple[Loft, ...]) -> Iterator[Part]:
    yield Part("pelvis", "trousers", _outline(shape["pelvis"], camera), shape["pelvis"])
    names = ["torso", *(f"{name}_{side}" for name in ("yoke", "bridge") for side in SIDES)]
    lofts = (*skirts, *(loft for name in names for loft in shape[name]))
    pieces = [loft.outline(camera) for loft in lofts]
    shirt = _rounded(shapely.union_all(pieces), SHIRT_ROUNDING)
    yield Part("torso", "shirt", shirt, (*shape["torso"], *skirts))


def _neck(head: Head, shape: Flesh, camera: Camera) -> Part:
    draped = drape(head)
    lofts = (*shape["neck"], *draped)
    return Part("neck", "hair" if draped else "skin", _outline(lofts, camera), lofts)


def _limbs(body: Skeleton, shape: Flesh, camera: Camera, person: Person) -> Iterator[Part]:
    for side in SIDES:
        for name, colour in colours(person).items():
            part = f"{name}_{side}"
            far = _is_far(body, camera, name in ("thigh", "shank", "foot"), side)
            rounding = SHOE_ROUNDING if colour == "shoe" else ROUNDING
            yield Part(part, colour, _outline(shape[part], camera, rounding), shape[part], far)


def _head(head: Head) -> Part:
    return Part("head", "skin", head.skin(), (head.depth_loft(),))


def _is_far(body: Skeleton, camera: Camera, is_leg: bool, side: str) -> bool:  # noqa: FBT001
    root, limit = ("thigh", FAR_LEG) if is_leg else ("upper_arm", FAR_ARM)
    both = [body.origins[f"{root}_{s}"] for s in SIDES]
    middle = np.mean(both, axis=0)
    return float(camera.depth(body.origins[f"{root}_{side}"] - middle)) < -limit


def _outline(lofts: tuple[Loft, ...], camera: Camera, rounding: float = ROUNDING) -> Geometry:
    if len(lofts) == 1:
        return lofts[0].outline(camera)
    return _rounded(shapely.union_all([loft.outline(camera) for loft in lofts]), rounding)


def _rounded(geometry: Geometry, radius: float) -> Geometry:
    return geometry.buffer(radius, quad_segs=3).buffer(-radius, quad_segs=3)
