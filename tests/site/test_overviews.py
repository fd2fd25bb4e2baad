from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT
from generator.site.images import small
from generator.site.overviews import EQUIPMENT, GOALS, POSITIONS, SORTS, Group, groups, overviews
from generator.text.page import Link, Page
from generator.text.render import render

Edit = Callable[[str, str, str], None]
FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")


@pytest.fixture
def made(library: Library, blank: Drawings) -> dict[str, Page]:
    return {page.path: page for page in overviews(library, blank)}


def named(content: Path, path: str) -> list[tuple[str, tuple[Link, ...]]]:
    """Return the groups of one overview by the anchor of what they have in common."""
    return [(group.anchor, group.links) for group in groups(read(content), path)]


def test_there_is_an_overview_of_each_sort_and_each_leads_to_all(made: dict[str, Page]) -> None:
    assert tuple((page.context["by"], path) for path, page in made.items()) == SORTS
    assert [path for path in made if made[path].context["sorts"] != SORTS] == []
    assert len(made) == 3


def test_the_first_overview_groups_exercises_by_the_position_in_which_they_start(
    made: dict[str, Page], library: Library, blank: Drawings
) -> None:
    assert made[POSITIONS] == Page(
        "positions.md",
        "pages/exercises.md.j2",
        {
            "by": "position",
            "sorts": SORTS,
            "groups": (Group("sitting", library.vocabulary.positions["sitting"], (FIST, BEND)),),
            "kinds": {"exercises/fist.md": "Strength", "exercises/wrist-bend.md": "Stretch"},
            "pictures": {
                "exercises/fist.md": small(blank, "fist"),
                "exercises/wrist-bend.md": small(blank, "wrist-bend"),
            },
            "count": 2,
        },
    )


def test_each_overview_says_how_it_is_sorted_and_how_many_it_has(
    library: Library, blank: Drawings
) -> None:
    found = render(PROJECT / "templates", overviews(library, blank), library)
    for path, by, many in (
        (POSITIONS, "position", "2 exercises"),
        (GOALS, "goal", "1 exercise"),
        (EQUIPMENT, "equipment", "2 exercises"),
    ):
        assert f'title: "Exercises by {by}"\ndescription: "{many}, sorted by ' in found[path]
        assert f"\n# Exercises by {by}\n\n{many}. [" in found[path]
        assert f" · **By {by}**" in found[path]


def test_what_stands_beside_the_groups_is_the_same_in_every_overview(
    made: dict[str, Page],
) -> None:
    own = {"by", "groups", "count"}
    first, *others = (
        (page.template, {key: value for key, value in page.context.items() if key not in own})
        for page in made.values()
    )
    assert others == [first, first]


def test_an_exercise_stands_under_each_of_its_goals_or_nowhere(content: Path, edit: Edit) -> None:
    assert named(content, GOALS) == [("ease-stiffness", (BEND,))]
    edit("vocabulary.yml", "name: Ease stiffness", "name: Ease stiffness\n  grip:\n    name: Grip")
    edit("exercises/wrist-bend.yml", "goals: [ease-stiffness]", "goals: [grip, ease-stiffness]")
    edit("exercises/fist.yml", "regions: [fingers]", "regions: [fingers]\ngoals: [grip]")
    assert named(content, GOALS) == [
        ("ease-stiffness", (BEND,)),
        ("grip", (FIST, BEND)),
    ]


def test_an_exercise_stands_under_each_thing_it_needs_and_those_that_need_none_first(
    content: Path, edit: Edit
) -> None:
    assert named(content, EQUIPMENT) == [("none", (FIST,)), ("table", (BEND,))]
    ball = "ball:\n    name: Ball\n    drawn_as: [stool]"
    edit("vocabulary.yml", "  wall:\n", f"  {ball}\n  wall:\n")
    edit("figures/wrist-bend.yml", "not_drawn:", "not_drawn:\n  ball: Any will do.")
    edit("exercises/wrist-bend.yml", "equipment: [table]", "equipment: [ball, table]")
    edit("exercises/fist.yml", "equipment: []", "equipment: [ball]")
    assert named(content, EQUIPMENT) == [("table", (BEND,)), ("ball", (FIST, BEND))]


def test_groups_stand_in_the_order_of_the_vocabulary_and_other_positions_make_none(
    content: Path, edit: Edit
) -> None:
    bend = read(content).exercises["wrist-bend"]
    others = [variant.position for variant in bend.variants.values()]
    assert (bend.start_position, others) == ("sitting", ["standing", "sitting"])
    edit("exercises/fist.yml", "start_position: sitting", "start_position: standing")
    edit("figures/fist.yml", "base: sitting", "base: sitting\nalso_shows: [standing]")
    assert named(content, POSITIONS) == [
        ("sitting", (BEND,)),
        ("standing", (FIST,)),
    ]
