import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.citations import without_citations
from generator.project import PROJECT
from generator.site.embed_line import embed_line
from generator.site.exercises import exercise_pages
from generator.site.finder import finder_page
from generator.site.images import drawing, small
from generator.site.overviews import overviews
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, form_path, references
from generator.text.precautions import precautions
from generator.text.render import render
from tests.blank import blank_drawings

STEP = r"^1\. (.+?)(?:<sup.*)?$"
FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
HALF = Link(
    "Half a bend", "exercises/wrist-bend.md#variant-short", "You bend the wrist for a moment."
)
PALM = Link("Palm", "exercises/palm.md", "You close your hand and open it.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in exercise_pages(library, blank, ())}


def variations(content: Path, exercise: str) -> tuple[object, object]:
    """Return the easier and the harder ways on the page of an exercise."""
    library = read(content)
    pages = exercise_pages(library, blank_drawings(library), ())
    [context] = [page.context for page in pages if page.path == f"exercises/{exercise}.md"]
    return context["easier"], context["harder"]


def prints(form: str) -> dict[str, str]:
    """Return the paths of the small cards of a form, by size."""
    return {size: f"cards/exercises/{form}-{size}.pdf" for size in ("a6", "a4", "letter")}


def with_palm(content: Path, more: str) -> None:
    """Add an exercise that names others."""
    for kind in ("exercises", "figures"):
        text = (content / kind / "fist.yml").read_text("utf-8")
        palm = text.replace("name: Fist", "name: Palm").replace("review:", f"{more}review:")
        (content / kind / "palm.yml").write_text(palm, encoding="utf-8")


def test_the_finder_comes_first_then_the_overviews_and_then_a_page_an_exercise(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    found = (*finder_page(library, blank, ()), *overviews(library, blank))
    first = {page.path: page for page in found}
    assert list(made) == [*first, "exercises/fist.md", "exercises/wrist-bend.md"]
    assert {path: made[path] for path in first} == first


def test_a_page_has_the_words_and_records_that_its_exercise_names(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    words = library.vocabulary
    exercise = library.exercises["wrist-bend"]
    tested = (words.tested["walkers"], words.tested["not-tested"])
    assert made["exercises/wrist-bend.md"] == Page(
        "exercises/wrist-bend.md",
        "pages/exercise.md.j2",
        {
            "id": "wrist-bend",
            "exercise": exercise,
            "drawing": drawing(library, blank, library.form("wrist-bend")),
            "kind": words.kinds["stretch"],
            "positions": [words.positions["sitting"], words.positions["standing"]],
            "position": "Sitting, or Standing",
            "equipment": [words.equipment["table"]],
            "regions": [words.regions["wrist"], words.regions["fingers"]],
            "muscles": [words.muscles["finger-benders"], words.muscles["thumb-muscles"]],
            "easier": [("Do half of it.", HALF), ("Do this in its place.", FIST)],
            "harder": [("Stay longer.", None)],
            "precautions": precautions(library, library.form("wrist-bend")),
            "variants": [
                {
                    "form": library.form("wrist-bend", "standing"),
                    "own": exercise.variants["standing"],
                    "drawing": drawing(library, blank, library.form("wrist-bend", "standing")),
                    "small": small(blank, "wrist-bend-standing"),
                    "equipment": [words.equipment["wall"], words.equipment["table"]],
                    "suits": [words.reasons["swelling"], words.reasons["floor"]],
                    "prints": prints("wrist-bend-standing"),
                },
                {
                    "form": library.form("wrist-bend", "short"),
                    "own": exercise.variants["short"],
                    "drawing": drawing(library, blank, library.form("wrist-bend", "short")),
                    "small": small(blank, "wrist-bend-short"),
                    "equipment": [],
                    "suits": [],
                    "prints": prints("wrist-bend-short"),
                },
            ],
            "routines": (
                Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
                Link("Hands at night", "routines/hand-night.md", "Two moves for tired hands."),
            ),
            "guidance": (Link("Check first", "guidance/check-first.md", "Three lists."),),
            "prints": prints("wrist-bend"),
            "tested": tested,
            "tested_topics": (Link("Check first", "guidance/check-first.md", "Three lists."),),
            "hard_words": hard_words(library, exercise, tested),
            "embed_line": embed_line(library, "exercises", "wrist-bend", "Wrist bend"),
            "references": references(library, exercise, "[S01] [R01]", tested),
        },
    )
    assert made["exercises/wrist-bend.md"].context["precautions"]
    assert made["exercises/wrist-bend.md"].context["hard_words"]


def test_a_page_of_an_exercise_with_the_least_has_empty_parts(made: dict[str, Page]) -> None:
    context = made["exercises/fist.md"].context
    empty = ["equipment", "muscles", "easier", "variants", "guidance", "hard_words", "references"]
    empty += ["tested", "tested_topics"]
    assert [key for key in empty if context[key]] == []
    assert context["routines"] == (
        Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
        Link("Hands at night", "routines/hand-night.md", "Two moves for tired hands."),
    )


def test_an_exercise_is_the_harder_way_of_what_names_it_as_easier(made: dict[str, Page]) -> None:
    assert made["exercises/wrist-bend.md"].context["easier"] == [
        ("Do half of it.", HALF),
        ("Do this in its place.", FIST),
    ]
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
    pages = [page for page in exercise_pages(other, blank, ()) if page.path == "exercises/fist.md"]
    (text,) = render(PROJECT / "templates", pages, other).values()
    words = library.words.safety
    section = text.split(f"## {words.not_for_you} ")[1].split("</section>")[0]
    asked = without_citations(library.site.safety.ask_first)
    assert f"- {words.ask_first} {asked[:1].lower()}{asked[1:]}\n" in section
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


def sections(made: dict[str, Page], library: Library) -> dict[str, str]:
    """Return what stands in each part about a variant, by the id that it has on the page."""
    page = made["exercises/wrist-bend.md"]
    (text,) = render(PROJECT / "templates", [page], library).values()
    parts = re.findall(r'<details class="variant" id="([^"]+)".*?</details>', text, re.DOTALL)
    whole = text.split('<div class="beside"')[0].split('<details class="variant"')[1:]
    return dict(zip(parts, whole, strict=True))


def test_each_variant_has_a_place_on_the_page_to_which_links_to_it_lead(
    made: dict[str, Page], library: Library
) -> None:
    found = sections(made, library)
    forms = [library.form("wrist-bend", i) for i in library.exercises["wrist-bend"].variants]
    assert [f"exercises/wrist-bend.md#{i}" for i in found] == [form_path(form) for form in forms]
    for form, text in zip(forms, found.values(), strict=True):
        assert f">{form.name}</h3>" in text


def test_a_variant_shows_its_own_drawing_steps_and_small_cards(
    made: dict[str, Page], library: Library
) -> None:
    for place, text in sections(made, library).items():
        form = library.form("wrist-bend", place.removeprefix("variant-"))
        assert f"figures/{form.id}.svg" in text
        steps = [without_citations(step.text) for step in form.steps]
        shown = re.findall(STEP, text, re.MULTILINE)
        assert shown == steps
        for path in prints(form.id).values():
            assert f"(../{path})" in text


def test_what_was_tested_stands_before_what_is_known_of_the_exercise_alone(
    made: dict[str, Page], library: Library
) -> None:
    path, words = "exercises/wrist-bend.md", library.words.exercise
    text = render(PROJECT / "templates", [made[path]], library)[path]
    evidence = text.split(f">{words.evidence}</h2>")[1].split("</details>")[0]
    found = [
        "A trial tried it on sore feet.",
        "We found no trial of it.",
        "One small trial found that it may help.",
    ]
    bare = re.sub(r"\[(trial)\]\([^)]*\)\{[^}]*\}", r"\1", evidence)
    assert re.findall(r"^- (.+?)(?:<sup.*)?$", bare, re.MULTILINE) == found
    assert words.tested_more.format(topics="[Check first](../guidance/check-first.md)") in evidence


def test_an_exercise_of_which_nothing_is_known_says_only_where_its_numbers_come_from(
    made: dict[str, Page], library: Library
) -> None:
    path, words = "exercises/fist.md", library.words.exercise
    text = render(PROJECT / "templates", [made[path]], library)[path]
    evidence = text.split(f">{words.evidence}</h2>")[1].split("</details>")[0]
    assert evidence.count("<p") == 1
    assert re.search(f"{words.figures_own}|{words.figures_close}", evidence)


def test_a_variant_says_whom_it_suits_and_what_is_particular_to_it(
    made: dict[str, Page], library: Library
) -> None:
    found = sections(made, library)
    standing, short = found["variant-standing"], found["variant-short"]
    suits = library.words.exercise.suits
    assert suits.format(reasons="Swollen hand, No floor") in standing
    assert suits.split("{")[0] not in short
    for line in ("Lean on nothing.", "Keep both feet down.", "You sway.", "Your feet hurt."):
        assert f"\n- {line}" in standing
        assert line not in short
    assert f"**{library.words.safety.stop_if}**" not in short


def test_steps_and_amounts_of_a_variant_that_are_our_own_are_said_to_be(
    made: dict[str, Page], library: Library
) -> None:
    words = library.words.exercise
    found = sections(made, library)
    for line in (words.steps_own, words.figures_own):
        assert [i for i, text in found.items() if line in text] == ["variant-standing"]


def test_a_page_without_variants_has_no_heading_for_them(
    made: dict[str, Page], library: Library
) -> None:
    pages = [made["exercises/wrist-bend.md"], made["exercises/fist.md"]]
    bend, fist = render(PROJECT / "templates", pages, library).values()
    heading = f"## {library.words.exercise.variants} "
    assert (heading in bend, heading in fist) == (True, False)
