from datetime import date, timedelta

from tests.deno import Runner

MODULE = "diary/weeks.js"
BEGAN = date(2026, 12, 2)  # no Monday: weeks count from the day itself


def test_a_week_has_seven_days_from_the_first(run: Runner) -> None:
    days = [(BEGAN + timedelta(days=number)).isoformat() for number in range(-8, 60)]
    script = "({ weekOf }, began, days) => days.map(day => weekOf(began, day))"
    found = run(MODULE, script, BEGAN.isoformat(), days)
    assert found == [number // 7 + 1 for number in range(-8, 60)]


def test_without_a_day_there_is_no_week(run: Runner) -> None:
    script = "({ weekOf }) => [weekOf('', '2026-12-01'), weekOf('2026-12-01', 'x')]"
    assert run(MODULE, script) == [None, None]


def test_a_week_again_goes_one_week_lower_and_never_below_the_first(run: Runner) -> None:
    script = (
        "({ weekOf, againFrom }, began, days) =>"
        " days.map(day => weekOf(againFrom(began, day, 8), day))"
    )
    days = [(BEGAN + timedelta(days=number)).isoformat() for number in range(90)]
    found = run(MODULE, script, BEGAN.isoformat(), days)
    weeks = [number // 7 + 1 for number in range(90)]
    assert found == [min(max(week - 1, 1), 8) for week in weeks]


def test_a_stage_has_its_weeks(run: Runner) -> None:
    script = "({ stageOfWeek }, weeks) => weeks.map(week => stageOfWeek(week, [2, 3, 1]))"
    assert run(MODULE, script, [-1, 0, 1, 2, 3, 5, 6, 7]) == [-1, -1, 0, 0, 1, 1, 2, -1]
