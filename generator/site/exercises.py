"""The pages of the exercises and their overview."""

from collections.abc import Iterator, Mapping, Sequence

from generator.content.forms import forms
from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.body_map import MapView
from generator.models import Variation
from generator.paper.prints import exercise_prints
from generator.site.embed_line import embed_line
from generator.site.finder import finder_page
from generator.site.images import drawing, small
from generator.site.overviews import overviews
from generator.text.amounts import joined
from generator.text.glossary import hard_words
from generator.text.page import (
    Link,
    Page,
    exercise_links,
    exercise_path,
    guidance_links,
    references,
    routine_links,
)
from generator.text.precautions import precautions
from generator.text.ways import way_link


def exercise_pages(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Iterator[Page]:
    """Yield the finder, the overviews and one page an exercise."""
    yield from finder_page(library, drawn, views)
    yield from overviews(library, drawn)
    for record in library.exercises:
        yield _page(library, drawn, record)


def _page(library: Library, drawn: Drawings, record: str) -> Page:
    exercise = library.exercises[record]
    words = library.vocabulary
    tested = tuple(words.tested[i] for i in exercise.tested)
    held = dict.fromkeys(form.position for form in forms(record, exercise))
    positions = [words.positions[i] for i in held]
    context = {
        "id": record,
        "exercise": exercise,
        "drawing": drawing(library, drawn, library.form(record)),
        "kind": words.kinds[exercise.kind],
        "positions": positions,
        "position": joined(library.words.exercise.either, [place.name for place in positions]),
        "equipment": [words.equipment[i] for i in exercise.equipment],
        "regions": [words.regions[i] for i in exercise.regions],
        "muscles": [words.muscles[i] for i in exercise.muscles],
        "easier": _variations(library, record, exercise.easier, library.easier_than(record)),
        "harder": _variations(library, record, exercise.harder, library.harder_than(record)),
        "precautions": precautions(library, library.form(record)),
        "variants": [_variant(library, drawn, record, i) for i in exercise.variants],
        "routines": routine_links(library, library.routines_with(record)),
        "guidance": guidance_links(library, library.guidance_about("exercises", record)),
        "prints": {one.size: one.path for one in exercise_prints(record)},
        "tested": tested,
        "tested_topics": guidance_links(library, dict.fromkeys(one.topic for one in tested)),
        "hard_words": hard_words(library, exercise, tested),
        "embed_line": embed_line(library, "exercises", record, exercise.name),
        "references": references(library, exercise, _marks(library, record), tested),
    }
    return Page(exercise_path(record), "pages/exercise.md.j2", context)


def _marks(library: Library, record: str) -> tuple[str, ...]:
    """Return the citations of the reasons to ask first, which stand in the vocabulary."""
    return tuple(case.marks for case in precautions(library, library.form(record)) if case.asks)


def _variant(library: Library, drawn: Drawings, record: str, variant: str) -> Mapping[str, object]:
    """Return what the page shows of one variant of its exercise."""
    form, own = library.form(record, variant), library.exercises[record].variants[variant]
    words, reasons = library.vocabulary, library.vocabulary.reasons
    return {
        "form": form,
        "own": own,
        "drawing": drawing(library, drawn, form),
        "small": small(drawn, form.id),
        "equipment": [words.equipment[i] for i in form.equipment],
        "suits": [reasons[i] for i in own.suits],
        "prints": {one.size: one.path for one in exercise_prints(form.id)},
    }


def _variations(
    library: Library, record: str, own: tuple[Variation, ...], others: tuple[str, ...]
) -> list[tuple[str, Link | None]]:
    """Return an exercise's own variations, then exercises that name it as their other way."""
    named = {variation.exercise for variation in own}
    told: list[tuple[str, Link | None]] = [(v.how, way_link(library, v, record)) for v in own]
    return told + [
        ("", link) for link in exercise_links(library, [i for i in others if i not in named])
    ]
