import pytest

from tests.deno import Runner

CALL = """({ isPlaced }, text, typed) => {
  const parts = text.split(" ").map((means, at) => ({ means, kinds: [], from: at, to: at }));
  const wanted = typed.split(" ");
  const taken = parts.filter(({ means }) => wanted.includes(means));
  return isPlaced(taken, parts, wanted, "round");
}"""


@pytest.mark.parametrize(
    ("text", "typed", "answer"),
    [
        ("pain round chest", "round chest pain", "placed"),
        ("round chest pain", "round chest pain", "placed"),
        ("round noon crush chest pain", "round chest pain", "elsewhere"),
        ("chest pain walk round", "round chest pain", "elsewhere"),
        ("turn round tight chest pain", "round chest tight", "elsewhere"),
        ("band round chest", "band chest", "placed"),
        ("numb belt round tummy", "numb belt round", "placed"),
    ],
)
def test_what_places_stands_right_before_what_it_stands_before_in_the_phrase(
    run: Runner, text: str, typed: str, answer: str
) -> None:
    assert run("signs/placing.js", CALL, text, typed) is (answer == "placed")
