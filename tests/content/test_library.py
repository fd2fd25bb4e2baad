from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.content.library import (
    Draft,
    Library,
    complete,
    dotted,
    exercises_of,
    forms_of,
    routines_of,
)
from generator.content.load import load
from generator.content.problems import Problem

LESS: dict[str, Callable[[Draft], Draft]] = {
    "site": lambda draft: replace(draft, site=None),
    "vocabulary": lambda draft: replace(draft, vocabulary=None),
    "sources": lambda draft: replace(draft, sources=None),
    "search": lambda draft: replace(draft, search=None),
    "words": lambda draft: replace(draft, words=None),
    "signs": lambda draft: replace(draft, signs=None),
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
    order = ["hand-break", "fist-weeks", "hand-night", "hand-month"]
    assert list(library.routines) == order
    assert list(library.guidance) == ["rest", "check-first"]


def test_records_of_the_same_order_are_sorted_by_name(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("routines/hand-break.yml", "order: 1\n", "")
    edit("routines/hand-break.yml", "name: Hand break", "name: Zeal for hands")
    found = list(complete(load(content)[0]).routines)
    assert found[:2] == ["fist-weeks", "hand-break"]


@pytest.mark.parametrize("part", LESS)
def test_a_draft_without_a_part_is_no_library(draft: Draft, part: str) -> None:
    with pytest.raises(ValueError, match="without one of its single files"):
        complete(LESS[part](draft))


def test_a_programme_has_the_forms_of_the_routines_that_it_joins(library: Library) -> None:
    month, night = library.routines["hand-month"], library.routines["hand-night"]
    assert routines_of(month) == ("hand-break", "hand-night", "fist-weeks")
    assert routines_of(night) == ()
    forms = ["wrist-bend", "wrist-bend-standing", "fist"]
    assert [form.id for form in forms_of(library, month)] == forms
    assert exercises_of(month) == ()


def test_a_library_knows_which_routines_use_an_exercise(library: Library) -> None:
    assert library.routines_with("fist") == ("hand-break", "fist-weeks", "hand-night")
    assert library.routines_with("wrist-bend") == ("hand-break", "hand-night")
    assert library.routines_with("none") == ()


def test_a_library_knows_which_topics_name_a_record(library: Library) -> None:
    assert library.guidance_about("exercises", "wrist-bend") == ("check-first",)
    assert library.guidance_about("exercises", "fist") == ()
    assert library.guidance_about("routines", "fist-weeks") == ("check-first",)
    assert library.guidance_about("guidance", "rest") == ("check-first",)


def test_a_library_knows_the_easier_and_harder_exercises_that_others_name(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/wrist-bend.yml", "Stay longer.", "Stay longer.\n    exercise: palm")
    fist = (content / "exercises/fist.yml").read_text("utf-8")
    palm = fist.replace("name: Fist", "name: Palm")
    easier = "easier:\n  - how: Less.\n  - how: Sit.\n    exercise: fist\nreview:"
    (content / "exercises/palm.yml").write_text(palm.replace("review:", easier), encoding="utf-8")
    library = complete(load(content)[0])
    assert library.harder_than("fist") == ("palm", "wrist-bend")
    assert library.easier_than("palm") == ("wrist-bend",)
    assert library.easier_than("fist") == ()
    assert library.harder_than("palm") == ()
    assert library.easier_than("wrist-bend") == library.harder_than("wrist-bend") == ()


def test_what_to_do_instead_is_neither_easier_nor_harder(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/wrist-bend.yml", "in its place.\n    exercise: fist", "in its place.")
    library = complete(load(content)[0])
    assert library.exercises["wrist-bend"].instead[0].exercise == "fist"
    assert library.easier_than("fist") == library.harder_than("fist") == ()


def test_a_library_knows_the_topics_that_go_on_to_each_other(
    content: Path, edit: Callable[[str, str, str], None], library: Library
) -> None:
    assert library.topics_naming("check-first") == ("rest",)
    assert library.topics_naming("rest") == ("check-first",)
    edit("guidance/rest.yml", "sources:", "related_guidance: [check-first]\nsources:")
    both = complete(load(content)[0])
    assert both.topics_naming("check-first") == ("rest",)
    assert both.topics_naming("rest") == ("check-first",)


def test_a_topics_own_topics_come_before_those_that_lead_to_it(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    rest = (content / "guidance/rest.yml").read_text("utf-8")
    for name in ("Sleep", "Away"):
        text = rest.replace("name: Rest", f"name: {name}")
        (content / f"guidance/{name.lower()}.yml").write_text(text, encoding="utf-8")
    edit("guidance/rest.yml", "sources:", "related_guidance: [sleep, check-first]\nsources:")
    edit("guidance/away.yml", "sources:", "related_guidance: [rest]\nsources:")
    library = complete(load(content)[0])
    assert list(library.guidance) == ["check-first", "away", "rest", "sleep"]
    assert library.topics_naming("rest") == ("sleep", "check-first", "away")
    assert library.topics_naming("sleep") == ("rest",)


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
    assert broken.known("routines") == {"fist-weeks", "hand-break", "hand-month", "hand-night"}


def test_the_entries_of_a_draft_are_the_records_with_a_file_of_their_own(draft: Draft) -> None:
    assert [entry.id for entry in draft.entries()] == [
        "fist",
        "wrist-bend",
        "fist-weeks",
        "hand-break",
        "hand-month",
        "hand-night",
        "check-first",
        "rest",
    ]


def test_everything_with_texts_for_readers_is_read_and_not_the_records_alone(
    draft: Draft,
) -> None:
    own = [entry.id for entry in draft.entries()]
    assert [entry.id for entry in draft.entries_with_prose()] == [
        *own,
        "site",
        "vocabulary",
        "words",
        "signs",
    ]
    less = replace(draft, site=None, vocabulary=None, words=None, signs=None)
    assert [entry.id for entry in less.entries_with_prose()] == own
