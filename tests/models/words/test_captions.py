from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.figure import PersonId
from generator.models.scenery import PadName, PropName
from generator.models.words.captions import CaptionWords

NAMED = ("people", "postures", "props", "views", "signs", "legs", "rests", "ways", "elbows")
SIDED = ("legs", "rests", "ways", "elbows")


@pytest.fixture
def words(library: Library) -> dict[str, Any]:
    """The words of captions, as they are read."""
    return library.words.captions.model_dump()


def refusal(words: dict[str, Any]) -> str:
    with pytest.raises(ValidationError) as caught:
        CaptionWords.model_validate(words)
    assert caught.value.error_count() == 1
    return str(caught.value.errors()[0]["msg"])


def each_without_one(words: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for area in NAMED:
        for name in words[area]:
            left = {key: value for key, value in words[area].items() if key != name}
            yield name, {**words, area: left}


def test_everything_that_a_figure_may_have_needs_its_words(words: dict[str, Any]) -> None:
    assert set(words["props"]) == set(get_args(PropName))
    assert set(words["pads"]) == set(get_args(PadName))
    assert set(words["people"]) == set(get_args(PersonId))
    cases = [*each_without_one(words)]
    assert len(cases) > 100
    for name, changed in cases:
        assert refusal(changed) == f"no words for {name}; words for each of the known names"


@pytest.mark.parametrize("area", NAMED)
def test_no_words_are_taken_for_what_nobody_can_see(words: dict[str, Any], area: str) -> None:
    words[area]["tail"] = next(iter(words[area].values()))
    assert "Input should be" in refusal(words)


@pytest.mark.parametrize("area", SIDED)
@pytest.mark.parametrize("side", ["left", "right", "both"])
@pytest.mark.parametrize("text", ["", "{other} here", "<b>here</b>"])
def test_the_words_of_every_side_are_looked_at(
    words: dict[str, Any], area: str, side: str, text: str
) -> None:
    name = next(iter(words[area]))
    words[area][name] = {**words[area][name], side: text}
    assert refusal(words)


def test_a_language_need_not_join_what_is_seen_of_one_part(words: dict[str, Any]) -> None:
    assert CaptionWords.model_validate({**words, "again": {}}).again == {}


def test_people_differ_in_words(library: Library) -> None:
    looks = library.words.captions.people.values()
    assert len({person.whole for person in looks}) == len(get_args(PersonId))
    assert len({person.close_up for person in looks}) == len(get_args(PersonId))
    assert any("woman" in person.whole for person in looks)
    assert any(" man" in person.whole for person in looks)
    assert any("older" in person.whole for person in looks)
