from collections.abc import Mapping
from typing import Any

from tests.deno import Runner

LISTS = "own-card/lists.js"
ASKED = "({ askedOf }, moves, order) => askedOf(moves, order)"
STOPS = "({ stopsOf }, moves, order) => stopsOf(moves, order)"
BLOCKS = "({ blocksOf }, lists, most) => blocksOf(lists, most)"
COLUMNS = "({ columnsOf }, lists) => columnsOf(lists)"
MOST = 12


def move(name: str, **more: object) -> Mapping[str, object]:
    return {"id": name.lower(), "name": name, **more}


def test_each_reason_to_ask_stands_once_and_each_note_says_of_which_moves(run: Runner) -> None:
    moves = [
        move("A", against={"b": {"asks": True, "note": "Sit."}, "a": {"how": "Less."}}),
        move("B", against={"a": {"asks": True}, "b": {"asks": True, "note": "Sit."}}),
        move("B", against={"a": {"asks": True}, "b": {"asks": True, "note": "Sit."}}),
        move("C", against={"b": {"asks": True, "note": "Lie."}, "z": {"asks": True}}),
        move("D"),
    ]
    assert run(LISTS, ASKED, moves, ["a", "b", "c"]) == [
        {"reason": "a", "notes": []},
        {
            "reason": "b",
            "notes": [{"text": "Sit.", "names": ["A", "B"]}, {"text": "Lie.", "names": ["C"]}],
        },
        {"reason": "z", "notes": []},
    ]


def test_each_sign_to_stop_stands_once_the_most_urgent_first(run: Runner) -> None:
    moves = [
        move("A", stop=[{"act": "", "signs": ["It hurts."]}]),
        move(
            "B",
            stop=[
                {"act": "Call.", "signs": ["Numb.", "Weak."]},
                {"act": "", "signs": ["It hurts."]},
            ],
        ),
        move(
            "C", stop=[{"act": "Later.", "signs": ["Old."]}, {"act": "Call.", "signs": ["Weak."]}]
        ),
    ]
    assert run(LISTS, STOPS, moves, ["Call.", "Today.", ""]) == [
        {"act": "Call.", "signs": ["Numb.", "Weak."]},
        {"act": "", "signs": ["It hurts."]},
        {"act": "Later.", "signs": ["Old."]},
    ]


def test_no_reason_and_no_sign_of_any_move_is_lost(run: Runner, shelf: Mapping[str, Any]) -> None:
    moves = shelf["moves"]
    asked = {one["reason"] for one in run(LISTS, ASKED, moves, [])}
    asks = {
        (reason, one.get("note"))
        for m in moves
        for reason, one in m.get("against", {}).items()
        if one.get("asks")
    }
    assert asked == {reason for reason, _ in asks}
    notes = {
        (one["reason"], note["text"])
        for one in run(LISTS, ASKED, moves, [])
        for note in one["notes"]
    }
    assert notes == {(reason, note) for reason, note in asks if note}
    lists = run(LISTS, STOPS, moves, [])
    blocks = run(LISTS, BLOCKS, lists, MOST)
    wanted = {
        (one["act"], sign) for m in moves for one in m.get("stop", []) for sign in one["signs"]
    }
    for found in (lists, [one for block in blocks for one in block]):
        signs = [(one["act"], sign) for one in found for sign in one["signs"]]
        assert len(signs) == len(wanted)
        assert {*signs} == wanted


def test_blocks_are_short_enough_for_a_sheet(run: Runner) -> None:
    lists = [{"act": "A", "signs": [f"{n}" for n in range(5)]}, {"act": "B", "signs": ["x"] * 20}]
    blocks = run(LISTS, BLOCKS, lists, MOST)
    counts = [sum(len(one["signs"]) for one in block) for block in blocks]
    assert counts == [MOST, MOST, 1]
    assert [[one["act"] for one in block] for block in blocks] == [["A", "B"], ["B"], ["B"]]
    assert run(LISTS, BLOCKS, [], MOST) == []


def test_columns_are_about_as_long_and_keep_their_order(run: Runner) -> None:
    lists = [{"act": act, "signs": ["four" * size]} for act, size in (("a", 2), ("b", 2), ("c", 4))]
    left, right = run(LISTS, COLUMNS, lists)
    assert [one["act"] for one in left] == ["a", "b"]
    assert [one["act"] for one in right] == ["c"]
    assert run(LISTS, COLUMNS, lists[:1]) == [lists[:1], []]
