from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.content.library import Library
from generator.models import Amount, Review, Schedule
from generator.models.words.phrases import Counted
from generator.text.amounts import Amounts, amounts, joined

UNREAD = Review(state="not-reviewed", written_on=date(2026, 1, 2), due_on=date(2027, 1, 2))


@pytest.fixture(scope="module")
def say(library: Library) -> Amounts:
    return amounts(library)


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ({"repetitions": 1}, "1 time"),
        ({"repetitions": 5}, "5 times"),
        ({"repetitions": 1, "repetitions_up_to": 2}, "1 to 2 times"),
        ({"minutes": 1}, "1 minute"),
        ({"minutes": 4}, "4 minutes"),
        ({"minutes": 1, "minutes_up_to": 3}, "1 to 3 minutes"),
        ({"sets": 2, "repetitions": 5}, "2 sets of 5 times"),
        ({"repetitions": 5, "sides": "each-side"}, "5 times each side"),
        ({"minutes": 2, "sides": "each-side"}, "2 minutes each side"),
        ({"repetitions": 5, "sides": "each-way"}, "5 times each way"),
        ({"repetitions": 5, "hold_seconds": 1}, "5 times, hold 1 second"),
        ({"repetitions": 5, "hold_seconds": 10}, "5 times, hold 10 seconds"),
        (
            {"repetitions": 5, "hold_seconds": 10, "hold_seconds_up_to": 15},
            "5 times, hold 10 to 15 seconds",
        ),
        (
            {"sets": 3, "repetitions": 5, "rest_seconds": 30},
            "3 sets of 5 times, rest 30 seconds between sets",
        ),
        (
            {
                "sets": 2,
                "repetitions": 3,
                "repetitions_up_to": 5,
                "sides": "each-side",
                "hold_seconds": 10,
                "hold_seconds_up_to": 15,
                "rest_seconds": 30,
            },
            "2 sets of 3 to 5 times each side, hold 10 to 15 seconds, rest 30 seconds between sets",
        ),
    ],
)
def test_an_amount_says_all_that_it_counts(say: Amounts, amount: dict[str, Any], said: str) -> None:
    assert say.amount(Amount.model_validate(amount)) == said


def test_a_blank_amount_has_a_gap_for_each_number(say: Amounts) -> None:
    amount = Amount(sets=2, repetitions=3, repetitions_up_to=5, hold_seconds=10, sides="each-side")
    assert say.amount_blank(amount) == "_ sets of _ times each side, hold _ seconds"
    assert say.amount_blank(Amount(repetitions=3)) == "_ sets of _ times"
    assert say.amount_blank(Amount(minutes=4)) == "_ minutes"
    assert say.amount_blank(Amount(minutes=4, sides="each-side")) == "_ minutes each side"
    assert say.amount_blank(Amount(minutes=4, sides="each-way")) == "_ minutes each way"


@pytest.mark.parametrize(
    ("schedule", "said"),
    [
        ({}, ""),
        ({"times_a_day": 1}, "once a day"),
        ({"times_a_day": 1, "times_a_day_up_to": 2}, "1 to 2 times a day"),
        ({"times_a_day": 3}, "3 times a day"),
        ({"days_a_week": 7}, "every day"),
        ({"days_a_week": 1}, "1 day a week"),
        ({"days_a_week": 3}, "3 days a week"),
        ({"days_a_week": 3, "days_a_week_up_to": 5}, "3 to 5 days a week"),
        ({"when": "before bed"}, "before bed"),
        ({"times_a_day": 1, "days_a_week": 3}, "once a day, 3 days a week"),
        ({"times_a_day": 2, "when": "at work"}, "2 times a day, at work"),
        (
            {"times_a_day": 2, "days_a_week": 7, "when": "at work"},
            "2 times a day, every day, at work",
        ),
    ],
)
def test_a_schedule_says_how_often_and_when(
    say: Amounts, schedule: dict[str, Any], said: str
) -> None:
    assert say.schedule(Schedule.model_validate(schedule)) == said


def test_a_routine_takes_minutes_where_they_are_known_and_else_weeks(say: Amounts) -> None:
    assert say.length(5, 2) == "About 5 minutes"
    assert say.length(1, 0) == "About 1 minute"
    assert say.length(None, 6) == "6 weeks"
    assert say.length(None, 1) == "1 week"


def test_a_number_or_a_range_may_stand_without_a_unit(say: Amounts) -> None:
    assert say.span(5) == "5"
    assert say.span(5, 10) == "5 to 10"


def test_what_is_needed_begins_with_a_capital(say: Amounts) -> None:
    assert say.things(["Table", "Band"]) == "Table, band"
    assert say.things([]) == "No equipment"


def test_a_day_has_the_name_of_its_month_in_the_language_of_the_site(say: Amounts) -> None:
    assert say.day(date(2026, 3, 4)) == "4 March 2026"
    assert replace(say, language="de").day(date(2026, 3, 4)) == "4 März 2026"


def test_a_month_is_said_as_the_language_of_the_site_has_it(say: Amounts) -> None:
    assert say.month(date(2026, 3, 4)) == "March 2026"
    assert replace(say, language="de").month(date(2026, 3, 4)) == "März 2026"
    assert replace(say, language="ja").month(date(2026, 3, 4)) == "2026年3月"


def test_a_review_names_who_and_when(say: Amounts) -> None:
    assert say.reviewed(UNREAD) == "Not yet reviewed by a clinician"
    read = {"state": "reviewed", "reviewed_by": "A. Reader", "reviewed_on": date(2026, 3, 4)}
    assert say.reviewed(UNREAD.model_copy(update=read)) == "Reviewed by A. Reader on 4 March 2026"
    assert say.checked(UNREAD.model_copy(update=read)) == "Checked by A. Reader on 4 March 2026."
    named = UNREAD.model_copy(update={**read, "role": "doctor"})
    assert say.reviewed(named) == "Reviewed by A. Reader, doctor, on 4 March 2026"
    assert say.checked(named) == "Checked by A. Reader, doctor, on 4 March 2026."


def test_where_there_is_no_room_sources_are_only_counted(say: Amounts) -> None:
    assert say.sources_there(()) == "Our own suggestion."
    assert say.sources_there(("A",)) == "1 source, named on that page."
    assert say.sources_there(("A", "B")) == "2 sources, named on that page."


def test_numbers_take_the_forms_of_the_language_of_the_site(library: Library) -> None:
    minutes = Counted(one="{count} minuta", few="{count} minuty", other="{count} minut")
    words = library.words.amounts.model_copy(
        update={"minutes": minutes, "range": "{low} až {high}"}
    )
    czech = replace(
        library,
        site=library.site.model_copy(update={"language": "cs"}),
        words=library.words.model_copy(update={"amounts": words}),
    )
    say = amounts(czech)
    assert [say.amount(Amount(minutes=n)) for n in (1, 2, 5)] == ["1 minuta", "2 minuty", "5 minut"]
    assert say.amount(Amount(minutes=1, minutes_up_to=4)) == "1 až 4 minuty"


def test_texts_stand_in_a_row_with_what_the_phrase_puts_between_them() -> None:
    assert joined("{first}, or {next}", ["a", "b", "c"]) == "a, or b, or c"
    assert joined("{first}, or {next}", ["a"]) == "a"
    assert joined("{first}, or {next}", []) == ""


def test_how_long_it_takes_is_said_before_how_often_where_it_is_known(say: Amounts) -> None:
    daily = Schedule(times_a_day=1)
    assert say.when(5, daily) == "About 5 minutes, once a day"
    assert say.when(None, daily) == "once a day"
    assert say.schedule(Schedule()) == ""


def test_minutes_and_days_agree_with_their_number(say: Amounts) -> None:
    minutes = (say.minutes(1), say.minutes(1, 2), say.minutes(5))
    assert minutes == ("1 minute", "1 to 2 minutes", "5 minutes")
    assert (say.days(1), say.days(3)) == ("1 day", "3 days")
