import json
from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.diary.test_entry import DAY, SESSION, WALK

MODULES = "diary/files.js diary/csv.js"
READ = "({ readDiaryFile }, text, own) => readDiaryFile(text, own)"
BOTH = "({ jsonOf, csvOf }, entries) => [jsonOf(entries), csvOf(entries)]"


def of(entries: object, **head: object) -> str:
    return json.dumps({"format": "my-diary", "version": 1, "entries": entries} | head)


def test_both_files_bring_all_entries_home(run: Runner) -> None:
    given = [SESSION, WALK, WALK, {**DAY, "pain": None, "note": '=Tired, "very"'}]
    for text in run(MODULES, BOTH, given):
        assert run(MODULES, READ, text, []) == {"added": given, "same": 0}
        assert run(MODULES, READ, text, given) == {"added": [], "same": 4}
        assert run(MODULES, READ, text, [WALK]) == {"added": [given[0], WALK, given[3]], "same": 1}


def test_a_json_file_says_what_it_is(run: Runner) -> None:
    text, _ = run(MODULES, BOTH, [SESSION])
    assert json.loads(text) == {"format": "my-diary", "version": 1, "entries": [SESSION]}


CSV = "day,kind,name,minutes,done,of,pain,note\r\n"
REFUSED: list[tuple[Any, str, int]] = [
    ("", "foreign", 0),
    ("nonsense", "foreign", 0),
    ("{", "unreadable", 0),
    ("[]", "foreign", 0),
    ("{}", "foreign", 0),
    (of([], format="my-routine"), "foreign", 0),
    (of({"length": 3}), "foreign", 0),
    (of([], version=2), "newer", 0),
    (of([SESSION, 7]), "entry", 2),
    (of([{**SESSION, "pain": 11}]), "entry", 1),
    (of([{**SESSION, "pain": "3"}]), "entry", 1),
    (of([{**SESSION, "day": "2026-02-30"}]), "entry", 1),
    (of([{**SESSION, "note": "x" * 121}]), "entry", 1),
    (of([{**SESSION, "name": "<b>\u202e</b>"}]), "entry", 1),
    (of([{**SESSION, "minutes": 2.5}]), "entry", 1),
    (of([WALK, {**WALK, "minutes": 0}]), "entry", 2),
    (of([{**DAY, "minutes": 5}]), "entry", 1),
    (of([WALK] * 3001), "full", 0),
    (" " * 1_000_001, "large", 0),
    (CSV + "2026-12-01,walk\r\n", "entry", 1),
    (CSV + "2026-12-01,walk,,x,0,0,,\r\n", "entry", 1),
    (CSV + '2026-12-01,walk,"', "foreign", 0),
]


@pytest.mark.parametrize(("text", "refusal", "place"), REFUSED)
def test_a_file_that_does_not_fit_is_refused_with_a_reason(
    run: Runner, text: str, refusal: str, place: int
) -> None:
    assert run(MODULES, READ, text, [SESSION]) == {"refusal": refusal, "place": place}


def test_a_file_that_would_fill_the_diary_is_refused(run: Runner) -> None:
    own = [SESSION] * 2999
    assert run(MODULES, READ, of([WALK]), own)["added"] == [WALK]
    assert run(MODULES, READ, of([WALK, WALK]), own) == {"refusal": "full", "place": 0}


def test_keys_that_nobody_knows_are_left_out(run: Runner) -> None:
    text = of([{**WALK, "more": "<script>"}]).replace('"more"', '"__proto__"')
    assert run(MODULES, READ, text, []) == {"added": [WALK], "same": 0}
