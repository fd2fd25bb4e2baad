from dataclasses import replace
from typing import Any

import pytest

from generator.figures.body.camera import Camera
from generator.figures.scene.panels import CARD, panels, panels_of
from generator.figures.scene.stage import stage
from tests.figures.person.test_parts import figure

LOW: Any = {"step": 1, "arms": {"lift": 20, "plane": 90}}
HIGH: Any = {"step": 2, "arms": {"lift": 90, "plane": 90}}
AHEAD: Any = {"view": {"azimuth": 90, "elevation": 4}}


def test_a_panel_has_a_portrait_and_an_outline_and_stands_within_a_card() -> None:
    shown = panels(figure(LOW, HIGH, **AHEAD))
    assert len(shown.portraits) == len(shown.outlines) == 2
    left, top, right, bottom = shown.outlines[0].bounds
    assert right > left
    assert 0.5 * CARD < (bottom - top) * shown.millimetres < CARD


def test_outlines_lie_apart_where_they_differ_most_and_nowhere_from_themselves() -> None:
    shown = panels(figure(LOW, HIGH, **AHEAD))
    assert shown.apart(0, 0) == 0
    assert shown.apart(0, 1) > 5
    assert shown.apart(0, 1) == pytest.approx(shown.apart(1, 0))


def test_in_a_close_up_only_what_its_frame_shows_differs() -> None:
    knee: Any = {"step": 2, "right_leg": {"flex": 70, "knee": 70}}
    whole = panels(figure({"step": 1}, knee, **AHEAD))
    head = panels(figure({"step": 1}, knee, crop="head", **AHEAD))
    of_whole, of_head = (each.apart(0, 1) / each.millimetres for each in (whole, head))
    assert of_whole > 3 * of_head > 0


def test_a_stage_that_is_turned_is_seen_from_its_own_cameras() -> None:
    scene = stage(figure(LOW, HIGH, **AHEAD))
    aside = panels_of(replace(scene, cameras=(Camera(0, 4),) * 2))
    assert aside.apart(0, 1) < panels_of(scene).apart(0, 1)
