"""The overviews of all exercises: by starting position, by goal and by equipment."""

from collections.abc import Iterator, Mapping

from generator.drawings import Drawings
from generator.library import Library
from generator.models import Exercise, Term
from generator.pages.drawings import small
from generator.pages.page import Page, exercise_links, exercise_path

NOTHING = Term(name="No equipment")
SORTS = (
    ("by position", "exercises/index.md", "Exercises"),
    ("by goal", "goals.md", "Exercises by goal"),
    ("by equipment", "equipment.md", "Exercises by equipment"),
)


def overviews(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the pages that list every exercise under what it has in common with others."""
    words = library.vocabulary
    positions = {i: [e.start_position] for i, e in library.exercises.items()}
    goals = {i: list(e.goals) for i, e in library.exercises.items()}
    things = {i: list(e.equipment) or [""] for i, e in library.exercises.items()}
    equipment = {"": NOTHING, **words.equipment}
    groups = (
        _groups(words.positions, positions),
        _groups(words.goals, goals),
        _groups(equipment, things),
    )
    for sort, found in zip(SORTS, groups, strict=True):
        yield _overview(library, drawn, sort, found)


def _groups(
    terms: Mapping[str, Term], named: Mapping[str, list[str]]
) -> list[tuple[Term, list[str]]]:
    """Return each term that something names, with the ids of those that name it."""
    groups = [
        (term, [i for i, ids in named.items() if word in ids]) for word, term in terms.items()
    ]
    return [(term, ids) for term, ids in groups if ids]


def _overview(
    library: Library,
    drawn: Drawings,
    sort: tuple[str, str, str],
    groups: list[tuple[Term, list[str]]],
) -> Page:
    by, path, title = sort
    context = {
        "title": title,
        "by": by,
        "sorts": SORTS,
        "groups": [(term, exercise_links(library, ids)) for term, ids in groups],
        "kinds": {exercise_path(i): _kind(library, e) for i, e in library.exercises.items()},
        "pictures": {exercise_path(i): small(drawn, i) for i in library.exercises},
        "count": len(library.exercises),
    }
    return Page(path, "pages/exercises.md.j2", context)


def _kind(library: Library, exercise: Exercise) -> str:
    return library.vocabulary.kinds[exercise.kind].name
