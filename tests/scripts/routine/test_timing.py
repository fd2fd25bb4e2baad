from collections.abc import Mapping
from typing import Any

from generator.content.library import Library
from generator.content.timing import minutes
from tests.deno import Runner

MINUTES = (
    "({ minutesOf }, { moves, sets, timing }) => {"
    " const known = new Map(moves.map((move) => [move.id, move]));"
    " return sets.map(({ items }) => minutesOf(items.filter(({ apart }) => !apart)"
    ".map(({ move, amount }) => ({ move: known.get(move), amount })), timing)); }"
)


def test_minutes_are_those_that_pages_say(
    run: Runner, real: Library, shelf: Mapping[str, Any]
) -> None:
    """Of ready sets whose amounts are no ranges, of which pages take the middle."""
    found = run("routine/timing.js", MINUTES, shelf)
    routines = {one["id"]: real.routines[one["id"]] for one in shelf["sets"]}
    plain = {
        i: (minutes(real, routine), said)
        for (i, routine), said in zip(routines.items(), found, strict=True)
        if not any(
            step.amount.repetitions_up_to
            or step.amount.hold_seconds_up_to
            or step.amount.minutes_up_to
            for step in routine.steps
            if not step.apart
        )
    }
    assert len(plain) > 5
    assert {i: both for i, both in plain.items() if both[0] != both[1]} == {}
