from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.citations import without_citations
from generator.project import PROJECT
from generator.site.exercises import exercise_pages
from generator.site.finder import finder_page
from generator.site.images import drawing
from generator.site.overviews import overviews
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, references
from generator.text.precautions import precautions
from generator.text.render import render
from tests.blank import blank_drawings

FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
PALM = Link("Palm", "exercises/palm.md", "You close your hand and open it.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in exercise_pages(library, blank)}


def variations(content: Path, exercise: str) -> tuple[object, object]:
    """Return the easier and the harder ways on the page of an exercise."""
    library = read(content)
    pages = exercise_pages(library, blank_drawings(library))
    [context] = [page.context for page in pages if page.path == f"exercises/{exercise}.md"]
    return context["easier"], context["harder"]


def with_palm(content: Path, more: str) -> None:
    """Add an exercise that names others."""
    for kind in ("exercises", "figures"):
        text = (content / kind / "fist.yml").read_text("utf-8")
        palm = text.replace("name: Fist", "name: Palm").replace("review:", f"{more}review:")
        (content / kind / "palm.yml").write_text(palm, encoding="utf-8")


def test_the_finder_comes_first_then_the_overviews_and_then_a_page_an_exercise(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    found = (*finder_page(library, blank), *overviews(library, blank))
    first = {page.path: page for page in found}
    assert list(made) == [*first, "exercises/fist.md", "exercises/wrist-bend.md"]
    assert {path: made[path] for path in first} == first


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
            "position": "Sitting, or Standing",
            "equipment": [words.equipment["table"]],
            "regions": [words.regions["wrist"], words.regions["fingers"]],
            "muscles": [words.muscles["finger-benders"], words.muscles["thumb-muscles"]],
            "easier": [("Do this in its place.", FIST)],
            "harder": [("Stay longer.", None)],
            "precautions": precautions(library, "wrist-bend"),
            "routines": (
                Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
            ),
            "guidance": (Link("Check first", "guidance/check-first.md", "Three lists."),),
            "prints": {
                size: f"cards/exercises/wrist-bend-{size}.pdf" for size in ("a6", "a4", "letter")
            },
            "hard_words": hard_words(library, exercise),
            "references": references(library, exercise, "[S01] [R01]"),
        },
    )
    assert made["exercises/wrist-bend.md"].context["precautions"]
    assert made["exercises/wrist-bend.md"].context["hard_words"]


def test_a_page_of_an_exercise_with_the_least_has_empty_parts(made: dict[str, Page]) -> None:
    context = made["exercises/fist.md"].context
    empty = ["equipment", "muscles", "easier", "guidance", "hard_words", "references"]
    assert [key for key in empty if context[key]] == []
    assert context["routines"] == (
        Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
    )


def test_an_exercise_is_the_harder_way_of_what_names_it_as_easier(made: dict[str, Page]) -> None:
    assert made["exercises/wrist-bend.md"].context["easier"] == [("Do this in its place.", FIST)]
    assert made["exercises/fist.md"].context["harder"] == [("", BEND)]


def test_an_exercise_is_the_easier_way_of_what_names_it_as_harder(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    with_palm(content, "easier:\n  - how: Less.\n")
    edit("exercises/wrist-bend.yml", "Stay longer.", "Stay longer.\n    exercise: palm")
    assert variations(content, "wrist-bend")[1] == [("Stay longer.", PALM)]
    assert variations(content, "palm") == ([("Less.", None), ("", BEND)], [])


def test_what_both_exercises_say_of_each_other_is_shown_once_in_their_own_words(
    content: Path,
) -> None:
    with_palm(content, "harder:\n  - how: Hold.\n  - how: Bend.\n    exercise: fist\n")
    assert variations(content, "fist") == ([("", PALM)], [("", BEND)])
    path = content / "exercises/fist.yml"
    both = "easier:\n  - how: Use a palm.\n    exercise: palm\nreview:"
    path.write_text(path.read_text("utf-8").replace("review:", both), encoding="utf-8")
    assert variations(content, "fist") == ([("Use a palm.", PALM)], [("", BEND)])
    assert variations(content, "palm") == ([], [("Hold.", None), ("Bend.", FIST)])


def test_whom_every_exercise_concerns_stands_on_the_page_of_one_without_cases_of_its_own(
    library: Library, blank: Drawings
) -> None:
    bare = library.exercises["fist"].model_copy(update={"ask_first": (), "instead": ()})
    other = replace(library, exercises={**library.exercises, "fist": bare})
    pages = [page for page in exercise_pages(other, blank) if page.path == "exercises/fist.md"]
    (text,) = render(PROJECT / "templates", pages, other).values()
    words = library.words.safety
    section = text.split(f"## {words.not_for_you} ")[1].split("</section>")[0]
    assert f"- {without_citations(library.site.safety.ask_first)} {words.ask}\n" in section
    assert section.count("\n- ") == 1


def test_for_whom_an_exercise_is_not_stands_before_its_steps_with_what_to_do(
    made: dict[str, Page], library: Library
) -> None:
    pages = [made["exercises/wrist-bend.md"], made["exercises/fist.md"]]
    bend, fist = render(PROJECT / "templates", pages, library).values()
    words = library.words
    heading = f"## {words.safety.not_for_you} "
    assert bend.index(heading) < bend.index(f"## {words.exercise.how_to} ")
    [row] = [line for line in bend.splitlines() if line.startswith("- **[Swollen hand]")]
    assert row.startswith(f"- **[Swollen hand](../guidance/rest.md)** {words.safety.ask} <sup")
    assert "A ring counts too." in row.split("#source-2")[1]
    assert row.endswith("[Fist](fist.md)")
    assert "- **No floor** Do it in bed." in fist
