from collections.abc import Mapping
from typing import Any

import pytest

from tests.deno import Runner

AMOUNT: Mapping[str, object] = {
    "sets": 2,
    "repetitions": 8,
    "hold": 10,
    "rest": 60,
    "sides": "each-side",
}
MOVE = {
    "amount": AMOUNT,
    "limits": {"sets": [1, 2], "repetitions": [1, 10], "hold": [3, 30], "minutes": [1, 5]},
}
STEPPED = "({ stepped }, ...given) => stepped(...given)"
LIMITED = "({ limited }, ...given) => limited(...given)"
EASED = "({ eased }, ...given) => eased(...given)"


@pytest.mark.parametrize(
    ("measure", "value", "by", "expected"),
    [
        ("repetitions", 9, 1, 10),
        ("repetitions", 10, 1, 10),
        ("repetitions", 1, -1, 1),
        ("hold", 4, 1, 5),
        ("hold", 5, 1, 10),
        ("hold", 12, 1, 15),
        ("hold", 10, -1, 5),
        ("hold", 5, -1, 4),
        ("hold", 3, -1, 3),
        ("hold", 30, 1, 30),
    ],
)
def test_steps_stay_within_the_limits(
    run: Runner, measure: str, value: int, by: int, expected: int
) -> None:
    amount = {**AMOUNT, measure: value}
    assert run("routine/dose.js", STEPPED, MOVE, amount, measure, by)[measure] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, AMOUNT),
        ({"repetitions": 999}, {"sets": 1, "repetitions": 10, "hold": 3}),
        ({"repetitions": 2.6, "hold": 999, "sets": 9}, {"sets": 2, "repetitions": 3, "hold": 30}),
        ({"minutes": 99}, {"sets": 1, "minutes": 5}),
        ({"repetitions": -5, "hold": 4}, {"sets": 1, "repetitions": 1, "hold": 4}),
    ],
)
def test_whatever_is_given_becomes_an_amount_within_the_limits(
    run: Runner, given: dict[str, float], expected: dict[str, int]
) -> None:
    whole = {"rest": 60, "sides": "each-side", **expected}
    assert run("routine/dose.js", LIMITED, MOVE, given) == whole


def test_a_kind_of_amount_that_a_move_has_not_is_not_taken(run: Runner) -> None:
    walk = {"amount": {"sets": 1, "minutes": 5, "sides": "together"}, "limits": {"minutes": [1, 9]}}
    found = run("routine/dose.js", LIMITED, walk, {"repetitions": 4, "sets": 3})
    assert found == {"sets": 1, "minutes": 1, "sides": "together"}


def test_gentler_ends_at_the_least_and_more_at_the_most(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    """For every move of the content."""
    script = (
        "({ eased, MEASURES }, moves, by) => moves.map((move) => {"
        " let amount = move.amount;"
        " for (let turn = 0; turn < 200; turn += 1) amount = eased(move, amount, by);"
        " return MEASURES.filter((measure) => amount[measure] &&"
        " amount[measure] !== move.limits[measure][by < 0 ? 0 : 1]); })"
    )
    for by in (-1, 1):
        left = run("routine/dose.js", script, shelf["moves"], by)
        assert len(left) > 50
        assert [names for names in left if names] == []


def test_gentler_changes_one_measure_by_one_step(run: Runner) -> None:
    eased = run("routine/dose.js", EASED, MOVE, AMOUNT, -1)
    assert eased == {**AMOUNT, "sets": 1}
    again = run("routine/dose.js", EASED, MOVE, eased, -1)
    assert again == {**eased, "repetitions": 7}
