from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.centre import CentreWords


@pytest.fixture
def words(library: Library) -> dict[str, Any]:
    """The words of the print centre in the sample, to change."""
    return library.words.centre.model_dump()


def test_a_sentence_keeps_both_of_its_links(words: dict[str, Any]) -> None:
    turned = CentreWords(**{**words, "ways": "{read} - {print}"})
    assert turned.ways == "{read} - {print}"
    with pytest.raises(ValidationError, match=r"allowed: \{print\}, \{read\}"):
        CentreWords(**{**words, "ways": "{print}."})


def test_a_page_is_named_for_its_routine(words: dict[str, Any], library: Library) -> None:
    assert library.words.centre.card.title.format(routine="Hand break") == "Hand break: card"
    with pytest.raises(ValidationError, match=r"allowed: \{routine\}"):
        CentreWords(**{**words, "picture": "A picture"})
