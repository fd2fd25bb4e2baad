import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.frame import FrameWords


@pytest.mark.parametrize("name", FrameWords.model_fields)
@pytest.mark.parametrize("text", ["", "<b>a</b>", "a {site}"])
def test_what_is_read_aloud_is_plain_words(library: Library, name: str, text: str) -> None:
    given = library.words.frame.model_dump()
    with pytest.raises(ValidationError, match=f"1 validation error for FrameWords\n{name}"):
        FrameWords.model_validate({**given, name: text})


def test_each_button_says_what_it_does(library: Library) -> None:
    assert library.words.frame.to_dark != library.words.frame.to_light
