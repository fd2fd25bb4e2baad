from tests.deno import Runner

MODULES = "builder/bench.js"
START = (
    "const kept = []; const bench = new Bench({ move: (id) => ({ id }) },"
    " { routines: [], open: 0, shown: null },"
    " (desk) => { kept.push(desk.routines.length); return !full; });"
    " let drawn = 0; bench.watch(() => { drawn += 1; });"
)


def test_a_change_is_kept_said_and_drawn(run: Runner) -> None:
    story = (
        f"({{ Bench }}, full) => {{ {START} bench.change({{ items: [{{ move: 'x' }}] }}, 'now');"
    )
    found = run(
        MODULES, story + " return [kept, bench.said, drawn, bench.items, bench.isKept]; }", 0
    )
    assert found == [[1], "now", 2, [{"move": {"id": "x"}}], True]


def test_what_is_only_said_or_shown_is_not_kept(run: Runner) -> None:
    story = (
        f"({{ Bench }}, full) => {{ {START} bench.say('limit');"
        " bench.take({ ...bench.desk, shown: { items: [] } }, 'arrived');"
        " bench.change({ items: [], name: 'A' }, 'named');"
        " return [kept, bench.said, bench.routine.name, bench.canUndo]; }"
    )
    assert run(MODULES, story, 0) == [[], "named", "A", True]


def test_what_is_taken_back_is_kept_again(run: Runner) -> None:
    story = (
        f"({{ Bench }}, full) => {{ {START} bench.change({{ items: [] }}, 'a');"
        " bench.undo('undone');"
        " return [kept, bench.said, bench.canUndo]; }"
    )
    assert run(MODULES, story, 0) == [[1, 0], "undone", False]


def test_a_device_that_keeps_nothing_is_known(run: Runner) -> None:
    story = f"({{ Bench }}, full) => {{ {START} bench.change({{ items: [] }}, 'a');"
    assert run(MODULES, story + " return [bench.isKept, bench.routine.items]; }", 1) == [False, []]
