import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.adding import HintsWords
from tests.models.words.catalogue import without


@pytest.mark.parametrize(
    ("place", "gap"),
    [
        (("asks",), "reason"),
        (("asks",), "how"),
        (("careful",), "reason"),
        (("careful",), "how"),
        (("too_often", "one"), "name"),
        (("too_often", "other"), "days"),
        (("too_often", "other"), "chosen"),
        (("first",), "name"),
        (("twice",), "name"),
        (("forms",), "first"),
        (("forms",), "next"),
    ],
)
def test_a_hint_has_its_gaps(library: Library, place: tuple[str, ...], gap: str) -> None:
    given = library.words.scripts.hints.model_dump(exclude_none=True)
    text = given
    for key in place:
        text = text[key]
    assert HintsWords.model_validate(given)
    with pytest.raises(ValidationError, match=gap):
        HintsWords.model_validate(without(given, place, str(text).replace(f"{{{gap}}}", "x")))
