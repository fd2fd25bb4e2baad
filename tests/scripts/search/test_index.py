import math

import pytest

from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, found, searched


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
def test_words_are_forgiven(run: Runner, query: str, first: str) -> None:
    assert found(run, LIBRARY, query)[0] == first


def test_names_come_before_texts(run: Runner) -> None:
    assert found(run, LIBRARY, "shoulder blade") == ["squeeze", "hug"]
    assert found(run, list(reversed(LIBRARY)), "shoulder blade") == ["squeeze", "hug"]


def test_names_come_before_terms_and_lay_words(run: Runner) -> None:
    documents = [
        {"id": "term", "name": "Tuck", "terms": "Neck"},
        {"id": "lay", "name": "Turn", "lay": "Neck"},
        {"id": "name", "name": "Neck"},
    ]
    assert found(run, documents, "neck")[0] == "name"


def test_what_has_only_the_common_word_of_a_query_is_no_answer(run: Runner) -> None:
    many = [{"id": f"n{n}", "name": f"Stretch {n}"} for n in range(10)]
    documents = [*many, {"id": "neck", "name": "Neck stretch"}]
    assert found(run, documents, "neck stretch") == ["neck"]


def test_a_phrase_found_whole_comes_before_the_same_words_among_others(run: Runner) -> None:
    documents = [
        {"id": "long", "name": "Reach up with the other arm overhead"},
        {"id": "whole", "name": "Overhead reach"},
    ]
    assert found(run, documents, "overhead reach") == ["whole", "long"]


def test_what_stands_after_a_no_is_ruled_out(run: Runner) -> None:
    assert "roll" not in found(run, LIBRARY, "without floor")
    assert found(run, LIBRARY, "sitting no equipment") == ["tuck"]


def test_of_a_no_alone_all_that_has_settings_is_left_first_what_is_for_it(run: Runner) -> None:
    assert found(run, LIBRARY, "no equipment") == ["tuck"]
    seated = {"id": "seated", "name": "Seated", "words": "cannot get on the floor"}
    assert found(run, [*LIBRARY, seated], "not on the floor") == ["seated", "tuck", "row"]
    assert found(run, LIBRARY, "not on the floor") == ["tuck", "row"]
    assert found(run, [*LIBRARY, seated], "band, not on the floor") == ["row"]


def test_a_no_before_what_is_no_setting_means_the_word(run: Runner) -> None:
    assert found(run, LIBRARY, "cant tuck") == ["tuck"]


def test_what_has_little_of_a_query_is_no_answer(run: Runner) -> None:
    assert found(run, LIBRARY, "chin tuck") == ["tuck"]


def test_nothing_typed_finds_all_in_their_order(run: Runner) -> None:
    everything = [str(document["id"]) for document in LIBRARY]
    assert found(run, LIBRARY, "") == everything
    assert found(run, LIBRARY, " ,; ") == everything


def test_what_nobody_wrote_finds_nothing(run: Runner) -> None:
    assert found(run, LIBRARY, "xylophone") == []
    assert found(run, [], "neck") == []


def test_a_short_word_is_not_taken_for_every_other_short_word(run: Runner) -> None:
    assert found(run, LIBRARY, "bog") == []  # not "hug"


def test_a_known_misspelling_means_its_word(run: Runner) -> None:
    assert found(run, LIBRARY, "gnik", spellings={"gnik": "chin"}) == ["tuck"]


def test_a_word_that_is_known_is_not_taken_for_a_slip(run: Runner) -> None:
    documents = [{"id": "back", "name": "Back"}, {"id": "pack", "name": "Pack"}]
    assert found(run, documents, "pack") == ["pack"]
    assert found(run, documents, "paxk") == ["pack"]
    assert found(run, documents, "zack") == []


def test_a_slip_finds_what_the_word_finds_that_was_meant(run: Runner) -> None:
    value = "[found.places, [...found.scores]]"
    meant = searched(run, LIBRARY, "shoulder blade squeeze", value)
    assert searched(run, LIBRARY, "shuolder blade sqeeze", value) == meant


def test_a_plain_word_finds_nothing_where_the_index_has_it_not(run: Runner) -> None:
    call = """({ Index }, plain) => {
      const parts = [{ field: "name", text: "stress" }];
      return new Index([{ id: "stress", parts }], {}, plain).search("sress").places;
    }"""
    assert run("search/index.js", call, "") == [0]
    assert run("search/index.js", call, "0sress") == []


def test_words_keep_how_they_were_typed(run: Runner) -> None:
    value = "found.words.map(({ typed, text }) => [typed, text])"
    words = searched(run, LIBRARY, "chin tukc blaed", value, spellings={"blaed": "blade"})
    assert words == [["chin", "chin"], ["tukc", "tuck"], ["blaed", "blade"]]


def test_one_odd_word_of_a_sentence_does_not_decide(run: Runner) -> None:
    documents = [
        {"id": "neck", "name": "Neck stretch", "terms": "Sitting"},
        {"id": "odd", "name": "Monday walk"},
        *({"id": f"n{n}", "name": f"Stretch {n}", "terms": "Sitting"} for n in range(20)),
    ]
    assert found(run, documents, "stretch my neck while sitting monday")[0] == "neck"


def test_a_prior_moves_a_document_behind_its_like(run: Runner) -> None:
    documents = [{"id": "one", "name": "Print"}, {"id": "two", "name": "Print"}]
    assert found(run, documents, "print") == ["one", "two"]
    assert found(run, documents, "print", priors={"one": 0.7}) == ["two", "one"]


def test_each_rarer_letter_typed_keeps_the_right_one(run: Runner) -> None:
    name = "shoulder blade squeeze"
    missed = [n for n in range(1, len(name) + 1) if "squeeze" not in found(run, LIBRARY, name[:n])]
    assert missed == []


def test_a_search_is_a_value_that_the_next_one_leaves_as_it_is(run: Runner) -> None:
    value = "((before) => [before, index.search('clam') && [...found.scores]])([...found.scores])"
    before, after = searched(run, LIBRARY, "chin tuck", value)
    assert before == after
    assert [score > 0 for score in after] == [d["id"] == "tuck" for d in LIBRARY]


def test_scores_say_the_order(run: Runner) -> None:
    scores = searched(run, LIBRARY, "shoulder blade", "found.places.map((at) => found.scores[at])")
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)


def test_a_word_of_the_query_tells_how_rare_it_is(run: Runner) -> None:
    value = "found.words.map(({ text, rarity }) => [text, rarity])"
    (blade, common), (sitting, rare) = searched(run, LIBRARY, "equipment for roll", value)
    assert (blade, sitting) == ("equipment", "roll")
    assert 0 < common < rare


@pytest.mark.parametrize(
    "no",
    [
        "no",
        "not",
        "non",
        "without",
        "avoid",
        "avoiding",
        "cannot",
        "cant",
        "can't",
        "don't",
        "dont",
    ],
)
def test_each_word_for_no_rules_out(run: Runner, no: str) -> None:
    assert found(run, LIBRARY, "sitting") == ["tuck", "row"]
    assert found(run, LIBRARY, f"sitting {no} band") == ["tuck"]


def test_another_form_of_a_setting_after_a_no_is_ruled_out_too(run: Runner) -> None:
    assert "roll" not in found(run, LIBRARY, "without floors")
    assert "roll" not in found(run, LIBRARY, "no mats")


def test_two_words_mean_the_one_that_they_make_together(run: Runner) -> None:
    documents = [{"id": "ear", "name": "Earlobe pull"}]
    value = """found.words.map(({ meanings }) =>
      [...meanings].map(([number, quality]) => [index.vocabulary.text(number), quality]))"""
    for query in ("ear lobe pull", "pull ear lobe"):
        meant = searched(run, documents, query, value)
        words = ["pull" if word == "pull" else "earlobe" for word in query.split()]
        assert meant == [[[word, 1]] for word in words]


def test_only_a_setting_that_was_typed_in_full_is_ruled_out(run: Runner) -> None:
    assert found(run, LIBRARY, "without mat") == ["tuck", "row"]
    assert found(run, LIBRARY, "without ma") == ["roll"]  # not yet a word: it is looked for


def test_a_score_and_a_rarity_are_what_the_formula_says(run: Runner) -> None:
    value = "[found.words.map(({ rarity }) => rarity), found.scores[0]]"
    rarities, _ = searched(run, LIBRARY, "equipment roll xylophone", value)
    odd = 6 * run("search/weights.js", "({ ODD }) => ODD")
    assert rarities == pytest.approx([math.log1p(6 / (2 + odd)), math.log1p(6 / (1 + odd)), 0])
    _, score = searched(run, [{"id": "tuck", "name": "Tuck"}], "tuck", value)
    weight = run("search/weights.js", "({ PHRASE, WEIGHTS }) => WEIGHTS.name * (1 + PHRASE)")
    assert score == pytest.approx(weight)
