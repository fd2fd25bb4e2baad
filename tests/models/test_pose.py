from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from generator.models.pose import Arm, Bend, Foot, Hand, Leg, Pelvis, Pose, SideBend, Turn

ANGLES: tuple[type[BaseModel], ...] = (Arm, Bend, Leg, Pelvis, SideBend, Turn)


def ranges(model: type[BaseModel]) -> dict[str, tuple[float, float]]:
    limits_of = {}
    for name, field in model.model_fields.items():
        limits = {type(m).__name__: m for m in field.metadata}
        if {"Ge", "Le"} <= set(limits):
            limits_of[name] = (limits["Ge"].ge, limits["Le"].le)
    return limits_of


@pytest.mark.parametrize("model", ANGLES, ids=lambda model: model.__name__)
def test_every_angle_has_a_range_that_holds_at_ease_and_is_kept(model: type[BaseModel]) -> None:
    limits_of = ranges(model)
    numbers = [n for n, f in model.model_fields.items() if "float" in str(f.annotation)]
    assert sorted(limits_of) == sorted(numbers) != []
    for name, (low, high) in limits_of.items():
        assert low <= 0 <= high, name
        for value in (low, high):
            assert getattr(model.model_validate({name: value}), name) == value
        for value in (low - 1, high + 1):
            with pytest.raises(ValidationError, match=name):
                model.model_validate({name: value})


def test_what_is_not_said_is_not_there() -> None:
    assert Pose().model_dump(exclude_none=True) == {}


@pytest.mark.parametrize(
    "wrong",
    [
        {"arms": {"raise": 90}},
        {"arms": {"forearm": "sideways"}},
        {"hands": "floor"},
        {"hands": {"to": "moon"}},
        {"hands": {"to": "point", "at": [1, 2]}},
        {"feet": {"to": "seat"}},
        {"shins": "wall"},
        {"bend": 20},
    ],
)
def test_words_that_no_body_knows_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Pose.model_validate(wrong)


def test_a_hand_and_a_foot_say_where_they_are() -> None:
    for model in (Hand, Foot):
        with pytest.raises(ValidationError, match="to\n  Field required"):
            model.model_validate({})
    assert Hand(to="floor", ahead=4).ahead == 4
    assert Foot(to="tiptoe").heel is None
