"""One form of an exercise as the plain data of its small card."""

from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.models import Dose
from generator.paper.rules import Rules, Warnings, plain, publishers, reviewed, rules, warnings
from generator.paper.sheet import CardSwap
from generator.paper.swaps import form_swaps
from generator.paper.ticks import is_banded


@dataclass(frozen=True)
class ExerciseCard:
    """Everything that an exercise's card says; `needs` are names of things."""

    id: str
    title: str
    dose: Dose
    needs: tuple[str, ...]
    banded: bool
    feel: tuple[str, ...]
    steps: tuple[str, ...]
    careful: tuple[str, ...]
    swaps: tuple[CardSwap, ...]
    warnings: Warnings
    rules: Rules
    address: str
    sources: tuple[str, ...]
    reviewed: str


def exercise_card(library: Library, form: Form) -> ExerciseCard:
    """Return the card of an exercise in one form, with the rules that hold for every exercise."""
    exercise = library.exercises[form.exercise]
    place = f"#variant-{form.variant}" if form.variant else ""
    return ExerciseCard(
        id=form.id,
        title=form.name,
        dose=form.dose,
        needs=tuple(library.vocabulary.equipment[i].name for i in form.equipment),
        banded=is_banded(form),
        feel=plain(exercise.should_feel),
        steps=plain(step.text for step in form.steps),
        careful=plain(form.careful),
        swaps=form_swaps(library, form),
        warnings=warnings(library, form),
        rules=rules(library),
        address=f"{library.site.address}exercises/{form.exercise}/{place}",
        sources=publishers(library, (*form.sources, *form.dose.sources)),
        reviewed=reviewed(library, exercise.review),
    )
