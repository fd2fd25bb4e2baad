import pytest

from tests.deno import Runner

CALL = """({ isPlaced }, text, typed) => {
  const parts = text.split(" ").map((means, at) => ({ means, kinds: [], from: at, to: at }));
  const wanted = typed.split(" ");
  const taken = parts.filter(({ means }) => wanted.includes(means));
  return isPlaced(taken, parts, wanted, "round");
}"""


@pytest.mark.parametrize(
    ("text", "typed", "placed"),
    [
        ("pain round chest", "round chest pain", True),
        ("round chest pain", "round chest pain", True),
        ("round noon crush chest pain", "round chest pain", False),
        ("chest pain walk round", "round chest pain", False),
        ("turn round tight chest pain", "round chest tight", False),
        ("band round chest", "band chest", True),
        ("numb belt round tummy", "numb belt round", True),
    ],
)
def test_what_places_stands_right_before_what_it_stands_before_in_the_phrase(
    run: Runner, text: str, typed: str, placed: bool
) -> None:
    assert run("signs/placing.js", CALL, text, typed) is placed
