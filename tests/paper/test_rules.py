from dataclasses import replace
from datetime import date

from generator.content.library import Library
from generator.models import Review, StopRule
from generator.paper.rules import (
    Pain,
    Rules,
    SafetyCheckAt,
    StopList,
    plain,
    publishers,
    reviewed,
    rules,
    warnings,
)


def test_the_rules_of_the_site_stand_on_a_card_without_their_sources(library: Library) -> None:
    assert rules(library) == Rules(
        ask_first="You had an operation.",
        stop=(
            StopList(("You gasp.",), "Stop. Call 112."),
            StopList(("You have sharp pain.",), ""),
        ),
        pain=(Pain("0 to 5", "Go on."), Pain("6 to 10", "Stop.")),
        every_time="Go slowly.",
        emergency="Call 112 if you cannot breathe.",
        emergency_short="No breath: call 112.",
        check=SafetyCheckAt(
            "Check first",
            "https://hands.example/guidance/check-first/",
            "hands.example/guidance/check-first",
        ),
    )


def test_what_an_emergency_is_may_be_said_in_a_line(library: Library) -> None:
    safety = library.site.safety.model_copy(
        update={"emergency_short": "No breath: {number}. [S01]"}
    )
    site = library.site.model_copy(update={"safety": safety})
    assert rules(replace(library, site=site)).emergency_short == "No breath: 112."


def test_without_a_country_a_card_says_your_emergency_number(library: Library) -> None:
    site = library.site.model_copy(update={"country": None})
    said = rules(replace(library, site=site))
    assert said.emergency == "Call your emergency number if you cannot breathe."
    assert said.stop[0].act == "Stop. Call your emergency number."


def test_a_card_names_every_reason_to_ask_of_its_record_in_sentences(
    library: Library,
) -> None:
    own = warnings(library, library.form("wrist-bend"))
    assert own.ask_first == ("Your hand is swollen. A ring counts too.",)
    assert warnings(library, library.form("fist")).ask_first == ()


def test_what_a_variant_says_again_stands_once(library: Library) -> None:
    rule = StopRule(when="It hurts.", then="Let go.")
    form = replace(library.form("fist"), stop_when=(rule, rule))
    assert warnings(library, form).stop == (StopList(("It hurts. Let go.",), ""),)


def test_own_signs_stand_by_what_they_ask_for_the_most_urgent_first(library: Library) -> None:
    stop_when = (
        StopRule(when="It hurts. [S01]", then="Let go."),
        StopRule(when="Your fingers tingle.", sign="tingle"),
        StopRule(when="Your hand is hot.", sign="hot-hand"),
        StopRule(when="You gasp.", sign="no-breath", then="Sit down. [own]"),
        StopRule(when="You choke.", sign="no-breath"),
    )
    form = replace(library.form("fist"), stop_when=stop_when)
    assert warnings(library, form).stop == (
        StopList(("You gasp. Sit down.", "You choke."), "Stop. Call 112."),
        StopList(("Your hand is hot.",), "Stop. Be seen today."),
        StopList(("Your fingers tingle.",), "Shake your hand. Leave this one out."),
        StopList(("It hurts. Let go.",), ""),
    )


def test_texts_lose_their_marks_and_keep_their_order() -> None:
    assert plain(["Go. [S01] [own]", "Get [up](guidance:rest)."]) == ("Go.", "Get up.")


def test_who_stands_behind_several_sources_is_named_once(library: Library) -> None:
    assert publishers(library, ["R01", "S01", "R01"]) == ("Writer 2020", "A hand clinic")
    assert publishers(library, []) == ()


def test_a_card_says_who_has_read_its_record_and_in_which_month_that_is_due_again(
    library: Library,
) -> None:
    written, due = date(2026, 1, 2), date(2027, 1, 2)
    review = Review(state="not-reviewed", written_on=written, due_on=due)
    assert reviewed(library, review) == (
        "Not yet reviewed by a clinician. Next check: January 2027."
    )
