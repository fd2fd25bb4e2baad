from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.sources import Kind
from generator.models.words.about import AboutWords, SourceWords
from tests.models.words.catalogue import without


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_source_is_called_something(library: Library, kind: str) -> None:
    given = library.words.sources.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match=f"kinds\n  no words for {kind};"):
        SourceWords.model_validate(without(given, ("kinds", kind)))


@pytest.mark.parametrize("tier", ["seen_there", "seen_as_copy", "technique_only"])
def test_every_tier_says_the_day(library: Library, tier: str) -> None:
    given = library.words.sources.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match=f"{tier}\n  no gap in braces; allowed: {{day}}"):
        SourceWords.model_validate({**given, tier: "Seen."})


def test_the_licence_is_that_of_the_site(library: Library) -> None:
    given = library.words.about.model_dump()
    with pytest.raises(ValidationError, match="of_code"):
        AboutWords.model_validate({**given, "of_code": "Code: MIT"})
