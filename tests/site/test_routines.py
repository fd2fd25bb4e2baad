from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.site.calendars import calendar_of
from generator.site.embed_line import embed_line
from generator.site.images import small
from generator.site.programmes import programme
from generator.site.routines import menu, routine_pages, routine_tiles
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, references, routine_links
from generator.text.precautions import asked_first
from generator.text.ways import step_ways

FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
STANDING = Link(
    "Standing bend", "exercises/wrist-bend.md#variant-standing", "You stand and bend the wrist."
)
BREAK = Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands.")
WEEKS = Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week.")
CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in routine_pages(library, blank)}


def test_a_tile_says_how_long_with_what_and_how_often(library: Library, blank: Drawings) -> None:
    assert routine_tiles(library, blank, ["fist-weeks", "hand-break"]) == [
        {
            "link": WEEKS,
            "picture": small(blank, "rest"),
            "card": "cards/fist-weeks.md",
            "minutes": None,
            "weeks": 2,
            "equipment": [],
            "schedule": library.routines["fist-weeks"].schedule,
        },
        {
            "link": BREAK,
            "picture": small(blank, "wrist-bend"),
            "card": "cards/hand-break.md",
            "minutes": 3,
            "weeks": None,
            "equipment": ["Table", "Wall"],
            "schedule": library.routines["hand-break"].schedule,
        },
    ]


def test_the_overview_has_the_tiles_of_all_routines(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    order = ["hand-break", "fist-weeks", "hand-night", "hand-month"]
    tiles = routine_tiles(library, blank, order)
    context = {"tiles": tiles, "menu": menu(library)}
    assert made["routines/index.md"] == Page("routines/index.md", "pages/routines.md.j2", context)


def test_a_page_of_steps_links_each_and_what_stands_in_for_it(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    routine = library.routines["hand-break"]
    bend, standing, fist = routine.steps
    forms = [library.form(step.exercise, step.variant) for step in routine.steps]
    borrowed = [form.instead for form in forms]
    assert made["routines/hand-break.md"] == Page(
        "routines/hand-break.md",
        "pages/routine.md.j2",
        {
            "id": "hand-break",
            "routine": routine,
            "minutes": 3,
            "equipment": ["Table", "Wall"],
            "steps": [
                {
                    "link": BEND,
                    "step": bend,
                    "swaps": [*step_ways(library, routine, bend)],
                    "picture": small(blank, "wrist-bend"),
                },
                {
                    "link": STANDING,
                    "step": standing,
                    "swaps": [],
                    "picture": small(blank, "wrist-bend-standing"),
                },
                {
                    "link": FIST,
                    "step": fist,
                    "swaps": [*step_ways(library, routine, fist)],
                    "picture": small(blank, "fist"),
                },
            ],
            "core": "",
            "plan": None,
            "programme": None,
            "picture": None,
            "card": "cards/hand-break.md",
            "calendar": calendar_of(library, "hand-break"),
            "guidance": (CHECK,),
            "hard_words": hard_words(library, routine),
            "embed_line": embed_line(library, "routines", "hand-break", "Hand break"),
            "references": references(library, routine, *borrowed, "[S01] [R01]"),
            "asked": asked_first(library, routine.ask_first),
        },
    )


def test_the_swaps_of_a_routine_come_before_those_of_its_exercises(made: dict[str, Page]) -> None:
    steps = made["routines/hand-break.md"].context["steps"]
    assert isinstance(steps, list)
    assert [[swap.label for swap in step["swaps"]] for step in steps] == [
        ["If your wrist hurts", "If you have no table", "Swollen hand", "No floor"],
        [],
        ["No floor"],
    ]


def test_a_page_has_the_sources_of_the_swaps_that_it_borrows_from_its_exercises(
    made: dict[str, Page], library: Library
) -> None:
    assert [r.id for r in references(library, library.routines["hand-break"])] == ["S01"]
    shown = made["routines/hand-break.md"].context["references"]
    assert isinstance(shown, tuple)
    assert [(reference.number, reference.id) for reference in shown] == [(1, "S01"), (2, "R01")]


def test_a_page_of_a_plan_adds_up_each_week(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    routine = library.routines["fist-weeks"]
    assert routine.weekly_plan
    first, second = routine.weekly_plan.weeks
    context = made["routines/fist-weeks.md"].context
    assert context["steps"] == []
    assert context["plan"] == {
        "link": FIST,
        "picture": small(blank, "fist"),
        "weeks": [
            {"week": first, "total": 5, "total_up_to": None},
            {"week": second, "total": 5, "total_up_to": 10},
        ],
    }


def test_the_menu_says_what_readers_say_of_themselves_with_what_is_for_them(
    library: Library,
) -> None:
    night, month = routine_links(library, ["hand-night", "hand-month"])
    assert menu(library) == [("You have tired hands", night), ("You want a plan", month)]


def test_who_must_ask_first_is_led_to_the_routine_for_them(made: dict[str, Page]) -> None:
    asked = made["routines/hand-night.md"].context["asked"]
    assert isinstance(asked, tuple)
    assert [(case.reason, case.note, case.exercise) for case in asked] == [
        ("swelling", "Rest first.", WEEKS)
    ]


def test_a_page_says_its_short_version_and_a_programme_its_weeks(
    made: dict[str, Page], library: Library
) -> None:
    assert made["routines/hand-night.md"].context["core"] == "About 1 minute, only moves 1"
    plan = library.routines["hand-month"].programme
    assert plan
    context = made["routines/hand-month.md"].context
    assert context["programme"] == programme(library, plan)
    assert (context["steps"], context["plan"], context["minutes"]) == ([], None, None)


def test_a_programme_needs_what_its_routines_need_and_takes_its_weeks(
    library: Library, blank: Drawings
) -> None:
    (tile,) = routine_tiles(library, blank, ["hand-month"])
    assert (tile["weeks"], tile["minutes"], tile["equipment"]) == (3, None, ["Table", "Wall"])


def test_what_is_needed_apart_from_the_rest_is_not_needed_for_it(
    content: Path, edit: Callable[[str, str, str], None], blank: Drawings
) -> None:
    edit("exercises/fist.yml", "equipment: []", "equipment: [wall]")
    edit("figures/fist.yml", "poses:", "not_drawn: {wall: Any will do.}\nposes:")
    edit("routines/hand-night.yml", "    variant: standing\n", "    variant: short\n")
    (tile,) = routine_tiles(read(content), blank, ["hand-night"])
    assert tile["equipment"] == ["Table"]


def test_things_are_named_once_however_many_exercises_need_them(
    content: Path, edit: Callable[[str, str, str], None], blank: Drawings
) -> None:
    edit("exercises/fist.yml", "equipment: []", "equipment: [table]")
    edit("figures/fist.yml", "poses:", "not_drawn: {table: Any will do.}\nposes:")
    assert [tile["equipment"] for tile in routine_tiles(read(content), blank, ["hand-break"])] == [
        ["Table", "Wall"]
    ]
