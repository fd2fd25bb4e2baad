from collections.abc import Iterable, Mapping
from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.builder.routines import routines

MODULES = "builder/hints.js routine/shelf.js"
ALL = (
    "({ hintsOf, MoveShelf }, all, data, days = 0) => { const shelf = new MoveShelf(data);"
    " return all.map((items) => hintsOf(items, [], shelf, days)); }"
)
ONCE: Mapping[str, object] = {"sets": 1, "repetitions": 1, "sides": "together"}
BARE: Mapping[str, object] = {
    "moves": [],
    "sets": [],
    "timing": {"repetition": 3, "between": 10, "floor": 30, "over": 15},
}
Items = list[Mapping[str, Any]]


def item(move: str, kind: str = "mobility", **more: object) -> Mapping[str, Any]:
    given = {"id": move, "exercise": move, "name": move.upper(), "kind": kind, **more}
    return {"move": given, "amount": ONCE}


def hints(run: Runner, items: Iterable[Mapping[str, Any]], days: int = 0) -> Any:
    return run(MODULES, ALL, [[*items]], BARE, days)[0]


def test_nothing_is_said_of_an_empty_routine_or_a_good_one(run: Runner) -> None:
    assert hints(run, []) == []
    assert hints(run, [item("a"), item("b", "strength"), item("c", "breathing")], 7) == []


def test_a_hint_of_order_says_what_to_do_and_does_it(run: Runner, library: Library) -> None:
    words = library.words.scripts.hints
    strong = [item("s", "strength"), item("t", "strength")]
    (hint,) = hints(run, [item("a"), *strong, item("c", "stretch")])
    assert hint["id"] == "between"
    assert hint["text"] == words.between.of(2, "en")
    assert hint["fix"] == {"label": words.between_fix, "order": [0, 1, 3, 2]}
    (hint,) = hints(run, [strong[0], item("c")])
    assert hint["text"] == words.first.format(name="C")
    assert hint["fix"] == {"label": words.first_fix, "order": [1, 0]}


def test_lying_down_and_turning_over_are_said(run: Runner, library: Library) -> None:
    words = library.words.scripts.hints
    lying = {"on": "floor", "wayUp": "on-back"}
    (hint,) = hints(run, [item("a", **lying), item("b"), item("c", **lying)])
    assert (hint["id"], hint["text"]) == ("down", words.down)
    assert hint["fix"]["label"] == words.down_fix
    prone = {"on": "floor", "wayUp": "face-down"}
    (hint,) = hints(run, [item("a", **lying), item("b", **prone), item("c", **lying)])
    assert (hint["id"], hint["text"]) == ("over", words.over)
    assert hint["fix"] == {"label": words.over_fix, "order": [0, 2, 1]}


def test_a_move_that_is_there_twice_is_named(run: Runner, library: Library) -> None:
    words = library.words.scripts.hints
    (hint,) = hints(run, [item("a"), item("b"), item("a")])
    assert hint == {"id": "twice", "text": words.twice.format(name="A"), "fix": None}


def test_two_forms_of_one_exercise_are_named(run: Runner, library: Library) -> None:
    words = library.words.scripts.hints
    (hint,) = hints(run, [item("a"), item("b"), item("c", exercise="a")])
    assert hint["text"] == words.forms.format(first="A", next="C")


def test_more_days_than_a_record_has_are_said_of_the_strictest(
    run: Runner, library: Library
) -> None:
    words = library.words.scripts.hints
    items = [item("a", mostDays=5), item("b", mostDays=3), item("c")]
    assert hints(run, items) == []
    assert hints(run, items, 3) == []
    (hint,) = hints(run, items, 5)
    one = {"name": "B", "days": words.days.of(3, "en"), "chosen": 5}
    assert hint == {"id": "days", "text": words.too_often.of(1, "en", **one), "fix": None}
    (hint,) = hints(run, items, 7)
    assert hint["text"] == words.too_often.of(2, "en", **{**one, "chosen": 7})


def test_a_long_routine_may_have_two_parts(run: Runner, library: Library) -> None:
    def walk(minutes: int) -> Items:
        return [{**item("a"), "amount": {"sets": 1, "minutes": minutes, "sides": "together"}}]

    assert hints(run, walk(30)) == []
    (hint,) = hints(run, walk(31))
    text = library.words.scripts.hints.long.of(31, "en")
    assert hint == {"id": "long", "text": text, "fix": None}


def test_at_most_three_are_said_the_weightiest_first(run: Runner) -> None:
    lying = {"on": "floor", "wayUp": "on-back"}
    prone = {"on": "floor", "wayUp": "face-down"}
    strong = item("s", "strength", mostDays=2)
    worst = [strong, strong, *(item(move, **lying) for move in "ab"), item("c")]
    worst += [item("d", **lying), item("e", **prone), item("f", **lying), item("g")]
    long = {**item("h"), "amount": {"sets": 1, "minutes": 99, "sides": "together"}}
    assert [hint["id"] for hint in hints(run, [*worst, long], 7)] == ["days", "down", "first"]


def test_a_ready_set_as_it_stands_gets_no_hint(run: Runner, shelf: Mapping[str, Any]) -> None:
    """Nor without what it has apart; who changes it gets hints again."""
    moves = {move["id"]: move for move in shelf["moves"]}

    def parts(one: Mapping[str, Any], *, apart: bool) -> Items:
        return [
            {"move": moves[part["move"]], "amount": part["amount"]}
            for part in one["items"]
            if apart or not part.get("apart")
        ]

    ready = [parts(one, apart=apart) for one in shelf["sets"] for apart in (True, False)]
    assert [found for found in run(MODULES, ALL, ready, shelf) if found] == []
    days = [one.get("days", 7) for one in shelf["sets"]]
    for items, often in zip(ready[::2], days, strict=True):
        assert run(MODULES, ALL, [items], shelf, often) == [[]]
    changed = [[items[-1], *items] for items in ready]
    assert all(run(MODULES, ALL, changed, shelf))


@pytest.mark.parametrize("days", [0, 7])
def test_every_hint_of_many_routines_is_whole(
    run: Runner, shelf: Mapping[str, Any], days: int
) -> None:
    made = [
        [{"move": move, "amount": move["amount"]} for move in moves]
        for moves in routines(shelf, 200, 30)
    ]
    seen = set()
    for items, found in zip(made, run(MODULES, ALL, made, shelf, days), strict=True):
        assert len(found) <= 3
        for hint in found:
            seen.add(hint["id"])
            assert hint["text"].endswith(".")
            assert not {"undefined", "NaN", "{"} & {*hint["text"].split()}
            assert "{" not in hint["text"]
            if hint["fix"]:
                assert sorted(hint["fix"]["order"]) == [*range(len(items))]
    assert seen >= {"down", "first", "over", "between", "twice"}
    assert ("days" in seen) == (days == 7)
