from collections.abc import Mapping
from typing import Any

from tests.deno import Runner

SHELF = "const shelf = { library, move: (id) => library.moves.find((one) => one.id === id) };"


def test_a_ready_set_is_done_without_what_is_done_at_another_time(
    run: Runner, shelf: Mapping[str, Any], sets: dict[str, list[dict[str, Any]]]
) -> None:
    plans = run(
        "session/offering.js",
        f"({{ planOfSet }}, library) => {{ {SHELF}"
        " return library.sets.map((set) => planOfSet(set, shelf)); }",
        shelf,
    )
    assert any("apart" in item for one in shelf["sets"] for item in one["items"])
    for ready, plan in zip(shelf["sets"], plans, strict=True):
        assert plan["items"] == sets[ready["id"]]
        assert plan["name"] == ready["name"]
        assert plan["stop"] == ready["stop"]
        assert plan.get("after") == ready.get("after")


def test_a_walk_has_the_minutes_and_the_pace_of_its_week(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    (plan,) = shelf["plans"]
    walks = run(
        "session/offering.js",
        f"({{ planOfWeek }}, library) => {{ {SHELF} const [plan] = library.plans;"
        " return [...plan.weeks, null].map((_, week) => planOfWeek(plan, week, shelf)); }",
        shelf,
    )
    given = [(walk["items"][0]["amount"]["minutes"], walk["items"][0]["note"]) for walk in walks]
    weeks = [(week["minutes"], week["pace"]) for week in plan["weeks"]]
    assert given == [*weeks, weeks[0]]  # a week that is not there is the first
    assert all(walk["walk"] and len(walk["items"]) == 1 for walk in walks)
