from collections.abc import Mapping
from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.cards import CardWords


@pytest.fixture
def words(library: Library) -> dict[str, Any]:
    """The words of cards in the sample, to change."""
    return library.words.cards.model_dump()


def without(words: Mapping[str, object], key: str) -> dict[str, object]:
    """Return words without those of one key."""
    return {name: text for name, text in words.items() if name != key}


def test_a_card_has_all_its_words(words: dict[str, Any], library: Library) -> None:
    assert CardWords(**words) == library.words.cards


@pytest.mark.parametrize(
    ("key", "name"), [("sizes", "large-a4"), ("sizes", "a6"), ("editions", "four-weeks")]
)
def test_every_size_and_edition_has_a_name(words: dict[str, Any], key: str, name: str) -> None:
    words[key] = without(words[key], name)
    with pytest.raises(ValidationError, match=f"no words for {name}; words for each"):
        CardWords(**words)


def test_whatever_is_ticked_has_a_date_and_says_what_to_do(words: dict[str, Any]) -> None:
    ticks = words["labels"]["ticks"]
    assert set(ticks) == {"week", "four-weeks", "log", "programme"}  # as sheet() in sheet.typ asks
    assert len({each["since"] for each in ticks.values()}) == 3
    assert len({each["ask"] for each in ticks.values()}) == 4
    words["labels"]["ticks"] = without(ticks, "log")
    with pytest.raises(ValidationError, match="no words for log"):
        CardWords(**words)


def test_a_week_has_seven_days(words: dict[str, Any]) -> None:
    assert "".join(words["labels"]["days"]) == "MTWTFSS"
    for days in (("M",) * 6, ("M",) * 8):
        words["labels"]["days"] = days
        with pytest.raises(ValidationError, match=r"labels\.days"):
            CardWords(**words)


@pytest.mark.parametrize("text", ["", " Notes", "Notes ", "*Notes*"])
def test_no_label_is_missing_or_has_space_around_it(words: dict[str, Any], text: str) -> None:
    words["labels"]["notes"] = text
    with pytest.raises(ValidationError, match=r"labels\.notes"):
        CardWords(**words)


@pytest.mark.parametrize("text", ["Code", "Code to {addres}", "{address}{more}"])
def test_a_phrase_has_its_gaps_and_no_others(words: dict[str, Any], text: str) -> None:
    with pytest.raises(ValidationError, match=r"allowed: \{address\}"):
        CardWords(**{**words, "code": text})
