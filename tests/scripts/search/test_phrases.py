from typing import Any

import pytest

from generator.site.records import NAMING
from tests.deno import Runner

PHRASE_OF = "({ phraseOf }, part, words) => phraseOf(part, words)"
# A word of a query for each pair of numbers, which is what it means and how surely, and its rarity.
FIT = """({ WEIGHTS, bestFit }, phrases, asked) => {
  const all = phrases.map(([field, words, weights]) => ({ field, words, weights }));
  const words = asked.map(([rarity, ...meanings]) => ({ rarity, meanings: new Map(meanings) }));
  const best = bestFit(all, words);
  const shares = Object.entries(WEIGHTS).map(([field, weight]) => [field, best / weight]);
  return Object.fromEntries(shares);
}"""


def _fit(run: Runner, phrases: list[Any], *asked: list[Any]) -> Any:
    return run("search/phrases.js search/weights.js", FIT, phrases, asked)


def test_a_text_is_no_phrase_and_words_that_say_little_weigh_less_in_one(run: Runner) -> None:
    quiet = run("search/weights.js", "({ QUIET }) => QUIET")
    part = {"field": "also", "text": "Chair on the floor"}
    phrase = run("search/phrases.js", PHRASE_OF, part, [3, 4, 5, 6])
    assert phrase == {
        "field": "also",
        "label": "Chair on the floor",
        "words": [3, 4, 5, 6],
        "weights": [1, quiet, quiet, 1],
    }
    labelled = run("search/phrases.js", PHRASE_OF, {**part, "label": "Floor"}, [3, 4, 5, 6])
    assert labelled["label"] == "Floor"


def test_what_something_is_called_by_is_a_phrase_as_the_generator_has_it(run: Runner) -> None:
    """What it takes for no slip are these texts: `_plain` in generator/site/records.py."""
    fields = run("search/weights.js", "({ WEIGHTS }) => Object.keys(WEIGHTS)")
    call = """({ phraseOf }, fields) =>
      fields.filter((field) => phraseOf({ field, text: "Chair" }, [1]))"""
    found = run("search/phrases.js", call, fields)
    assert set(found) == {*NAMING, "called", "lay", "terms", "setting"}


@pytest.mark.parametrize(
    ("asked", "fit"),
    [
        ([[1, [1, 1]], [3, [2, 1]]], 1),  # all of both
        ([[1, [1, 1]]], 1 / 2),  # half of the phrase
        ([[1, [1, 1]], [3, [7, 1]]], 1 / 4 * 1 / 2),  # a quarter of the query, by rarity
        ([[1, [1, 0.5], [2, 0.6]]], 0.6 * (0.5 + 0.6) / 2),  # one word that may mean both
        ([[1, [7, 1]]], 0),
    ],
)
def test_a_fit_is_the_share_of_the_query_times_that_of_the_phrase(
    run: Runner, asked: list[Any], fit: float
) -> None:
    assert _fit(run, [["name", [1, 2], [1, 1]]], *asked)["name"] == pytest.approx(fit)


def test_a_word_that_says_little_is_missed_less(run: Runner) -> None:
    assert _fit(run, [["name", [1, 2], [1, 0.25]]], [1, [1, 1]])["name"] == pytest.approx(0.8)
    assert _fit(run, [["name", [1, 2], [1, 0.25]]], [1, [2, 1]])["name"] == pytest.approx(0.2)


def test_the_best_phrase_counts_and_its_field_weighs(run: Runner) -> None:
    phrases = [["terms", [1], [1]], ["also", [1], [1]], ["name", [1, 2, 3], [1, 1, 1]]]
    assert _fit(run, phrases, [1, [1, 1]])["also"] == pytest.approx(1)
    assert _fit(run, [], [1, [1, 1]])["also"] == 0
