from typing import Any

from generator.figures.scene.marked import LEAST, indistinct
from generator.figures.scene.panels import panels
from generator.models import Figure
from tests.figures.person.test_parts import figure

BEHIND: Any = {"azimuth": -90, "elevation": 5}


def told(figure: Figure) -> list[tuple[int, str, str]]:
    return [(fault.pose, fault.field, fault.wrong) for fault in indistinct(panels(figure))]


def test_a_figure_without_highlights_has_nothing_to_make_out() -> None:
    assert told(figure({})) == []


def test_a_muscle_on_the_far_side_is_told() -> None:
    assert told(figure({}, muscles=["rhomboids"], view=BEHIND)) == []
    ahead = {"azimuth": 90, "elevation": 5}
    (fault,) = indistinct(panels(figure({}, muscles=["rhomboids"], view=ahead)))
    assert (fault.pose, fault.field) == (0, "rhomboids")
    assert fault.wrong == "0.0 square mm of it show on a card"
    assert fault.allowed.startswith(f"{LEAST} or more; turn the view")


def test_a_muscle_that_an_arm_cuts_in_two_is_told_in_the_pose_where_it_is() -> None:
    free: Any = {"step": 1, "muscles": ["chest-muscles"], "arms": {"lift": 120, "plane": 90}}
    cut: Any = {**free, "step": 2, "arms": {"lift": 84, "plane": 0, "elbow": 0}}
    assert told(figure(free, cut, view={"azimuth": 60, "elevation": 0})) == [
        (1, "chest-muscles", "it shows in 2 pieces")
    ]


def test_the_same_patch_is_larger_on_a_card_where_the_body_is() -> None:
    """Of a small patch enough shows in a close-up, and too little of a body that stands."""
    neck: Any = {"muscles": ["levator-scapulae"], "muscle_side": "left"}
    view = {"azimuth": 150, "elevation": 5}
    assert told(figure({}, **neck, view=view, crop="head")) == []
    (fault,) = told(figure({}, **neck, view=view))
    assert fault[2].endswith("square mm of it show on a card")
