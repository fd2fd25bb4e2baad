import pytest

from tests.deno import Runner

MODULES = "diary/begun.js page/memory.js"
STORAGE = (
    " const kept = new Map();"
    " const localStorage = { getItem: (key) => kept.get(key) ?? null,"
    " setItem: (key, value) => kept.set(key, value) };"
    " Object.defineProperty(globalThis, 'localStorage',"
    " { value: localStorage, configurable: true });"
)


def test_each_plan_has_a_day_of_its_own_and_can_forget_it(run: Runner) -> None:
    script = (
        f"({{ begunOn, keepBegun }}) => {{{STORAGE}"
        " keepBegun('walk', '2026-12-01'); keepBegun('weeks', '2026-12-05');"
        " keepBegun('walk', ''); return ['walk', 'weeks', 'other'].map(begunOn); }"
    )
    assert run(MODULES, script) == ["", "2026-12-05", ""]


@pytest.mark.parametrize("given", [7, "x", [], {"weeks": 7}, {"weeks": "2026-02-30"}])
def test_rubbish_in_the_storage_is_no_day(run: Runner, given: object) -> None:
    script = (
        f"({{ begunOn, keepBegun, remember }}, given) => {{{STORAGE}"
        " remember('my-programme', given); const before = begunOn('weeks');"
        " return [before, keepBegun('weeks', '2026-12-05'), begunOn('weeks')]; }"
    )
    assert run(MODULES, script, given) == ["", True, "2026-12-05"]
