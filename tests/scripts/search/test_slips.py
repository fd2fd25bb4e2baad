import pytest

from tests.deno import Runner


def _distance(run: Runner, one: str, other: str, limit: int) -> object:
    call = "({ distance }, one, other, limit) => distance(one, other, limit)"
    return run("search/slips.js", call, one, other, limit)


@pytest.mark.parametrize(
    ("one", "other", "limit", "edits"),
    [
        ("neck", "neck", 1, 0),
        ("nek", "neck", 1, 1),
        ("nekc", "neck", 1, 1),  # neighbours swapped are one edit
        ("hcin", "chin", 1, 1),
        ("shuolder", "shoulder", 2, 1),
        ("sholdre", "shoulder", 2, 2),
        ("neck", "hand", 2, 3),  # more than the limit, and no matter how much
        ("a", "abcdef", 2, 3),
        ("", "ab", 2, 2),
    ],
)
def test_edits_are_counted_up_to_a_limit(
    run: Runner, one: str, other: str, limit: int, edits: int
) -> None:
    counted = _distance(run, one, other, limit)
    back = _distance(run, other, one, limit)
    assert (counted, back) == (edits, edits)


@pytest.mark.parametrize(
    ("word", "edits"), [("at", 0), ("nek", 1), ("stretch", 1), ("shoulder", 2)]
)
def test_longer_words_forgive_more(run: Runner, word: str, edits: int) -> None:
    assert run("search/slips.js", "({ forgiven }, word) => forgiven(word)", word) == edits


@pytest.mark.parametrize(
    ("one", "other", "number"), [("neck", "neck", 0), ("neck", "nek", 1), ("ab", "cd", 2)]
)
def test_letters_that_another_word_lacks_are_counted(
    run: Runner, one: str, other: str, number: int
) -> None:
    call = "({ lettersOf, missing }, one, other) => missing(lettersOf(one), lettersOf(other))"
    counted = [run("search/slips.js", call, *pair) for pair in ((one, other), (other, one))]
    assert max(counted) == number
