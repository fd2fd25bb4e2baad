from tests.deno import Runner

MODULES = "routine/saved.js page/memory.js"
SCRIPT = (
    "({ add, saved, save, count, remember }, start, added) => {"
    " const kept = new Map();"  # two engines that run at once would share the storage of one
    " const localStorage = { getItem: (key) => kept.get(key) ?? null,"
    " setItem: (key, value) => kept.set(key, value) };"
    " Object.defineProperty(globalThis, 'localStorage',"
    " { value: localStorage, configurable: true });"
    " remember('my-routine', start);"
    " const said = added.map((one) => add([one]));"
    " return [said, saved(), count()]; }"
)


def test_a_move_is_added_to_the_open_routine(run: Runner) -> None:
    start = {
        "routines": [{"name": "A", "items": []}, {"name": "B", "items": [{"move": "x"}]}],
        "open": 1,
    }
    said, saved, count = run(MODULES, SCRIPT, start, [{"move": "y"}])
    assert said[0]["count"] == count == 2
    assert saved["routines"][1] == {"name": "B", "items": [{"move": "x"}, {"move": "y"}]}
    assert saved["routines"][0] == {"name": "A", "items": []}


def test_rubbish_in_the_storage_is_nothing(run: Runner) -> None:
    rubbish: list[object] = [None, 7, "x", [], {"routines": 7}, {"routines": [7], "open": "x"}]
    for given in rubbish:
        said, saved, count = run(MODULES, SCRIPT, given, [{"move": "y"}])
        assert (said[0]["count"], count) == (1, 1)
        assert saved["routines"][0]["items"] == [{"move": "y"}]


def test_a_routine_is_full_at_some_time(run: Runner) -> None:
    said, saved, count = run(MODULES, SCRIPT, None, [{"move": "y"}] * 31)
    assert [one["isFull"] for one in said] == [False] * 30 + [True]
    assert count == len(saved["routines"][0]["items"]) == 30
