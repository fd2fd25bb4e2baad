from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.check.dates import A_YEAR, due, overdue
from generator.content.library import Draft
from generator.content.load import load
from generator.content.problems import Problem

Edit = Callable[[str, str, str], None]
Finder = Callable[[Draft, date], Iterator[Problem]]
DAY = timedelta(days=1)
DUE = date(2027, 1, 2)
LATE = "content/routines/hand-break.yml"
FILES = [
    "content/exercises/fist.yml",
    "content/exercises/wrist-bend.yml",
    "content/routines/fist-weeks.yml",
    "content/routines/hand-month.yml",
    "content/routines/hand-night.yml",
    "content/guidance/check-first.yml",
    "content/guidance/rest.yml",
]


def told(finder: Finder, content: Path, today: date) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    return [problem.path for problem in finder(draft, today)]


def test_a_record_is_due_from_its_day_on(content: Path) -> None:
    assert told(due, content, DUE - DAY) == []
    assert told(due, content, DUE) == FILES
    assert told(due, content, DUE + DAY) == FILES


def test_each_record_is_due_on_its_own_day(content: Path) -> None:
    day = date(2027, 2, 3)
    assert told(due, content, day - DAY) == FILES
    assert sorted(told(due, content, day)) == sorted([*FILES, LATE])


def test_a_record_is_overdue_exactly_a_year_after_its_day(content: Path) -> None:
    assert told(overdue, content, DUE) == []
    assert told(overdue, content, date(2028, 1, 1)) == []
    assert told(overdue, content, date(2028, 1, 2)) == FILES
    assert told(overdue, content, date(2028, 1, 3)) == FILES


def test_a_year_has_365_days_in_a_leap_year_too(content: Path, edit: Edit) -> None:
    assert timedelta(days=365) == A_YEAR
    edit("guidance/rest.yml", "due_on: 2027-01-02", "due_on: 2028-02-29")
    rest = "content/guidance/rest.yml"
    assert rest not in told(overdue, content, date(2029, 2, 27))
    assert rest in told(overdue, content, date(2029, 2, 28))


def test_a_review_does_not_put_the_day_off(content: Path) -> None:
    draft, _ = load(content)
    assert draft.exercises["wrist-bend"].record.review.state == "reviewed"
    assert "content/exercises/wrist-bend.yml" in told(due, content, DUE)


@pytest.mark.parametrize(
    ("finder", "today", "wrong"),
    [
        (due, DUE, "due since 2027-01-02"),
        (overdue, DUE + A_YEAR, "due since 2027-01-02, for a year or more"),
    ],
)
def test_what_is_found_stands_at_the_day_and_names_it(
    content: Path, finder: Finder, today: date, wrong: str
) -> None:
    assert str(next(finder(load(content)[0], today))) == (
        f"content/exercises/fist.yml:22:3: review.due_on: {wrong}; read the record again"
    )


@pytest.mark.parametrize("day", [date.min, date.max])
def test_any_day_can_be_given(content: Path, day: date) -> None:
    assert len(told(due, content, day)) == len(told(overdue, content, day))
