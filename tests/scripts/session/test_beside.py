import pytest

from tests.deno import Runner

PLAN = {"items": [{"before": "Fetch a chair.", "note": "Slowly."}, {}], "after": "Drink."}


@pytest.mark.parametrize(
    ("item", "kind", "text"),
    [
        *((0, kind, "Fetch a chair. Slowly.") for kind in ("ready", "down", "up", "over")),
        *((0, k, "") for k in ("move", "hold", "return", "work", "switch", "rest")),
        (1, "ready", ""),
        (2, "up", "Drink."),
    ],
)
def test_what_a_routine_says_stands_on_the_way_to_a_move_and_at_the_end(
    run: Runner, item: int, kind: str, text: str
) -> None:
    given = [PLAN, {"item": item, "kind": kind}]
    assert run("session/beside.js", "({ detailOf }, given) => detailOf(...given)", given) == text


def test_a_routine_may_say_nothing_at_the_end(run: Runner) -> None:
    given = [{"items": []}, {"item": 0, "kind": "up"}]
    assert run("session/beside.js", "({ detailOf }, given) => detailOf(...given)", given) == ""
