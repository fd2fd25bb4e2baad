"""The overviews of all exercises: by starting position, by goal and by equipment."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Exercise, Term
from generator.site.images import small
from generator.site.records import NOTHING, no_equipment
from generator.text.page import Link, Page, exercise_links, exercise_path

POSITIONS, GOALS, EQUIPMENT = "positions.md", "goals.md", "equipment.md"
SORTS = (("position", POSITIONS), ("goal", GOALS), ("equipment", EQUIPMENT))


@dataclass(frozen=True)
class Group:
    """Exercises with a word in common; `anchor` is where the overview has them."""

    anchor: str
    term: Term
    links: tuple[Link, ...]


def overviews(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the pages that list every exercise under what it has in common with others."""
    for by, path in SORTS:
        sorted_by = groups(library, path)
        context = {
            "by": by,
            "sorts": SORTS,
            "groups": sorted_by,
            "kinds": {exercise_path(i): _kind(library, e) for i, e in library.exercises.items()},
            "pictures": {exercise_path(i): small(drawn, i) for i in library.exercises},
            "count": len({link for group in sorted_by for link in group.links}),
        }
        yield Page(path, "pages/exercises.md.j2", context)


def groups(library: Library, path: str) -> tuple[Group, ...]:
    """Return the groups of the overview at `path`, in the order of the vocabulary."""
    words, exercises = library.vocabulary, library.exercises.items()
    if path == POSITIONS:
        return _groups(library, words.positions, {i: [e.start_position] for i, e in exercises})
    if path == GOALS:
        return _groups(library, words.goals, {i: e.goals for i, e in exercises})
    things = {i: e.equipment or [NOTHING] for i, e in exercises}
    return _groups(library, {NOTHING: no_equipment(library), **words.equipment}, things)


def _groups(
    library: Library, terms: Mapping[str, Term], named: Mapping[str, Iterable[str]]
) -> tuple[Group, ...]:
    """Return each term that something names, with those that name it."""
    by_term = {word: [i for i, words in named.items() if word in words] for word in terms}
    return tuple(
        Group(word, terms[word], exercise_links(library, ids))
        for word, ids in by_term.items()
        if ids
    )


def _kind(library: Library, exercise: Exercise) -> str:
    return library.vocabulary.kinds[exercise.kind].name
