import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.frame import FrameWords, SearchFrameWords


@pytest.mark.parametrize("name", FrameWords.model_fields)
@pytest.mark.parametrize("text", ["", "<b>a</b>", "a {site}"])
def test_what_is_read_aloud_is_plain_words(library: Library, name: str, text: str) -> None:
    given = library.words.frame.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match=f"1 validation error for FrameWords\n{name}"):
        FrameWords.model_validate({**given, name: text})


@pytest.mark.parametrize("name", SearchFrameWords.model_fields)
@pytest.mark.parametrize("text", ["", "<b>a</b>", "a {site}"])
def test_what_the_search_says_is_plain_words_each_example_too(
    library: Library, name: str, text: str
) -> None:
    given = library.words.frame.search.model_dump(exclude_none=True)
    value = {"examples": ["A fist", text], "exercises": {"other": text}}.get(name, text)
    place = {"examples": "examples.1", "exercises": "exercises"}.get(name, name)
    with pytest.raises(ValidationError, match=f"SearchFrameWords\n{place}"):
        SearchFrameWords.model_validate({**given, name: value})


def test_the_search_has_at_least_one_example(library: Library) -> None:
    given = library.words.frame.search.model_dump(exclude_none=True)
    assert SearchFrameWords.model_validate({**given, "examples": ["A fist"]})
    with pytest.raises(ValidationError, match="at least 1 item"):
        SearchFrameWords.model_validate({**given, "examples": []})
