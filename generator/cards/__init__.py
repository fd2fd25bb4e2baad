"""Records as the plain data of printable cards: no markup, no citations."""

from generator.cards.exercise import ExerciseCard, exercise_card
from generator.cards.routine import Card, CardExercise, PlanExercise, card

__all__ = ["Card", "CardExercise", "ExerciseCard", "PlanExercise", "card", "exercise_card"]
