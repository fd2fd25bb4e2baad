from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.figures import (
    every_exercise_is_drawn,
    every_figure_shows_an_exercise,
    highlights_are_muscles_of_the_exercise,
    panels_show_steps,
    poses_can_be_taken,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FIST, BEND = "content/figures/fist.yml", "content/figures/wrist-bend.yml"
ARM = "    right_arm: {elbow: 90, hand: fist}\n"


def told(rule: Rule, content: Path) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    return [str(problem) for problem in rule(draft)]


def test_an_exercise_without_a_figure_is_refused(content: Path) -> None:
    assert told(every_exercise_is_drawn, content) == []
    (content / "figures/fist.yml").unlink()
    assert told(every_exercise_is_drawn, content) == [
        "content/exercises/fist.yml:1:1: no figure; write figures/fist.yml"
    ]


def test_a_figure_without_an_exercise_is_refused(content: Path) -> None:
    assert told(every_figure_shows_an_exercise, content) == []
    (content / "figures/fist.yml").rename(content / "figures/fists.yml")
    assert told(every_figure_shows_an_exercise, content) == [
        (
            "content/figures/fists.yml:1:1: no exercise 'fists'; "
            "did you mean 'fist'? allowed: fist, wrist-bend"
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
    edit("figures/wrist-bend.yml", "  - step: 1\n", "  - step: 3\n  - step: 2\n")
    assert told(panels_show_steps, content) == [
        f"{BEND}:6:5: poses.2.step: step 2 after 3; at least 3"
    ]


def test_only_muscles_of_the_exercise_that_can_be_drawn_are_highlighted(
    content: Path, edit: Edit
) -> None:
    edit("figures/wrist-bend.yml", "poses:\n", "muscles: [rhomboids, thumb-muscles]\nposes:\n")
    edit("figures/fist.yml", ARM, f"{ARM}    muscles: [gluteals]\n")
    wrong = "is no muscle of this exercise that can be drawn; allowed: none yet"
    assert told(highlights_are_muscles_of_the_exercise, content) == [
        f"{FIST}:8:15: poses.1.muscles.1: 'gluteals' {wrong}",
        f"{BEND}:4:11: muscles.1: 'rhomboids' {wrong}",
        f"{BEND}:4:22: muscles.2: 'thumb-muscles' {wrong}",
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
