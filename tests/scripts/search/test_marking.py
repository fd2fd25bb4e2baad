from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, searched


def _pieces(run: Runner, query: str, text: str) -> Any:
    value = f"pieces(index, {text!r}, found.words)"
    pieces = searched(run, LIBRARY, query, value)
    return "".join(f"[{piece['text']}]" if piece["hit"] else piece["text"] for piece in pieces)


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("tuck", "Chin tuck, tucks.", "Chin [tuck], tucks."),
        ("chin tuck", "Chin tuck", "[Chin] [tuck]"),
        ("sqeeze", "A squeeze!", "A [squeeze]!"),
        ("tuck", "", ""),
        ("childs", "Child\u2019s pose, child's", "Child\u2019s pose, child's"),
        ("tuck hug", "(tuck) and HUG.", "([tuck]) and [HUG]."),
        ("xylophone", "Chin tuck", "Chin tuck"),
    ],
)
def test_what_a_query_means_is_marked_and_no_letter_is_lost(
    run: Runner, query: str, text: str, marked: str
) -> None:
    assert _pieces(run, query, text) == marked


def test_the_share_of_a_query_that_texts_have_goes_by_rarity(run: Runner) -> None:
    value = """[["chin tuck"], ["chin"], ["equipment"], ["none"], []].map((texts) =>
      share(index, texts, found.words))"""
    whole, rare, common, *none = searched(run, LIBRARY, "chin equipment", value)
    assert (whole, none) == (rare, [0, 0])
    assert 0 < common < rare < 1
    assert common + rare == pytest.approx(1)


def test_a_share_is_that_of_all_texts_together_each_word_once(run: Runner) -> None:
    for texts in (["equipment, chin"], ["Equipment", "chin"], ["chin chin", "and equipment"]):
        value = f"share(index, {texts}, found.words)"
        assert searched(run, LIBRARY, "chin equipment", value) == pytest.approx(1)
    documents = [{"id": "a", "name": "Chin chins"}]
    assert searched(run, documents, "chin", "share(index, ['chins'], found.words)") == 1
    assert searched(run, LIBRARY, "", "share(index, ['chin'], found.words)") == 0
