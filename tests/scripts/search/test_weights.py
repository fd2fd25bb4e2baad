"""Which of two hits weighs more; how much is set on queries, and may be set anew."""

from itertools import pairwise
from typing import Any

from tests.deno import Runner

FIELDS = (
    *("name", "also", "words", "terms", "summary", "setting"),
    *("lay", "heading", "signs", "text"),
)


def _weights(run: Runner) -> Any:
    return run("search/weights.js", "(weights) => weights")


def test_the_nearer_to_a_name_the_more_a_field_weighs(run: Runner) -> None:
    weights = _weights(run)["WEIGHTS"]
    assert all(weights[one] > weights[other] > 0 for one, other in pairwise(FIELDS))


def test_a_word_that_counts_as_there_in_full_is_in_a_name_or_in_several_fields(run: Runner) -> None:
    weights = _weights(run)
    assert weights["WEIGHTS"]["also"] >= weights["FULL"] > weights["WEIGHTS"]["words"]
    assert 0 < weights["THERE"] < 0.5


def test_more_of_a_word_and_a_second_place_count_less_than_the_first(run: Runner) -> None:
    weights = _weights(run)
    assert weights["AGAIN"] > 0
    assert 0 < weights["LONG_TEXT"] < 1
    assert 0 < weights["SECOND_HOLDER"] < 1
    assert 0 < weights["OTHER_FORM"] < 1
    assert 0 < weights["LONGER"] < weights["BEGUN"]


def test_the_surer_a_meaning_the_more_it_counts(run: Runner) -> None:
    found = _weights(run)
    assert found["SAME"] == 1
    assert all(found[one] > found[other] > 0 for one, other in pairwise(("SAME", "FORM", "BEGUN")))
    assert found["FORM"] > found["BEGUN"] + found["WRITTEN_OUT"] * 0.99  # nearly the whole word


def test_pages_about_the_site_stand_behind_routines_and_these_behind_exercises(
    run: Runner,
) -> None:
    found = _weights(run)
    assert 1 > found["PRIOR_OF_ROUTINE"] > found["PRIOR_OF_SITE"] > 0
