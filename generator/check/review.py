"""Rules about who has read what, and when."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem


def reviewed_means_by_somebody(draft: Draft) -> Iterator[Problem]:
    """A record is reviewed exactly when a person and a day are named."""
    for entry in draft.entries():
        review = entry.record.review
        given = {bool(review.reviewed_by), bool(review.reviewed_on)}
        if given != {review.state == "reviewed"}:
            wrong = f"state {review.state!r} does not fit who and when"
            allowed = "reviewed with reviewed_by and reviewed_on, or not-reviewed without"
            yield entry.problem(("review", "state"), wrong, allowed)


def due_follows_written(draft: Draft) -> Iterator[Problem]:
    """A record is due for review after the day on which it was written."""
    for entry in draft.entries():
        review = entry.record.review
        if review.due_on <= review.written_on:
            wrong = f"{review.due_on} is not after {review.written_on}"
            yield entry.problem(("review", "due_on"), wrong, "a day after written_on")
