from collections.abc import Mapping
from typing import Any

from generator.content.library import Library
from tests.deno import Runner

MODULES = "builder/against.js routine/shelf.js"
ONE = "({ againstOf, MoveShelf }, move, suits, data) => againstOf(move, suits, new MoveShelf(data))"
ALL = (
    "({ againstOf, MoveShelf }, data) => { const shelf = new MoveShelf(data);"
    " const reasons = Object.keys(data.reasons);"
    " return data.moves.map((move) =>"
    "  reasons.flatMap((reason) => againstOf(move, [reason], shelf))); }"
)
OTHER = {"id": "other"}
DATA = {
    "moves": [OTHER],
    "sets": [],
    "reasons": {"knees": {"label": "Sore knees"}, "floor": {"label": "No floor"}},
}


def test_only_reasons_of_the_reader_speak_against_a_move(run: Runner) -> None:
    move = {"against": {"knees": {"how": "Sit."}, "floor": {"how": "Stand."}}}
    assert run(MODULES, ONE, move, [], DATA) == []
    (said,) = run(MODULES, ONE, move, ["floor", "wrists"], DATA)
    assert said == {"reason": "floor", "asks": False, "text": "No floor: Stand.", "instead": None}
    assert run(MODULES, ONE, {}, ["floor"], DATA) == []


def test_who_must_ask_first_is_told_so_then_what_to_do(run: Runner, library: Library) -> None:
    words = library.words.scripts.hints
    against = {"knees": {"asks": True, "note": "Slowly.", "how": "Sit.", "move": "other"}}
    (said,) = run(MODULES, ONE, {"against": against}, ["knees"], DATA)
    assert said["asks"] is True
    assert said["text"] == words.asks.format(reason="Sore knees", how="Slowly. Sit.")
    assert said["instead"] == OTHER
    (said,) = run(MODULES, ONE, {"against": {"knees": {"asks": True}}}, ["knees"], DATA)
    assert said["text"] == words.asks.format(reason="Sore knees", how="").strip()


def test_a_move_to_do_instead_that_is_not_there_is_none(run: Runner) -> None:
    move = {"against": {"knees": {"how": "Sit.", "move": "constructor"}}}
    assert run(MODULES, ONE, move, ["knees"], DATA)[0]["instead"] is None


def test_each_reason_of_each_move_is_said_in_whole_sentences(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    found = run(MODULES, ALL, shelf)
    assert sum(len(said) for said in found) > 100
    for move, all_said in zip(shelf["moves"], found, strict=True):
        assert {said["reason"] for said in all_said} == move.get("against", {}).keys()
        for said in all_said:
            given = move["against"][said["reason"]]
            assert said["text"].startswith(shelf["reasons"][said["reason"]]["label"])
            assert said["text"].endswith(".")
            assert given.get("how", "") in said["text"]
            assert given.get("note", "") in said["text"]
            assert said["asks"] == given.get("asks", False)
            assert (said["instead"] or {}).get("id") == given.get("move")


def test_nothing_that_the_reader_has_speaks_against_what_to_do_instead(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    """With all reasons at once, for every move: an offer must hold for all of them."""
    script = (
        "({ againstOf, MoveShelf }, data) => { const shelf = new MoveShelf(data);"
        " const asked = Object.keys(data.reasons).filter((id) => data.reasons[id].asked);"
        " const pairs = asked.flatMap((a) => asked.map((b) => [a, b]));"
        " return pairs.flatMap((suits) => data.moves.flatMap((move) =>"
        "  againstOf(move, suits, shelf).flatMap(({ instead }) =>"
        "   instead ? [againstOf(instead, suits, shelf).length] : []))); }"
    )
    offered = run(MODULES, script, shelf)
    assert len(offered) > 500
    assert set(offered) == {0}
