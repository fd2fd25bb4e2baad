from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.figures import (
    every_figure_is_shown,
    every_form_is_drawn,
    highlights_are_muscles_of_the_exercise,
    muscles_are_shown_or_explained,
    panels_can_be_read,
    panels_show_steps,
    poses_can_be_taken,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FIST, BEND = "content/figures/fist.yml", "content/figures/wrist-bend.yml"
OF_BACK = "not_shown: {gluteals: Why., rhomboids: Why.}"
NOT_SHOWN = "not_shown:\n  finger-benders: They are too small to see.\n"
ARM = "    right_arm: {elbow: 90, hand: fist}\n"


def told(rule: Rule, content: Path) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    return [str(problem) for problem in rule(draft)]


def test_an_exercise_without_a_figure_is_refused(content: Path) -> None:
    assert told(every_form_is_drawn, content) == []
    (content / "figures/fist.yml").unlink()
    assert told(every_form_is_drawn, content) == [
        "content/exercises/fist.yml:1:1: no figure; write figures/fist.yml"
    ]


def test_a_figure_without_an_exercise_is_refused(content: Path) -> None:
    assert told(every_figure_is_shown, content) == []
    (content / "figures/fist.yml").rename(content / "figures/fists.yml")
    assert told(every_figure_is_shown, content) == [
        (
            "content/figures/fists.yml:1:1: no exercise or variant 'fists', and nothing shows it; "
            "did you mean 'fist'? allowed: fist, wrist-bend, wrist-bend-short, wrist-bend-standing"
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "step: 1\n    right_arm",
            "step: 2\n    right_arm",
            "6:5: poses.1.step: no step 2; 1 to 1",
        ),
        (ARM, ARM + "  - step: 1\n  - {}\n", None),
    ],
)
def test_a_panel_shows_a_step_that_there_is(
    content: Path, edit: Edit, old: str, new: str, problem: str | None
) -> None:
    edit("figures/fist.yml", old, new)
    assert told(panels_show_steps, content) == ([f"{FIST}:{problem}"] if problem else [])


def test_the_numbers_of_panels_never_fall(content: Path, edit: Edit) -> None:
    edit("figures/wrist-bend.yml", "  - step: 1\n    arms: {lift: 20, plane: 0, elbow: 70}\n", "")
    edit("figures/wrist-bend.yml", "  - step: 2\n", "  - step: 3\n  - step: 2\n")
    assert told(panels_show_steps, content) == [
        f"{BEND}:8:5: poses.2.step: step 2 after 3; at least 3"
    ]


def test_only_muscles_of_the_exercise_that_can_be_drawn_are_highlighted(
    content: Path, edit: Edit
) -> None:
    edit("figures/wrist-bend.yml", "poses:\n", "muscles: [rhomboids, thumb-muscles]\nposes:\n")
    edit("figures/fist.yml", ARM, f"{ARM}    muscles: [gluteals]\n")
    wrong = "is no muscle of this exercise that can be drawn; allowed: none yet"
    assert told(highlights_are_muscles_of_the_exercise, content) == [
        f"{FIST}:8:15: poses.1.muscles.1: 'gluteals' {wrong}",
        f"{BEND}:6:11: muscles.1: 'rhomboids' {wrong}",
        f"{BEND}:6:22: muscles.2: 'thumb-muscles' {wrong}",
    ]


def test_a_pose_that_nobody_could_take_is_refused_at_its_line(content: Path, edit: Edit) -> None:
    assert told(poses_can_be_taken, content) == []
    edit("figures/fist.yml", ARM, "    sink: 9\n    right_hand: {to: point, at: [99, 0, 0]}\n")
    problems = told(poses_can_be_taken, content)
    assert [problem.split(": ")[0:2] for problem in problems] == [
        [f"{FIST}:8:5", "poses.1.right_hand"],
        [f"{FIST}:7:5", "poses.1.sink"],
    ]
    assert "cm short of its spot; a spot within reach" in problems[0]
    assert "cm below the floor; between -1.5 and 0.5 cm" in problems[1]


def test_a_fault_stands_at_the_key_that_says_it(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", ARM, "    hands: {to: point, at: [99, 90, 0]}\n")
    problems = told(poses_can_be_taken, content)
    assert [problem.split(": ")[0:2] for problem in problems] == [
        [f"{FIST}:7:5", "poses.1.hands"],
        [f"{FIST}:7:5", "poses.1.hands"],
    ]


def test_what_cannot_be_meant_is_not_solved(content: Path, edit: Edit) -> None:
    edit("figures/fist.yml", ARM, "    sink: 9\n    left_hand: {to: stay}\n")
    assert told(poses_can_be_taken, content) == []


def with_back_muscles(edit: Edit, *keys: str) -> None:
    """The fist is said to work on two muscles of the back, and its figure has some keys."""
    for name, other in (("finger-benders", "rhomboids"), ("thumb-muscles", "gluteals")):
        edit("vocabulary.yml", f"  {name}:", f"  {other}:")
    edit("exercises/wrist-bend.yml", "[finger-benders, thumb-muscles]", "[rhomboids, gluteals]")
    edit("figures/wrist-bend.yml", NOT_SHOWN, "")
    edit("figures/wrist-bend-standing.yml", "poses:\n", f"{OF_BACK}\nposes:\n")
    edit("figures/wrist-bend.yml", "poses:\n", "".join(f"{key}\n" for key in keys) + "poses:\n")


BEHIND = "view: {azimuth: -90, elevation: 5}"


def test_a_muscle_of_the_exercise_is_highlighted_or_explained(content: Path, edit: Edit) -> None:
    assert told(muscles_are_shown_or_explained, content) == []
    with_back_muscles(edit, "muscles: [rhomboids]")
    wrong = "'gluteals' is neither highlighted nor explained"
    assert told(muscles_are_shown_or_explained, content) == [
        f"{BEND}:6:1: muscles: {wrong}; `muscles`, or a reason in `not_shown`"
    ]
    edit("figures/wrist-bend.yml", "poses:\n", "not_shown: {gluteals: Why.}\nposes:\n")
    assert told(muscles_are_shown_or_explained, content) == []


def test_a_variant_shows_or_explains_the_muscles_of_its_exercise(content: Path, edit: Edit) -> None:
    with_back_muscles(edit, "muscles: [gluteals, rhomboids]")
    file = "figures/wrist-bend-standing.yml"
    edit(file, "{gluteals: Why., rhomboids: Why.}", "{gluteals: Why., chest-muscles: Why.}")
    missing, unknown = told(muscles_are_shown_or_explained, content)
    assert missing.startswith(f"content/{file}:1:1: muscles: 'rhomboids' is neither highlighted")
    assert unknown.startswith(f"content/{file}:7:29: not_shown.chest-muscles: 'chest-muscles' ")


def test_what_is_highlighted_needs_no_reason_why_not(content: Path, edit: Edit) -> None:
    with_back_muscles(edit, "muscles: [gluteals]", OF_BACK)
    assert told(muscles_are_shown_or_explained, content) == [
        f"{BEND}:7:13: not_shown.gluteals: 'gluteals' is highlighted; one of the two"
    ]


def test_only_panels_show_muscles(content: Path, edit: Edit) -> None:
    with_back_muscles(edit, "muscles: [gluteals, rhomboids]")
    edit("figures/wrist-bend.yml", "wrist: 60}\n", "wrist: 60}\n    muscles: [gluteals]\n")
    edit("figures/wrist-bend.yml", "arrows:", "  - muscles: [rhomboids]\narrows:")
    (problem,) = told(muscles_are_shown_or_explained, content)
    assert "'rhomboids' is neither highlighted nor explained" in problem


def test_a_highlight_that_nobody_sees_is_refused_at_its_list(content: Path, edit: Edit) -> None:
    with_back_muscles(edit, "muscles: [gluteals, rhomboids]")
    problems = told(panels_can_be_read, content)
    assert [problem.split(" of it ")[0] for problem in problems] == [
        f"{BEND}:6:1: muscles: 'gluteals' in pose 2: 0.0 square mm",
        f"{BEND}:6:1: muscles: 'rhomboids' in pose 2: 0.0 square mm",
    ]
    edit("figures/wrist-bend.yml", "wrist: 60}\n", "wrist: 60}\n    muscles: [rhomboids]\n")
    (problem,) = told(panels_can_be_read, content)
    assert problem.startswith(f"{BEND}:12:5: poses.2.muscles: 'rhomboids' in pose 2: ")
    edit("figures/wrist-bend.yml", "view: {azimuth: 48, elevation: 9}", BEHIND)
    assert "muscles" not in "".join(told(panels_can_be_read, content))


def test_what_cannot_be_drawn_is_not_looked_for(content: Path, edit: Edit) -> None:
    edit("figures/wrist-bend.yml", "poses:\n", "muscles: [thumb-muscles]\nposes:\n")
    assert told(panels_can_be_read, content) == []


def test_a_variant_without_a_figure_is_refused_unless_it_chose_panels(content: Path) -> None:
    (content / "figures/wrist-bend-standing.yml").unlink()
    assert told(every_form_is_drawn, content) == [
        (
            "content/exercises/wrist-bend.yml:51:3: variants.standing: no figure; "
            "write figures/wrist-bend-standing.yml"
        )
    ]


def test_a_figure_may_be_of_a_variant_of_an_exercise_that_cannot_be_read(content: Path) -> None:
    (content / "exercises/wrist-bend.yml").write_text("nothing\n", encoding="utf-8")
    draft, problems = load(content)
    assert problems != []
    assert list(every_figure_is_shown(draft)) == []
    (content / "figures/fist.yml").rename(content / "figures/fist-wide.yml")
    assert len([*every_figure_is_shown(load(content)[0])]) == 1


@pytest.mark.parametrize("file", ["routines/fist-weeks.yml", "guidance/rest.yml"])
def test_what_cannot_be_read_may_show_a_figure(content: Path, file: str) -> None:
    (content / "figures/fist.yml").rename(content / "figures/fists.yml")
    assert len(told(every_figure_is_shown, content)) == 1
    (content / file).write_text("nothing\n", encoding="utf-8")
    assert list(every_figure_is_shown(load(content)[0])) == []


def test_panels_of_a_variant_show_its_own_steps(content: Path, edit: Edit) -> None:
    edit("figures/wrist-bend-standing.yml", "step: 2", "step: 3")
    assert told(panels_show_steps, content) == [
        "content/figures/wrist-bend-standing.yml:10:5: poses.2.step: no step 3; 1 to 2"
    ]


def test_a_panel_that_cannot_be_read_is_refused_with_its_line(content: Path, edit: Edit) -> None:
    assert told(panels_can_be_read, content) == []
    edit("figures/wrist-bend.yml", "elbow: 70, wrist: 60", "elbow: 70, wrist: 2")
    _, problem = sorted(told(panels_can_be_read, content))
    assert problem.startswith(f"{BEND}:9:5: poses.2: on a card it differs by 0.")
