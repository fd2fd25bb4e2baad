from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.diary.test_entry import DAY, SESSION, WALK

MODULES = "diary/entries.js page/memory.js"
# Two engines that run at once would share the storage of one; a module keeps what was not kept.
STORAGE = (
    " const kept = new Map(); let isFull = false;"
    " const localStorage = { getItem: (key) => kept.get(key) ?? null,"
    " setItem: (key, value) => { if (isFull) throw new Error('full'); kept.set(key, value); },"
    " removeItem: (key) => kept.delete(key) };"
    " Object.defineProperty(globalThis, 'localStorage',"
    " { value: localStorage, configurable: true }); forget('my-diary');"
)


def test_what_is_kept_is_found_the_oldest_first(run: Runner) -> None:
    script = (
        f"({{ keepEntry, keptEntries, forget, forgetEntries }}, given) => {{{STORAGE}"
        " const said = given.map(keepEntry); const all = keptEntries();"
        " forgetEntries(); return [said, all, keptEntries()]; }"
    )
    old = {**DAY, "day": "2025-01-01"}
    said, kept, after = run(MODULES, script, [WALK, SESSION, old, {**WALK, "minutes": 0}])
    assert said == [True, True, True, False]
    assert kept == {"entries": [old, WALK, SESSION], "isWhole": True}
    assert after == {"entries": [], "isWhole": True}


RUBBISH: list[Any] = [7, "x", [], {}, {"entries": 7}, {"entries": [7, None]}]


@pytest.mark.parametrize("given", RUBBISH)
def test_rubbish_in_the_storage_is_told_and_hinders_nobody(run: Runner, given: object) -> None:
    script = (
        f"({{ keepEntry, keptEntries, forget, remember }}, given, entry) => {{{STORAGE}"
        " remember('my-diary', given); const before = keptEntries();"
        " return [before, keepEntry(entry), keptEntries()]; }"
    )
    before, said, after = run(MODULES, script, given, WALK)
    assert before == {"entries": [], "isWhole": False}
    assert said is True
    assert after == {"entries": [WALK], "isWhole": True}


def test_a_full_device_keeps_what_it_had(run: Runner) -> None:
    script = (
        f"({{ keepEntry, keptEntries, forget }}, first, next) => {{{STORAGE}"
        " keepEntry(first); const before = [...kept]; isFull = true;"
        " return [keepEntry(next), before, [...kept], keptEntries().entries]; }"
    )
    said, before, after, shown = run(MODULES, script, SESSION, WALK)
    assert said is False
    assert before == after
    assert shown == [SESSION, WALK]  # until the page is left


def test_a_full_diary_takes_no_more_and_loses_nothing(run: Runner) -> None:
    script = (
        f"({{ keepEntry, keptEntries, saveEntries, forget }}, entry) => {{{STORAGE}"
        " saveEntries(Array(3000).fill(entry));"
        " return [keepEntry(entry), keptEntries().entries.length]; }"
    )
    assert run(MODULES, script, WALK) == [False, 3000]
