"""Where muscles lie on the body's surface, schematic, by the vocabulary's ids.

Each is a few sheets that overlap or nearly meet and are drawn as one patch: how it runs from origin
to insertion, made plain enough to be read on a card. The angles are our own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.figures.body.trunk import COLLAR, HEM, SEAT, height

# part, from and to along it (0 to 1), from and to around it (0 front, 90 right, 180 back)
Sheet = tuple[str, float, float, float, float]


@dataclass(frozen=True)
class Muscle:
    """The sheets of the right muscle, and of both where they meet in the middle as one patch."""

    right: tuple[Sheet, ...]
    both: tuple[Sheet, ...] = ()


def _shirt(low: tuple[str, float], high: tuple[str, float], start: float, end: float) -> Sheet:
    first, last = ((height(*place) - HEM) / (COLLAR - HEM) for place in (low, high))
    return ("torso", first, last, start, end)


def _seat(low: float, high: float, start: float, end: float) -> Sheet:
    first, last = (
        (height("pelvis", share) - SEAT) / (height("lumbar", 0.2) - SEAT) for share in (low, high)
    )
    return ("pelvis", first, last, start, end)


LOW = ("pelvis", 0.7)
AREAS: Mapping[str, Muscle] = {
    # From the spine to the inner edge of the blade.
    "rhomboids": Muscle((_shirt(("thoracic", 0.3), ("thoracic", 0.9), 144, 178),)),
    "middle-trapezius": Muscle(
        (_shirt(("thoracic", 0.5), ("thoracic", 0.92), 128, 178),),
        (_shirt(("thoracic", 0.5), ("thoracic", 0.92), 128, 232),),
    ),
    "lower-trapezius": Muscle((_shirt(("thoracic", 0.0), ("thoracic", 0.66), 134, 178),)),
    "upper-trapezius": Muscle(
        (
            _shirt(("thoracic", 0.72), ("thoracic", 1.0), 100, 178),
            ("yoke_R", 0.0, 0.95, 20, 260),
            ("neck", 0.15, 0.85, 66, 165),
        )
    ),
    "levator-scapulae": Muscle(
        (
            ("neck", 0.1, 0.95, 78, 160),
            ("yoke_R", 0.0, 0.5, 70, 250),
            _shirt(("thoracic", 0.74), ("thoracic", 1.0), 126, 168),
        )
    ),
    "back-extensors": Muscle(
        (_shirt(LOW, ("thoracic", 0.9), 122, 178),),
        (_shirt(LOW, ("thoracic", 0.9), 122, 238),),
    ),
    "side-muscles": Muscle(
        (
            _shirt(("lumbar", 0.3), ("thoracic", 0.55), 84, 150),
            _shirt(("thoracic", 0.2), ("thoracic", 0.72), 78, 118),
        )
    ),
    "serratus-anterior": Muscle((_shirt(("thoracic", 0.0), ("thoracic", 0.62), 58, 112),)),
    "chest-muscles": Muscle(
        (_shirt(("thoracic", 0.36), ("thoracic", 0.88), 5, 88),),
        (_shirt(("thoracic", 0.36), ("thoracic", 0.88), -88, 88),),
    ),
    "abdominals": Muscle((), (_shirt(("pelvis", 0.5), ("lumbar", 1.0), -52, 52),)),
    "diaphragm": Muscle((), (_shirt(("lumbar", 0.8), ("thoracic", 0.28), -75, 75),)),
    "trunk-rotators": Muscle((_shirt(("pelvis", 0.6), ("thoracic", 0.25), 38, 124),)),
    "side-benders": Muscle((_shirt(("pelvis", 0.5), ("thoracic", 0.35), 26, 132),)),
    "deep-neck-flexors": Muscle((), (("neck", 0.18, 1.0, -82, 82),)),
    "neck-rotators": Muscle((("neck", 0.15, 1.0, 24, 116),)),
    "shoulder-muscles": Muscle(
        (("sleeve_R", 0.0, 0.95, -70, 210), ("yoke_R", 0.72, 1.0, -60, 200))
    ),
    "rear-shoulder-muscles": Muscle(
        (
            ("sleeve_R", 0.0, 0.9, 95, 235),
            _shirt(("thoracic", 0.5), ("thoracic", 0.84), 104, 146),
        )
    ),
    "arm-muscles": Muscle((("upper_arm_R", 0.12, 0.94, 90, 270),)),
    "hip-flexors": Muscle((("thigh_R", 0.0, 0.5, -65, 65), _seat(-0.4, 0.1, 18, 75))),
    "leg-muscles": Muscle((("thigh_R", 0.08, 0.9, -80, 80),)),
    "gluteals": Muscle((_seat(-0.5, 0.9, 112, 176), ("thigh_R", 0.0, 0.24, 115, 245))),
}


def areas(muscle: str, side: str) -> tuple[tuple[Sheet, ...], ...]:
    """Return the sheets of each patch of a muscle, on `both` sides or the `right` or `left`."""
    own = AREAS[muscle]
    right = own.right or own.both
    left = tuple(_mirrored(sheet) for sheet in own.right) or own.both
    if side == "both":
        return (own.both,) if own.both else (right, left)
    return (right,) if side == "right" else (left,)


def _mirrored(sheet: Sheet) -> Sheet:
    part, first, last, start, end = sheet
    return part.replace("_R", "_L"), first, last, -end, -start
