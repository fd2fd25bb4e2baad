from datetime import date

from generator.cards import Card, CardExercise, card
from generator.library import Library
from generator.models import Amount, Review, Schedule, Week

NOT_REVIEWED = Review(state="not-reviewed", written_on=date(2026, 1, 2), due_on=date(2027, 1, 2))


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
                summary="You bend the wrist and stay there.",
                amount=Amount(repetitions=2, hold_seconds=10),
                swaps=(
                    ("your wrist hurts", "Make a fist."),
                    ("you have no table", "Leave it out."),
                ),
            ),
            CardExercise(
                id="fist",
                name="Fist",
                summary="You close your hand and open it.",
                amount=Amount(minutes=1),
                swaps=(),
            ),
        ),
        weeks=(),
        stop_rules=("You have sharp pain.",),
        every_time=("Move slowly.",),
        emergency="Call your local emergency number if you cannot breathe.",
        address="https://hands.example/routines/hand-break/",
        review=Review(state="not-reviewed", written_on=date(2026, 2, 3), due_on=date(2027, 2, 3)),
    )


def test_a_card_of_a_plan_has_weeks_in_place_of_exercises(library: Library) -> None:
    assert card(library, "fist-weeks") == Card(
        title="Two weeks of fists",
        who_for="You want to build up.",
        minutes=None,
        schedule=Schedule(days_a_week=5),
        exercises=(),
        weeks=(
            Week(minutes=1, days=5, pace="slow"),
            Week(minutes=1, minutes_up_to=2, days=5, pace="steady"),
        ),
        stop_rules=("You have sharp pain.",),
        every_time=("Move slowly.",),
        emergency="Call your local emergency number if you cannot breathe.",
        address="https://hands.example/routines/fist-weeks/",
        review=NOT_REVIEWED,
    )
