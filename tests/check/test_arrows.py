from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.arrows import arrows_follow_what_moves, arrows_say_where
from tests.check.test_figures import told

Edit = Callable[[str, str, str], None]
BEND = "content/figures/wrist-bend.yml"
ARROW = "{out_of: right-fingers, toward: down, length: 8, gap: 7}"


@pytest.mark.parametrize(
    ("arrow", "problem"),
    [
        ("{to: chin, toward: left}", None),
        ("{follow: chin}", None),
        ("{toward: left}", "12:5: arrows.1: 0 of them; one of follow, around, to and out_of"),
        (
            "{to: chin, out_of: chin}",
            "12:5: arrows.1: 2 of them; one of follow, around, to and out_of",
        ),
        ("{out_of: chin}", "12:5: arrows.1: no direction; toward: left, right, up or down"),
        (
            "{follow: chin, pose: 3}",
            "12:20: arrows.1.pose: pose 3 is no panel; a pose with a step: 1, 2",
        ),
        (
            "{follow: chin, pose: 1}",
            (
                "12:6: arrows.1.follow: nothing moves before the first pose; "
                "an arrow in a later pose"
            ),
        ),
        ("{to: chin, toward: left, pose: 1}", None),
        (
            "{follow: chin, mirror: true}",
            "12:20: arrows.1.mirror: chin has no other side; a landmark with right- or left-",
        ),
        ("{follow: right-hand, mirror: true}", None),
        ("{around: chin, turning: left}", None),
        (
            "{around: chin, toward: left}",
            "12:5: arrows.1: no direction; turning: one of left, right, forward, back",
        ),
        (
            "{follow: chin, since: 2}",
            "12:20: arrows.1.since: pose 2 is not before the arrow's own; an earlier pose",
        ),
        ("{follow: chin, since: 1}", None),
        (
            "{follow: chin, begin: 0.5, end: 0.5}",
            ("12:20: arrows.1.begin: the arrow begins at 0.5 and ends at 0.5; begin before end"),
        ),
    ],
)
def test_an_arrow_says_where_it_goes(
    content: Path, edit: Edit, arrow: str, problem: str | None
) -> None:
    edit("figures/wrist-bend.yml", ARROW, arrow)
    assert told(arrows_say_where, content) == ([f"{BEND}:{problem}"] if problem else [])


def test_without_steps_only_the_last_pose_is_a_panel(content: Path, edit: Edit) -> None:
    path = content / "figures/wrist-bend.yml"
    path.write_text(path.read_text("utf-8").replace("  - step: 1\n    arms", "  - arms"), "utf-8")
    edit("figures/wrist-bend.yml", "  - step: 2\n    arms", "  - arms")
    edit("figures/wrist-bend.yml", ARROW, "{to: chin, toward: left, pose: 8}")
    assert told(arrows_say_where, content) == [
        f"{BEND}:10:30: arrows.1.pose: pose 8 is no panel; the last pose: 2"
    ]


@pytest.mark.parametrize(
    ("arrow", "still"),
    [
        ("{follow: chin}", "chin"),
        ("{follow: right-fingers}", None),
        ("{follow: right-fingers, mirror: true}", None),
        ("{follow: chin, pose: 1}", None),
        ("{to: chin, toward: left}", None),
    ],
)
def test_an_arrow_follows_what_moves(
    content: Path, edit: Edit, arrow: str, still: str | None
) -> None:
    edit("figures/wrist-bend.yml", ARROW, arrow)
    allowed = "a landmark that moves, or `to` or `out_of`"
    wrong = f"{BEND}:12:6: arrows.1.follow: {still} does not move here; {allowed}"
    assert told(arrows_follow_what_moves, content) == ([wrong] if still else [])


def test_arrows_of_poses_that_cannot_be_meant_are_not_followed(content: Path, edit: Edit) -> None:
    edit("figures/wrist-bend.yml", ARROW, "{follow: chin}")
    edit(
        "figures/wrist-bend.yml",
        "elbow: 70}\n  - step",
        "elbow: 70}\n    feet: {to: stay}\n  - step",
    )
    assert told(arrows_follow_what_moves, content) == []
