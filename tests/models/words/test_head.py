import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.head import HeadWords


def test_what_is_put_behind_a_scrap_names_the_site(library: Library) -> None:
    words = library.words.head.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{site\}"):
        HeadWords(**{**words, "more": "Read more."})
    with pytest.raises(ValidationError, match=r"allowed: \{name\}"):
        HeadWords(**{**words, "picture": "A picture of {site}"})
