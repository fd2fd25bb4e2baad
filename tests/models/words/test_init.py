"""The catalogue as a whole; what one area must have is tested with its module."""

import re
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Words
from generator.models.search import PageId
from tests.models.words.catalogue import leaves, without
from tests.shares import share, shares

# What not every sign and thing has: shorter the second time, and of a thing beside somebody.
OTHER_FORMS = {("captions", "again"), ("captions", "nearby")}


@pytest.fixture(scope="module")
def given(library: Library) -> dict[str, Any]:
    found: dict[str, Any] = library.words.model_dump(exclude_none=True)
    return found


@pytest.mark.parametrize("step", shares(8))
def test_no_word_is_missing_and_none_has_a_default_but_the_forms_of_other_languages(
    given: dict[str, Any], step: int
) -> None:
    places = [*leaves(given)]
    assert len(places) > 150
    for place, _ in share(places, step):
        less = without(given, place)
        is_another_form = place[:2] in OTHER_FORMS
        if is_another_form or place[-1] in {"zero", "one", "two", "few", "many"}:
            assert Words.model_validate(less)
        else:
            with pytest.raises(ValidationError):
                Words.model_validate(less)


@pytest.mark.parametrize("step", shares(4))
def test_no_gap_is_ever_lost(given: dict[str, Any], step: int) -> None:
    gapped = [(place, text) for place, text in leaves(given) if "{" in text]
    assert len(gapped) > 40
    for place, text in share(gapped, step):
        lost = re.sub(r"\{(?!count)[a-z_0-9]+\}", "x", text)
        if lost != text:
            with pytest.raises(ValidationError, match="allowed: "):
                Words.model_validate(without(given, place, lost))


def test_every_page_that_links_name_is_called_something(library: Library) -> None:
    assert set(library.words.pages) == set(get_args(PageId))
    given = library.words.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match="no words for sources"):
        Words.model_validate(without(given, ("pages", "sources")))
