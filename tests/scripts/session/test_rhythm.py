from collections.abc import Mapping
from typing import Any

import pytest

from tests.deno import Runner

RHYTHMS = "({ rhythmOf }, moves) => moves.map(rhythmOf)"
BREATHS = "({ breathsOf }, { moves, timing }) => moves.map((move) => breathsOf(move, timing))"


def rhythms(run: Runner, shelf: Mapping[str, Any]) -> dict[str, Any]:
    found = run("session/rhythm.js", RHYTHMS, shelf["moves"])
    return dict(zip((move["id"] for move in shelf["moves"]), found, strict=True))


def breaths(run: Runner, shelf: Mapping[str, Any]) -> dict[str, Any]:
    found = run("session/rhythm.js", BREATHS, shelf)
    return dict(zip((move["id"] for move in shelf["moves"]), found, strict=True))


def test_every_move_has_something_to_do(run: Runner, shelf: Mapping[str, Any]) -> None:
    for i, rhythm in rhythms(run, shelf).items():
        assert rhythm["positions"] or rhythm["out"], i
        assert all(act["cue"] for act in [*rhythm["positions"], *rhythm["out"]]), i
        assert rhythm["positions"] or rhythm["reach"] >= rhythm["out"][0]["step"], i


@pytest.mark.parametrize(
    ("move", "steps"),
    [
        ("chin-tuck", ([2], 4, 0)),  # out, held, and where one began
        ("cat-cow", ([2], 3, 5)),  # there and on to the other end
        ("cat-cow-table", ([3], 3, 4)),  # the same by breaths
        ("thread-the-needle", ([2], 3, 6)),
        ("wall-push-up-plus", ([3], 4, 6)),  # the way home has a picture
        ("sit-to-stand", ([3, 4], 4, 0)),
        ("marching-sitting", ([3], 3, 0)),  # a step without a cue; the next are of the other side
    ],
)
def test_roles_tell_out_and_home(
    run: Runner, shelf: Mapping[str, Any], move: str, steps: tuple[list[int], int, int]
) -> None:
    rhythm = rhythms(run, shelf)[move]
    out = [act["step"] for act in rhythm["out"]]
    assert (out, rhythm["reach"], rhythm["home"]["step"]) == steps


def test_positions_are_held_one_after_the_other(run: Runner, shelf: Mapping[str, Any]) -> None:
    found = {
        i: [act["step"] for act in rhythm["positions"]]
        for i, rhythm in rhythms(run, shelf).items()
        if rhythm["positions"]
    }
    assert found == {
        "chest-opener-lengthwise": [5, 7, 8, 9],
        "chest-opener-lengthwise-two": [3, 4],
        "chest-opener-lengthwise-three": [3, 4, 5],
    }


def test_only_what_only_breathes_is_paced_by_breaths(run: Runner, shelf: Mapping[str, Any]) -> None:
    kinds = {move["id"]: move["kind"] for move in shelf["moves"]}
    paced = {i for i, found in breaths(run, shelf).items() if found}
    assert paced == {i for i, kind in kinds.items() if kind == "breathing"} != set()


def test_breaths_are_as_long_as_the_record_counts_or_as_the_site_chose(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    found = {i: [b["seconds"] for b in pair] for i, pair in breaths(run, shelf).items() if pair}
    own = [shelf["timing"]["breatheIn"], shelf["timing"]["breatheOut"]]
    assert found["diaphragmatic-breathing"] == own
    assert found["diaphragmatic-breathing-sitting"] == [5, 5]
    assert all(cue["cue"] for pair in breaths(run, shelf).values() if pair for cue in pair)


def test_one_gets_ready_by_the_last_cue_before_the_move(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    moves = {move["id"]: move for move in shelf["moves"]}
    asked = [moves["band-row-standing"], moves["cat-cow"]]
    cues = run("session/rhythm.js", "({ readyCue }, moves) => moves.map(readyCue)", asked)
    assert cues == ["Step back until the band is straight", "Get ready"]
