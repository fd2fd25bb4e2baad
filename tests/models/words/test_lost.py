import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.lost import LostWords


def test_it_says_all_of_it_in_plain_words(library: Library) -> None:
    given = library.words.lost.model_dump()
    for name in given:
        with pytest.raises(ValidationError):
            LostWords.model_validate({**given, name: "a *b*"})
