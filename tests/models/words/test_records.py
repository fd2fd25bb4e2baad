from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.exercise import Role
from generator.models.words.records import ExerciseWords, RecordWords
from tests.models.words.catalogue import without


@pytest.mark.parametrize("role", get_args(Role))
def test_every_role_of_a_step_has_a_name_of_its_own(library: Library, role: str) -> None:
    roles = library.words.exercise.roles
    names = {str(name): words for name, words in roles.items()}
    assert [*names.values()].count(names[role]) == 1
    given = library.words.exercise.model_dump()
    with pytest.raises(ValidationError, match=f"roles\n  no words for {role};"):
        ExerciseWords.model_validate(without(given, ("roles", role)))


def test_every_paper_of_a_small_card_has_its_link(library: Library) -> None:
    given = library.words.exercise.model_dump()
    with pytest.raises(ValidationError, match="small_card"):
        ExerciseWords.model_validate({**given, "small_card": "Small cards: {a4}, {letter}"})


def test_a_review_names_both_days(library: Library) -> None:
    given = library.words.records.model_dump()
    with pytest.raises(ValidationError, match=r"allowed: \{due\}, \{reviewed\}, \{written\}"):
        RecordWords.model_validate({**given, "review": "{reviewed}. Written {written}."})
