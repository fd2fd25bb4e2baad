from generator.content.library import Library
from generator.models import Dose
from generator.paper.exercise_card import ExerciseCard, exercise_card
from generator.paper.rules import rules, warnings


def test_the_card_of_an_exercise_says_what_its_page_says_without_citations(
    library: Library,
) -> None:
    assert exercise_card(library, library.form("fist")) == ExerciseCard(
        id="fist",
        title="Fist",
        dose=Dose(minutes=1, origin="our-suggestion"),
        steps=("Make a fist.",),
        swaps=(),
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
