from typing import Any

import pytest

from tests.deno import Runner

# What a word typed may mean, with how surely; a word with a + is one that nobody wrote as one.
MEANINGS = """({ Vocabulary }, words, typed, method) => {
  const vocabulary = new Vocabulary();
  for (const word of words) {
    if (word.includes("+")) vocabulary.join(...word.split("+"));
    else vocabulary.add(word);
  }
  const found = vocabulary[method](typed);
  return Object.fromEntries([...found].map(([at, quality]) => [vocabulary.text(at), quality]));
}"""
SURENESS = """({ FORM, LONGER, OTHER_START, SAME, SECOND_SLIP, SLIP, SLIP_IN_BEGINNING }) =>
  ({ FORM, LONGER, OTHER_START, SAME, SECOND_SLIP, SLIP, SLIP_IN_BEGINNING })"""


def _meanings(run: Runner, words: str, typed: str, method: str = "meanings") -> Any:
    return run("search/vocabulary.js", MEANINGS, words.split(), typed, method)


@pytest.fixture
def sure(run: Runner) -> Any:
    """How surely a word means another, by what lies between them."""
    return run("search/weights.js", SURENESS)


def test_a_word_has_one_number_however_often_it_is_taken_in(run: Runner) -> None:
    call = """({ Vocabulary }) => {
      const words = new Vocabulary();
      const given = [words.add("neck"), words.add("chin"), words.add("neck")];
      const all = [];
      words.join("chin", "tuck");
      given.push(words.join("ne", "ck"), words.join("chin", "tuck"));
      words.eachWritten((text, number) => all.push([text, number]));
      return [given, words.find("chin"), words.find("xyz") ?? null, words.text(1), all];
    }"""
    all_written = [["neck", 0], ["chin", 1]]
    assert run("search/vocabulary.js", call) == [[0, 1, 0, 0, 2], 1, None, "chin", all_written]


def test_a_word_means_itself_for_certain_and_then_its_forms(run: Runner, sure: Any) -> None:
    words = "neck arm stretch stretches stretching"
    forms = {"stretch": sure["FORM"], "stretches": sure["SAME"], "stretching": sure["FORM"]}
    assert _meanings(run, words, "stretches", "forms") == forms
    assert _meanings(run, words, "stretches") == forms
    assert _meanings(run, words, "stretches", "same") == {"stretches": sure["SAME"]}
    assert _meanings(run, words, "stretched", "same") == {}


def test_a_beginning_means_what_it_may_become_the_surer_the_longer_it_is(run: Runner) -> None:
    found = _meanings(run, "shoulder shoulders neck", "should")
    assert found == pytest.approx({"shoulder": 0.6 + 0.3 * 6 / 8, "shoulders": 0.6 + 0.3 * 6 / 9})
    assert _meanings(run, "neck arm", "nec") == pytest.approx({"neck": 0.6 + 0.3 * 3 / 4})
    assert set(_meanings(run, "walker walnut", "walking")) == {"walker"}  # by "walk"
    assert set(_meanings(run, "hippo hip neck", "hips")) == {"hip"}  # "hip" alone is too short


def test_a_word_hardly_means_a_longer_one_that_begins_as_it_does(run: Runner, sure: Any) -> None:
    found = _meanings(run, "back backpack", "back")
    assert found == {"back": sure["SAME"], "backpack": sure["LONGER"]}
    assert _meanings(run, "backpack", "back")["backpack"] > 0.6


def test_words_that_nobody_wrote_as_one_are_meant_where_no_other_is(run: Runner) -> None:
    assert set(_meanings(run, "standing standing+hip", "stand")) == {"standing"}
    found = _meanings(run, "shoulder+blade shoulder", "should")
    assert found["shoulder"] == pytest.approx(0.6 + 0.3 * 6 / 8)
    assert found["shoulderblade"] < 0.6  # no more than a guess
    found = _meanings(run, "shoulder+blade neck", "shoulderbl")
    assert found == pytest.approx({"shoulderblade": 0.6 + 0.3 * 10 / 13})


@pytest.mark.parametrize(
    ("word", "typed", "quality"),
    [
        ("neck", "nekc", "SLIP"),
        ("neck", "neckx", "SLIP"),
        ("neck", "beck", "SLIP - OTHER_START"),
        ("neck", "neccxx", ""),
        ("shoulder", "sholdre", ""),  # seven letters have one slip
        ("shoulder", "sholdrer", "SECOND_SLIP"),
        ("shoulder", "choulddr", "SECOND_SLIP - OTHER_START"),
        ("hug", "hog", "SLIP"),
        ("hug", "bug", ""),  # of three letters the first must be right
        ("hug", "ug", ""),
        ("up", "upx", ""),
        ("shoulder", "shuol", "SLIP_IN_BEGINNING"),
        ("shoulder", "hsoul", "SLIP_IN_BEGINNING - OTHER_START"),
        ("shoulder", "hhoul", "SLIP_IN_BEGINNING - OTHER_START"),
        ("shoulder", "ahoul", ""),
        ("squeeze", "sqeu", "SLIP_IN_BEGINNING"),
        ("squeeze", "aque", ""),
        ("shoulder", "shx", ""),
    ],
)
def test_a_slip_is_forgiven_and_counts_less_by_what_it_is(
    run: Runner, sure: Any, word: str, typed: str, quality: str
) -> None:
    names = [name for name in quality.split(" - ") if name]
    expected = {word: sure[names[0]] - sum(sure[name] for name in names[1:])} if names else {}
    assert _meanings(run, f"{word} arm", typed) == pytest.approx(expected)


def test_slips_are_looked_for_only_where_a_word_is_none_of_the_index(run: Runner) -> None:
    assert set(_meanings(run, "back pack", "pack")) == {"pack"}
    assert set(_meanings(run, "back pack", "packs")) == {"pack"}
    assert set(_meanings(run, "back pack", "zack")) == {"back", "pack"}


def test_what_was_meant_once_is_meant_again(run: Runner) -> None:
    call = """({ Vocabulary }) => {
      const words = new Vocabulary();
      words.add("neck");
      return words.meanings("nekc") === words.meanings("nekc");
    }"""
    assert run("search/vocabulary.js", call) is True
