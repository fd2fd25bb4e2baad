from typing import get_args

import pytest

from generator.figures.scene.views import base_of, posture, view_of
from generator.models.figure import Base, View
from generator.models.words.captions import Posture, ViewName
from tests.figures.conftest import solved

BASES: tuple[Base, ...] = get_args(Base)


def seen(base: Base, azimuth: float, elevation: float = 0) -> ViewName:
    (now,) = solved(base, {})
    return view_of(base, now.body, View(azimuth=azimuth, elevation=elevation))


def test_every_view_that_has_words_can_be_seen() -> None:
    views = {seen(base, azimuth) for base in BASES for azimuth in range(-180, 181, 20)}
    assert {*views, seen("standing", 0, 60)} == set(get_args(ViewName))


def test_every_posture_that_has_words_can_be_seen() -> None:
    lying = solved("side-lying", {}, {"pelvis": {"roll": 90}})
    bases = {posture(base, solved(base, {})[0]) for base in BASES}
    assert {*bases, *(posture("side-lying", now) for now in lying)} == set(get_args(Posture))


@pytest.mark.parametrize("base", BASES)
def test_a_base_is_called_by_its_name(base: Base) -> None:
    (now,) = solved(base, {})
    assert base_of(base, now.body) == base


def test_hands_and_knees_with_a_trunk_that_rises_are_kneeling() -> None:
    (now,) = solved("all-fours", {"pelvis": {"pitch": 6}, "fit": "nothing"})
    assert base_of("all-fours", now.body) == "kneeling"
    assert base_of("standing", now.body) == "standing"
