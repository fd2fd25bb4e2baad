from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.engine import found, load

LIBRARY: list[dict[str, Any]] = [
    {"id": "squeeze", "name": "Shoulder blade squeeze", "also": "Scapular retraction"},
    {"id": "tuck", "name": "Chin tuck", "words": "double chin exercise", "setting": "Sitting"},
    {"id": "roll", "name": "Lying on a roll", "setting": ["Mat", "on the floor", "equipment"]},
    {"id": "hug", "name": "Upper-back hug", "text": "Let your shoulder blade move apart."},
    {"id": "clam", "name": "Clamshell", "terms": "Hips"},
    {"id": "row", "name": "Band row", "setting": ["Resistance band", "equipment", "Sitting"]},
]


@pytest.fixture
def engine(page: Page) -> Page:
    return load(page)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("shoulder blade squeeze", "squeeze"),
        ("scapular", "squeeze"),
        ("sque", "squeeze"),  # a beginning
        ("chin tucks", "tuck"),  # a plural
        ("sqeeze", "squeeze"),  # a letter left out
        ("squeeez", "squeeze"),  # two slips in a long word, one of them a swap
        ("hcin tuck", "tuck"),  # neighbours swapped
        ("shuol", "squeeze"),  # a slip in a beginning
        ("shoulderblade", "squeeze"),  # written as one word
        ("clam shell", "clam"),  # written as two
        ("upperback", "hug"),
        ("something for my chin please", "tuck"),  # what says little does not count
        ("sitting", "tuck"),
        ("hug", "hug"),
    ],
)
def test_words_are_forgiven(engine: Page, query: str, first: str) -> None:
    assert found(engine, LIBRARY, query)[0] == first


def test_names_come_before_texts(engine: Page) -> None:
    assert found(engine, LIBRARY, "shoulder blade") == ["squeeze", "hug"]
    assert found(engine, list(reversed(LIBRARY)), "shoulder blade") == ["squeeze", "hug"]


def test_names_come_before_terms_and_lay_words(engine: Page) -> None:
    documents = [
        {"id": "term", "name": "Tuck", "terms": "Neck"},
        {"id": "lay", "name": "Turn", "lay": "Neck"},
        {"id": "name", "name": "Neck"},
    ]
    assert found(engine, documents, "neck")[0] == "name"


def test_what_has_only_the_common_word_of_a_query_is_no_answer(engine: Page) -> None:
    many = [{"id": f"n{n}", "name": f"Stretch {n}"} for n in range(10)]
    documents = [*many, {"id": "neck", "name": "Neck stretch"}]
    assert found(engine, documents, "neck stretch") == ["neck"]


def test_a_phrase_found_whole_comes_before_the_same_words_among_others(engine: Page) -> None:
    documents = [
        {"id": "long", "name": "Reach up with the other arm overhead"},
        {"id": "whole", "name": "Overhead reach"},
    ]
    assert found(engine, documents, "overhead reach") == ["whole", "long"]


def test_what_stands_after_a_no_is_ruled_out(engine: Page) -> None:
    assert "roll" not in found(engine, LIBRARY, "without floor")
    assert found(engine, LIBRARY, "sitting no equipment") == ["tuck"]
    assert found(engine, LIBRARY, "no equipment") == ["squeeze", "tuck", "hug", "clam"]


def test_a_no_before_what_is_no_setting_means_the_word(engine: Page) -> None:
    assert found(engine, LIBRARY, "cant tuck") == ["tuck"]


def test_what_has_little_of_a_query_is_no_answer(engine: Page) -> None:
    assert found(engine, LIBRARY, "chin tuck") == ["tuck"]


def test_nothing_typed_finds_all_in_their_order(engine: Page) -> None:
    everything = [str(document["id"]) for document in LIBRARY]
    assert found(engine, LIBRARY, "") == everything
    assert found(engine, LIBRARY, " ,; ") == everything


def test_what_nobody_wrote_finds_nothing(engine: Page) -> None:
    assert found(engine, LIBRARY, "xylophone") == []
    assert found(engine, [], "neck") == []


def test_a_short_word_is_not_taken_for_every_other_short_word(engine: Page) -> None:
    assert found(engine, LIBRARY, "bog") == []  # not "hug"


def test_a_known_misspelling_means_its_word(engine: Page) -> None:
    assert found(engine, LIBRARY, "gnik", spellings={"gnik": "chin"}) == ["tuck"]


def test_a_word_that_is_known_is_not_taken_for_a_slip(engine: Page) -> None:
    documents = [{"id": "back", "name": "Back"}, {"id": "pack", "name": "Pack"}]
    assert found(engine, documents, "pack") == ["pack"]
    assert found(engine, documents, "zack") == ["back", "pack"]


def test_one_odd_word_of_a_sentence_does_not_decide(engine: Page) -> None:
    documents = [
        {"id": "neck", "name": "Neck stretch", "terms": "Sitting"},
        {"id": "odd", "name": "Monday walk"},
        *({"id": f"n{n}", "name": f"Stretch {n}", "terms": "Sitting"} for n in range(20)),
    ]
    assert found(engine, documents, "stretch my neck while sitting monday")[0] == "neck"


def test_a_prior_moves_a_document_behind_its_like(engine: Page) -> None:
    documents = [{"id": "one", "name": "Print"}, {"id": "two", "name": "Print"}]
    assert found(engine, documents, "print") == ["one", "two"]
    assert found(engine, documents, "print", priors={"one": 0.7}) == ["two", "one"]


def test_each_rarer_letter_typed_keeps_the_right_one(engine: Page) -> None:
    name = "shoulder blade squeeze"
    missed = [
        n for n in range(1, len(name) + 1) if "squeeze" not in found(engine, LIBRARY, name[:n])
    ]
    assert missed == []


def _reasons(engine: Page, query: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = engine.evaluate(
        """({ documents, query }) => {
          const index = new SearchIndex(documents.map(({ id, ...fields }) => ({
            id, prior: 1, parts: Object.entries(fields).flatMap(([field, texts]) =>
              [].concat(texts).map((text) => ({ field, text, label: "«" + text + "»" })))
          })));
          const found = index.search(query);
          return Object.fromEntries(found.results.map((at) => [
            index.documents[at].id,
            SearchReasons.reasons(index, at, found.words).map((reason) => reason.label)
          ]));
        }""",
        {"documents": LIBRARY, "query": query},
    )
    return found


def test_a_result_says_why_unless_its_name_does(engine: Page) -> None:
    assert _reasons(engine, "scapular")["squeeze"] == ["«Scapular retraction»"]
    assert _reasons(engine, "chin tuck")["tuck"] == []
    assert _reasons(engine, "chin sitting")["tuck"] == ["«Sitting»"]


def _evaluate(engine: Page, call: str, query: str) -> Any:
    return engine.evaluate(
        """([documents, call, query]) => {
          const index = new SearchIndex(documents.map(({ id, name }) => ({
            id, parts: [{ field: "name", text: name }]
          })));
          const found = index.search(query);
          if (call === "completion" || call === "nearest") return SearchReasons[call](index, query);
          return SearchReasons[call](index, found.words);
        }""",
        [LIBRARY, call, query],
    )


def test_a_likely_spelling_is_offered_for_a_slip_only(engine: Page) -> None:
    assert _evaluate(engine, "spelling", "sholder blade") == "shoulder blade"
    assert _evaluate(engine, "spelling", "shoulder blades") is None
    assert _evaluate(engine, "spelling", "shoul") is None


def test_the_most_alike_words_are_offered_where_nothing_fits(engine: Page) -> None:
    assert _evaluate(engine, "nearest", "skweeze") == "squeeze"
    assert _evaluate(engine, "nearest", "xyz") is None


def test_the_last_word_is_written_out(engine: Page) -> None:
    assert _evaluate(engine, "completion", "shoulder sq") == ["squeeze"]
    assert _evaluate(engine, "completion", "shoulder ") == []
    assert _evaluate(engine, "completion", "shoulderb") == []  # nobody wrote this as one word
