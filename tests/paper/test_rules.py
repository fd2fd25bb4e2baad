from datetime import date

from generator.content.library import Library
from generator.models import Review
from generator.paper.rules import Rules, plain, publishers, reviewed, rules


def test_the_rules_of_the_site_stand_on_a_card_without_their_sources(library: Library) -> None:
    assert rules(library) == Rules(
        stop=("You have sharp pain.",),
        every_time=("Move slowly.",),
        emergency="Call your local emergency number if you cannot breathe.",
    )


def test_texts_lose_their_marks_and_keep_their_order() -> None:
    assert plain(["Go. [S01] [own]", "Stop."]) == ("Go.", "Stop.")


def test_who_stands_behind_several_sources_is_named_once(library: Library) -> None:
    assert publishers(library, ["R01", "S01", "R01"]) == ("Writer 2020", "A hand clinic")
    assert publishers(library, []) == ()


def test_a_card_says_who_has_read_its_record_and_until_when_that_holds(library: Library) -> None:
    written, due = date(2026, 1, 2), date(2027, 1, 2)
    review = Review(state="not-reviewed", written_on=written, due_on=due)
    assert reviewed(library, review) == (
        "Not yet reviewed by a clinician. To be read again by 2027-01-02."
    )
