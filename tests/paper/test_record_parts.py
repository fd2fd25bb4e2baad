from generator.content.library import Library
from generator.paper.record_parts import guidance_parts, routine_parts
from generator.paper.reviewed import Part, Said


def named(parts: tuple[Part, ...]) -> dict[str, Part]:
    return {one.name: one for one in parts}


def test_a_routine_is_read_in_the_order_of_its_page(library: Library) -> None:
    parts = named(routine_parts(library, "hand-break"))
    assert [*parts] == [
        "What it is",
        "Who it is for",
        "Not for you, or ask first",
        "The exercises",
        "Stop if",
        "When to do more, and when to do less",
        "Where this routine comes from",
    ]
    assert parts["What it is"].rows[-1] == (
        Said("About 3 minutes, 2 times a day, when you sit down"),
    )
    assert parts["Where this routine comes from"].rows[:2] == (
        (Said("This routine comes from a source below."),),
        (Said("A leaflet has both moves.", "S01"),),
    )


def test_an_exercise_of_a_routine_has_its_amount_its_words_and_its_swaps(library: Library) -> None:
    steps = named(routine_parts(library, "hand-break"))["The exercises"]
    assert steps.numbered == len(steps.rows) == 4
    assert [one.text for one in steps.rows[0]] == [
        "Wrist bend: 2 times, hold 10 seconds.",
        "You bend the wrist and stay there.",
        "Slowly today.",
        "If your wrist hurts: Make a fist.",
        "Exercise: Fist.",
        "If you have no table: Do it standing.",
        "Exercise: Standing bend.",
    ]
    assert [one.text for one in steps.rows[1]] == ["Standing bend: 1 time.", "Stand up first."]
    assert [one.text for one in steps.rows[3]] == ["Shake your hands."]


def test_a_plan_has_its_weeks_and_says_that_it_is_ours(library: Library) -> None:
    parts = named(routine_parts(library, "fist-weeks"))
    assert "The exercises" not in parts
    assert parts["The plan"].rows == (
        (Said("Fist: 1 minute, 5 days, slow"),),
        (Said("Fist: 1 to 2 minutes, 5 days, steady"),),
    )
    assert parts["Where this routine comes from"].rows == (
        (Said("We put this routine together ourselves.", is_ours=True),),
    )


def test_of_a_printed_sheet_one_reads_what_it_says_itself(library: Library) -> None:
    parts = named(guidance_parts(library, "check-first"))
    assert parts["A sheet to print"].rows == (
        (Said("Look at it each day.", is_ours=True),),
        (Said("Hang it up.", is_ours=True),),
        (Said("Show it to others.", is_ours=True),),
        (Said("A bent wrist"),),
        (Said("A hand at rest"),),
    )
    assert "A sheet to print" not in named(guidance_parts(library, "rest"))


def test_the_safety_check_has_signs_sections_claims_and_the_rules_of_all(library: Library) -> None:
    parts = guidance_parts(library, "check-first")
    assert [one.name for one in parts] == [
        "What it is",
        "When to get help",
        "Key points",
        "Why check",
        "What people say, and what we found",
        "Take care",
        "A sheet to print",
        "The rules for every exercise",
        "When to stop any exercise",
        "Pain, from 0 to 10",
        "Not for you, or ask first",
        "What to do next",
    ]
    assert named(parts)["When to get help"].rows[0] == (
        Said("Emergency: You cannot breathe (or you gasp)."),
        Said("What to do: Sit down and call 112 now."),
    )
    assert named(parts)["What people say, and what we found"].rows == (
        (
            Said("People say: Hands wear out."),
            Said("What we found: We found nothing that says so.", "R01"),
        ),
    )
    assert named(parts)["Pain, from 0 to 10"].rows[1] == (
        Said("6 to 10: Stop."),
        Said("From 6 on, stop.", is_ours=True),
    )


def test_another_topic_has_no_rules_for_every_exercise(library: Library) -> None:
    assert [*named(guidance_parts(library, "rest"))] == [
        "What it is",
        "Key points",
        "What people say, and what we found",
    ]
