import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.records import ExerciseWords, RecordWords


def test_every_paper_of_a_small_card_has_its_link(library: Library) -> None:
    given = library.words.exercise.model_dump()
    with pytest.raises(ValidationError, match="small_card"):
        ExerciseWords.model_validate({**given, "small_card": "Small cards: {a4}, {letter}"})


def test_a_review_names_both_days(library: Library) -> None:
    given = library.words.records.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{due\}, \{reviewed\}, \{written\}"):
        RecordWords.model_validate({**given, "review": "{reviewed}. Written {written}."})
