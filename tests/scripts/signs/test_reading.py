import pytest

from tests.deno import Runner

READ = "({ Reader }, phrases, text) => [...new Reader(phrases, [], [], []).read(text).slips]"


@pytest.mark.parametrize(("text", "slips"), [("red hnads", [1]), ("red thubms", [])])
def test_a_slip_in_a_word_of_six_letters_is_surely_one(
    run: Runner, text: str, slips: list[int]
) -> None:
    assert run("signs/reading.js", READ, ["red hands", "red thumbs"], text) == slips
