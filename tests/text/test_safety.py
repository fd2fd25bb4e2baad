from collections.abc import Callable
from pathlib import Path

from generator.build import read
from generator.content.library import Library
from generator.models import StopRule
from generator.text.safety import open_rules, printed_number, safety_rules


def test_the_number_of_the_country_is_printed_or_words_for_it(
    library: Library, content: Path, edit: Callable[[str, str, str], None]
) -> None:
    assert printed_number(library) == "112"
    edit("site.yml", "country: here\n", "")
    assert printed_number(read(content)) == "your emergency number"


def test_print_fills_the_gap_for_the_number_and_pages_leave_it_open(library: Library) -> None:
    rule = StopRule.model_validate({"when": "You gasp.", "sign": "no-breath"})
    assert safety_rules(library).stop(rule) == "You gasp. Stop. Call 112."
    assert open_rules(library).stop(rule) == "You gasp. Stop. Call {number}."


def test_what_lifts_a_sign_says_what_to_do_then(library: Library) -> None:
    [lift, _] = library.signs.signs["hot-hand"].lifts
    assert safety_rules(library).urged(lift) == "Call 112 now"


def test_what_is_our_own_in_a_sign_stands_in_a_row(library: Library) -> None:
    say, signs = safety_rules(library), library.signs.signs
    assert say.own(signs["hot-hand"]) == "how soon it needs care, what to do"
    assert say.own(signs["no-breath"]) == ""
