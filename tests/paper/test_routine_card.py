from collections.abc import Callable
from datetime import date
from pathlib import Path

from generator.build import read
from generator.content.library import Library
from generator.models import Amount, Review, Schedule, Week
from generator.paper.routine_card import Card, CardExercise, PlanExercise, card
from generator.paper.rules import publishers, rules

NOT_REVIEWED = Review(state="not-reviewed", written_on=date(2026, 1, 2), due_on=date(2027, 1, 2))


def swaps(content: Path) -> list[list[str]]:
    """Return for whom each exercise of the hand break has a swap from the exercise's own file."""
    lines = card(read(content), "hand-break").exercises
    return [[whom for whom, _ in line.swaps if not whom.startswith("If ")] for line in lines]


def test_a_card_says_the_whole_routine_without_citations(library: Library) -> None:
    assert card(library, "hand-break") == Card(
        title="Hand break",
        who_for="You type a lot.",
        minutes=2,
        schedule=Schedule(times_a_day=2, when="when you sit down"),
        exercises=(
            CardExercise(
                id="wrist-bend",
                name="Wrist bend",
                summary="",
                amount=Amount(repetitions=2, hold_seconds=10),
                note="You bend the wrist and stay there. Slowly today.",
                swaps=(
                    ("If your wrist hurts", "Make a fist."),
                    ("If you have no table", "Leave it out."),
                    ("Swollen hand", "Only close your hand."),
                ),
            ),
            CardExercise(
                id="fist",
                name="Fist",
                summary="You close your hand and open it.",
                amount=Amount(minutes=1),
                note="",
                swaps=(),
            ),
        ),
        plan=None,
        weeks=(),
        rules=rules(library),
        address="https://hands.example/routines/hand-break/",
        sources=publishers(library, library.routines["hand-break"].sources),
        review=Review(state="not-reviewed", written_on=date(2026, 2, 3), due_on=date(2027, 2, 3)),
    )


def test_only_what_is_for_cards_stands_on_them_besides_the_swaps_of_the_routine(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    assert swaps(content) == [["Swollen hand"], []]
    edit("vocabulary.yml", "label: No floor", "label: No floor\n    on_cards: true")
    assert swaps(content) == [["Swollen hand"], ["No floor"]]
    edit("vocabulary.yml", "    label: Swollen hand\n    on_cards: true", "    label: Swollen hand")
    assert swaps(content) == [[], ["No floor"]]


def test_a_card_names_no_source_and_says_not_what_is_our_own(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("routines/hand-break.yml", "note: Slowly today.", "note: Slowly today. [own]")
    edit("routines/hand-break.yml", "how: Make a fist.", "how: Make a fist. [S01]")
    edit("routines/hand-break.yml", "[You type a lot.,", "['You type a lot. [own]',")
    line = card(read(content), "hand-break").exercises[0]
    assert line.note == "You bend the wrist and stay there. Slowly today."
    assert line.swaps[0][1] == "Make a fist."
    assert card(read(content), "hand-break").who_for == "You type a lot."


def test_a_card_of_a_plan_has_weeks_in_place_of_exercises(library: Library) -> None:
    assert card(library, "fist-weeks") == Card(
        title="Two weeks of fists",
        who_for="You want to build up.",
        minutes=None,
        schedule=Schedule(days_a_week=5),
        exercises=(),
        plan=PlanExercise("fist", "Fist", "You close your hand and open it."),
        weeks=(
            Week(minutes=1, days=5, pace="slow"),
            Week(minutes=1, minutes_up_to=2, days=5, pace="steady"),
        ),
        rules=rules(library),
        address="https://hands.example/routines/fist-weeks/",
        sources=publishers(library, library.routines["fist-weeks"].sources),
        review=NOT_REVIEWED,
    )


def test_how_it_is_done_in_the_routine_stands_in_place_of_the_summary(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit(
        "routines/hand-break.yml", "how: You bend the wrist and stay there.", "how: One hand. [S01]"
    )
    line = card(read(content), "hand-break").exercises[0]
    assert (line.summary, line.note) == ("", "One hand. Slowly today.")
