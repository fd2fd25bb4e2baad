import pytest

from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, searched

NAMES = [{"id": document["id"], "name": document["name"]} for document in LIBRARY]


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("sholder blade", "shoulder blade"),
        ("shoulder blades", None),
        ("shoul", None),
        ("shoulder xylophone", None),
        ("I can\u2019t Tuck my sholder!", "I can\u2019t Tuck my shoulder!"),
        ("sholder blaed, sholder", "shoulder blade, shoulder"),
        ("sholder blaed", "shoulder blade"),  # all of it is a slip of ours
        ("sholder xylofone", None),  # none of it is known: it is another language
        ("sholder xylofone blade", "shoulder xylofone blade"),
        ("", None),
    ],
)
def test_only_slips_are_put_right_and_the_rest_stays_as_it_was_typed(
    run: Runner, query: str, meant: str | None
) -> None:
    assert searched(run, NAMES, query, "corrected(query, found.words)") == meant


def test_a_frequent_misspelling_is_told_as_put_right(run: Runner) -> None:
    value = "corrected(query, found.words)"
    spellings = {"skweeze": "squeeze"}
    assert searched(run, NAMES, "a Skweeze", value, spellings=spellings) == "a squeeze"


def test_of_two_likely_words_the_likelier_is_meant(run: Runner) -> None:
    names = [{"id": "a", "name": "Neckline"}, {"id": "b", "name": "Decline"}]
    for documents in (names, names[::-1]):
        value = "corrected(query, found.words)"
        assert searched(run, documents, "deckline", value) == "decline"
