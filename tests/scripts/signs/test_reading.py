import pytest

from generator.content.library import Library
from generator.content.walk import texts
from generator.site.signs import FOUND_BY
from tests.deno import Runner
from tests.scripts.signs.judged import data_of

READ = "({ Reader }, phrases, text) => [...new Reader(phrases, [], [], []).read(text).slips]"


@pytest.mark.parametrize(("text", "slips"), [("red hnads", [1]), ("red thubms", [])])
def test_a_slip_in_a_word_of_six_letters_is_surely_one(
    run: Runner, text: str, slips: list[int]
) -> None:
    assert run("signs/reading.js", READ, ["red hands", "red thumbs"], text) == slips


WORDS = "({ Reader }, phrases, text) => new Reader(phrases, [], [], []).read(text).words"


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("red spots", "sports"), ("chills", "chilly"), ("cough", "couch"), ("shoes", "shes")],
)
def test_a_common_word_is_no_slip_of_a_rare_one(run: Runner, phrase: str, text: str) -> None:
    assert run("signs/reading.js", WORDS, [phrase], text) == [text]


@pytest.mark.parametrize(("text", "meant"), [("hart", "heart"), ("cheat", "chest")])
def test_a_common_word_that_may_be_a_danger_is_a_slip(run: Runner, text: str, meant: str) -> None:
    assert run("signs/reading.js", WORDS, [meant], text) == [meant]


SLIPS = """({ Judge, wordsIn }, signs, texts) => {
  const { reader } = new Judge(signs);
  const words = [...new Set(texts.flatMap((text) => wordsIn(text)))];
  const read = (word) => reader.read(word).words.join(""); // "midback" is two words, and no slip
  return [words.length, words.filter((word) => read(word) !== wordsIn(word).join(""))];
}"""


def test_no_word_of_our_own_records_is_a_slip(run: Runner, real: Library) -> None:
    records = (*real.exercises.values(), *real.routines.values(), *real.guidance.values())
    ours = [text for one in records for place, text in texts(one) if place[0] in FOUND_BY]
    count, slips = run("signs/judging.js signs/plain.js", SLIPS, data_of(real), ours)
    assert count > 1000
    assert slips == []
