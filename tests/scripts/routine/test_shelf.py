from typing import Any

from tests.deno import Runner

MODULE = "routine/shelf.js"
FOUND = (
    "({ MoveShelf }, library, ids) =>"
    " ids.map((id) => new MoveShelf(library).moves.get(id)?.id ?? null)"
)
SET = "({ MoveShelf }, library, id) => new MoveShelf(library).sets.get(id)?.id ?? null"
LIBRARY: dict[str, Any] = {
    "moves": [{"id": "fist"}, {"id": "palm"}],
    "sets": [{"id": "hand-month"}],
    "aliases": {"moves": {"clench": "fist", "lost": "gone"}, "sets": {"hand-weeks": "hand-month"}},
}


def test_a_move_is_found_by_each_id_that_it_had(run: Runner) -> None:
    found = run(MODULE, FOUND, LIBRARY, ["fist", "clench", "palm", "lost", "none"])
    assert found == ["fist", "fist", "palm", None, None]


def test_a_set_is_found_by_an_id_that_it_had(run: Runner) -> None:
    assert run(MODULE, SET, LIBRARY, "hand-weeks") == "hand-month"


def test_a_library_without_aliases_has_what_it_has(run: Runner) -> None:
    plain = {**LIBRARY, "aliases": None}
    del plain["aliases"]
    assert run(MODULE, FOUND, plain, ["fist", "clench"]) == ["fist", None]


def test_an_id_of_now_is_never_an_older_one(run: Runner) -> None:
    twice = {**LIBRARY, "aliases": {"moves": {"palm": "fist"}, "sets": {}}}
    assert run(MODULE, FOUND, twice, ["palm"]) == ["palm"]
