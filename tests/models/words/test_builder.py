from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.builder import BuildingWords, Changed, Fault
from tests.models.words.catalogue import without

NAMES = [
    *(("faults", name) for name in get_args(Fault)),
    *(("changed", name) for name in get_args(Changed)),
]


@pytest.fixture
def words(library: Library) -> dict[str, Any]:
    """What the builder says in the sample, to change."""
    return library.words.scripts.building.model_dump(exclude_none=True)


@pytest.mark.parametrize("place", NAMES, ids=" ".join)
def test_each_fault_and_each_change_is_said(words: dict[str, Any], place: tuple[str, str]) -> None:
    assert BuildingWords.model_validate(words)
    with pytest.raises(ValidationError, match=f"{place[0]}\n  no words for {place[1]};"):
        BuildingWords.model_validate(without(words, place))


def test_a_limit_names_its_move_and_amount(words: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"allowed: \{amount\}, \{name\}"):
        BuildingWords.model_validate({**words, "most": "No more than {amount}."})


def test_every_refusal_of_a_file_says_that_nothing_has_changed(real: Library) -> None:
    faults = real.words.scripts.building.faults
    assert [text for text in faults.values() if "Nothing has changed." not in text] == []
