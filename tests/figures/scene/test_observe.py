from typing import get_args

import pytest

from generator.figures.scene.arms import SeenArm
from generator.figures.scene.observe import ORDER, PROPS, Observation, observe
from generator.figures.scene.signs import RULES, SeenOfBody
from generator.models.figure import Base
from generator.models.scenery import PropName
from tests.figures.conftest import figure

OUT = {"lift": 90, "plane": 90, "elbow": 0}


def test_every_prop_and_every_topic_has_its_place_in_the_order() -> None:
    assert sorted(PROPS) == sorted(get_args(PropName))
    assert {rule.topic for rule in RULES} | {"arm", "leg"} == set(ORDER)
    assert len(set(ORDER)) == len(ORDER)


def test_props_are_told_in_one_order_however_they_are_written() -> None:
    for props in (["mat", "pillow"], ["pillow", "mat"]):
        told = observe(figure("on-back", {}, props=props)).props
        assert [thing.prop for thing in told] == ["mat", "pillow"]


def test_arms_that_do_the_same_are_one_observation() -> None:
    (both,) = observe(figure("standing", {"arms": OUT})).panels
    assert both.observations == (Observation(SeenArm("out"), "both"),)
    (one,) = observe(figure("standing", {"left_arm": OUT})).panels
    assert one.observations == (Observation(SeenArm("out"), "left"),)


def test_what_is_new_in_a_picture_comes_first() -> None:
    turned = {"turn": {"thoracic": 30}}
    first, second = observe(
        figure("sitting", {"step": 1, **turned}, {"step": 2, **turned, "chin": 3})
    ).panels
    turn = Observation(SeenOfBody("chest", "chest-turned-right"), "both")
    chin = Observation(SeenOfBody("head", "head-drawn-back"), "both")
    assert first.observations == (turn,)
    assert second.observations == (chin, turn)


def test_a_panel_has_a_view_only_where_it_is_another() -> None:
    front = {"azimuth": 90, "elevation": 0}
    observed = observe(figure("standing", {"step": 1, "view": front}, {"step": 2}))
    assert [panel.view for panel in observed.panels] == ["front", None]
    assert [panel.step for panel in observed.panels] == [1, 2]
    assert observed.view == "side"


@pytest.mark.parametrize("turn", [0, 90, 180])
@pytest.mark.parametrize("base", get_args(Base))
def test_a_picture_in_a_posture_of_its_own_is_compared_with_that(base: str, turn: int) -> None:
    own = {"base": base, "pelvis": {"turn": turn}}
    before = "kneeling" if base == "standing" else "standing"
    shown = figure(before, *({"step": 1, **words} for words in ({}, own, own)))
    _, first, again = observe(shown).panels
    assert first.posture == ("on-left-side" if base == "side-lying" else base)
    assert first.observations == again.observations == ()
    assert again.posture is None
