import re
from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import data_of

# An index of three documents that finds the last one, whatever is typed, and says for what.
ASK = """({ Asking, Judge, Suits }, signs, reasons, query, ticked) => {
  const search = (text) => ({ text, words: [], places: [2] });
  const judge = signs && new Judge(signs);
  const suits = judge && new Suits(reasons, judge.reader);
  return new Asking({ search, documents: [0, 1, 2] }, judge, suits).ask(query, ticked);
}"""
MODULES = "finder/asking.js reasons/suits.js signs/judging.js"
REASONS = {name: {"label": name, "typed": [f"my {name} hurts"]} for name in ("wrist", "thumb")}
AGAINST: tuple[object, ...] = ({"wrist": {}, "thumb": {}}, None, {"thumb": {}}, {})
EXERCISES = [{"forms": [{"record": {"against": one}}], "shown": 0} for one in AGAINST]


def _asked(run: Runner, library: Library, query: str, *ticked: str) -> Any:
    return run(MODULES, ASK, data_of(library), REASONS, query, ticked)


@pytest.mark.parametrize(("query", "shows"), [("squeeze", "unread"), (" ", "nothing")])
def test_where_the_signs_did_not_come_exercises_are_found_and_that_is_said(
    run: Runner, query: str, shows: str
) -> None:
    asked = run(MODULES, ASK, None, REASONS, query, ["wrist"])
    assert asked["judgement"]["shows"] == shows
    assert asked["found"]["places"] == [2]
    assert asked["reasons"] == ["wrist"]


def test_a_reason_that_is_ticked_and_typed_counts_once(run: Runner, library: Library) -> None:
    asked = _asked(run, library, "my thumb hurts and my wrist hurts", "thumb")
    assert sorted(asked["reasons"]) == ["thumb", "wrist"]


@pytest.mark.parametrize(
    ("query", "looked_for", "places"),
    [
        ("squeeze", "squeeze", [2]),
        ("squeeze thumb hurts", "squeeze", [2]),
        ("thumb hurts", "thumb hurts", [2, 0, 1]),
        ("i am with thumb hurts", "i am with thumb hurts", [2, 0, 1]),
        ("", "", [2]),
    ],
)
def test_of_a_query_that_only_names_a_reason_all_exercises_are_left_those_found_first(
    run: Runner, library: Library, query: str, looked_for: str, places: list[int]
) -> None:
    found = _asked(run, library, query)["found"]
    assert (found["text"], found["places"]) == (looked_for, places)


@pytest.mark.parametrize(
    ("query", "is_plain"), [("squeeze", True), ("thumb hurts", False), ("chest pain", False)]
)
def test_a_query_is_plain_that_names_no_sign_and_no_reason(
    run: Runner, real: Library, query: str, is_plain: object
) -> None:
    assert _asked(run, real, query, "wrist")["isPlain"] is is_plain


@pytest.mark.parametrize(("reasons", "number"), [(["thumb"], 2), (["wrist"], 1), ([], 0)])
def test_what_something_speaks_against_is_counted_apart(
    run: Runner, reasons: list[str], number: int
) -> None:
    call = '({ saidOf }, exercises, reasons) => saidOf(exercises, [3, 2, 1, 0], reasons, "")'
    said = run("finder/count.js", call, EXERCISES, reasons)
    assert re.findall(r"\d+", said) == [str(count) for count in (4 - number, number) if count]
