from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from generator.build import read
from generator.content.library import Library
from generator.models import Amount, Schedule, Week
from generator.paper.programme_card import programme_weeks
from generator.paper.routine_card import (
    CardExercise,
    PlanExercise,
    RoutineCard,
    routine_card,
)
from generator.paper.rules import publishers, rules, warnings
from generator.paper.sheet import CardSwap

REVIEWED = "Reviewed by B. Sample, hand therapist, on 4 January 2026. Next check: January 2027."


def swaps(content: Path) -> list[list[str]]:
    """Return for whom each exercise of the hand break has a swap from the exercise's own file."""
    lines = routine_card(read(content), "hand-break").exercises
    return [[s.whom for s in line.swaps if not s.whom.startswith("If ")] for line in lines]


def test_a_card_says_the_whole_routine_without_citations(library: Library) -> None:
    assert routine_card(library, "hand-break") == RoutineCard(
        title="Hand break",
        who_for="You type a lot.",
        minutes=3,
        schedule=Schedule(times_a_day=2, when="when you sit down"),
        core="",
        exercises=(
            CardExercise(
                drawing="wrist-bend",
                name="Wrist bend",
                summary="",
                amount=Amount(repetitions=2, hold_seconds=10),
                before="",
                note="You bend the wrist and stay there. Slowly today.",
                apart=False,
                swaps=(
                    CardSwap("If your wrist hurts", "Make a fist."),
                    CardSwap("If you have no table", "Do it standing."),
                    CardSwap("Swollen hand", "Only close your hand."),
                ),
            ),
            CardExercise(
                drawing="wrist-bend-standing",
                name="Standing bend",
                summary="You stand and bend the wrist.",
                amount=Amount(repetitions=1),
                before="Stand up first.",
                note="",
                apart=False,
                swaps=(),
            ),
            CardExercise(
                drawing="fist",
                name="Fist",
                summary="You close your hand and open it.",
                amount=Amount(minutes=1),
                before="Sit down first.",
                note="",
                apart=False,
                swaps=(),
            ),
        ),
        after="Shake your hands.",
        plan=None,
        weeks=(),
        programme=(),
        diary=(),
        warnings=warnings(library, library.routines["hand-break"]),
        rules=rules(library),
        address="https://hands.example/routines/hand-break/",
        sources=publishers(library, library.routines["hand-break"].sources),
        reviewed="Not yet reviewed by a clinician. Next check: February 2027.",
        sided=False,
        banded=False,
    )


def test_only_what_is_for_cards_stands_on_them_besides_the_swaps_of_the_routine(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    assert swaps(content) == [["Swollen hand"], [], []]
    edit("vocabulary.yml", "label: No floor", "label: No floor\n    on_cards: true")
    assert swaps(content) == [["Swollen hand", "No floor"], [], ["No floor"]]
    edit("vocabulary.yml", "    sources: [S01, R01]\n    on_cards: true", "    sources: [S01, R01]")
    assert swaps(content) == [["No floor"], [], ["No floor"]]


def test_a_card_names_no_source_and_says_not_what_is_our_own(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("routines/hand-break.yml", "note: Slowly today.", "note: Slowly today. [own]")
    edit("routines/hand-break.yml", "how: Make a fist.", "how: Make a fist. [S01]")
    edit("routines/hand-break.yml", "[You type a lot.,", "['You type a lot. [own]',")
    line = routine_card(read(content), "hand-break").exercises[0]
    assert line.note == "You bend the wrist and stay there. Slowly today."
    assert line.swaps[0].how == "Make a fist."
    assert routine_card(read(content), "hand-break").who_for == "You type a lot."


def test_a_card_of_a_plan_has_weeks_in_place_of_exercises(library: Library) -> None:
    assert routine_card(library, "fist-weeks") == RoutineCard(
        title="Two weeks of fists",
        who_for="You want to build up.",
        minutes=None,
        schedule=Schedule(days_a_week=5),
        core="",
        exercises=(),
        after="",
        plan=PlanExercise("fist", "Fist", "You close your hand and open it."),
        weeks=(
            Week(minutes=1, days=5, pace="slow"),
            Week(minutes=1, minutes_up_to=2, days=5, pace="steady"),
        ),
        programme=(),
        diary=(),
        warnings=warnings(library, library.routines["fist-weeks"]),
        rules=rules(library),
        address="https://hands.example/routines/fist-weeks/",
        sources=publishers(library, library.routines["fist-weeks"].sources),
        reviewed=REVIEWED,
        sided=False,
        banded=False,
    )


def test_how_it_is_done_in_the_routine_stands_in_place_of_the_summary(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit(
        "routines/hand-break.yml", "how: You bend the wrist and stay there.", "how: One hand. [S01]"
    )
    line = routine_card(read(content), "hand-break").exercises[0]
    assert (line.summary, line.note) == ("", "One hand. Slowly today.")


def test_a_card_has_the_short_version_and_what_is_done_apart(
    library: Library,
) -> None:
    card = routine_card(library, "hand-night")
    assert card.core == "About 1 minute, only moves 1"
    assert [(line.apart, line.before) for line in card.exercises] == [
        (False, ""),
        (False, "Stand up."),
        (True, "As well, at another time."),
    ]
    assert card.after == ""


def test_a_card_of_a_programme_has_its_weeks_and_its_diary(library: Library) -> None:
    card = routine_card(library, "hand-month")
    programme = library.routines["hand-month"].programme
    assert programme
    assert card.programme == tuple(programme_weeks(library, programme))
    assert card.diary == ("On day 1", "At the end")
    assert (card.minutes, card.exercises, card.plan, card.weeks) == (None, (), None, ())


def test_a_clinician_may_note_the_side_where_a_step_has_one(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit(
        "routines/hand-break.yml",
        "      minutes: 1\n",
        "      minutes: 1\n      sides: each-side\n",
    )
    library = read(content)
    assert routine_card(library, "hand-break").sided
    assert not routine_card(library, "fist-weeks").sided


def test_a_clinician_may_note_the_colour_of_a_band(library: Library) -> None:
    fist = library.exercises["fist"].model_copy(update={"equipment": ("band",)})
    banded = replace(library, exercises={**library.exercises, "fist": fist})
    assert routine_card(banded, "hand-break").banded
    assert not routine_card(banded, "hand-month").banded
