from typing import Any

import pytest

from generator.content.library import Library
from tests.site.test_moves import script

MEASURES = ("sets", "repetitions", "hold", "minutes")


@pytest.fixture(scope="module")
def shelf(real: Library) -> dict[str, Any]:
    return script(real)


def test_what_a_record_and_ready_sets_ask_for_lies_within_the_limits(
    shelf: dict[str, Any],
) -> None:
    limits = {move["id"]: move["limits"] for move in shelf["moves"]}
    asked = [(move["id"], move["amount"]) for move in shelf["moves"]]
    asked += [(item["move"], item["amount"]) for one in shelf["sets"] for item in one["items"]]
    outside = [
        (move, name, amount[name])
        for move, amount in asked
        for name in MEASURES
        if name in amount
        if not limits[move][name][0] <= amount[name] <= limits[move][name][1]
    ]
    assert len(asked) > 100
    assert outside == []


def test_nobody_can_set_more_than_a_record_or_a_ready_set_asks_for(
    real: Library, shelf: dict[str, Any]
) -> None:
    most: dict[str, list[int]] = {}
    for form in real.forms().values():
        dose = form.dose
        most[form.id] = [dose.repetitions_up_to or dose.repetitions or 0]
    for routine in real.routines.values():
        for step in routine.steps:
            form = real.form(step.exercise, step.variant)
            amount = step.amount
            most[form.id].append(amount.repetitions_up_to or amount.repetitions or 0)
    said = {move["id"]: move["limits"].get("repetitions", [0, 0])[1] for move in shelf["moves"]}
    assert said == {i: max(numbers) for i, numbers in most.items()}


def test_a_routine_that_leaves_holds_out_lets_readers_leave_them_out(
    shelf: dict[str, Any],
) -> None:
    without = {
        item["move"]
        for one in shelf["sets"]
        for item in one["items"]
        if "hold" not in item["amount"] and "repetitions" in item["amount"]
    }
    holding = {m["id"]: m["limits"]["hold"] for m in shelf["moves"] if "hold" in m["limits"]}
    assert without & holding.keys()
    assert {holding[i][0] for i in without & holding.keys()} == {0}
    assert {low for i, (low, _) in holding.items() if i not in without} == {3}
