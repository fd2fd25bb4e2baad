import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.links import LinkWords


def test_a_name_read_aloud_begins_with_the_words_that_are_shown(library: Library) -> None:
    given = library.words.links.model_dump()
    for name in given:
        assert given[name].startswith("{words}")
        with pytest.raises(ValidationError):
            LinkWords.model_validate({**given, name: "{name}"})
