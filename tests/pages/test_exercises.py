from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.drawings import Drawings
from generator.library import Library
from generator.pages.drawings import drawing, small
from generator.pages.exercises import exercise_pages
from generator.pages.page import Link, Page, references

FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in exercise_pages(library, blank)}


def test_the_overview_groups_exercises_by_the_position_in_which_they_start(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    assert made["exercises/index.md"] == Page(
        "exercises/index.md",
        "pages/exercises.md.j2",
        {
            "groups": [(library.vocabulary.positions["sitting"], (FIST, BEND))],
            "kinds": {"exercises/fist.md": "Strength", "exercises/wrist-bend.md": "Stretch"},
            "pictures": {
                "exercises/fist.md": small(blank, "fist"),
                "exercises/wrist-bend.md": small(blank, "wrist-bend"),
            },
            "count": 2,
        },
    )


def test_groups_stand_in_the_order_of_the_vocabulary(
    content: Path, blank: Drawings, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "start_position: sitting", "start_position: standing")
    overview = next(iter(exercise_pages(read(content), blank)))
    groups = overview.context["groups"]
    assert isinstance(groups, list)
    assert [(term.name, links) for term, links in groups] == [
        ("Sitting", (BEND,)),
        ("Standing", (FIST,)),
    ]


def test_a_page_has_the_words_and_records_that_its_exercise_names(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    words = library.vocabulary
    exercise = library.exercises["wrist-bend"]
    assert made["exercises/wrist-bend.md"] == Page(
        "exercises/wrist-bend.md",
        "pages/exercise.md.j2",
        {
            "exercise": exercise,
            "drawing": drawing(library, blank, "wrist-bend"),
            "kind": words.kinds["stretch"],
            "positions": [words.positions["sitting"], words.positions["standing"]],
            "equipment": [words.equipment["table"]],
            "regions": [words.regions["wrist"], words.regions["fingers"]],
            "muscles": [words.muscles["finger-benders"], words.muscles["thumb-muscles"]],
            "easier": [("Do this in its place.", FIST)],
            "harder": [("Stay longer.", None)],
            "routines": (
                Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
            ),
            "guidance": (Link("Check first", "guidance/check-first.md", "Three lists."),),
            "references": references(library, exercise),
        },
    )


def test_a_page_of_an_exercise_with_the_least_has_empty_parts(made: dict[str, Page]) -> None:
    context = made["exercises/fist.md"].context
    empty = ["equipment", "muscles", "easier", "harder", "guidance", "references"]
    assert [key for key in empty if context[key] not in ([], ())] == []
    assert context["routines"] == (
        Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
    )
