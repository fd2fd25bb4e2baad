from typing import Any

from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, searched

NAMES = [{"id": document["id"], "name": document["name"]} for document in LIBRARY]


def _spelling(run: Runner, query: str) -> Any:
    return searched(run, NAMES, query, "spelling(index, found.words)")


def _nearest(run: Runner, query: str) -> Any:
    return searched(run, NAMES, query, "nearest(index, query)")


def test_a_likely_spelling_is_offered_for_a_slip_only(run: Runner) -> None:
    assert _spelling(run, "sholder blade") == "shoulder blade"
    assert _spelling(run, "shoulder blades") is None
    assert _spelling(run, "shoul") is None


def test_the_most_alike_words_are_offered_where_nothing_fits(run: Runner) -> None:
    assert _nearest(run, "skweeze") == "squeeze"
    assert _nearest(run, "xyz") is None
