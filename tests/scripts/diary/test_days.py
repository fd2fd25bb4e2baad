from datetime import date, timedelta

import pytest

from tests.deno import Runner

MODULE = "diary/days.js"
FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
EVERY_DAY = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]


def test_every_day_of_the_century_has_a_number_of_its_own_and_its_day_of_the_week(
    run: Runner,
) -> None:
    script = (
        "({ dayNumber, dayOfNumber, weekdayOf }, days) => days.map(day => {"
        " const number = dayNumber(day);"
        " return [number, dayOfNumber(number), weekdayOf(number)]; })"
    )
    found = run(MODULE, script, [day.isoformat() for day in EVERY_DAY])
    start = date(1970, 1, 1)
    expected = [[(day - start).days, day.isoformat(), day.isoweekday()] for day in EVERY_DAY]
    assert found == expected


@pytest.mark.parametrize(
    "given",
    [
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-1-1",
        "1999-12-31",
        "2100-01-01",
        "2026-12-01 ",
        7,
        None,
    ],
)
def test_what_is_no_day_has_no_number(run: Runner, given: object) -> None:
    assert run(MODULE, "({ dayNumber }, given) => dayNumber(given)", given) is None


def test_days_later_go_over_months_and_years(run: Runner) -> None:
    script = "({ daysLater }) => [daysLater('2026-12-31', 1), daysLater('2028-03-01', -1)]"
    assert run(MODULE, script) == ["2027-01-01", "2028-02-29"]
    assert run(MODULE, "({ daysLater }) => daysLater('never', 1)") == "never"


def test_today_is_the_day_of_the_device_and_not_that_of_greenwich(run: Runner) -> None:
    script = (
        "({ localDay }) => [new Date(2026, 11, 1, 0, 1), new Date(2026, 11, 1, 23, 59),"
        " new Date(2026, 0, 9)].map(localDay)"
    )
    assert run(MODULE, script) == ["2026-12-01", "2026-12-01", "2026-01-09"]


def test_a_day_in_words_is_that_day_wherever_one_is(run: Runner) -> None:
    script = (
        "({ dayInWords }) =>"
        " dayInWords('2026-12-01', { weekday: 'short', day: 'numeric', month: 'long' })"
    )
    said = run(MODULE, script)
    assert "Tue" in said
    assert "1" in said
    assert "December" in said
