from collections.abc import Mapping
from typing import Any

from tests.deno import Runner

MODULES = "giving/telling.js routine/shelf.js"
NOTES = "({ notesOf, MoveShelf }, routine, shelf) => notesOf(routine, new MoveShelf(shelf), 'LINK')"
MESSAGE = (
    "({ messageOf, MoveShelf }, routine, shelf) => messageOf(routine, new MoveShelf(shelf), 'LINK')"
)
EMPTY = {"name": "", "whom": "", "by": "", "telephone": "", "days": [], "suits": []}
ONE = {"sets": 1, "repetitions": 5, "hold": 5, "sides": "together"}
FULL = {
    **EMPTY,
    "name": "Morning",
    "whom": "Anna",
    "by": "B. Okafor",
    "telephone": "020 7946 0018",
    "days": [1, 3],
    "items": [
        {"move": "chin-tuck", "amount": ONE, "note": "Half as far."},
        {"move": "marching-sitting", "amount": {"sets": 1, "minutes": 1, "sides": "together"},
         "note": ""},
    ],
}  # fmt: skip


def test_the_text_tells_all_of_a_routine(run: Runner, shelf: Mapping[str, Any]) -> None:
    names = {move["id"]: move["name"] for move in shelf["moves"]}
    assert run(MODULES, NOTES, FULL, shelf).splitlines() == [
        "Morning",
        "For: Anna",
        "From: B. Okafor, 020 7946 0018",
        "Days: Monday, Wednesday",
        f"1. {names['chin-tuck']}: 5 times, hold 5 seconds. Note: Half as far.",
        f"2. {names['marching-sitting']}: 1 minute",
        "About 2 minutes",
        "It opens at: LINK",
    ]


def test_what_is_not_said_takes_no_line(run: Runner, shelf: Mapping[str, Any]) -> None:
    routine = {**EMPTY, "items": FULL["items"][1:]}
    lines = run(MODULES, NOTES, routine, shelf).splitlines()
    assert lines[0] == "My routine"
    assert lines[1].startswith("1. ")
    assert len(lines) == 4


def test_every_move_has_a_line_of_its_own(run: Runner, shelf: Mapping[str, Any]) -> None:
    items = [{"move": m["id"], "amount": m["amount"], "note": "n"} for m in shelf["moves"]]
    lines = run(MODULES, NOTES, {**EMPTY, "items": items}, shelf).splitlines()
    for number, move in enumerate(shelf["moves"], start=1):
        assert lines[number].startswith(f"{number}. {move['name']}: ")


def test_a_message_ends_with_the_link_on_a_line_of_its_own(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    lines = run(MODULES, MESSAGE, FULL, shelf).splitlines()
    assert lines[0].startswith("Morning: ")
    assert lines[1:] == ["LINK"]
