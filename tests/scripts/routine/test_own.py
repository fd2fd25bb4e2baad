from collections.abc import Mapping
from typing import Any

import pytest

from tests.deno import Runner

CHECKED = (
    "({ checked }, given, { moves, reasons }) =>"
    " checked(given, new Map(moves.map((move) => [move.id, move])), reasons)"
)
EMPTY = {
    "name": "",
    "whom": "",
    "by": "",
    "telephone": "",
    "days": [],
    "suits": [],
    "items": [],
}


def checked(run: Runner, shelf: Mapping[str, Any], given: object) -> Any:
    return run("routine/own.js", CHECKED, given, shelf)


@pytest.mark.parametrize(
    "rubbish",
    [None, 7, "x", [], {}, {"items": "x"}, {"items": [None, 1, [], {"move": 7}]}, {"days": {}}],
)
def test_rubbish_is_an_empty_routine(
    run: Runner, shelf: Mapping[str, Any], rubbish: object
) -> None:
    assert checked(run, shelf, rubbish) == {"routine": EMPTY, "unknown": []}


def test_texts_are_one_short_line_that_turns_no_direction(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    given = {
        "name": f"  a\nb\u202ec{'x' * 999}",
        "days": [7, 1, 1, 9, "2"],
        "suits": ["floor", "x"],
    }
    found = checked(run, shelf, given)["routine"]
    assert found["name"] == f"a b c{'x' * 55}"
    assert (found["days"], found["suits"]) == ([1, 7], ["floor"])


def test_a_move_without_an_amount_has_that_of_its_record(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    every = [{"move": move["id"]} for move in shelf["moves"]][:30]
    found = checked(run, shelf, {"items": every})["routine"]["items"]
    amounts = {move["id"]: move["amount"] for move in shelf["moves"]}
    assert len(found) == 30
    assert [one["amount"] for one in found] == [amounts[one["move"]] for one in found]
