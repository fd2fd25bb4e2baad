import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.privacy import PrivacyWords


def test_each_thing_that_is_kept_has_words(library: Library) -> None:
    given = library.words.privacy.model_dump()
    for name in given["each"]:
        fewer = {key: value for key, value in given["each"].items() if key != name}
        with pytest.raises(ValidationError, match=name):
            PrivacyWords.model_validate({**given, "each": fewer})
