import json
from collections.abc import Mapping
from typing import Any

import pytest

from generator.models.own_routine import OwnRoutines
from tests.deno import Runner
from tests.own_files import BAD, GOOD, ROUTINE, file_of, item_with

MODULES = "builder/file.js routine/shelf.js"
READ = "({ readRoutines, MoveShelf }, text, data) => readRoutines(text, new MoveShelf(data))"
AGAIN = (
    "({ readRoutines, asFile, MoveShelf }, text, data) => { const shelf = new MoveShelf(data);"
    " const { routines } = readRoutines(text, shelf);"
    " return [routines, asFile(routines), readRoutines(asFile(routines), shelf).routines]; }"
)


@pytest.mark.parametrize("name", GOOD)
def test_what_the_schema_accepts_is_read(run: Runner, shelf: Mapping[str, Any], name: str) -> None:
    read = run(MODULES, READ, GOOD[name], shelf)
    assert "fault" not in read
    assert len(read["routines"]) == len(json.loads(GOOD[name])["routines"])


@pytest.mark.parametrize("name", BAD)
def test_what_the_schema_refuses_is_refused_with_its_reason(
    run: Runner, shelf: Mapping[str, Any], name: str
) -> None:
    text, fault = BAD[name]
    assert run(MODULES, READ, text, shelf) == {"fault": fault}


def test_what_is_written_is_read_as_it_was(run: Runner, shelf: Mapping[str, Any]) -> None:
    before, text, after = run(MODULES, AGAIN, file_of(), shelf)
    assert before == after
    assert {key: before[0][key] for key in ROUTINE if key != "items"} == {
        key: value for key, value in ROUTINE.items() if key != "items"
    }
    assert before[0]["items"][0]["note"] == "Slowly."
    assert OwnRoutines.model_validate_json(text).routines[0].name == "Morning"


def test_all_ready_sets_make_files_that_the_schema_accepts(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    write = (
        "({ asFile, fromReady, MoveShelf }, data) => { const shelf = new MoveShelf(data);"
        " return asFile(data.sets.map((set) => fromReady(set, shelf))); }"
    )
    text = run(f"{MODULES} builder/changes.js", write, shelf)
    assert len(OwnRoutines.model_validate_json(text).routines) == len(shelf["sets"]) > 10


def test_ids_that_are_not_there_are_named_and_left_out(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    read = run(MODULES, READ, item_with(move="no-such-move"), shelf)
    assert read["unknown"] == ["no-such-move"]
    assert read["routines"][0]["items"] == []


def test_a_file_that_is_too_large_is_not_even_read(run: Runner, shelf: Mapping[str, Any]) -> None:
    assert run(MODULES, READ, " " * 200_001, shelf) == {"fault": "large"}
    assert "fault" not in run(MODULES, READ, file_of() + " " * 150_000, shelf)
