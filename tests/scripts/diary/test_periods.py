from tests.deno import Runner
from tests.scripts.diary.test_entry import DAY, SESSION, WALK

MODULE = "diary/periods.js"


def test_four_weeks_end_today(run: Runner) -> None:
    script = "({ lastWeeks }) => lastWeeks('2026-12-01')"
    assert run(MODULE, script) == {"from": "2026-11-04", "to": "2026-12-01"}


def test_a_period_has_its_first_and_its_last_day(run: Runner) -> None:
    script = "({ entriesIn }, days, period) => entriesIn(days, period).map(({ day }) => day)"
    days = [{"day": f"2026-12-0{number}"} for number in range(1, 8)]
    found = run(MODULE, script, days, {"from": "2026-12-02", "to": "2026-12-04"})
    assert found == ["2026-12-02", "2026-12-03", "2026-12-04"]


def test_a_day_has_all_that_is_said_of_it(run: Runner) -> None:
    again = {**SESSION, "pain": None, "note": ""}
    night = {**DAY, "pain": 5, "note": "Tired."}
    other = {**WALK, "day": "2026-12-03"}
    found = run(
        MODULE, "({ diaryDays }, given) => diaryDays(given)", [SESSION, WALK, again, night, other]
    )
    assert [one["day"] for one in found] == ["2026-12-01", "2026-12-03"]
    assert found[0]["sessions"] == [SESSION, again]
    assert found[0]["walked"] == 20
    assert found[0]["sessionPain"] == [3, 3]  # of the session and of the walk
    assert found[0]["dayPain"] == [5]
    assert found[0]["notes"] == ["The left arm was stiff.", "Tired."]


def test_each_week_has_the_minutes_of_its_walks_alone(run: Runner) -> None:
    days = ["2026-11-04", "2026-11-10", "2026-11-11", "2026-12-01", "2026-12-02"]
    walks = [{**WALK, "day": day} for day in days]
    script = "({ walkedByWeek, lastWeeks }, given) => walkedByWeek(given, lastWeeks('2026-12-01'))"
    assert run(MODULE, script, [*walks, SESSION]) == [
        {"from": "2026-11-04", "minutes": 40},
        {"from": "2026-11-11", "minutes": 20},
        {"from": "2026-11-18", "minutes": 0},
        {"from": "2026-11-25", "minutes": 20},
    ]


def test_a_last_week_may_be_short(run: Runner) -> None:
    script = "({ walkedByWeek }, given, period) => walkedByWeek(given, period)"
    walks = [{**WALK, "day": "2026-12-08"}, {**WALK, "day": "2026-12-10"}]
    period = {"from": "2026-12-01", "to": "2026-12-09"}
    assert [week["minutes"] for week in run(MODULE, script, walks, period)] == [0, 20]
    assert run(MODULE, script, walks, {"from": "2026-12-09", "to": "2026-12-01"}) == []
