from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
import pytest
import shapely

from generator.figures.body.camera import Camera
from generator.figures.body.geometry import UP
from generator.figures.body.landmarks import landmark
from generator.figures.body.pads import laid
from generator.figures.body.trunk import height, spine_at
from generator.figures.scene import equipment
from generator.figures.scene.props import before, behind
from generator.figures.scene.scene import Marks, Scene
from generator.figures.scene.stage import portraits, stage
from generator.models.scenery import Prop, PropName
from tests.figures.person.test_parts import figure
from tests.figures.scene.test_props import ABOVE, SIDE, VIEWS, area, drawn, scene

Marker = Callable[[Iterable[PropName], Scene], Marks]


@pytest.mark.parametrize("base", ["face-down", "on-back", "all-fours", "side-lying"])
def test_a_mat_lies_under_the_whole_body(base: str) -> None:
    shown = stage(figure({}, base=base))
    camera = Camera(*ABOVE)
    flesh = [portrait.flesh for portrait in portraits(shown, [camera])]
    (solved,) = shown.solved
    mat = area(list(behind(["mat"], Scene(solved, solved, solved, flesh, camera))), "mat")
    carried = [name for name in flesh[0] if not name.startswith(equipment.BESIDE)]
    body = [loft.outline(camera) for name in carried for loft in flesh[0][name]]
    assert shapely.union_all(body).difference(mat).area < 5
    assert mat.bounds[3] - mat.bounds[1] >= equipment.MAT_WIDE * np.sin(np.radians(85)) - 0.1


def test_a_mat_lies_below_the_floor_that_carries_the_body() -> None:
    marks = drawn("mat", SIDE)
    assert area(marks, "mat-side").bounds[1::2] == pytest.approx((0, equipment.MAT_THICK))


def test_a_pillow_lies_under_the_head() -> None:
    shown = scene("pillow", SIDE)
    left, top, right, bottom = area(list(behind(["pillow"], shown)), "cloth").bounds
    head = shown.first.body.origins["head"]
    assert (left + right) / 2 == pytest.approx(head[0], abs=0.2)
    assert -8 < top < bottom < 0.3
    assert right - left == pytest.approx(24, abs=0.3)


def test_a_towel_lies_under_the_face() -> None:
    shown = scene("towel", SIDE)
    left, top, right, bottom = area(list(behind(["towel"], shown)), "towel").bounds
    places = [landmark(shown.first.body, name)[0] for name in ("crown", "chin")]
    assert min(places) < (left + right) / 2 < max(places)
    assert (top, bottom) == pytest.approx((-2.6, 0))


def test_a_roll_across_lies_under_the_upper_back() -> None:
    shown = scene("roll-across", SIDE)
    roll = area(list(behind(["roll-across"], shown)), "roll", "roll-end")
    left, top, right, bottom = roll.bounds
    radius = equipment.ROLL_RADIUS
    assert right - left == pytest.approx(2 * radius, rel=0.02)
    assert (top, bottom) == pytest.approx((-2 * radius, 0), abs=0.1)
    spine, _ = spine_at(shown.last.body, np.array([height("thoracic", 0.42)]))
    assert left < spine[0][0] < right


def test_a_roll_along_lies_under_the_spine_from_the_seat_past_the_head() -> None:
    shown = scene("roll-along", SIDE)
    left, top, right, bottom = area(list(behind(["roll-along"], shown)), "roll", "roll-end").bounds
    assert (top, bottom) == pytest.approx((-2 * equipment.LONG_ROLL_RADIUS, 0), abs=0.1)
    body = shown.first.body
    for name in ("lumbar1", "thoracic1", "thoracic5", "head"):
        assert left < body.origins[name][0] < right
    seat, crown = body.root[0], landmark(body, "crown")[0]
    assert min(abs(end - seat) for end in (left, right)) == pytest.approx(equipment.PAST_TAIL)
    assert min(abs(end - crown) for end in (left, right)) == pytest.approx(equipment.PAST_HEAD)


@pytest.mark.parametrize("view", VIEWS)
def test_a_band_between_hands_is_a_line_from_hand_to_hand(view: tuple[float, float]) -> None:
    shown = scene("band-between-hands", view)
    hidden, seen = (list(f(["band-between-hands"], shown)) for f in (behind, before))
    assert not (hidden and seen)
    edge, band = hidden or seen
    assert (edge.role, band.role) == ("line-band-edge", "line-band")
    hands = [landmark(shown.now.body, f"{side}-hand") for side in ("right", "left")]
    assert band.lines[0] == pytest.approx(shown.camera.project(np.array(hands)))


@pytest.mark.parametrize(("azimuth", "near"), [(12, "right"), (168, "left")])
def test_a_band_under_the_feet_runs_from_hand_to_hand_below_both_soles(
    azimuth: float, near: str
) -> None:
    far = {"right": "left", "left": "right"}[near]
    shown = scene("band-under-feet", (azimuth, 5.0))
    body = shown.now.body
    *_, back = behind(["band-under-feet"], shown)
    *_, ahead = before(["band-under-feet"], shown)
    hands = {s: shown.camera.project(landmark(body, f"{s}-hand")) for s in (near, far)}
    assert ahead.lines[0][0] == pytest.approx(hands[near])
    assert back.lines[0][0] == pytest.approx(hands[far])
    soles = {}
    for side in (near, far):
        foot = landmark(body, f"{side}-foot")
        soles[side] = shown.camera.project(np.array([foot[0], 0.8, foot[2]]))
    assert ahead.lines[0][-1] == pytest.approx(soles[near])
    assert back.lines[0][1:] == pytest.approx(np.array([soles[far], soles[near]]))


def test_a_band_before_the_body_is_behind_it_when_seen_from_behind() -> None:
    for azimuth, place, other in ((60, before, behind), (-60, behind, before)):
        shown = scene("band-between-hands", (azimuth, 10))
        assert len(list(place(["band-between-hands"], shown))) == 2
        assert list(other(["band-between-hands"], shown)) == []


@pytest.mark.parametrize("elevation", [-10, 10, 40])
def test_a_band_before_the_belly_is_before_it_however_high_the_camera_is(elevation: float) -> None:
    hands = {"lift": 6, "elbow": 92, "forearm": "forward"}
    shown = stage(figure({"arms": hands}, props=["band-between-hands"]))
    camera = Camera(66, elevation)
    flesh = [portrait.flesh for portrait in portraits(shown, [camera])]
    (solved,) = shown.solved
    assert list(before(["band-between-hands"], Scene(solved, solved, solved, flesh, camera)))


@pytest.mark.parametrize(("azimuth", "place"), [(8, behind), (-90, before)])
def test_a_ball_hangs_in_a_sock_over_the_right_shoulder(azimuth: float, place: Marker) -> None:
    (ball,) = laid(Prop(prop="ball", under="back"), scene("ball", SIDE).now, "R")
    shown = replace(scene("ball", (azimuth, 5)), blocks=(ball,))
    other = behind if place is before else before
    assert list(other(["ball"], shown)) == []
    edge, sock, *_ = place(["ball"], shown)
    assert (edge.role, sock.role) == ("line-sock-edge", "line-sock")
    top = shown.camera.project(ball.centre + UP * ball.half[1])
    assert sock.lines[0][0] == pytest.approx(top)


def test_where_the_back_is_seen_a_ball_lies_beside_the_line_of_the_spine() -> None:
    shown = scene("ball", (-90, 5))
    (ball,) = laid(Prop(prop="ball", under="back"), shown.now, "R")
    (spine,) = (m for m in before(["ball"], shown) if m.role == "line-blade")
    middle = shown.camera.project(ball.centre)
    assert middle[0] - spine.lines[0][:, 0].max() > ball.half[0]
    assert not [m for m in before(["ball"], scene("ball", (60, 5))) if m.role == "line-blade"]
