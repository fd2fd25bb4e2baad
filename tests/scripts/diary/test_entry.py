from typing import Any

import pytest

from tests.deno import Runner

MODULE = "diary/entry.js"
CHECK = "({ checkedEntry }, given) => given.map(checkedEntry)"
SESSION = {
    "day": "2026-12-01",
    "kind": "session",
    "name": "Chair and wall",
    "minutes": 12,
    "done": 5,
    "of": 6,
    "pain": 3,
    "note": "The left arm was stiff.",
}
NONE = {"name": "", "minutes": 0, "done": 0, "of": 0}
WALK = {**SESSION, **NONE, "kind": "walk", "minutes": 20, "note": ""}
DAY = {**SESSION, **NONE, "kind": "day", "pain": 0, "note": ""}


def test_what_is_as_it_must_be_stays_as_it_is(run: Runner) -> None:
    given = [SESSION, WALK, DAY, {**SESSION, "pain": None}, {**DAY, "pain": None, "note": "Tired."}]
    assert run(MODULE, CHECK, given) == given


NO_ENTRIES: list[Any] = [
    None,
    7,
    "x",
    [],
    {},
    {**SESSION, "day": "2026-02-30"},
    {**SESSION, "day": None},
    {**SESSION, "kind": "dance"},
    {**SESSION, "kind": "constructor"},
    {**WALK, "minutes": 0},
    {**WALK, "minutes": "20"},
    {**WALK, "minutes": 1441},
    {**DAY, "pain": None},
    {**DAY, "pain": 11},
    {**DAY, "pain": None, "note": " \n "},
]


@pytest.mark.parametrize("given", NO_ENTRIES)
def test_what_says_nothing_is_no_entry(run: Runner, given: object) -> None:
    assert run(MODULE, CHECK, [given]) == [None]


BOUNDED = [
    ({"name": "x" * 9999}, {"name": "x" * 60}),
    ({"note": "\u202ex\u0000y\n" + "z" * 9999}, {"note": "x y " + "z" * 116}),
    ({"note": {"toString": 1}}, {"note": ""}),
    ({"done": 9, "of": 6}, {"done": 6}),
    ({"done": -1}, {"done": 0}),
    ({"of": 1e9}, {"of": 0, "done": 0}),
    ({"minutes": -5}, {"minutes": 0}),
    ({"minutes": 2.4}, {"minutes": 2}),
    ({"pain": -1}, {"pain": None}),
    ({"pain": "3"}, {"pain": None}),
    ({"more": "x"}, {}),
]


@pytest.mark.parametrize(("given", "expected"), BOUNDED)
def test_each_part_is_bounded(
    run: Runner, given: dict[str, object], expected: dict[str, object]
) -> None:
    assert run(MODULE, CHECK, [{**SESSION, **given}]) == [{**SESSION, **expected}]


def test_a_walk_has_no_name_and_a_day_no_minutes(run: Runner) -> None:
    given = [{**SESSION, "kind": "walk"}, {**SESSION, "kind": "day"}]
    walk, day = run(MODULE, CHECK, given)
    assert walk == {**SESSION, **NONE, "kind": "walk", "minutes": 12}
    assert day == {**SESSION, **NONE, "kind": "day"}


def test_a_list_keeps_what_is_right_the_oldest_first_and_no_more_than_3000(run: Runner) -> None:
    late = {**WALK, "day": "2027-01-01"}
    script = "({ checkedEntries }, given) => checkedEntries(given)"
    assert run(MODULE, script, [late, None, SESSION, {**SESSION, "pain": 9}]) == [
        SESSION,
        {**SESSION, "pain": 9},
        late,
    ]
    assert len(run(MODULE, script, [WALK] * 3001)) == 3000
    for rubbish in (None, 7, "abc", {"length": 3}):
        assert run(MODULE, script, rubbish) == []


def test_each_part_tells_entries_apart(run: Runner) -> None:
    changed = {
        "day": "2026-12-02",
        "kind": "walk",
        "name": "Morning",
        "minutes": 13,
        "done": 4,
        "of": 7,
        "pain": None,
        "note": "",
    }
    assert changed.keys() == SESSION.keys()
    every = [SESSION, *({**SESSION, key: value} for key, value in changed.items())]
    found = run(MODULE, "({ contentOf }, given) => given.map(contentOf)", every)
    assert len({*found}) == len(every)


def test_what_was_done_twice_is_there_twice_however_often_a_file_is_read(run: Runner) -> None:
    script = "({ lackingEntries }, own, others) => lackingEntries(own, others)"
    assert run(MODULE, script, [], [WALK, WALK]) == [WALK, WALK]
    assert run(MODULE, script, [WALK], [WALK, DAY, WALK]) == [DAY, WALK]
    assert run(MODULE, script, [DAY, WALK, WALK], [WALK, DAY, WALK]) == []


def test_one_of_two_alike_is_changed_or_deleted(run: Runner) -> None:
    script = "({ replacedEntry }, all, before, after) => replacedEntry(all, before, after)"
    early = {**DAY, "day": "2026-11-01"}
    assert run(MODULE, script, [WALK, WALK], WALK, None) == [WALK]
    assert run(MODULE, script, [WALK, WALK], WALK, early) == [early, WALK]
    assert run(MODULE, script, [WALK], DAY, early) == [WALK]
