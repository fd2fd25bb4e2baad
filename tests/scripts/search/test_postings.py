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


def test_what_a_word_is_worth_adds_up_over_fields_and_half_over_holders(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    places, best = _of(run, "hits(['tuck', 1])")
    assert (places, best) == ([0, 2], [pytest.approx(weights["name"]), 0, weights["summary"]])
    places, (first, *others) = _of(run, "hits(['sitting', 0.5])")
    assert sorted(places) == [0, 1, 2]
    assert 0 < first < 0.5 * weights["text"]  # its text is longer than those of others
    assert others == pytest.approx([0.5 * weights["setting"]] * 2)
    _, best = _of(run, "hits(['chair', 1])")
    assert best == pytest.approx([0, weights["also"] + weights["setting"] / 2, weights["setting"]])


def test_a_word_is_worth_more_where_it_stands_again_and_where_texts_are_short(run: Runner) -> None:
    call = """({ Postings }, ...texts) => {
      const documents = texts.map((text) => ({ id: text, parts: [{ field: "text", text }] }));
      const postings = new Postings(documents);
      return [...postings.hits(new Map([[postings.vocabulary.find("neck"), 1]])).best];
    }"""
    texts = ["neck arm", "neck neck", "neck and arm and leg", "neck neck neck neck neck"]
    once, twice, in_long, often = run("search/postings.js", call, *texts)
    assert in_long < once < twice < 2 * once
    assert twice < often < 2 * twice


def test_of_several_meanings_the_best_counts(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    places, best = _of(run, "hits(['tuck', 0.1], ['left', 0.2], ['seat', 1])")
    assert sorted(places) == [0, 1, 2]
    assert best[0] == pytest.approx(0.1 * weights["name"])
    assert best[2] == pytest.approx(weights["terms"] + 0.1 * weights["summary"] / 2)
    _, best = _of(run, "hits(['chin', 0.01], ['tuck', 0.5])")
    assert best[0] == pytest.approx(0.5 * weights["name"])
    assert best[2] == pytest.approx(0.5 * weights["summary"])


def test_other_forms_of_a_word_add_to_it_and_guesses_do_not(run: Runner) -> None:
    weights = _of(run, "WEIGHTS")
    more = run("search/weights.js", "({ OTHER_FORM }) => OTHER_FORM")
    for quality, adds in ((1, weights["name"] * more), (0.5, 0)):
        _, best = _of(run, f"hits(['tuck', 1], ['chintuck', {quality}])")
        assert best[0] == pytest.approx(weights["name"] + adds)


def test_what_is_said_not_to_be_is_a_word_too(run: Runner) -> None:
    call = """({ Postings }) => {
      const part = (field, text) => ({ field, text });
      const { vocabulary } = new Postings([{
        id: "a",
        parts: [
          part("words", "cannot get on the floor"), part("also", "For who has no chair or band"),
          part("text", "Do not jump"), part("words", "Kneel"),
        ],
      }]);
      return ["nofloor", "nochair", "noband", "nojump", "nokneel", "noget"].filter((word) =>
        vocabulary.find(word) !== undefined);
    }"""
    assert run("search/postings.js", call) == ["nofloor", "nochair", "noband"]


def test_a_document_with_a_position_or_a_thing_has_settings(run: Runner) -> None:
    assert _of(run, "[0, 1, 2].map((at) => postings.hasSettings(at))") == [False, True, True]


def test_only_a_position_or_a_thing_is_a_setting(run: Runner) -> None:
    words = ("sitting", "chair", "seat", "chin")
    with_all = "postings.settingsWith(number('{}')).flatMap((one) => postings.documentsWith(one))"
    found = [_of(run, with_all.format(word)) for word in words]
    assert found == [[1, 2], [1, 2], [], []]


def test_a_document_has_its_own_words_and_those_that_it_shares(run: Runner) -> None:
    has = "[0, 1, 2].map((at) => postings.has(number('{}'), at))"
    assert _of(run, has.format("chin")) == [True, True, False]
    assert _of(run, has.format("seat")) == [False, True, True]


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
