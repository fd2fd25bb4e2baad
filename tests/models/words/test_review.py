from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.review import ReviewLabels, ReviewWords


@pytest.fixture
def words(library: Library) -> dict[str, Any]:
    """The words of sheets for clinicians in the sample, to change."""
    return library.words.review.model_dump()


def test_a_sheet_has_all_its_words(words: dict[str, Any], library: Library) -> None:
    assert ReviewWords(**words) == library.words.review
    for label in ReviewLabels.model_fields:
        labels = {name: text for name, text in words["labels"].items() if name != label}
        with pytest.raises(ValidationError, match=label):
            ReviewWords(**{**words, "labels": labels})


def test_a_source_keeps_its_id_its_publisher_and_its_title(words: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=r"allowed: \{id\}, \{publisher\}, \{title\}"):
        ReviewWords(**{**words, "source": "{id}"})
