from typing import Any

import pytest

from generator.figures.scene.legible import APART, LEAST, Unclear, illegible
from generator.figures.scene.panels import panels
from generator.models.figure import Figure
from tests.figures.person.test_parts import figure

AHEAD = {"view": {"azimuth": 90, "elevation": 4}}
LOW: Any = {"step": 1, "arms": {"lift": 20, "plane": 90}}
HIGH: Any = {"step": 2, "arms": {"lift": 90, "plane": 90}}


def told(drawn: Figure) -> list[Unclear]:
    return list(illegible(panels(drawn)))


def test_a_clear_figure_has_nothing_to_tell() -> None:
    arrow = {"follow": "right-hand", "mirror": True}
    assert told(figure(LOW, HIGH, arrows=[arrow], **AHEAD)) == []


def test_an_arrow_on_the_body_is_told_at_its_place() -> None:
    arrows = [{"out_of": "right-hand", "toward": "up"}, {"to": "chest", "toward": "up", "gap": 0}]
    (fault,) = told(figure(LOW, HIGH, arrows=arrows, **AHEAD))
    assert fault.place == ("arrows", 1)
    assert "of the arrow lies on the body" in fault.wrong


def test_a_hidden_hand_is_told_unless_the_figure_says_why() -> None:
    side = {"view": {"azimuth": 0, "elevation": 4}}
    step = {"step": 1, "left_foot": {"to": "floor", "ahead": 30}}
    (fault,) = told(figure(step, **side))
    assert fault.place == ("poses", 0)
    assert "left-hand" in fault.wrong
    said = {"part": "left-hand", "why": "It hangs behind the body."}
    assert told(figure(step, hidden=[said], **side)) == []


def test_an_excuse_for_what_is_seen_is_told() -> None:
    said = {"part": "face", "why": "Nothing hides it."}
    drawn = figure(LOW, HIGH, hidden=[said], **AHEAD)
    assert [fault.place for fault in told(drawn)] == [("hidden", 0)]


@pytest.mark.parametrize(("lift", "alike"), [(21, True), (40, False)])
def test_panels_that_look_alike_are_told(lift: float, *, alike: bool) -> None:
    again = {"step": 2, "arms": {"lift": lift, "plane": 90}}
    faults = told(figure(LOW, again, **AHEAD))
    assert [fault.place for fault in faults] == ([("poses", 1)] if alike else [])
    assert all(f"at least {APART:g} mm" in fault.allowed for fault in faults)


def test_of_a_close_up_only_the_face_is_judged() -> None:
    bowed = {"step": 2, "bend": {"neck": 40, "head": 20}}
    assert told(figure({"step": 1}, bowed, crop="head", view={"azimuth": 0, "elevation": 4})) == []


def test_every_part_has_a_bound() -> None:
    assert all(0 < share < 1 for share in LEAST.values())
