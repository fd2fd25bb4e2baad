from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import SheetPart, TopicSheet
from generator.models.topic_sheet import Gap, PenColumn, PenTable

PART: dict[str, Any] = {"heading": "Today", "lines": ["Walk a little. [own]"]}


def test_a_sheet_with_the_least_takes_title_and_summary_from_its_topic() -> None:
    sheet = TopicSheet.model_validate({"parts": [PART]})
    assert (sheet.name, sheet.summary, sheet.prepared) == (None, None, False)


def test_a_sheet_has_a_part() -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        TopicSheet.model_validate({"parts": []})


def test_a_part_with_the_least_is_silent_on_the_rest() -> None:
    part = SheetPart.model_validate(PART)
    rest = {key: getattr(part, key) for key in set(SheetPart.model_fields) - set(PART)}
    none = {"level": None, "section": None, "table": None, "numbers": False}
    assert rest == none | dict.fromkeys(["signs", "takes", "compared", "gaps"], ())


def test_a_level_is_one_of_those_of_the_signs() -> None:
    with pytest.raises(ValidationError, match="emergency"):
        SheetPart.model_validate({**PART, "level": "urgent"})


@pytest.mark.parametrize("rules", [0, 7])
def test_a_gap_has_one_rule_to_six(rules: int) -> None:
    assert Gap.model_validate({"label": "My walk"}).rules == 1
    with pytest.raises(ValidationError, match="rules"):
        Gap.model_validate({"label": "My walk", "rules": rules})


@pytest.mark.parametrize("rows", [0, 32])
def test_a_table_has_a_row_a_day_of_a_month_at_most(rows: int) -> None:
    table = {"day": "Day", "columns": [{"heading": "Pain"}]}
    assert PenTable.model_validate({**table, "rows": 31}).columns == (PenColumn(heading="Pain"),)
    with pytest.raises(ValidationError, match="rows"):
        PenTable.model_validate({**table, "rows": rows})


def test_the_sample_has_every_key_of_a_part(library: Library) -> None:
    sheet = library.guidance["check-first"].sheet
    assert sheet
    used = {key for part in sheet.parts for key in part.model_dump(exclude_unset=True)}
    assert used == set(SheetPart.model_fields)
