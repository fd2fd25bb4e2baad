"""What a body cannot do: poses that do not reach, sink, float or bend too far."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from generator.figures.body.blocks import Block
from generator.figures.body.body import HAND, SIDES, Skeleton
from generator.figures.body.collisions import collisions
from generator.figures.body.contact import GROUND
from generator.figures.body.flesh import Flesh, flesh
from generator.figures.body.geometry import UP, Array, angle
from generator.figures.body.people import dressed
from generator.figures.body.placing import SEATS, is_sat_on, placed, seat_height
from generator.figures.body.pose import OWN_SIDE, poses
from generator.figures.body.solve import Solved, solve
from generator.models.figure import Figure

SHORT = 0.5  # cm that a hand or foot may miss its spot, which nobody sees
LOWEST, HIGHEST = -1.5, 0.5  # cm of the lowest point of a body that stands or lies on the floor
WHOLE = 0.5  # determinant; a sound frame has 1, and one that has lost a direction 0
THINGS = "props"  # the field of what is wrong between a body and the things around it
SEAT_LOW, SEAT_HIGH = 30.0, 62.0  # cm of a seat that somebody sits on
BESIDE = 4.0  # cm that a hand may lie over the edge of what it rests on
# Where the things are that the places of a hand need; a stick is wherever its hand is.
RESTS_ON = {
    "table": "table",
    "desk": "desk",
    "keyboard": "keyboard",
    "worktop": "worktop",
    "bed": "bed",
    "wall": "wall",
    "side-wall": "wall",
}
OFF_WALL = 3.0  # cm that a hand may be off a wall or in it
CARRYING = (*GROUND["all"], "hand_")
ELBOW, KNEE = 158.0, 162.0  # degrees that a solved joint may bend


@dataclass(frozen=True)
class Fault:
    """What is wrong with one pose, counted from 0."""

    pose: int
    field: str
    wrong: str
    allowed: str


def faults(figure: Figure) -> Iterator[Fault]:
    """Yield what no body could do in the poses of a figure."""
    build = dressed(figure).build
    every = solve(poses(figure), build)
    shapes = [flesh(now.body, build, now.pose.hand_shapes) for now in every]
    blocks = placed(figure, every[0], shapes[0])
    yield from _seats(figure, every[0], shapes[0])
    for index, (solved, shape) in enumerate(zip(every, shapes, strict=True)):
        yield from _short(index, solved)
        yield from _flat(index, solved.body)
        yield from _bent(index, solved.body)
        yield from _floor(index, shape, solved.pose.surface)
        yield from _missed(index, solved, blocks)
        for cut in collisions(solved, shape, blocks):
            wrong = f"the {cut.part} is {cut.deep:.1f} cm inside the {cut.thing}"
            yield Fault(index, THINGS, wrong, "touching it; move the thing (`at`) or the body")


def lowest_point(shape: Flesh, surface: float = 0.0) -> float:
    """Return how high the lowest flesh that carries a body is above the floor or a bed, in cm.

    A hand may hang beside a bed; one in the mattress cuts into it, which is told there.
    """
    carrying = GROUND["all"] if surface else CARRYING
    names = [name for name in shape if name.startswith(carrying)]
    return -max(float(loft.reach(-UP).max()) for name in names for loft in shape[name]) - surface


def _short(index: int, solved: Solved) -> Iterator[Fault]:
    for limb, missing in solved.short.items():
        if missing > SHORT:
            part, side = limb.split("_")
            wrong = f"the {OWN_SIDE[side]} {part} is {missing:.1f} cm short of its spot"
            yield Fault(index, f"{OWN_SIDE[side]}_{part}", wrong, "a spot within reach")


def _flat(index: int, body: Skeleton) -> Iterator[Fault]:
    """A foot that should stand below a leg that points nowhere on the floor; hands alike."""
    for side in SIDES:
        for part, allowed in (("hand", "another place"), ("foot", "`floor`, `free` or bent knees")):
            if np.linalg.det(body.frames[f"{part}_{side}"]) < WHOLE:
                wrong = f"the {OWN_SIDE[side]} {part} cannot be level while the body lies so"
                yield Fault(index, f"{OWN_SIDE[side]}_{part}", wrong, allowed)


def _bent(index: int, body: Skeleton) -> Iterator[Fault]:
    joints = (("upper_arm", "forearm", ELBOW, "arm"), ("thigh", "shank", KNEE, "leg"))
    for side in SIDES:
        for upper, lower, most, limb in joints:
            first, second = (body.frames[f"{bone}_{side}"][:, 1] for bone in (upper, lower))
            bent = angle(first, second)
            if bent > most:
                wrong = f"the {OWN_SIDE[side]} {limb} bends {bent:.0f} degrees"
                yield Fault(index, f"{OWN_SIDE[side]}_{limb}", wrong, f"at most {most:.0f}")


def _seats(figure: Figure, first: Solved, shape: Flesh) -> Iterator[Fault]:
    """A seat that is too low or too high for one, or that stands in the floor."""
    high = seat_height(shape)
    for thing in figure.props:
        is_own = thing.prop in SEATS and is_sat_on(figure, first, thing)
        if is_own and not SEAT_LOW <= high <= SEAT_HIGH:
            wrong = f"the seat of the {thing.prop} would be {high:.0f} cm high"
            yield Fault(0, THINGS, wrong, f"between {SEAT_LOW:.0f} and {SEAT_HIGH:.0f} cm")


def _missed(index: int, now: Solved, blocks: tuple[Block, ...]) -> Iterator[Fault]:
    """A hand that rests beside the thing on which it should be."""
    for side, hand in now.pose.hands.items():
        things = [piece for piece in blocks if hand and piece.thing == RESTS_ON.get(hand.to)]
        # In the first pose a wall is where a hand is; that a figure has one is a rule of `props`.
        if hand and things and not (index == 0 and "wall" in hand.to):
            along = -HAND if hand.fingertips else -8.0
            palm = now.body.point(f"hand_{side}", (0.0, along, 0.0), side)
            off = min(_beside(piece, palm) for piece in things)
            if off > BESIDE:
                wrong = f"the {OWN_SIDE[side]} hand is {off:.0f} cm beside the {things[0].thing}"
                allowed = "other `ahead` or `out` of the hand, or `at` of the thing"
                yield Fault(index, f"{OWN_SIDE[side]}_hand", wrong, allowed)


def _beside(piece: Block, palm: Array) -> float:
    """How far a palm is from a block on the floor's plan; from a wall, before it or in it."""
    own = np.abs((palm - piece.centre) @ piece.frame) - piece.half
    if piece.form == "wall":
        return float(max(abs(own[0]) - OFF_WALL, own[2], 0.0))
    return float(np.hypot(max(own[0], 0.0), max(own[2], 0.0)))


def _floor(index: int, shape: Flesh, surface: float) -> Iterator[Fault]:
    low = lowest_point(shape, surface)
    allowed = f"between {LOWEST} and {HIGHEST} cm"
    if low < LOWEST:
        yield Fault(index, "sink", f"the body is {-low:.1f} cm below the floor", allowed)
    if low > HIGHEST:
        yield Fault(index, "sink", f"the body floats {low:.1f} cm above the floor", allowed)
