import pytest

from generator.content.library import Library
from generator.content.timing import minutes
from generator.site.reminders import EVERY_DAY, SPREAD, reminders, safety_lines


def test_days_are_spread_over_the_week() -> None:
    for count, days in SPREAD.items():
        assert len(days) == len({*days}) == count
        assert [*days] == sorted(days)
        gaps = [
            (after - before) % 7 or 7
            for before, after in zip(days, days[1:] + days[:1], strict=True)
        ]
        assert sum(gaps) == 7
        assert count > 3 or max(gaps) - min(gaps) <= 1
    assert set(SPREAD) == set(EVERY_DAY)


def test_each_routine_is_there_as_often_and_as_long_as_its_record_says(real: Library) -> None:
    for record, routine in real.routines.items():
        own = reminders(real, record)
        by_weeks = routine.weekly_plan or routine.programme
        assert len(own) == (len(by_weeks.weeks) if by_weeks else 1)
        for one in own:
            days = routine.schedule.days_a_week or 7
            assert one.title.startswith(routine.name)
            assert one.text
            assert len(one.days) == days
        if not by_weeks:
            assert own[0].minutes == minutes(real, routine)
            assert own[0].week is None


def test_a_plan_by_weeks_has_its_weeks_in_order(real: Library) -> None:
    plan = real.routines["walking-six-weeks"].weekly_plan
    assert plan
    own = reminders(real, "walking-six-weeks")
    assert [one.week for one in own] == [*range(6)]
    assert [one.minutes for one in own] == [week.minutes for week in plan.weeks]
    assert [one.title for one in own][-1] == "Walking, 6 weeks: Week 6"
    assert own[3].text == "Brisk walking: 20 to 25 minutes on 5 days. Brisk for most of the walk."


def test_a_programme_names_the_sets_and_the_walk_of_each_week(real: Library) -> None:
    programme = real.routines["eight-weeks"].programme
    assert programme
    own = reminders(real, "eight-weeks")
    for one, week in zip(own, programme.weeks, strict=True):
        for part in week.sets:
            assert real.routines[part.routine].name in one.text
        assert "Walk: " in one.text
        assert "[own]" not in one.text
    assert own[1].text.splitlines()[0] == (
        "Chair and wall: 1 to 2 times a day, 5 to 7 days a week "
        "(or Seated only, The 4 stretches). Do it twice only if once feels easy."
    )


@pytest.mark.parametrize("record", ["strength", "thin-bones", "morning"])
def test_days_of_real_routines(real: Library, record: str) -> None:
    expected = {"strength": (1, 3, 5), "thin-bones": (1, 4), "morning": EVERY_DAY}
    assert reminders(real, record)[0].days == expected[record]


def test_where_to_look_first_and_when_to_stop_are_said(library: Library) -> None:
    check, stop = safety_lines(library)
    address = f"{library.site.address}guidance/{library.site.safety.check}/"
    assert check == f"{library.site.safety.link} {address}"
    assert stop
    assert "{" not in stop
    assert "[" not in stop
