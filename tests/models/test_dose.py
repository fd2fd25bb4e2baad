import pytest
from pydantic import ValidationError

from generator.models import Amount, Dose, Schedule

LIMITS = [
    ("sets", 1, 10),
    ("repetitions", 1, 100),
    ("repetitions_up_to", 2, 100),
    ("hold_seconds", 1, 300),
    ("hold_seconds_up_to", 2, 300),
    ("minutes", 1, 180),
    ("minutes_up_to", 2, 180),
    ("rest_seconds", 5, 600),
    ("times_a_day", 1, 24),
    ("times_a_day_up_to", 2, 24),
    ("days_a_week", 1, 7),
    ("days_a_week_up_to", 2, 7),
]


@pytest.mark.parametrize(("key", "lowest", "highest"), LIMITS)
def test_a_figure_has_limits(key: str, lowest: int, highest: int) -> None:
    for good in (lowest, highest):
        assert getattr(Dose.model_validate({"origin": "source", key: good}), key) == good
    for bad in (lowest - 1, highest + 1, True, f"{lowest}", float(lowest)):
        with pytest.raises(ValidationError, match=f"1 validation error for Dose\n{key}\n"):
            Dose.model_validate({"origin": "source", key: bad})


def test_every_figure_has_its_limits_tested() -> None:
    figures = {*Amount.model_fields, *Schedule.model_fields} - {"sides", "when"}
    assert {key for key, _, _ in LIMITS} == figures


def test_an_amount_that_says_nothing_is_one_set_of_both_sides_together() -> None:
    assert Amount().model_dump(exclude_none=True) == {"sets": 1, "sides": "together"}


def test_a_schedule_that_says_nothing_is_empty() -> None:
    assert Schedule().model_dump(exclude_none=True) == {}


def test_sides_are_together_or_one_after_the_other() -> None:
    assert Amount.model_validate({"sides": "each-side"}).sides == "each-side"
    with pytest.raises(ValidationError, match="'together', 'each-side' or 'each-way'"):
        Amount.model_validate({"sides": "left"})


def test_a_dose_is_an_amount_and_a_schedule_and_says_where_it_comes_from() -> None:
    dose = Dose.model_validate(
        {"minutes": 1, "days_a_week": 3, "when": "after work", "origin": "our-suggestion"}
    )
    assert isinstance(dose, Amount)
    assert isinstance(dose, Schedule)
    assert (dose.minutes, dose.days_a_week, dose.when) == (1, 3, "after work")
    assert (dose.origin, dose.sources) == ("our-suggestion", ())


def test_a_dose_must_say_where_it_comes_from() -> None:
    with pytest.raises(ValidationError, match="origin\n  Field required"):
        Dose.model_validate({"minutes": 1})
    with pytest.raises(ValidationError, match="'source' or 'our-suggestion'"):
        Dose.model_validate({"origin": "guess"})
