from typing import Any

import pytest

from tests.deno import Runner

# Three documents; the last two share a position and a thing.
POSTINGS = """({ Postings, WEIGHTS }, script) => {
  const part = (field, text) => ({ field, text, label: text });
  const sitting = [part("setting", "Sitting chair"), part("terms", "Seat")];
  const postings = new Postings([
    { id: "a", parts: [part("name", "Chin tuck"), part("text", "Chin up, sitting")] },
    {
      id: "b", groups: [sitting],
      parts: [part("text", "Chin"), part("also", "Chin of the left chair")],
    },
    { id: "c", parts: [part("summary", "Tuck")], groups: [sitting] },
  ]);
  const words = postings.vocabulary;
  const number = (text) => words.find(text);
  const hits = (...meanings) => {
    const numbered = meanings.map(([word, quality]) => [number(word), quality]);
    const { places, best } = postings.hits(new Map(numbered));
    return [places, [...best]];
  };
  return new Function("postings", "number", "hits", "WEIGHTS", `return ${script}`)(
    postings, number, hits, WEIGHTS);
}"""


def _of(run: Runner, script: str) -> Any:
    return run("search/postings.js search/weights.js", POSTINGS, script)


def test_a_slip_may_mean_a_word_of_a_phrase_that_says_something(run: Runner) -> None:
    call = """({ Postings }) => {
      const parts = [
        { field: "name", text: "Stretch between 5minutes" }, { field: "also", text: "because" },
        { field: "text", text: "Standing" },
      ];
      const { vocabulary } = new Postings([{ id: "a", parts }]);
      return ["strecth", "betwene", "6minutes", "becuase", "stnading", "fivve"].map(
        (typed) => vocabulary.meant(typed));
    }"""
    meant = ["stretch", "between", "6minutes", "becuase", "stnading", "fivve"]
    assert run("search/postings.js", call) == meant


def test_a_word_weighs_in_a_document_as_in_the_best_of_its_fields(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    places, best = _of(run, "hits(['chin', 1])")
    assert (places, best) == ([0, 1], [weights["name"], weights["also"], 0])
    places, best = _of(run, "hits(['sitting', 0.5])")
    assert sorted(places) == [0, 1, 2]
    assert best == pytest.approx([0.5 * weights[f] for f in ("text", "setting", "setting")])


def test_what_a_document_shares_does_not_hide_its_own(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    assert _of(run, "hits(['chair', 1])") == [[1, 2], [0, weights["also"], weights["setting"]]]


def test_of_several_meanings_the_best_counts(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    places, best = _of(run, "hits(['tuck', 0.1], ['chin', 0.2], ['seat', 1])")
    assert sorted(places) == [0, 1, 2]
    assert best == pytest.approx([0.2 * weights["name"], weights["terms"], weights["terms"]])
    places, best = _of(run, "hits(['chin', 1], ['tuck', 0.5])")
    assert best == [weights["name"], weights["also"], 0.5 * weights["summary"]]


def test_only_a_position_or_a_thing_is_a_setting(run: Runner) -> None:
    words = ("sitting", "chair", "seat", "chin")
    found = [_of(run, f"postings.havingAsSetting(number('{word}'))") for word in words]
    assert found == [[1, 2], [1, 2], [], []]


def test_a_document_has_its_own_words_and_those_that_it_shares(run: Runner) -> None:
    has = "[0, 1, 2].map((at) => postings.has(number('{}'), at))"
    assert _of(run, has.format("chin")) == [True, True, False]
    assert _of(run, has.format("seat")) == [False, True, True]
    assert _of(run, "['chin', 'seat', 'sitting'].map((word) => postings.count(number(word)))") == [
        2,
        2,
        3,
    ]


def test_neighbours_in_a_phrase_are_one_word_too_unless_they_say_little(run: Runner) -> None:
    joined = ("chintuck", "sittingchair", "leftchair", "theleft", "chinof", "chinup", "chairseat")
    known = [_of(run, f"number('{word}') !== undefined") for word in joined]
    assert known == [True, True, True, False, False, False, False]


def test_a_document_has_its_own_phrases_first(run: Runner) -> None:
    labels = "[0, 1, 2].map((at) => postings.phrases(at).map((phrase) => phrase.label))"
    shared = ["Sitting chair", "Seat"]
    assert _of(run, labels) == [["Chin tuck"], ["Chin of the left chair", *shared], shared]


def test_what_documents_share_is_judged_once_and_the_best_counts(run: Runner) -> None:
    script = """(() => {
      const [asked, known] = [[], new Map()];
      const value = (phrases) => asked.push(phrases.length) && phrases.length / 10;
      return [[0, 1, 2].map((at) => postings.bestOf(at, value, known)), asked];
    })()"""
    assert _of(run, script) == [[0.1, 0.2, 0.2], [1, 1, 2, 0]]
