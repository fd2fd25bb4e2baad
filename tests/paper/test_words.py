from dataclasses import asdict
from datetime import date

import pytest

from generator.content.library import Library
from generator.models import Amount, Review, Schedule, Week
from generator.paper.words import Words, short, words_of
from generator.project import PROJECT
from generator.text.qr import code


@pytest.fixture(scope="module")
def words(library: Library) -> Words:
    return words_of(PROJECT / "templates", library)


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://hands.example/", "hands.example"),
        ("https://hands.example/exercises/fist/", "hands.example/exercises/fist"),
        ("http://hands.example:8000/sub/routines/a-b/", "hands.example:8000/sub/routines/a-b"),
    ],
)
def test_people_write_down_neither_scheme_nor_last_slash(address: str, written: str) -> None:
    assert short(address) == written


def test_a_code_says_what_it_opens_in_words_and_as_a_drawing(words: Words) -> None:
    address = "https://hands.example/exercises/fist/"
    found = words.code_to(address)
    assert (found.address, found.label) == (address, f"Code that opens {address}")
    assert found.svg == code(address)


@pytest.mark.parametrize(
    ("publishers", "said"),
    [
        ((), "Our own suggestion."),
        (("A",), "Sources: A."),
        (("A", "B", "C"), "Sources: A; B; C."),
        (("A", "B", "C", "D"), "Sources: A; B; C; and 1 more."),
        (("A", "B", "C", "D", "E"), "Sources: A; B; C; and 2 more."),
    ],
)
def test_three_sources_are_named_and_the_others_counted(
    words: Words, publishers: tuple[str, ...], said: str
) -> None:
    assert words.sources(publishers) == said


def test_where_there_is_less_room_sources_are_only_counted(words: Words) -> None:
    assert words.sources_short(()) == "Our own suggestion."
    assert words.sources_short(("A",)) == "1 source, named on that page."
    assert words.sources_short(("A", "B")) == "2 sources, named on that page."


def test_names_are_plain_text_whatever_signs_they_have(words: Words) -> None:
    assert words.sources(("A & <b> *c*",)) == "Sources: A & <b> *c*."


def test_a_blank_amount_has_a_gap_for_each_number(words: Words) -> None:
    amount = Amount(sets=2, repetitions=3, repetitions_up_to=5, hold_seconds=10, sides="each-side")
    assert words.amount(amount) == "2 sets of 3 to 5 times each side, hold 10 seconds"
    assert words.amount_blank(amount) == "_ sets of _ times each side, hold _ seconds"
    assert words.amount_blank(Amount(minutes=4)) == "_ minutes"


def test_how_long_it_takes_is_said_where_it_is_known(words: Words) -> None:
    daily = Schedule(times_a_day=1)
    assert words.when(5, daily) == "About 5 minutes, once a day"
    assert words.when(None, daily) == "once a day"
    assert words.schedule(Schedule()) == ""


def test_a_week_has_its_minutes_and_days(words: Words) -> None:
    assert words.week(Week(minutes=1, days=1, pace="slow")) == "1 minute on 1 day"
    assert words.week(Week(minutes=5, minutes_up_to=10, days=3, pace="slow")) == (
        "5 to 10 minutes on 3 days"
    )


def test_a_card_says_who_has_read_its_record_and_until_when_that_holds(words: Words) -> None:
    written, due = date(2026, 1, 2), date(2027, 1, 2)
    review = Review(state="not-reviewed", written_on=written, due_on=due)
    assert words.reviewed(review) == (
        "Not yet reviewed by a clinician. To be read again by 2027-01-02."
    )


def test_a_card_of_a_set_says_which_it_is(words: Words) -> None:
    assert words.place_in_set("Hand break", 2, 3) == "Hand break, 2 of 3"


def test_whatever_is_ticked_has_a_date_and_says_what_to_do(words: Words) -> None:
    found = words.sheet_labels().ticks
    assert set(found) == {"week", "four-weeks", "log"}  # as sheet() in sheet.typ asks
    assert len({ticks.since for ticks in found.values()}) == 3
    assert len({ticks.ask for ticks in found.values()}) == 3


def test_there_are_seven_days_and_four_weeks(words: Words) -> None:
    assert "".join(words.days()) == "MTWTFSS"
    assert words.sheet_labels().weeks == ("Week 1", "Week 2", "Week 3", "Week 4")


def test_no_word_around_those_of_the_records_is_missing_or_has_space_around_it(
    words: Words,
) -> None:
    for labels in (words.sheet_labels(), words.small_labels(), words.booklet_labels()):
        found = [text for text in asdict(labels).values() if isinstance(text, str)]
        assert len(found) >= 6
        assert [text for text in found if not text or text != text.strip()] == []


def test_the_booklet_is_named_for_the_site(words: Words) -> None:
    assert words.booklet_title("Hand Sample") == "Hand Sample: all routines"
