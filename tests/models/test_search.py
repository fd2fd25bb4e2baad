from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import LayWords, Search
from generator.models.search import PageId


def test_a_word_has_what_else_people_type_for_it_and_how_they_misspell_it() -> None:
    given = {"word": "wrist", "also": ["hand joint"], "misspelt": ["rist"]}
    words = LayWords.model_validate(given)
    assert (words.word, words.also, words.misspelt) == ("wrist", ("hand joint",), ("rist",))


def test_a_word_may_have_neither() -> None:
    words = LayWords.model_validate({"word": "wrist"})
    assert (words.also, words.misspelt) == ((), ())
    with pytest.raises(ValidationError, match="word\n  Field required"):
        LayWords.model_validate({"also": ["hand joint"]})


@pytest.mark.parametrize("words", ["wrist", ["*wrist*"], [""], [5]])
def test_lay_words_are_lists_of_plain_words(words: object) -> None:
    for key in ("also", "misspelt"):
        with pytest.raises(ValidationError, match=f"1 validation error for LayWords\n{key}"):
            LayWords.model_validate({"word": "wrist", key: words})


def test_there_is_a_word_to_search_for() -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Search.model_validate({"words": []})
    with pytest.raises(ValidationError, match="words\n  Field required"):
        Search.model_validate({})


def test_pages_that_are_no_record_may_have_lay_words_too() -> None:
    pages = {page: [f"my {page}"] for page in get_args(PageId)}
    assert len(pages) > 5
    search = Search.model_validate({"pages": pages, "words": [{"word": "wrist"}]})
    assert search.pages == {page: (f"my {page}",) for page in pages}
    assert Search.model_validate({"words": [{"word": "wrist"}]}).pages == {}


@pytest.mark.parametrize("page", ["excercises", "index", "exercises/fist", "goals", ""])
def test_no_other_page_has_lay_words(page: str) -> None:
    with pytest.raises(ValidationError, match="Input should be 'about', 'browsers', "):
        Search.model_validate({"pages": {page: ["movement"]}, "words": [{"word": "wrist"}]})


@pytest.mark.parametrize("words", ["movement", ["*movement*"], [""], [5]])
def test_lay_words_of_pages_are_lists_of_plain_words(words: object) -> None:
    given = {"pages": {"exercises": words}, "words": [{"word": "wrist"}]}
    with pytest.raises(ValidationError, match="1 validation error for Search\npages\\.exercises"):
        Search.model_validate(given)


def test_words_keep_the_order_in_which_they_stand() -> None:
    search = Search.model_validate({"words": [{"word": "wrist"}, {"word": "hand"}]})
    assert [entry.word for entry in search.words] == ["wrist", "hand"]


def test_the_sample_has_every_key_once(library: Library) -> None:
    assert library.search.model_fields_set == set(Search.model_fields)
    assert library.search.words[0].model_fields_set == set(LayWords.model_fields)
