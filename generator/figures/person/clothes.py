"""What covers which part of a body: its colour, and how far cloth stands off it."""

from collections.abc import Mapping
from dataclasses import replace

from generator.figures.body.body import SIDES, Skeleton
from generator.figures.body.flesh import Flesh
from generator.figures.body.loft import Loft
from generator.figures.body.people import Person
from generator.figures.body.trunk import HEM, SEAT, SHIRT_EASE, trunk, trunk_piece

COLOURS = {
    "upper_arm": "skin",
    "forearm": "skin",
    "hand": "skin",
    "sleeve": "shirt",
    "thigh": "trousers",
    "shank": "trousers",
    "foot": "skin",
}
LONG_SLEEVES = {"forearm": "shirt"}
SLEEVE_EASE = 0.5  # cm that a long sleeve stands off the arm
TUNIC = trunk_piece(SEAT, HEM, 6)
TUNIC_EASE = 1.0  # cm that it stands off the hips


def colours(person: Person) -> Mapping[str, str]:
    """Return the colour of each part of a limb."""
    sleeves = LONG_SLEEVES if person.clothes == "tunic" else {}
    shoes = {"foot": "shoe"} if person.build.shod else {}
    return {**COLOURS, **sleeves, **shoes}


def clothed(shape: Flesh, person: Person) -> Flesh:
    """Return the flesh with the cloth that stands off it, where clothes are not just colours."""
    if person.clothes != "tunic":
        return shape
    long = {}
    for side in SIDES:
        arm = tuple(_eased(loft, SLEEVE_EASE) for loft in shape[f"upper_arm_{side}"])
        long[f"sleeve_{side}"] = (*shape[f"sleeve_{side}"], *arm)
        cuffs = (_eased(loft, SLEEVE_EASE) for loft in shape[f"forearm_{side}"])
        long[f"forearm_{side}"] = tuple(cuffs)
    return {**shape, **long}


def skirts(body: Skeleton, person: Person) -> tuple[Loft, ...]:
    """Return what of a shirt hangs over the hips: nothing of one that ends at the waist."""
    if person.clothes != "tunic":
        return ()
    return (trunk(body, person.build, TUNIC, SHIRT_EASE + TUNIC_EASE),)


def _eased(loft: Loft, by: float) -> Loft:
    return replace(loft, front=loft.front + by, back=loft.back + by, width=loft.width + by)
