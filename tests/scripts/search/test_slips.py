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


@pytest.mark.parametrize(("word", "letters"), [("at", 0), ("nek", 0), ("neck", 1), ("shoulder", 2)])
def test_of_three_letters_none_is_another(run: Runner, word: str, letters: int) -> None:
    assert run("search/slips.js", "({ mayLack }, word) => mayLack(word)", word) == letters


@pytest.mark.parametrize(
    ("word", "typed", "away"),
    [
        ("neck", "nekc", 1),
        ("neck", "neckx", 1),
        ("neck", "enck", 1.5),
        ("neck", "beck", None),  # the first letter of a short word is right
        ("squeeze", "aqueeze", 1.5),
        ("neck", "neccxx", None),
        ("shoulder", "sholdre", None),  # seven letters have one slip
        ("shoulder", "sholdrer", 2),
        ("shoulder", "hsouldre", 2.5),
        ("shoulder", "choulddr", None),
        ("hug", "hug", 0),
        ("up", "upx", None),
        ("shoulder", "shuol", 1.5),
        ("shoulder", "shuoldcx", None),
        ("shouldering", "shouldcr", 2.5),
        ("shoulder", "hsoul", 1.5),
        ("shoulder", "ahoul", None),
        ("squeeze", "sqeu", 1.5),
        ("squeeze", "sqiu", None),
        ("quadruped", "qaud", 1.5),  # of four letters all must be there
        ("quadruped", "quid", None),
        ("shoulder", "shx", None),
    ],
)
def test_a_slip_is_forgiven_and_is_further_by_what_it_is(
    run: Runner, word: str, typed: str, away: float | None
) -> None:
    call = "({ slips }, typed, word) => slips(typed, word)"  # JSON has no Infinity
    assert run("search/slips.js", call, typed, word) == away


@pytest.mark.parametrize(
    ("one", "other", "number"), [("neck", "neck", 0), ("neck", "nek", 1), ("ab", "cd", 2)]
)
def test_letters_that_another_word_lacks_are_counted(
    run: Runner, one: str, other: str, number: int
) -> None:
    call = "({ lettersOf, missing }, one, other) => missing(lettersOf(one), lettersOf(other))"
    counted = [run("search/slips.js", call, *pair) for pair in ((one, other), (other, one))]
    assert max(counted) == number
