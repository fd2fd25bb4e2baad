"""Rules about who has read what, and when."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.meaning import Shared, fingerprint
from generator.content.problems import Problem


def reviewed_means_by_somebody(draft: Draft) -> Iterator[Problem]:
    """A record is reviewed exactly when a person and a day are named."""
    for entry in draft.entries():
        review = entry.record.review
        is_reviewed = review.state == "reviewed"
        given = {bool(review.reviewed_by), bool(review.reviewed_on)}
        more = bool(review.role or review.of)
        if given != {is_reviewed} or (more and not is_reviewed):
            wrong = f"state {review.state!r} does not fit who and when"
            allowed = "reviewed with reviewed_by and reviewed_on, or not-reviewed without"
            yield entry.problem(("review", "state"), wrong, allowed)


def reviews_hold(draft: Draft) -> Iterator[Problem]:
    """A review lapses when the meaning of the record changes: `of` is the fingerprint of it."""
    shared = _shared(draft)
    for entry in draft.entries() if shared else ():
        review = entry.record.review
        is_signed = review.state == "reviewed" and review.of and review.reviewed_on
        if shared and is_signed and review.of != fingerprint(shared, entry.id, entry.record):
            wrong = f"changed since {review.reviewed_by} read it on {review.reviewed_on}"
            yield entry.problem(
                ("review", "of"), wrong, "ask them again, or set state to not-reviewed"
            )


def _shared(draft: Draft) -> Shared | None:
    if not (draft.site and draft.signs and draft.vocabulary):
        return None
    return Shared(draft.site.record, draft.signs.record, draft.vocabulary.record)


def due_follows_written(draft: Draft) -> Iterator[Problem]:
    """A record is due for review after the day on which it was written."""
    for entry in draft.entries():
        review = entry.record.review
        if review.due_on <= review.written_on:
            wrong = f"{review.due_on} is not after {review.written_on}"
            yield entry.problem(("review", "due_on"), wrong, "a day after written_on")
