"""What a body cannot do: poses that do not reach, sink, float or bend too far."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from generator.figures.body.body import SIDES, Skeleton
from generator.figures.body.contact import GROUND
from generator.figures.body.flesh import Flesh, flesh
from generator.figures.body.geometry import UP, angle
from generator.figures.body.people import PEOPLE
from generator.figures.body.pose import OWN_SIDE, poses
from generator.figures.body.solve import Solved, solve
from generator.models.figure import Figure

SHORT = 0.5  # cm that a hand or foot may miss its spot, which nobody sees
LOWEST, HIGHEST = -1.5, 0.5  # cm of the lowest point of a body that stands or lies on the floor
WHOLE = 0.5  # determinant; a sound frame has 1, and one that has lost a direction 0
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
    build = PEOPLE[figure.person].build
    for index, solved in enumerate(solve(poses(figure), build)):
        yield from _short(index, solved)
        yield from _flat(index, solved.body)
        yield from _bent(index, solved.body)
        yield from _floor(index, flesh(solved.body, build, solved.pose.hand_shapes, CARRYING))


def lowest_point(shape: Flesh) -> float:
    """Return the height of the lowest flesh that carries a body, in cm."""
    names = [name for name in shape if name.startswith(CARRYING)]
    return -max(float(loft.reach(-UP).max()) for name in names for loft in shape[name])


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


def _floor(index: int, shape: Flesh) -> Iterator[Fault]:
    low = lowest_point(shape)
    allowed = f"between {LOWEST} and {HIGHEST} cm"
    if low < LOWEST:
        yield Fault(index, "sink", f"the body is {-low:.1f} cm below the floor", allowed)
    if low > HIGHEST:
        yield Fault(index, "sink", f"the body floats {low:.1f} cm above the floor", allowed)
