from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.library import Draft, Library, complete, dotted, exercises_of
from generator.load import load
from generator.problems import Problem

LESS: dict[str, Callable[[Draft], Draft]] = {
    "site": lambda draft: replace(draft, site=None),
    "vocabulary": lambda draft: replace(draft, vocabulary=None),
    "sources": lambda draft: replace(draft, sources=None),
}


@pytest.fixture
def draft(content: Path) -> Draft:
    return load(content)[0]


def test_exercises_are_sorted_by_name_and_the_rest_by_order_first(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/wrist-bend.yml", "name: Wrist bend", "name: A bend")
    edit("guidance/check-first.yml", "order: 1\n", "order: 200\n")
    library = complete(load(content)[0])
    assert list(library.exercises) == ["wrist-bend", "fist"]
    assert list(library.routines) == ["hand-break", "fist-weeks"]
    assert list(library.guidance) == ["rest", "check-first"]


def test_records_of_the_same_order_are_sorted_by_name(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("routines/hand-break.yml", "order: 1\n", "")
    edit("routines/hand-break.yml", "name: Hand break", "name: Zeal for hands")
    assert list(complete(load(content)[0]).routines) == ["fist-weeks", "hand-break"]


@pytest.mark.parametrize("part", LESS)
def test_a_draft_without_a_part_is_no_library(draft: Draft, part: str) -> None:
    with pytest.raises(ValueError, match="without site, vocabulary or sources"):
        complete(LESS[part](draft))


def test_a_library_knows_which_routines_use_an_exercise(library: Library) -> None:
    assert library.routines_with("fist") == ("hand-break", "fist-weeks")
    assert library.routines_with("wrist-bend") == ("hand-break",)
    assert library.routines_with("none") == ()


def test_a_library_knows_which_topics_name_a_record(library: Library) -> None:
    assert library.guidance_about("exercises", "wrist-bend") == ("check-first",)
    assert library.guidance_about("exercises", "fist") == ()
    assert library.guidance_about("routines", "fist-weeks") == ("check-first",)
    assert library.guidance_about("guidance", "rest") == ("check-first",)


def test_the_exercises_of_a_routine_stand_in_order_each_once(library: Library) -> None:
    routine = library.routines["hand-break"]
    assert exercises_of(routine) == ("wrist-bend", "fist")
    longer = routine.model_copy(update={"steps": (*routine.steps[::-1], *routine.steps)})
    assert exercises_of(longer) == ("fist", "wrist-bend")
    assert exercises_of(library.routines["fist-weeks"]) == ("fist",)


def test_a_place_is_shown_as_authors_count() -> None:
    assert dotted(("steps", 0, "swaps", 2, "how")) == "steps.1.swaps.3.how"
    assert dotted(()) == ""


def test_a_problem_stands_at_the_deepest_part_that_the_file_has(draft: Draft) -> None:
    entry = draft.exercises["fist"]
    assert entry.problem(("steps", 0, "text"), "wrong", "allowed") == Problem(
        "content/exercises/fist.yml", 9, 5, "steps.1.text", "wrong", "allowed"
    )
    assert entry.problem(("dose", "sets"), "wrong", "allowed") == Problem(
        "content/exercises/fist.yml", 10, 1, "dose.sets", "wrong", "allowed"
    )


def test_ids_of_unreadable_files_are_known(draft: Draft) -> None:
    broken = replace(draft, unreadable={"exercises": frozenset({"palm"})})
    assert broken.known("exercises") == {"fist", "wrist-bend", "palm"}
    assert broken.known("routines") == {"fist-weeks", "hand-break"}


def test_the_entries_of_a_draft_are_the_records_with_a_file_of_their_own(draft: Draft) -> None:
    assert [entry.id for entry in draft.entries()] == [
        "fist",
        "wrist-bend",
        "fist-weeks",
        "hand-break",
        "check-first",
        "rest",
    ]
