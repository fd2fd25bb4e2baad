from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.urgency import Part
from generator.models.words.check import CheckWords


@pytest.mark.parametrize("part", get_args(Part))
def test_every_part_that_may_be_our_own_choice_has_a_name(library: Library, part: str) -> None:
    words = library.words.check.model_dump(exclude_none=True)
    assert len(set(words["parts"].values())) == len(get_args(Part))
    del words["parts"][part]
    with pytest.raises(ValidationError, match=f"no words for {part}"):
        CheckWords.model_validate(words)


@pytest.mark.parametrize("key", ["lifted", "read_more", "crisis_text", "own_parts"])
def test_what_is_put_into_a_phrase_has_its_gap(library: Library, key: str) -> None:
    words = library.words.check.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match="no gap in braces"):
        CheckWords.model_validate({**words, key: "Nothing"})
