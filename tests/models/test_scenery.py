from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.figures.scene.props import PROPS
from generator.models.scenery import Prop, PropName, Thing

THING: TypeAdapter[Prop] = TypeAdapter(Thing)


def test_every_prop_that_may_be_named_can_be_drawn() -> None:
    assert set(get_args(PropName)) == set(PROPS)


def test_a_bare_name_is_short_for_a_prop_of_which_nothing_more_is_said() -> None:
    (short, long) = map(THING.validate_python, ["mat", {"prop": "mat"}])
    assert short == long == Prop(prop="mat")


def test_a_prop_is_a_name_or_a_record() -> None:
    with pytest.raises(ValidationError, match="7 is no thing; a name such as chair"):
        THING.validate_python(7)
