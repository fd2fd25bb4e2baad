"""Pillows, towels, packs and balls between a body and what it rests on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from generator.figures.body.blocks import Block, Form
from generator.figures.body.geometry import UP, Array, unit
from generator.figures.body.landmarks import landmark
from generator.figures.body.solve import Solved
from generator.figures.body.things import CUSHION, Point, pad
from generator.figures.body.trunk import height, spine_at
from generator.models.scenery import Prop, Support

# Half sizes in cm: across, through and along.
SIZES: Mapping[str, Point] = {
    "pillow": (15.0, 6.0, 24.0),
    "towel": (10.0, 2.2, 14.0),
    "rolled-towel": (5.0, 5.0, 22.0),
    "heat-pack": (7.5, 2.2, 17.0),
    "ball": (4.9, 4.9, 4.9),
}
USUAL: Mapping[str, Support] = {"ball": "back", "rolled-towel": "head"}
FORMS: Mapping[str, Form] = {"ball": "ball", "rolled-towel": "rod", "towel": "folded"}
KNEE, FOREARM, HEAD_BACK, RIBS = 5.2, 3.2, 9.2, 14.5  # cm from a bone to the skin
POCKET: Point = (9.5, 3.5, 9.0)  # of a backpack, as half sizes
BLADES, BACK = 0.44, 10.0  # height between the shoulder blades, and cm from there to the skin
BESIDE_SPINE = 6.0  # cm that a ball lies to the right of it
UPRIGHT = 0.7  # share of up that the pelvis of somebody has who does not lie


@dataclass(frozen=True)
class Bed:
    """Where a pad lies: a point of the skin, the way out of it, and the pad's long side."""

    skin: Array
    out: Array
    along: Array


def laid(thing: Prop, first: Solved, ribs: str) -> tuple[Block, ...]:
    """Return a pad at the part of the body that rests on it; `ribs` is the side, R or L."""
    half, bed = SIZES[thing.prop], _beds(first, ribs)[thing.under or "head"]()
    centre = bed.skin + bed.out * half[1]
    if thing.prop == "ball" and thing.under == "back":
        centre = centre + first.body.frames["thoracic4"][:, 2] * BESIDE_SPINE
    if not _is_upright(first):  # who lies presses it down, and a raised head leaves it there
        lies = first.pose.surface + half[1]
        centre[1] = lies if thing.under in (None, "head") else max(centre[1], lies)
    frame = np.column_stack([np.cross(bed.out, bed.along), bed.out, bed.along])
    (flat,) = pad(thing.prop, half, FORMS.get(thing.prop, "cushion"))
    roles = CUSHION if thing.under == "ribs" else flat.roles
    return (replace(flat, centre=centre, frame=frame, roles=roles),)


def lying(name: str, surface: float) -> tuple[Block, ...]:
    """Return a pad that lies at its place on something so many cm high."""
    half = SIZES[name]
    (flat,) = pad(name, half, FORMS.get(name, "cushion"))
    return (replace(flat, centre=UP * (surface + half[1])),)


def worn(first: Solved) -> tuple[Block, ...]:
    """Return a backpack on the back, with a pocket on it."""
    frame, half = first.body.frames["thoracic4"], (14.0, 8.0, 21.0)
    bed = _bed(landmark(first.body, "back"), -frame[:, 0], frame[:, 1])
    (flat,), (pocket,) = pad("backpack", half), pad("backpack", POCKET)
    turned = np.column_stack([np.cross(bed.out, bed.along), bed.out, bed.along])
    middle = bed.skin + bed.out * half[1] + frame[:, 1] * -1
    lower = middle + bed.out * half[1] * 0.8 - bed.along * 8
    return replace(flat, centre=middle, frame=turned), replace(pocket, centre=lower, frame=turned)


def _beds(first: Solved, ribs: str) -> Mapping[Support, Callable[[], Bed]]:
    return {
        "head": lambda: _head(first),
        "knees": lambda: _knees(first),
        "belly": lambda: _belly(first),
        "arm": lambda: _arm(first),
        "ribs": lambda: _ribs(first, ribs),
        "back": lambda: _back(first),
    }


def _bed(skin: Array, out: Array, along: Array) -> Bed:
    out = unit(out)
    return Bed(skin, out, unit(along - out * (along @ out)))


def _head(first: Solved) -> Bed:
    """Under one who lies, behind one who does not."""
    frame, middle = first.body.frames["head"], first.body.point("head", (0.0, 4.0, 0.0))
    if _is_upright(first):
        return _bed(middle - frame[:, 0] * HEAD_BACK, -frame[:, 0], frame[:, 2])
    across = np.cross(first.body.frames["pelvis"][:, 1], UP)
    return _bed(middle - UP * HEAD_BACK, -UP, across)


def _is_upright(first: Solved) -> bool:
    return bool(first.body.frames["pelvis"][1, 1] >= UPRIGHT)


def _knees(first: Solved) -> Bed:
    """Below both knees; between them, along the shins, of one who lies on a side."""
    body = first.body
    middle = (body.origins["shank_R"] + body.origins["shank_L"]) / 2
    across = body.frames["pelvis"][:, 2]
    if abs(across[1]) < UPRIGHT:
        return _bed(middle - UP * KNEE, -UP, across)
    shin = -body.frames["shank_R"][:, 1]
    half = SIZES["pillow"][1]
    return _bed(middle + shin * 14 + UP * half, -UP, shin)


def _belly(first: Solved) -> Bed:
    points, frames = spine_at(first.body, np.array([height("lumbar", 0.6)]))
    ahead = frames[0][:, 0]
    return _bed(points[0] + ahead * 9.0, ahead, frames[0][:, 2])


def _arm(first: Solved) -> Bed:
    """Below the forearm that lies higher."""
    at = first.body.origins
    side = max("RL", key=lambda side: float(at[f"forearm_{side}"][1]))
    elbow, wrist = at[f"forearm_{side}"], at[f"hand_{side}"]
    return _bed((elbow + wrist) / 2 - UP * FOREARM, -UP, wrist - elbow)


def _ribs(first: Solved, side: str) -> Bed:
    points, frames = spine_at(first.body, np.array([height("lumbar", 0.95)]))
    out = frames[0][:, 2] * (1 if side == "R" else -1)
    return _bed(points[0] + out * RIBS, out, frames[0][:, 0])


def _back(first: Solved) -> Bed:
    points, frames = spine_at(first.body, np.array([height("thoracic", BLADES)]))
    back = -frames[0][:, 0]
    return _bed(points[0] + back * BACK, back, frames[0][:, 2])
