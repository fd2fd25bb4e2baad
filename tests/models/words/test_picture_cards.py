import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.picture_cards import WordlessWords


@pytest.mark.parametrize(
    ("key", "gap"),
    [("against", "reason"), ("asks", "reason"), ("number", "places"), ("minutes", "minutes")],
)
def test_what_is_heard_for_a_sign_says_what_it_is_about(
    library: Library, key: str, gap: str
) -> None:
    words = library.words.cards.pictures.model_dump()
    assert WordlessWords(**words) == library.words.cards.pictures
    with pytest.raises(ValidationError, match=gap):
        WordlessWords(**{**words, key: "Something else."})
