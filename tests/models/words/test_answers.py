from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.answers import Kind, SearchWords
from generator.site.facts import FOLDERS
from tests.models.words.catalogue import without


@pytest.mark.parametrize("kind", get_args(Kind))
def test_results_of_every_kind_have_their_heading(library: Library, kind: str) -> None:
    given = library.words.scripts.search.model_dump(exclude_none=True)
    assert SearchWords.model_validate(given)
    with pytest.raises(ValidationError, match=f"kinds\n  no words for {kind};"):
        SearchWords.model_validate(without(given, ("kinds", kind)))


def test_each_kind_that_has_records_is_a_kind_of_results() -> None:
    assert FOLDERS.keys() < {*get_args(Kind)}
