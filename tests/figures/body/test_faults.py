from typing import Any, get_args

import numpy as np
import pytest

from generator.figures.body.body import SIDES
from generator.figures.body.faults import Fault, faults, lowest_point
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import UP
from generator.models.figure import Figure
from tests.figures.conftest import BASES, OTHER_SIDE, PLAIN, figure, low_of, shapes, solved

# Where arms that hang at ease would lie in the floor.
ARMS = {
    "face-down": {"arms": {"lift": 90, "plane": 95, "elbow": 0, "hand": "flat", "palm": "forward"}},
    "side-lying": {"arms": {"lift": 88, "plane": -6, "elbow": 2, "hand": "flat"}},
}
OWN = {"R": "right", "L": "left"}


def told(base: str, *written: dict[str, Any], **more: Any) -> list[Fault]:
    return list(faults(figure(base, *written, **more)))


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("person", get_args(Figure.model_fields["person"].annotation))
def test_every_person_can_take_every_base(base: str, person: str) -> None:
    assert told(base, ARMS.get(base, {}), person=person) == []


@pytest.mark.parametrize("sink", [-0.4, 0, 1.4])
def test_skin_yields_a_little(sink: float) -> None:
    assert told("standing", {"sink": sink}) == []


def test_who_sinks_or_floats_is_told_by_how_much() -> None:
    (sunk,) = told("standing", {}, {"sink": 4})
    assert (sunk.pose, sunk.field) == (1, "sink")
    assert sunk.wrong == "the body is 4.0 cm below the floor"
    assert sunk.allowed == "between -1.5 and 0.5 cm"
    (floating,) = told("on-back", {"sink": -11})
    assert floating == Fault(
        0, "sink", "the body floats 11.0 cm above the floor", "between -1.5 and 0.5 cm"
    )


@pytest.mark.parametrize("side", SIDES)
def test_a_hand_that_does_not_reach_is_a_fault_of_its_pose_and_side(side: str) -> None:
    hand = {f"{OWN[side]}_hand": {"to": "wall", "ahead": 100}}
    (missed,) = told("standing", {}, hand, props=[])
    assert (missed.pose, missed.field) == (1, f"{OWN[side]}_hand")
    assert missed.wrong.startswith(f"the {OWN[side]} hand is ")
    (now,) = solved("standing", hand)
    assert f"{now.short[f'hand_{side}']:.1f} cm short" in missed.wrong
    assert missed.allowed == "a spot within reach"


@pytest.mark.parametrize("side", SIDES)
def test_a_foot_that_does_not_reach_is_a_fault(side: str) -> None:
    faulty = told("standing", {f"{OWN[side]}_foot": {"to": "floor", "ahead": 70}})
    assert f"{OWN[side]}_foot" in [fault.field for fault in faulty]
    assert f"{OWN[OTHER_SIDE[side]]}_foot" not in [fault.field for fault in faulty]


def test_what_nobody_sees_is_no_fault() -> None:
    (reached,) = solved("standing", {"hands": {"to": "wall", "ahead": 80}})
    over = reached.short["hand_R"]
    near = {"hands": {"to": "wall", "ahead": 80 - over + 0.3}}
    assert 0 < solved("standing", near)[0].short["hand_R"] <= 0.5
    assert told("standing", near) == []


@pytest.mark.parametrize("side", SIDES)
def test_an_elbow_that_folds_flat_is_a_fault(side: str) -> None:
    (now,) = solved("standing", {})
    shoulder = now.body.origins[f"upper_arm_{side}"]
    at = [float(value) for value in shoulder + np.array([6.0, 4.0, 0.0])]
    (bent,) = told("standing", {f"{OWN[side]}_hand": {"to": "point", "at": at}})
    assert (bent.pose, bent.field) == (0, f"{OWN[side]}_arm")
    assert bent.wrong.startswith(f"the {OWN[side]} arm bends 1")
    assert bent.allowed == "at most 158"


@pytest.mark.parametrize("side", SIDES)
def test_a_knee_that_folds_flat_is_a_fault(side: str) -> None:
    feet = {
        f"{OWN[side]}_foot": {"to": "floor", "ahead": 0},
        f"{OWN[OTHER_SIDE[side]]}_foot": {"to": "floor", "ahead": 60},
    }
    faulty = told("sitting", {"sink": 32, **feet})
    (bent,) = (fault for fault in faulty if fault.field != "sink")
    assert (bent.pose, bent.field) == (0, f"{OWN[side]}_leg")
    assert bent.wrong.startswith(f"the {OWN[side]} leg bends 1")
    assert bent.allowed == "at most 162"


def test_a_bend_that_authors_may_write_is_no_fault() -> None:
    assert told("standing", {"arms": {"elbow": 155}}) == []
    free = {"left_leg": {"flex": 100, "knee": 160}, "left_foot": {"to": "free"}}
    assert told("standing", free) == []


@pytest.mark.parametrize("to", ["flat", "tiptoe"])
@pytest.mark.parametrize("side", SIDES)
def test_a_foot_below_a_leg_that_points_nowhere_cannot_stand(side: str, to: str) -> None:
    (fault,) = told("on-back", {f"{OWN[side]}_foot": {"to": to}})
    assert (fault.pose, fault.field) == (0, f"{OWN[side]}_foot")
    assert fault.wrong == f"the {OWN[side]} foot cannot be level while the body lies so"
    assert fault.allowed == "`floor`, `free` or bent knees"


def test_a_foot_below_a_bent_knee_stands_though_the_body_lies() -> None:
    legs = {"legs": {"flex": 60, "knee": 110}, "feet": {"to": "flat"}}
    assert [f.field for f in told("on-back", legs) if "foot" in f.field] == []


def test_the_lowest_point_is_that_of_what_carries_a_body() -> None:
    (now,) = solved("standing", {})
    shape = flesh(now.body, PLAIN, shapes(now))
    assert lowest_point(shape) == pytest.approx(0, abs=1e-9)
    moved = flesh(now.body.moved(UP * 3), PLAIN, shapes(now))
    assert lowest_point(moved) == pytest.approx(3)


def test_a_hand_in_the_floor_counts_too() -> None:
    (now,) = solved("all-fours", {})
    shape = flesh(now.body, PLAIN, shapes(now))
    assert lowest_point(shape) == min(low_of(shape[f"hand_{side}"]) for side in SIDES)
    assert -1.5 < lowest_point(shape) < -0.5
    shallow = told(
        "on-back", {"arms": {"lift": 0, "elbow": 0}, "right_arm": {"plane": 180, "lift": 20}}
    )
    assert [fault.field for fault in shallow] == ["sink"]
