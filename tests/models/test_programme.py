from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Programme, ProgrammeSet, ProgrammeWeek, Stage

SET: dict[str, Any] = {"routine": "hand-break"}
WEEK: dict[str, Any] = {"sets": [SET], "walking_week": 1}
STAGE: dict[str, Any] = {"name": "Begin", "aim": "You begin.", "weeks": [WEEK], "go_on": "Go on."}


def test_the_sample_has_every_key_of_programmes(library: Library) -> None:
    programme = library.routines["hand-month"].programme
    assert programme
    assert programme.model_fields_set == set(Programme.model_fields)
    weeks = programme.weeks
    assert [week.walking_week for week in weeks] == [1, 2, 2]
    parts = {key for week in weeks for part in week.sets for key in part.model_fields_set}
    assert parts == set(ProgrammeSet.model_fields)


@pytest.mark.parametrize(
    ("shape", "whole", "key"),
    [
        (Programme, {"walking": "walks", "stages": [STAGE]}, "stages"),
        (Stage, STAGE, "weeks"),
        (ProgrammeWeek, WEEK, "sets"),
    ],
)
def test_nothing_of_it_is_empty(shape: type[Any], whole: dict[str, Any], key: str) -> None:
    assert shape.model_validate(whole)
    with pytest.raises(ValidationError, match="at least 1 item"):
        shape.model_validate({**whole, key: []})


@pytest.mark.parametrize("number", [0, 53])
def test_a_week_of_walks_has_a_number_from_1_to_52(number: int) -> None:
    with pytest.raises(ValidationError, match="walking_week"):
        ProgrammeWeek.model_validate({**WEEK, "walking_week": number})


def test_weeks_of_all_stages_stand_in_order() -> None:
    second = {**STAGE, "weeks": [{**WEEK, "walking_week": 2}, {**WEEK, "walking_week": 3}]}
    made = Programme.model_validate({"walking": "walks", "stages": [STAGE, second]})
    assert [week.walking_week for week in made.weeks] == [1, 2, 3]
