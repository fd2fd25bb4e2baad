import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.amounts import AmountWords


def test_blanks_have_a_gap_for_each_number_that_a_pen_fills(library: Library) -> None:
    words = library.words.amounts
    blanks = (words.minutes_blank, words.times_blank, words.hold_blank)
    assert [blank.count("_") for blank in blanks] == [1, 2, 1]


@pytest.mark.parametrize("text", ["{low}", "{low}-{up}", "from low to high"])
def test_a_range_has_both_of_its_ends(library: Library, text: str) -> None:
    given = library.words.amounts.model_dump(exclude_none=True)
    assert AmountWords.model_validate({**given, "range": "{high} {low}"})
    with pytest.raises(ValidationError, match=r"range\n  .*allowed: \{high\}, \{low\}"):
        AmountWords.model_validate({**given, "range": text})
