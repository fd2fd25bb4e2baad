"""Which of two hits weighs more; how much is set on queries, and may be set anew."""

from itertools import pairwise
from typing import Any

from tests.deno import Runner

FIELDS = ("name", "also", "words", "lay", "signs", "summary", "heading", "text")


def _weights(run: Runner) -> Any:
    return run("search/weights.js", "(weights) => weights")


def test_the_nearer_to_a_name_the_more_a_field_weighs(run: Runner) -> None:
    weights = _weights(run)["WEIGHTS"]
    assert all(weights[one] > weights[other] > 0 for one, other in pairwise(FIELDS))
    assert weights["lay"] == weights["terms"] == weights["setting"]


def test_a_word_that_counts_as_there_stands_in_more_than_a_text(run: Runner) -> None:
    weights = _weights(run)
    assert weights["WEIGHTS"]["words"] >= weights["FULL"] > weights["WEIGHTS"]["summary"]


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
