from typing import get_args

import pytest

from generator.figures.scene.measures import measures
from generator.figures.scene.signs import (
    ANY,
    LEG_RULES,
    RULES,
    Part,
    SeenOfBody,
    SeenOfLeg,
    body_signs,
    leg_sign,
)
from generator.models.figure import Base
from generator.models.words.captions import BodySign, LegSign
from tests.figures.conftest import solved

BASES: tuple[Base, ...] = get_args(Base)
NAMES = {*measures(solved("standing", {})[0])}


def test_every_sign_that_has_words_can_be_seen() -> None:
    seen = {sign for rule in RULES for sign in (rule.more, rule.less) if sign}
    assert seen == set(get_args(BodySign))
    assert {rule.sign for rule in LEG_RULES} == set(get_args(LegSign))
    assert {rule.part for rule in RULES} == set(get_args(Part))


def test_rules_are_about_bases_and_measures_that_there_are() -> None:
    assert set(ANY) == set(BASES)
    assert {name for rule in RULES for name in rule.beyond} <= NAMES
    assert {f"{name}R" for rule in LEG_RULES for name in rule.beyond} <= NAMES


def test_the_first_rule_of_a_topic_is_told_and_no_other() -> None:
    beyond = {**dict.fromkeys(NAMES, 0.0), "lean": 50.0}
    assert [*body_signs("standing", beyond)] == [("lean", SeenOfBody("body", "body-bent-forward"))]
    beyond["lean"] = 20.0
    assert [*body_signs("standing", beyond)] == [("lean", SeenOfBody("body", "body-leans-forward"))]


def test_all_measures_of_a_rule_must_say_the_same() -> None:
    beyond = dict.fromkeys(NAMES, 0.0)
    assert [*body_signs("sitting", {**beyond, "face": 16.0})] == []
    assert [*body_signs("sitting", {**beyond, "face": 16.0, "facing": -16.0})] == []
    assert [
        sign for _, sign in body_signs("sitting", {**beyond, "face": -16.0, "facing": -16.0})
    ] == [SeenOfBody("head", "head-turned-left")]


@pytest.mark.parametrize("base", BASES)
def test_a_rule_without_a_word_for_less_sees_nothing_there(base: Base) -> None:
    beyond = {**dict.fromkeys(NAMES, 0.0), "shrug": -20.0}
    assert [*body_signs(base, beyond)] == []


def test_each_leg_has_measures_of_its_own() -> None:
    beyond = {**dict.fromkeys(NAMES, 0.0), "kneeL": 40.0}
    assert leg_sign("standing", beyond, "L") == SeenOfLeg("knee-bent")
    assert leg_sign("standing", beyond, "R") is None
    assert leg_sign("sitting", beyond, "L") is None


@pytest.mark.parametrize("base", BASES)
def test_a_leg_as_far_the_other_way_has_no_sign(base: Base) -> None:
    for rule in LEG_RULES:
        other = {f"{name}L": -2 * mark for name, mark in rule.beyond.items()}
        beyond = {**dict.fromkeys(NAMES, 0.0), **other}
        assert base not in rule.bases or leg_sign(base, beyond, "L") is None, rule
