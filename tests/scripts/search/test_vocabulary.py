from typing import Any

import pytest

from tests.deno import Runner

# What a word typed may mean, with how surely; a word with a + is one that nobody wrote as one, and
# by a word in brackets nothing is called.
MEANINGS = """({ Vocabulary }, words, typed, method, plain) => {
  const vocabulary = new Vocabulary(new Set(plain));
  for (const word of words) {
    if (word.includes("+")) vocabulary.join(...word.split("+"));
    else if (word.includes("(")) vocabulary.add(word.slice(1, -1));
    else vocabulary.expect(vocabulary.add(word));
  }
  const found = vocabulary[method](typed);
  if (method === "meant") return found;
  return Object.fromEntries([...found].map(([at, quality]) => [vocabulary.text(at), quality]));
}"""
SURENESS = "({ FORM, LONGER, SAME }) => ({ FORM, LONGER, SAME })"


def _meanings(run: Runner, words: str, typed: str, method: str = "meanings") -> Any:
    return run("search/vocabulary.js", MEANINGS, words.split(), typed, method)


def _meant(run: Runner, words: str, typed: str, plain: str = "") -> Any:
    return run("search/vocabulary.js", MEANINGS, words.split(), typed, "meant", plain.split())


@pytest.fixture
def sure(run: Runner) -> Any:
    """How surely a word means another, by what lies between them."""
    return run("search/weights.js", SURENESS)


def test_a_word_has_one_number_however_often_it_is_taken_in(run: Runner) -> None:
    call = """({ Vocabulary }) => {
      const words = new Vocabulary();
      const given = [words.add("neck"), words.add("chin"), words.add("neck")];
      words.join("chin", "tuck");
      given.push(words.join("ne", "ck"), words.join("chin", "tuck"));
      return [given, words.find("chin"), words.find("xyz") ?? null, words.text(1)];
    }"""
    assert run("search/vocabulary.js", call) == [[0, 1, 0, 0, 2], 1, None, "chin"]


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
    assert found == pytest.approx({"shoulder": 0.6 + 0.3 * 6 / 8})
    found = _meanings(run, "shoulder+blade neck", "shoulderbl")
    assert found == pytest.approx({"shoulderblade": 0.6 + 0.3 * 10 / 13})


def test_slips_are_looked_for_only_where_a_word_is_none_of_the_index(run: Runner) -> None:
    assert _meant(run, "paca pack", "pack") == "pack"
    assert _meant(run, "paca pack", "packs") == "packs"
    assert _meant(run, "packing paca", "pack") == "pack"
    assert _meant(run, "packing paxc", "pakc") == "paxc"
    assert _meant(run, "packing", "xyz") == "xyz"


def test_a_slip_means_the_word_that_is_nearest_and_else_the_most_frequent(run: Runner) -> None:
    assert _meant(run, "shoulders shouting", "shoulting") == "shouting"
    assert _meant(run, "hand hind", "hund") == "hand"
    assert _meant(run, "hand hind hinds", "hund") == "hind"
    assert _meant(run, "hind hand hand", "hund") == "hand"
    assert _meant(run, "stretching stretching stretches", "stertches") == "stretches"


def test_a_slip_means_a_word_by_which_something_is_called_in_any_form(run: Runner) -> None:
    assert _meant(run, "(pillar)", "pillaw") == "pillaw"
    assert _meant(run, "(pillar) pillow", "pillaw") == "pillow"
    assert _meant(run, "stretch (stretches)", "stetches") == "stretches"
    assert _meant(run, "chin+tuck", "chintukc") == "chintukc"


def test_a_plain_word_is_no_slip(run: Runner) -> None:
    assert _meant(run, "stress", "sress") == "stress"
    assert _meant(run, "stress", "sress", "sress") == "sress"


def test_what_was_meant_once_is_meant_again(run: Runner) -> None:
    call = """({ Vocabulary }) => {
      const words = new Vocabulary();
      words.expect(words.add("neck"));
      const first = [words.meanings("neck"), words.meant("nekc")];
      words.expect(words.add("nekc"));
      return [first[0] === words.meanings("neck"), first[1], words.meant("nekc")];
    }"""
    assert run("search/vocabulary.js", call) == [True, "neck", "neck"]
