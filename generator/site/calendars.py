"""Routines as files for calendars, by RFC 5545: hours of the reader's own clock, without a zone."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote, urlsplit

from icalendar import Alarm, Calendar, Event

from generator.content.library import Library
from generator.models import Routine
from generator.site.reminders import EVERY_DAY, Reminder, reminders, safety_lines

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
A_WEEK = timedelta(weeks=1)


def calendar_files(library: Library) -> Mapping[str, bytes]:
    """Return a calendar for each routine, by its path in the docs folder.

    They are stamped with the day of the record, not with that of the build.
    """
    return {calendar_path(i): _calendar(library, i) for i in library.routines}


def calendar_path(record: str) -> str:
    """Return the path of a routine's calendar."""
    return f"routines/{record}.ics"


def calendar_of(library: Library, record: str) -> Mapping[str, object]:
    """Return what the page of a routine shows of its calendar: its path and when it starts.

    `data` is what a script needs to make one from a day that the reader chooses.
    """
    first = reminders(library, record)[0]
    path, data = calendar_path(record), calendar_data(library, record)
    return {"path": path, "starts": _start(library, record, first), "data": data}


def calendar_data(library: Library, record: str) -> str:
    """Return the reminders of a routine and all else of its calendar: JSON, percent-encoded."""
    data = {
        "id": record,
        "host": _host(library),
        "page": _page(library, record),
        "hour": _hour(library, library.routines[record]),
        "reminders": [
            {
                "title": one.title,
                "text": "\n".join([one.text, *safety_lines(library)]),
                "minutes": one.minutes,
                "days": one.days,
                **({} if one.week is None else {"week": one.week}),
            }
            for one in reminders(library, record)
        ],
    }
    return quote(json.dumps(data, ensure_ascii=False, separators=(",", ":")), safe="")


def _calendar(library: Library, record: str) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//{library.site.title}//{record}//{library.site.language.upper()}")
    calendar.add("version", "2.0")
    for reminder in reminders(library, record):
        calendar.add_component(_event(library, record, reminder))
    data: bytes = calendar.to_ical()
    return data


def _event(library: Library, record: str, reminder: Reminder) -> Event:
    page = _page(library, record)
    written = library.routines[record].review.written_on
    event = Event()
    event.add("uid", f"{_name(record, reminder)}@{_host(library)}")
    event.add("dtstamp", datetime.combine(written, time(), UTC))
    event.add("dtstart", _start(library, record, reminder))
    event.add("duration", timedelta(minutes=reminder.minutes))
    event.add("rrule", _rule(reminder))
    event.add("summary", reminder.title)
    event.add("description", "\n".join([reminder.text, *safety_lines(library), page]))
    event.add("url", page)
    event.add_component(_alarm(reminder))
    return event


def _alarm(reminder: Reminder) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta())
    alarm.add("description", reminder.title)
    return alarm


def _rule(reminder: Reminder) -> dict[str, object]:
    if reminder.week is None and reminder.days == EVERY_DAY:
        return {"FREQ": "DAILY"}
    once = {} if reminder.week is None else {"COUNT": len(reminder.days)}
    return {"FREQ": "WEEKLY", **once, "BYDAY": [DAYS[day - 1] for day in reminder.days]}


def _start(library: Library, record: str, reminder: Reminder) -> datetime:
    routine = library.routines[record]
    day = _first_day(reminder, routine.review.written_on)
    return datetime.combine(day, time(_hour(library, routine)))


def _first_day(reminder: Reminder, written: date) -> date:
    """Return the first of its days on or after that of the record; weeks of a plan are whole."""
    start = written
    if reminder.week is not None:
        start += timedelta(days=-written.weekday() % 7) + reminder.week * A_WEEK
    days = (start + timedelta(days=number) for number in range(7))
    return next(day for day in days if day.isoweekday() in reminder.days)


def _name(record: str, reminder: Reminder) -> str:
    return record if reminder.week is None else f"{record}-week-{reminder.week + 1}"


def _hour(library: Library, routine: Routine) -> int:
    own = routine.calendar_hour
    return library.site.calendar.hour if own is None else own


def _host(library: Library) -> str:
    return urlsplit(library.site.address).hostname or ""


def _page(library: Library, record: str) -> str:
    return f"{library.site.address}routines/{record}/"
