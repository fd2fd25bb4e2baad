import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import unquote

import icalendar
import pytest

from generator.content.library import Library
from generator.site.calendars import DAYS, calendar_data, calendar_files, calendar_of, calendar_path
from generator.site.reminders import reminders, safety_lines
from tests.ics_lines import events, properties


def parsed(data: bytes) -> list[Any]:
    """Return the events as the library reads them, with what every one must have."""
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    assert not calendar.errors
    return [*calendar.walk("VEVENT")]


def days_of(event: Any) -> list[datetime]:
    """Return the first times at which an event is: those of three weeks, where it has no end."""
    rule = event["rrule"]
    start = event["dtstart"].dt
    named = rule.get("BYDAY", [])
    assert {*rule} <= {"FREQ", "BYDAY", "COUNT"}
    assert rule["FREQ"] == (["WEEKLY"] if named else ["DAILY"])
    days = [start + timedelta(days=number) for number in range(21)]
    found = [day for day in days if not named or DAYS[day.weekday()] in named]
    assert found[0] == start
    return found[: rule.get("COUNT", [21])[0]]


def test_every_routine_has_a_calendar_that_reads_the_same_twice(real: Library) -> None:
    files = calendar_files(real)
    assert files == calendar_files(real)
    assert {*files} == {calendar_path(record) for record in real.routines}
    for data in files.values():
        lines = properties(data)
        for event, own in zip(events(lines), parsed(data), strict=True):
            assert not own.errors
            for name in ("summary", "description", "uid", "url"):
                assert event[name.upper()] == str(own[name])


def test_each_event_is_on_the_days_of_its_routine_at_an_hour_of_the_readers_own_clock(
    real: Library,
) -> None:
    for record, routine in real.routines.items():
        hour = routine.calendar_hour
        made = parsed(calendar_files(real)[calendar_path(record)])
        for event, one in zip(made, reminders(real, record), strict=True):
            days = days_of(event)
            assert {day.isoweekday() for day in days} == {*one.days}
            assert {(day.hour, day.minute, day.tzinfo) for day in days} == {
                (9 if hour is None else hour, 0, None)
            }
            assert event["duration"].dt == timedelta(minutes=one.minutes)
            assert days[0].date() >= routine.review.written_on


def test_a_plan_has_its_weeks_one_after_the_other_from_a_monday(real: Library) -> None:
    for record in ("walking-six-weeks", "eight-weeks"):
        written = real.routines[record].review.written_on
        made = parsed(calendar_files(real)[calendar_path(record)])
        monday = written + timedelta(days=-written.weekday() % 7)
        for number, (event, one) in enumerate(zip(made, reminders(real, record), strict=True)):
            days = [day.date() for day in days_of(event)]
            first = monday + timedelta(weeks=number)
            assert days == [first + timedelta(days=day - 1) for day in one.days]


def test_events_are_stamped_with_the_day_of_the_record_and_named_for_good(real: Library) -> None:
    names = []
    for record, routine in real.routines.items():
        written = routine.review.written_on
        for event in parsed(calendar_files(real)[calendar_path(record)]):
            assert event["dtstamp"].dt == datetime(
                written.year, written.month, written.day, tzinfo=UTC
            )
            names.append(event["uid"])
    assert len(names) == len({*names})
    assert "morning@upper-back-rehab.example" in names
    assert "walking-six-weeks-week-6@upper-back-rehab.example" in names


def test_each_says_where_to_look_first_when_to_stop_and_where_its_page_is(real: Library) -> None:
    for record in real.routines:
        page = f"{real.site.address}routines/{record}/"
        for event in parsed(calendar_files(real)[calendar_path(record)]):
            for text in (*safety_lines(real), page):
                assert text in str(event["description"]).splitlines()
            assert event["url"] == page
            (alarm,) = event.walk("VALARM")
            assert alarm["action"] == "DISPLAY"
            assert alarm["trigger"].dt == timedelta()
            assert alarm["description"] == event["summary"]


@pytest.mark.parametrize("name", ["A; B, C\\D", "BEGIN:VEVENT", "é" * 90, "x\\n"])
def test_signs_of_a_name_do_not_end_its_property(library: Library, name: str) -> None:
    routine = library.routines["hand-break"].model_copy(update={"name": name})
    other = replace(library, routines={"hand-break": routine})
    data = calendar_files(other)["routines/hand-break.ics"]
    (event,) = events(properties(data))
    assert event["SUMMARY"] == name
    assert [str(one["summary"]) for one in parsed(data)] == [name]


def test_an_hour_of_the_site_is_that_of_routines_without_one(library: Library) -> None:
    site = library.site.model_copy(
        update={"calendar": library.site.calendar.model_copy(update={"hour": 0})}
    )
    starts = calendar_of(replace(library, site=site), "hand-break")["starts"]
    assert isinstance(starts, datetime)
    assert starts.hour == 0


def test_the_page_and_its_script_have_the_same_reminders(real: Library) -> None:
    for record in real.routines:
        shown = calendar_of(real, record)
        (first, *_) = parsed(calendar_files(real)[str(shown["path"])])
        assert shown["starts"] == first["dtstart"].dt
        assert shown["data"] == calendar_data(real, record)
        data = json.loads(unquote(str(shown["data"])))
        own = reminders(real, record)
        assert [one["title"] for one in data["reminders"]] == [one.title for one in own]
        assert [one.get("week") for one in data["reminders"]] == [one.week for one in own]
        assert f"{data['id']}@{data['host']}".removesuffix(f"@{data['host']}") == record


def test_a_record_of_a_monday_begins_its_plan_that_day(library: Library) -> None:
    routine = library.routines["fist-weeks"]
    review = routine.review.model_copy(update={"written_on": date(2026, 1, 5)})
    other = routine.model_copy(update={"review": review})
    made = calendar_of(replace(library, routines={"fist-weeks": other}), "fist-weeks")
    starts = made["starts"]
    assert isinstance(starts, datetime)
    assert starts.date() == date(2026, 1, 5)
