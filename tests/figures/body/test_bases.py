from typing import get_args

import pytest

from generator.figures.body.bases import BASES
from generator.figures.body.faults import faults
from generator.figures.body.flesh import flesh
from generator.models.figure import Base, PersonId
from tests.figures.body.test_faults import ARMS
from tests.figures.conftest import PLAIN, figure, low_of, shapes, solved


def test_every_base_of_the_model_is_a_posture() -> None:
    assert set(BASES) == set(get_args(Base))


@pytest.mark.parametrize("base", ["half-kneeling", "squat", "lunge", "side-sitting"])
@pytest.mark.parametrize("person", get_args(PersonId))
def test_postures_on_the_way_to_the_floor_can_be_taken(base: str, person: str) -> None:
    assert list(faults(figure(base, person=person))) == []


def test_one_who_kneels_on_one_knee_has_a_shin_and_a_sole_on_the_floor() -> None:
    (now,) = solved("half-kneeling", {})
    parts = flesh(now.body, PLAIN, shapes(now))
    for part in ("shank_L", "foot_R"):
        assert low_of(parts[part]) == pytest.approx(0, abs=1), part
    assert now.body.origins["shank_R"][1] > now.body.origins["foot_R"][1] + 30


def test_a_base_may_be_written_over() -> None:
    assert list(faults(figure("side-lying", ARMS["side-lying"]))) == []
    (high, low) = (solved("squat", {"legs": legs})[0].body.root[1] for legs in ({}, {"flex": 60}))
    assert high != low
