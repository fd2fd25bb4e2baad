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


def test_name_role_and_what_was_read_may_stand_apart() -> None:
    more = {"reviewed_by": "A. Name", "role": "doctor", "of": "abc2-defg-hij7"}
    review = Review.model_validate({**OPEN, "state": "reviewed", **more})
    assert (review.reviewed_by, review.role, review.of) == ("A. Name", "doctor", "abc2-defg-hij7")


@pytest.mark.parametrize(
    "word", ["abc2", "ABC2-DEFG-HIJ7", "abc1-defg-hij7", "abc2-defg-hij7-", ""]
)
def test_what_was_read_is_three_groups_of_letters_and_digits(word: str) -> None:
    with pytest.raises(ValidationError, match="of\n  String should match pattern"):
        Review.model_validate({**OPEN, "of": word})


@pytest.mark.parametrize("key", list(OPEN))
def test_state_and_both_days_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Review.model_validate({name: value for name, value in OPEN.items() if name != key})


def test_there_are_two_states() -> None:
    with pytest.raises(ValidationError, match="'not-reviewed' or 'reviewed'"):
        Review.model_validate({**OPEN, "state": "almost"})
