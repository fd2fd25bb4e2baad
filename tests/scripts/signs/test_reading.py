import pytest

from tests.deno import Runner

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
