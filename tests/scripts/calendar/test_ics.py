import json
import re
from datetime import date, timedelta
from typing import Any
from urllib.parse import unquote

import icalendar
import pytest

from generator.content.library import Library
from generator.site.calendars import calendar_data, calendar_files, calendar_path
from tests.deno import Runner
from tests.ics_lines import events, properties

MODULE = "calendar/ics.js"
WRITE = "({ calendarText }, plan, start) => calendarText(plan, start)"
START = {"day": "2026-12-02", "time": "09:30"}
REMINDER = {"title": "Morning", "text": "Slowly.", "minutes": 12, "days": [1, 3, 5]}
PLAN = {
    "id": "my-routine",
    "host": "x.example",
    "page": "https://x.example/my-routine/#v=1&x=fist",
    "reminders": [REMINDER],
}

HOSTILE = [
    "A; B, C\\D",
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:bad",
    "x\nATTACH:https://bad.example/",
    "x\u2028DTSTART:20000101T000000\u2029y",
    "\x00\x07\x1b[31m",
    "\\n\\;\\,\\\\",
    "\\",
    "é" * 90 + "😀" * 40,
    "\ud83d",
    ":" * 200,
    "BEGIN:VALARM",
    "\u202eabc",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["title", "text", "id", "host"])
def test_no_text_breaks_out_of_its_property(run: Runner, text: str, field: str) -> None:
    plan = {**PLAN, field: text} if field in PLAN else PLAN
    reminder = {**REMINDER, field: text} if field in REMINDER else REMINDER
    data = run(MODULE, WRITE, {**plan, "reminders": [reminder]}, START).encode()
    plain = run(MODULE, WRITE, PLAN, START).encode()
    assert [name for name, _ in properties(data)] == [name for name, _ in properties(plain)]
    (event,) = events(properties(data))
    (own,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert not own.errors
    kept = re.sub(r"\r\n?|[\u2028\u2029]", "\n", text).replace("\ud83d", "\ufffd")
    kept = re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", " ", kept)
    if field == "title":
        assert event["SUMMARY"] == str(own["summary"]) == kept
    if field == "text":
        told = f"{kept}\n{plan['page']}"
        assert event["DESCRIPTION"] == str(own["description"]) == told
    assert event["DTSTART"] == "20261202T093000"
    assert event["RRULE"] == "FREQ=WEEKLY;BYDAY=MO,WE,FR"


def test_the_address_of_a_page_stays_one_line_and_may_be_missing(run: Runner) -> None:
    page = "https://x.example/#n=a\r\nATTACH:b;c,d\u2028e"
    (event,) = events(properties(run(MODULE, WRITE, {**PLAN, "page": page}, START).encode()))
    assert event["URL"].startswith("https://x.example/#n=aATTACH:b;c,d")
    assert "ATTACH" not in event
    (event,) = events(properties(run(MODULE, WRITE, {**PLAN, "page": ""}, START).encode()))
    assert "URL" not in event
    assert event["DESCRIPTION"] == "Slowly."


def test_it_begins_on_the_first_of_its_days_and_is_stamped_with_the_chosen_one(run: Runner) -> None:
    for day in range(1, 8):
        plan = {**PLAN, "reminders": [{**REMINDER, "days": [day]}]}
        (event,) = events(properties(run(MODULE, WRITE, plan, START).encode()))
        first = date(2026, 12, 2) + timedelta(days=(day - 3) % 7)
        assert first.isoweekday() == day
        assert event["DTSTART"] == f"{first:%Y%m%d}T093000"
        assert event["DTSTAMP"] == "20261202T000000Z"
        assert event["DURATION"] == "PT12M"


def test_all_days_are_each_day(run: Runner) -> None:
    plan = {**PLAN, "reminders": [{**REMINDER, "days": [1, 2, 3, 4, 5, 6, 7]}]}
    (event,) = events(properties(run(MODULE, WRITE, plan, START).encode()))
    assert event["RRULE"] == "FREQ=DAILY"


def test_ready_routines_are_the_same_from_the_browser_as_from_the_build(
    run: Runner, real: Library
) -> None:
    """Begun on the day on which the file begins, all that is not the clock of it is the same."""
    for record in real.routines:
        made = events(properties(calendar_files(real)[calendar_path(record)]))
        start = made[0]["DTSTART"]
        day = f"{start[:4]}-{start[4:6]}-{start[6:8]}"
        time = f"{start[9:11]}:{start[11:13]}"
        plan: dict[str, Any] = json.loads(unquote(calendar_data(real, record)))
        found = events(properties(run(MODULE, WRITE, plan, {"day": day, "time": time}).encode()))
        for one, other in zip(found, made, strict=True):
            same = {**other, "DTSTAMP": f"{start[:8]}T000000Z", "DURATION": one["DURATION"]}
            assert one == same
            assert length(one["DURATION"]) == length(other["DURATION"])


def length(duration: str) -> timedelta:
    """Return a duration, however it is written."""
    found: timedelta = icalendar.vDDDTypes.from_ical(duration)  # type: ignore[no-untyped-call]
    return found
