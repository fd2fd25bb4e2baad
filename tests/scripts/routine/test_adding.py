"""What needs no page; the rest is in tests/browser/test_adding.py."""

from collections.abc import Mapping
from typing import Any

from tests.deno import Runner

MODULES = "routine/adding.js routine/link.js routine/own.js"
READ = (
    "({ placeOfMoves, readLink, checked }, ids, moves) => {"
    " const known = new Map(moves.map((move) => [move.id, move]));"
    " const { routine, unknown } = checked(readLink(placeOfMoves(ids)), known, {});"
    " return [routine.items, unknown]; }"
)


def test_what_the_device_does_not_keep_goes_with_the_link(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    """Each move comes with the amount of its record."""
    for moves in (shelf["moves"][:30], shelf["moves"][30:60], shelf["moves"][60:]):
        items, unknown = run(MODULES, READ, [move["id"] for move in moves], shelf["moves"])
        assert unknown == []
        found = [(item["move"], item["amount"], item["note"]) for item in items]
        assert found == [(move["id"], move["amount"], "") for move in moves]
