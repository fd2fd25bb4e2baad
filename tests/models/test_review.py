from datetime import date

import pytest
from pydantic import ValidationError

from generator.models import Review

OPEN = {"state": "not-reviewed", "written_on": "2026-01-02", "due_on": "2027-01-02"}


def test_a_review_that_is_open_names_nobody() -> None:
    assert Review.model_validate(OPEN) == Review(
        state="not-reviewed",
        written_on=date(2026, 1, 2),
        due_on=date(2027, 1, 2),
        reviewed_by=None,
        reviewed_on=None,
    )


def test_a_review_that_is_done_names_person_and_day() -> None:
    done = {"state": "reviewed", "reviewed_by": "A. Name, doctor", "reviewed_on": "2026-03-04"}
    review = Review.model_validate({**OPEN, **done})
    assert (review.state, review.reviewed_by, review.reviewed_on) == (
        "reviewed",
        "A. Name, doctor",
        date(2026, 3, 4),
    )


@pytest.mark.parametrize("key", list(OPEN))
def test_state_and_both_days_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Review.model_validate({name: value for name, value in OPEN.items() if name != key})


def test_there_are_two_states() -> None:
    with pytest.raises(ValidationError, match="'not-reviewed' or 'reviewed'"):
        Review.model_validate({**OPEN, "state": "almost"})
