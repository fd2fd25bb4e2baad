"""The pages of the exercises and their overview."""

from collections.abc import Iterator

from generator.drawings import Drawings
from generator.library import Library
from generator.models import Variation
from generator.pages.drawings import drawing, small
from generator.pages.page import (
    Link,
    Page,
    exercise_links,
    exercise_path,
    guidance_links,
    references,
    routine_links,
)


def exercise_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the overview and one page an exercise."""
    yield _overview(library, drawn)
    for record in library.exercises:
        yield _page(library, drawn, record)


def _overview(library: Library, drawn: Drawings) -> Page:
    positions = library.vocabulary.positions
    groups = [
        (term, tuple(i for i, e in library.exercises.items() if e.start_position == position))
        for position, term in positions.items()
    ]
    context = {
        "groups": [(term, exercise_links(library, ids)) for term, ids in groups if ids],
        "kinds": {
            exercise_path(i): library.vocabulary.kinds[e.kind].name
            for i, e in library.exercises.items()
        },
        "pictures": {exercise_path(i): small(drawn, i) for i in library.exercises},
        "count": len(library.exercises),
    }
    return Page("exercises/index.md", "pages/exercises.md.j2", context)


def _page(library: Library, drawn: Drawings, record: str) -> Page:
    exercise = library.exercises[record]
    words = library.vocabulary
    context = {
        "exercise": exercise,
        "drawing": drawing(library, drawn, record),
        "kind": words.kinds[exercise.kind],
        "positions": [
            words.positions[i] for i in (exercise.start_position, *exercise.other_positions)
        ],
        "equipment": [words.equipment[i] for i in exercise.equipment],
        "regions": [words.regions[i] for i in exercise.regions],
        "muscles": [words.muscles[i] for i in exercise.muscles],
        "easier": _variations(library, exercise.easier),
        "harder": _variations(library, exercise.harder),
        "routines": routine_links(library, library.routines_with(record)),
        "guidance": guidance_links(library, library.guidance_about("exercises", record)),
        "references": references(library, exercise),
    }
    return Page(exercise_path(record), "pages/exercise.md.j2", context)


def _variations(
    library: Library, variations: tuple[Variation, ...]
) -> list[tuple[str, Link | None]]:
    return [
        (v.how, exercise_links(library, [v.exercise])[0] if v.exercise else None)
        for v in variations
    ]
