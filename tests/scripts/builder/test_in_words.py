from collections.abc import Mapping
from typing import Any

from generator.content.library import Library
from tests.deno import Runner

MODULES = "builder/in-words.js"
SAFE = "({ safeAmounts }, move, amount) => safeAmounts(move, amount)"
NAME = "({ measureName }, measure, amount) => measureName(measure, amount)"


def test_limits_are_said_from_to_and_what_is_fixed_once(run: Runner, library: Library) -> None:
    words = library.words.scripts.building
    move = {"limits": {"sets": [1, 1], "repetitions": [1, 10], "hold": [3, 5]}}
    said = run(MODULES, SAFE, move, {"sets": 1, "repetitions": 5, "hold": 5})
    assert said == words.safe.format(range="1 to 10 times, hold 3 to 5 seconds")
    move = {"limits": {"sets": [1, 2], "minutes": [1, 5]}}
    said = run(MODULES, SAFE, move, {"sets": 1, "minutes": 5})
    assert said == words.safe.format(range="1 to 2 sets of 1 to 5 minutes")


def test_where_nothing_can_be_changed_it_is_said(run: Runner, library: Library) -> None:
    move = {"limits": {"sets": [1, 1], "minutes": [1, 1]}}
    said = run(MODULES, SAFE, move, {"sets": 1, "minutes": 1})
    assert said == library.words.scripts.building.as_it_is


def test_limits_of_every_move_are_said_in_whole_sentences(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    every = "({ safeAmounts }, moves) => moves.map((move) => safeAmounts(move, move.amount))"
    for move, said in zip(shelf["moves"], run(MODULES, every, shelf["moves"]), strict=True):
        assert said.endswith(".")
        assert "{" not in said
        assert "undefined" not in said
        low, high = move["limits"].get("repetitions", move["limits"].get("minutes"))
        assert high == 1 or f"{low} to {high}" in said or "stays as it is" in said


def test_times_are_named_with_their_sides(run: Runner) -> None:
    assert run(MODULES, NAME, "repetitions", {"sides": "together"}) == "Times"
    assert run(MODULES, NAME, "repetitions", {"sides": "each-way"}) == "Times each way"
    assert run(MODULES, NAME, "minutes", {"sides": "each-side"}) == "Minutes each side"
    assert run(MODULES, NAME, "hold", {"sides": "each-side"}) == "Hold, seconds"


def test_a_limit_is_said_with_its_move_and_number(run: Runner) -> None:
    limit = "({ limitSaid }, move, measure, by) => limitSaid(move, measure, by)"
    move = {"name": "Chin tuck", "limits": {"repetitions": [1, 10], "sets": [1, 2]}}
    assert run(MODULES, limit, move, "repetitions", 1).startswith("Chin tuck: 10 times is the most")
    assert run(MODULES, limit, move, "repetitions", -1).startswith("Chin tuck: 1 time is the least")
    assert run(MODULES, limit, move, "sets", 1).startswith("Chin tuck: 2 sets")
