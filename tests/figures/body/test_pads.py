from typing import get_args

import numpy as np
import pytest

from generator.figures.body.geometry import UP
from generator.figures.body.landmarks import landmark
from generator.figures.body.pads import SIZES, laid, lying, worn
from generator.models.scenery import PadName, Prop, Support
from tests.figures.conftest import assert_rotation, solved

NEAREST = {
    "head": "head",
    "knees": "right-knee",
    "belly": "belly",
    "arm": "right-elbow",
    "ribs": "chest",
    "back": "upper-back",
}


def test_every_pad_has_a_size() -> None:
    assert set(SIZES) == set(get_args(PadName))


@pytest.mark.parametrize("under", get_args(Support))
@pytest.mark.parametrize("base", ["on-back", "side-lying", "face-down", "sitting", "standing"])
def test_a_pillow_is_at_the_part_of_the_body_that_rests_on_it(base: str, under: Support) -> None:
    (now,) = solved(base, {})
    (pillow,) = laid(Prop(prop="pillow", under=under), now, "R")
    assert_rotation(pillow.frame)
    near = landmark(now.body, NEAREST[under])
    assert np.linalg.norm(pillow.centre - near) < 34
    if base not in ("sitting", "standing"):
        assert pillow.centre[1] >= SIZES["pillow"][1]


def test_a_pillow_between_the_knees_of_one_who_lies_on_a_side_parts_them() -> None:
    (now,) = solved("side-lying", {})
    (pillow,) = laid(Prop(prop="pillow", under="knees"), now, "R")
    low, high = sorted(now.body.origins[f"shank_{side}"][1] for side in "RL")
    assert low < pillow.centre[1] < high


def test_a_towel_is_behind_the_head_of_one_who_stands_and_below_that_of_one_who_lies() -> None:
    (stands,), (lies,) = solved("standing", {}), solved("on-back", {})
    towel = Prop(prop="towel", under="head")
    (behind,), (below,) = laid(towel, stands, "R"), laid(towel, lies, "R")
    assert behind.centre[0] < stands.body.origins["head"][0] - 8
    assert below.centre[1] < lies.body.origins["head"][1]


def test_a_ball_at_the_back_is_beside_the_spine() -> None:
    (now,) = solved("standing", {})
    (ball,) = laid(Prop(prop="ball", under="back"), now, "R")
    assert ball.centre[2] - landmark(now.body, "upper-back")[2] > SIZES["ball"][0]


def test_a_backpack_is_worn_behind_the_back() -> None:
    (now,) = solved("standing", {})
    pack, pocket = worn(now)
    assert pocket.centre[0] < pack.centre[0] < landmark(now.body, "back")[0]


def test_a_cushion_at_the_ribs_stands_out_from_the_chair() -> None:
    (now,) = solved("sitting", {})
    (at_ribs,), (at_back,) = (
        laid(Prop(prop="pillow", under=under), now, "L") for under in ("ribs", "back")
    )
    assert set(at_ribs.roles) == {"cushion"}
    assert set(at_back.roles) == {"cloth"}


def test_a_pad_with_a_place_lies_on_what_is_there() -> None:
    for surface in (0.0, 50.0):
        (pad,) = lying("pillow", surface)
        assert pad.span(UP)[0] == pytest.approx(surface)
