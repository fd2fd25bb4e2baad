import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.embed import EmbedWords, MovedWords


def test_the_link_to_the_page_names_the_site(library: Library) -> None:
    words = library.words.embed.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{site\}"):
        EmbedWords(**{**words, "whole": "More"})


def test_a_page_that_moved_has_the_link(library: Library) -> None:
    words = library.words.moved.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{page\}"):
        MovedWords(**{**words, "lead": "It is elsewhere."})
