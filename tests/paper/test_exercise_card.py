from generator.content.library import Library
from generator.models import Dose
from generator.paper.exercise_card import ExerciseCard, exercise_card
from generator.paper.rules import rules, warnings
from generator.paper.sheet import CardSwap


def test_the_card_of_an_exercise_says_what_its_page_says_without_citations(
    library: Library,
) -> None:
    assert exercise_card(library, library.form("fist")) == ExerciseCard(
        id="fist",
        title="Fist",
        dose=Dose(minutes=1, origin="our-suggestion"),
        needs=(),
        banded=False,
        feel=("Gentle work in the hand.", "A warm palm."),
        steps=("Make a fist.",),
        careful=(),
        swaps=(CardSwap("No floor", "Do it in bed."),),
        warnings=warnings(library, library.form("fist")),
        rules=rules(library),
        address="https://hands.example/exercises/fist/",
        sources=(),
        reviewed="Not yet reviewed by a clinician. Next check: January 2027.",
    )


def test_its_sources_are_those_of_the_steps_and_of_the_dose(library: Library) -> None:
    exercise = library.exercises["wrist-bend"]
    ids = (*exercise.sources, *exercise.dose.sources)
    assert ids
    named = {library.sources.root[i].publisher for i in ids}
    assert set(exercise_card(library, library.form("wrist-bend")).sources) == named


def test_a_variant_says_what_to_take_care_of_and_what_it_needs(library: Library) -> None:
    standing = exercise_card(library, library.form("wrist-bend", "standing"))
    assert standing.careful[0] == "Lean on nothing."
    assert standing.needs == ("Wall", "Table")
    assert standing.feel == exercise_card(library, library.form("wrist-bend")).feel
