"""Whatever a link or a file says comes to a routine within its bounds, or to nothing."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from tests.attacks.readers import links, routine_files
from tests.deno import Runner

LONGEST = {"name": 60, "whom": 60, "by": 60, "telephone": 30}
OPEN = (
    "({ readLink, checked, written }, texts, isLink, { moves, reasons }) => {"
    " const known = new Map(moves.map((move) => [move.id, move]));"
    " const read = (text) => { try { return JSON.parse(text); } catch { return null; } };"
    " return texts.flatMap((text) => {"
    "  const given = isLink ? readLink(text) : read(text);"
    "  const all = isLink ? [given] : given?.routines;"
    "  const some = Array.isArray(all) ? all.slice(0, 40) : [];"
    "  return some.map((one) => checked(one, known, reasons));"
    " }).concat(Object.prototype.attacked ? [null] : []); }"
)


def _opened(
    run: Runner, shelf: Mapping[str, Any], texts: Iterable[str], *, are_links: bool
) -> list[Any]:
    given = [text.encode("utf-8", "replace").decode() for text in texts]
    found: list[Any] = run("routine/link.js routine/own.js", OPEN, given, are_links, shelf)
    return found


def _is_bounded(shelf: Mapping[str, Any], found: Any) -> bool:
    moves = {move["id"]: move for move in shelf["moves"]}
    routine = found["routine"]
    within = all(
        low <= item["amount"].get(measure, low) <= high
        for item in routine["items"]
        for measure, (low, high) in moves[item["move"]]["limits"].items()
        if measure != "hold"
    )
    return (
        within
        and len(routine["items"]) <= 30
        and all(len(routine[field]) <= most for field, most in LONGEST.items())
        and all(len(item["note"]) <= 120 for item in routine["items"])
        and set(routine["suits"]) <= shelf["reasons"].keys()
        and set(routine["days"]) <= set(range(1, 8))
        and len(found["unknown"]) <= 10
        and all(len(name) <= 60 for name in found["unknown"])
        and len(json.dumps(found)) < 20_000
    )


def test_links_come_to_nothing_or_to_a_routine_within_its_bounds(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    hostile = [*links()]
    assert len(hostile) > 400
    found = _opened(run, shelf, hostile, are_links=True)
    assert len(found) == len(hostile)
    assert [one for one in found if not _is_bounded(shelf, one)] == []


def test_files_come_to_nothing_or_to_routines_within_their_bounds(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    hostile = [*routine_files()]
    assert len(hostile) > 150
    found = _opened(run, shelf, hostile, are_links=False)
    assert len(found) > 150
    assert [one for one in found if not _is_bounded(shelf, one)] == []
