from typing import Any

import numpy as np
import pytest

from generator.figures.body.between import between
from generator.figures.body.body import LUMBAR, PELVIS, THORACIC
from generator.figures.body.flesh import flesh
from generator.figures.body.kinematics import skeleton
from generator.figures.body.trunk import COLLAR, HEM, SEAT, fullness, height, risen, spine_at
from tests.figures.conftest import BASES, PLAIN, assert_rotation, pose, solved, standing

OPEN = {"R": "open", "L": "open"}
LOPSIDED: dict[str, Any] = {
    "bend": {"thoracic": 20},
    "side_bend": {"lumbar": 10},
    "turn": {"thoracic": 25},
    "left_arm": {"lift": 100, "plane": 60, "elbow": 70},
    "right_leg": {"flex": 50, "knee": 60},
}
BODIES = {base: skeleton(pose(base, **LOPSIDED)) for base in BASES}


def test_heights_run_up_the_spine() -> None:
    assert height("pelvis", 0) == 0
    assert height("pelvis", 1) == height("lumbar", 0) == pytest.approx(PELVIS)
    assert height("lumbar", 1) == height("thoracic", 0) == pytest.approx(PELVIS + LUMBAR)
    assert height("thoracic", 1) == COLLAR == pytest.approx(PELVIS + LUMBAR + THORACIC)
    assert SEAT < 0 < HEM < PELVIS


@pytest.mark.parametrize("base", BASES)
def test_a_height_is_where_its_bone_begins(base: str) -> None:
    body = BODIES[base]
    marks = {"lumbar1": height("lumbar", 0), "thoracic1": height("thoracic", 0), "neck1": COLLAR}
    points, _ = spine_at(body, np.array([0.0, *marks.values()]))
    for point, name in zip(points, ("pelvis", *marks), strict=True):
        np.testing.assert_allclose(point, body.origins[name], atol=1e-9)


@pytest.mark.parametrize("base", BASES)
def test_the_spine_is_one_curve_and_its_frames_turn_evenly(base: str) -> None:
    heights = np.linspace(SEAT, COLLAR, 400)
    points, frames = spine_at(BODIES[base], heights)
    np.testing.assert_allclose(
        np.linalg.norm(np.diff(points, axis=0), axis=1), heights[1] - heights[0], rtol=0.02
    )
    turns = np.linalg.norm(np.diff(frames, axis=0), axis=(1, 2))
    assert turns.max() < 0.05
    for frame in frames[::25]:
        assert_rotation(frame)


def test_a_frame_of_the_spine_holds_in_the_middle_of_its_bone() -> None:
    body = BODIES["standing"]
    middle = height("lumbar", 3 / 8)  # of the second of four bones
    _, frames = spine_at(body, np.array([middle]))
    np.testing.assert_allclose(frames[0], body.frames["lumbar2"], atol=1e-9)


def test_a_plain_build_is_full_nowhere() -> None:
    np.testing.assert_array_equal(fullness(PLAIN, np.linspace(SEAT, COLLAR, 9)), 1)


def test_a_breath_lifts_belly_and_low_ribs_and_nothing_else() -> None:
    out, breathed_in = standing(), standing(breath=1)
    heights = np.array([HEM, height("lumbar", 0.5), height("thoracic", 0.0), COLLAR])
    assert risen(out, heights).tolist() == [0, 0, 0, 0]
    hem, belly, ribs, collar = risen(breathed_in, heights)
    assert 2 < belly < 3
    assert 2 < ribs < 3
    assert (hem < 1, collar < 1) == (True, True)
    before, after = (flesh(body, PLAIN, OPEN)["torso"][0] for body in (out, breathed_in))
    assert (after.front >= before.front).all()
    assert after.back.tolist() == before.back.tolist()


def test_a_hand_on_the_belly_rises_with_the_breath() -> None:
    hand = {"left_hand": {"to": "belly"}}
    start, end = solved("on-back", {**hand, "breath": 0}, {**hand, "breath": 1})
    low, high = (now.body.origins["hand_L"][1] for now in (start, end))
    assert 1.5 < high - low < 3
    half = between(start, end, 0.5, PLAIN)
    assert half.body.breath == 0.5
    assert half.body.origins["hand_L"][1] == pytest.approx((low + high) / 2, abs=0.2)
