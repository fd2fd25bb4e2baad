from typing import Any

import pytest
from pydantic import ValidationError

from generator.models import Term, Vocabulary

KINDS = ("kinds", "positions", "equipment", "regions", "muscles", "goals")
EMPTY: dict[str, Any] = {kind: {} for kind in KINDS}


def test_a_vocabulary_has_six_kinds_of_word_and_each_must_be_there() -> None:
    assert tuple(Vocabulary.model_fields) == KINDS
    for kind in KINDS:
        with pytest.raises(ValidationError, match=f"{kind}\n  Field required"):
            Vocabulary.model_validate({key: {} for key in KINDS if key != kind})


def test_words_keep_the_order_in_which_they_stand() -> None:
    words = {"sitting": {"name": "Sitting"}, "lying": {"name": "Lying"}}
    vocabulary = Vocabulary.model_validate({**EMPTY, "positions": words})
    assert list(vocabulary.positions.items()) == [
        ("sitting", Term(name="Sitting")),
        ("lying", Term(name="Lying")),
    ]


def test_a_word_may_have_a_proper_term_and_a_meaning() -> None:
    given = {"name": "Wrist", "proper": "carpus", "meaning": "Where hand and arm meet."}
    assert Term.model_validate(given).model_dump() == given
    assert Term.model_validate({"name": "Wrist"}).model_dump(exclude_none=True) == {"name": "Wrist"}
    with pytest.raises(ValidationError, match="name\n  Field required"):
        Term.model_validate({"proper": "carpus"})


@pytest.mark.parametrize("word", ["Wrist", "the wrist", "wrist_", "wrist-"])
def test_the_id_of_a_word_is_lower_case_words(word: str) -> None:
    with pytest.raises(ValidationError, match="String should match pattern"):
        Vocabulary.model_validate({**EMPTY, "regions": {word: {"name": "Wrist"}}})
