import re
from collections.abc import Mapping
from itertools import permutations
from typing import Any

from tests.deno import Runner

MODULES = "builder/changes.js routine/shelf.js routine/own.js"


def test_a_place_goes_to_another_and_no_other_is_lost(run: Runner) -> None:
    order = "({ orderOf }, count, from, to) => orderOf(count, from, to)"
    for start, end in permutations(range(5), 2):
        found = run(MODULES, order, 5, start, end)
        assert sorted(found) == [0, 1, 2, 3, 4]
        assert found[end] == start
        assert [at for at in found if at != start] == [at for at in range(5) if at != start]


def test_places_that_are_not_named_are_left_out(run: Runner) -> None:
    reorder = "({ reordered }, routine, order) => reordered(routine, order)"
    assert run(MODULES, reorder, {"items": ["a", "b", "c"]}, [2, 0]) == {"items": ["c", "a"]}
    assert run(MODULES, reorder, {"items": ["a"]}, [0, 7]) == {"items": ["a"]}


def test_only_one_move_is_changed(run: Runner) -> None:
    change = "({ withItem }, routine, at, changed) => withItem(routine, at, changed)"
    found = run(MODULES, change, {"items": [{"a": 1}, {"a": 2}]}, 1, {"a": 3})
    assert found == {"items": [{"a": 1}, {"a": 3}]}


def test_every_form_keeps_what_fits_and_its_own_sides(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    swap = (
        "({ inForm, itemOf }, moves) => moves.flatMap((from) =>"
        " moves.filter((to) => to.exercise === from.exercise)"
        " .map((to) => [from, to, inForm(itemOf(from), to)]))"
    )
    found = run(MODULES, swap, shelf["moves"])
    assert len(found) > 100
    for before, after, item in found:
        assert item["move"] == after["id"]
        assert item["amount"]["sides"] == after["amount"]["sides"]
        for measure, (low, high) in after["limits"].items():
            value = item["amount"].get(measure, low)
            assert low <= value <= high
            mine = before["amount"].get(measure)
            if mine and measure in item["amount"]:
                assert value == min(max(mine, low), high)


def test_every_ready_set_is_a_start_with_its_moves_amounts_and_notes(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    begin = (
        "({ fromReady, checked, MoveShelf }, data) => { const shelf = new MoveShelf(data);"
        " return data.sets.map((set) => { const routine = fromReady(set, shelf);"
        " return [set, routine, checked(routine, shelf.moves, data.reasons).routine]; }); }"
    )
    found = run(MODULES, begin, shelf)
    assert len(found) > 10
    for ready, routine, checked in found:
        assert routine == checked
        assert routine["name"] == ready["name"]
        for item, given in zip(routine["items"], ready["items"], strict=True):
            assert item["move"] == given["move"]
            assert item["amount"].get("repetitions") == given["amount"].get("repetitions")
            assert item["amount"].get("minutes") == given["amount"].get("minutes")
            kept = re.split(r"(?<=[.!?]) ", item["note"])
            assert [one for one in kept if one not in given.get("note", "")] == []
            assert item["note"].endswith((".", "!", "?")) or not item["note"]
            assert len(given.get("note", "")) > 120 or item["note"] == given.get("note", "")


def test_all_at_once_stays_within_the_limits_and_says_how_many_have_changed(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    ease = (
        "({ allEased, itemOf, MoveShelf }, data, by) => { const shelf = new MoveShelf(data);"
        " let routine = { items: data.moves.map(itemOf), suits: [] }; const counts = [];"
        " for (let step = 0; step < 99; step += 1) {"
        "  const next = allEased(routine, shelf, by);"
        "  routine = next.routine; counts.push(next.count);"
        " } return [counts, routine.items]; }"
    )
    for by in (1, -1):
        counts, items = run(MODULES, ease, shelf, by)
        assert counts[0] > 10
        assert counts[-1] == 0
        for item, move in zip(items, shelf["moves"], strict=True):
            for measure, value in item["amount"].items():
                low, high = move["limits"].get(measure, (value, value))
                assert low <= value <= high


def test_more_leaves_alone_what_a_reason_speaks_against(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    ease = (
        "({ allEased, itemOf, MoveShelf }, data, suits, by) => {"
        " const items = data.moves.map(itemOf);"
        " const { routine } = allEased({ items, suits }, new MoveShelf(data), by);"
        " return items.map((item, at) => item !== routine.items[at]); }"
    )
    before = run(MODULES, ease, shelf, [], 1)
    for reason in shelf["reasons"]:
        more = run(MODULES, ease, shelf, [reason], 1)
        for move, raised, could in zip(shelf["moves"], more, before, strict=True):
            assert raised == (could and reason not in move.get("against", {})), move["id"]
    every = list(shelf["reasons"])
    assert run(MODULES, ease, shelf, every, -1) == run(MODULES, ease, shelf, [], -1)
