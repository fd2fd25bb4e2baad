from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.diary import LoggingWords, Refusal, WeekWords


def test_there_is_a_reason_for_each_way_to_refuse_a_file(library: Library) -> None:
    given = library.words.scripts.logging.model_dump(exclude_none=True)
    assert {*given["refusals"]} == {*get_args(Refusal)}
    for name in get_args(Refusal):
        fewer = {key: text for key, text in given["refusals"].items() if key != name}
        with pytest.raises(ValidationError, match=f"no words for {name}"):
            LoggingWords.model_validate({**given, "refusals": fewer})


def test_the_name_of_a_file_has_nothing_that_a_device_refuses(library: Library) -> None:
    given = library.words.scripts.logging.model_dump(exclude_none=True)
    for name in ("a/b", "..", "My diary", ""):
        with pytest.raises(ValidationError, match="file_name"):
            LoggingWords.model_validate({**given, "file_name": name})


@pytest.mark.parametrize("gap", ["week", "count", "day"])
def test_a_reader_is_told_which_week_of_how_many_it_is(library: Library, gap: str) -> None:
    given = library.words.scripts.week.model_dump()
    text = given["present"].replace(f"{{{gap}}}", "x")
    with pytest.raises(ValidationError, match="present"):
        WeekWords.model_validate({**given, "present": text})
