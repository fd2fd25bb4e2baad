"""One exercise as the plain data of its small card."""

from dataclasses import dataclass

from generator.content.library import Library
from generator.models import Dose
from generator.paper.rules import Rules, Warnings, plain, publishers, reviewed, rules, warnings
from generator.paper.sheet import CardSwap
from generator.paper.swaps import exercise_swaps


@dataclass(frozen=True)
class ExerciseCard:
    """Everything that an exercise's card says."""

    id: str
    title: str
    dose: Dose
    steps: tuple[str, ...]
    swaps: tuple[CardSwap, ...]
    warnings: Warnings
    rules: Rules
    address: str
    sources: tuple[str, ...]
    reviewed: str


def exercise_card(library: Library, exercise_id: str) -> ExerciseCard:
    """Return the card of an exercise, with the rules that hold for every exercise."""
    exercise = library.exercises[exercise_id]
    return ExerciseCard(
        id=exercise_id,
        title=exercise.name,
        dose=exercise.dose,
        steps=plain(step.text for step in exercise.steps),
        swaps=exercise_swaps(library, exercise_id),
        warnings=warnings(library, exercise),
        rules=rules(library),
        address=f"{library.site.address}exercises/{exercise_id}/",
        sources=publishers(library, (*exercise.sources, *exercise.dose.sources)),
        reviewed=reviewed(library, exercise.review),
    )
