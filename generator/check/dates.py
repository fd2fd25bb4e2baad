"""What a given day says about reviews; no rule, because rules know no day."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.content.library import Draft
from generator.content.problems import Problem

A_YEAR = timedelta(days=365)


def due(draft: Draft, today: date) -> Iterator[Problem]:
    """A record whose day has come is to be read again; `today` is given, never looked up."""
    for entry in draft.entries():
        day = entry.record.review.due_on
        if day <= today:
            yield entry.problem(("review", "due_on"), f"due since {day}", "read the record again")


def overdue(draft: Draft, today: date) -> Iterator[Problem]:
    """A record that nobody has read again a year after its day may not be published."""
    for entry in draft.entries():
        day = entry.record.review.due_on
        if day + A_YEAR <= today:
            wrong = f"due since {day}, for a year or more"
            yield entry.problem(("review", "due_on"), wrong, "read the record again")
