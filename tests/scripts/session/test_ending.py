from tests.deno import Runner


def test_a_day_is_that_of_the_device(run: Runner) -> None:
    days = run(
        "session/ending.js",
        "({ dayOf }, all) => all.map((parts) => dayOf(new Date(...parts)))",
        [[2026, 11, 1, 23, 59], [2027, 0, 9, 0, 0]],
    )
    assert days == ["2026-12-01", "2027-01-09"]


def test_an_end_without_a_move_done_is_not_praised(run: Runner) -> None:
    names = run(
        "session/ending.js",
        "({ endName }, all) => all.map((given) => endName(...given))",
        [[True, 0], [True, 1], [False, 0], [False, 1]],
    )
    early = "You ended here. That is fine."
    skipped = "You skipped every move this time."
    assert names == [skipped, "You have come to the end.", early, early]
