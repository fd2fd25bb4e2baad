from tests.deno import Runner


def test_a_day_is_that_of_the_device(run: Runner) -> None:
    days = run(
        "session/ending.js",
        "({ dayOf }, all) => all.map((parts) => dayOf(new Date(...parts)))",
        [[2026, 11, 1, 23, 59], [2027, 0, 9, 0, 0]],
    )
    assert days == ["2026-12-01", "2027-01-09"]
