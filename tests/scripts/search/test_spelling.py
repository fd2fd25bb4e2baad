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
    assert _spelling(run, "shoulder xylophone") is None
    assert _spelling(run, "tuck sholder") == "tuck shoulder"


def test_the_most_alike_words_are_offered_where_nothing_fits(run: Runner) -> None:
    assert _nearest(run, "skweeze") == "squeeze"
    assert _nearest(run, "skweeze xyz hugg") == "squeeze hug"
    assert _nearest(run, "xyz") is None
    assert _nearest(run, "chzzz") == "chin"
    assert _nearest(run, "chzzzz") is None  # of its pairs of letters only four tenths


def test_of_two_likely_spellings_the_likelier_is_offered(run: Runner) -> None:
    names = [{"id": "a", "name": "Neckline"}, {"id": "b", "name": "Decline"}]
    for documents in (names, names[::-1]):
        assert searched(run, documents, "deckline", "spelling(index, found.words)") == "decline"
        assert searched(run, documents, "deckline", "nearest(index, query)") == "decline"
