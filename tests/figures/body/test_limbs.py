import numpy as np
import pytest

from generator.figures.body.body import FOREARM, SHANK, SIDES, THIGH, UPPER_ARM, Skeleton
from generator.figures.body.geometry import UP, Array, about_x, about_y, unit
from generator.figures.body.limbs import bend, place_foot, place_hand
from tests.figures.conftest import assert_rotation, standing

LENGTHS = [(30.0, 25.0), (25.0, 30.0), (28.0, 28.0)]
DICE = np.random.default_rng(3)
WAYS = [unit(way) for way in [*np.eye(3), *DICE.normal(size=(5, 3))]]
START = np.array([5.0, 100.0, -7.0])


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_a_limb_reaches_its_spot_with_both_bones_as_long_as_they_are(
    lengths: tuple[float, float], way: Array, share: float
) -> None:
    pole = np.array([0.3, 0.4, -0.6])
    target = START + way * sum(lengths) * share
    bent = bend(START, target, lengths, pole)
    assert np.linalg.norm(bent.first) == pytest.approx(lengths[0])
    assert np.linalg.norm(bent.second) == pytest.approx(lengths[1])
    np.testing.assert_allclose(START + bent.first + bent.second, target, atol=1e-9)
    assert bent.missing == 0
    # The joint lies in the plane of limb and pole, on the pole's side.
    assert np.cross(way, pole) @ bent.first == pytest.approx(0, abs=1e-9)
    assert (pole - way * (pole @ way)) @ bent.first > 0
    np.testing.assert_allclose(bent.pole, unit(pole - way * (pole @ way)), atol=1e-12)


@pytest.mark.parametrize("lengths", LENGTHS)
def test_the_joint_bends_as_the_law_of_cosines_says(lengths: tuple[float, float]) -> None:
    first, second = lengths
    right_angle = float(np.hypot(first, second))
    bent = bend(START, START + UP * right_angle, lengths, np.array([1.0, 0.0, 0.0]))
    assert bent.first @ bent.second == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("more", [0.0, 0.4, 30.0])
def test_a_limb_that_is_too_short_stretches_and_says_what_is_missing(
    lengths: tuple[float, float], more: float
) -> None:
    target = START + UP * (sum(lengths) + more)
    bent = bend(START, target, lengths, np.array([1.0, 0.0, 0.0]))
    assert bent.missing == pytest.approx(more)
    np.testing.assert_allclose(
        START + bent.first + bent.second, target - UP * more, atol=sum(lengths) * 1e-4
    )


@pytest.mark.parametrize("lengths", LENGTHS)
def test_a_limb_that_is_nearly_straight_is_not_bent_further(lengths: tuple[float, float]) -> None:
    aside = np.radians(1)  # half of an elbow bent by 2 degrees
    target = START + UP * sum(lengths) * np.cos(aside)
    bent = bend(START, target, lengths, np.array([1.0, 0.0, 0.0]))
    np.testing.assert_allclose(START + bent.first + bent.second, target, atol=1e-9)


@pytest.mark.parametrize("lengths", LENGTHS)
def test_a_limb_folds_as_far_as_it_can(lengths: tuple[float, float]) -> None:
    for target in (START, START + UP * 0.01):
        bent = bend(START, target, lengths, np.array([1.0, 0.0, 0.0]))
        assert np.linalg.norm(bent.first) == pytest.approx(lengths[0])
        left = float(np.linalg.norm(bent.first + bent.second - (target - START)))
        assert left <= abs(lengths[0] - lengths[1]) + 0.6


@pytest.mark.parametrize("way", [*np.eye(3), *-np.eye(3)])
def test_a_pole_along_the_limb_still_gives_a_bend(way: Array) -> None:
    bent = bend(START, START + way * 40, (30.0, 25.0), way)
    assert np.linalg.norm(bent.first) == pytest.approx(30)
    assert bent.pole @ way == pytest.approx(0, abs=1e-6)
    np.testing.assert_allclose(bent.first + bent.second, way * 40, atol=1e-6)


@pytest.mark.parametrize("side", SIDES)
def test_a_placed_hand_is_at_its_spot_and_turned_as_told(side: str) -> None:
    body = standing()
    wrist = body.origins[f"upper_arm_{side}"] + np.array([30.0, -20.0, 5.0])
    turn = about_x(30) @ about_y(50)
    placed, missing = place_hand(body, side, wrist, np.array([-0.5, -1.0, 0.0]), turn)
    np.testing.assert_allclose(placed.origins[f"hand_{side}"], wrist, atol=1e-9)
    np.testing.assert_array_equal(placed.frames[f"hand_{side}"], turn)
    assert missing == 0
    for name in ("upper_arm", "forearm"):
        assert_rotation(placed.frames[f"{name}_{side}"], name)
    elbow = placed.origins[f"forearm_{side}"]
    for first, second, length in (("upper_arm", elbow, UPPER_ARM), ("hand", elbow, FOREARM)):
        apart = np.linalg.norm(placed.origins[f"{first}_{side}"] - second)
        assert apart == pytest.approx(length)


@pytest.mark.parametrize("side", SIDES)
def test_a_placed_elbow_bends_forward_not_back(side: str) -> None:
    body = standing()
    wrist = body.origins[f"upper_arm_{side}"] + np.array([30.0, -20.0, 0.0])
    placed, _ = place_hand(body, side, wrist, np.array([0.0, -1.0, 0.0]), None)
    upper, forearm = (placed.frames[f"{name}_{side}"] for name in ("upper_arm", "forearm"))
    assert -forearm[:, 1] @ upper[:, 0] > 0.1
    np.testing.assert_allclose(upper[:, 2], forearm[:, 2], atol=1e-9)  # an elbow is a hinge


@pytest.mark.parametrize("side", SIDES)
def test_a_hand_without_a_frame_keeps_its_turn_against_the_forearm(side: str) -> None:
    body = standing(arms={"wrist": 30, "pronate": 60})

    def turn(body: Skeleton) -> Array:
        turned: Array = body.frames[f"forearm_{side}"].T @ body.frames[f"hand_{side}"]
        return turned

    wrist = body.origins[f"upper_arm_{side}"] + np.array([20.0, 10.0, 0.0])
    placed, _ = place_hand(body, side, wrist, -UP, None)
    np.testing.assert_allclose(turn(placed), turn(body), atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_a_hand_placed_where_it_is_moves_nothing(side: str) -> None:
    body = standing(arms={"lift": 50, "plane": 70, "elbow": 40, "twist": 20})
    pole = -body.frames[f"upper_arm_{side}"][:, 0]
    placed, _ = place_hand(body, side, body.origins[f"hand_{side}"], pole, None)
    for name, frame in body.frames.items():
        np.testing.assert_allclose(placed.frames[name], frame, atol=1e-9, err_msg=name)


@pytest.mark.parametrize("side", SIDES)
def test_a_placed_foot_is_at_its_spot_and_its_knee_bends_back(side: str) -> None:
    body = standing()
    ankle = body.origins[f"thigh_{side}"] + np.array([20.0, -60.0, 3.0])
    turn = about_y(15)
    placed, missing = place_foot(body, side, ankle, np.array([1.0, 0.0, 0.0]), turn)
    np.testing.assert_allclose(placed.origins[f"foot_{side}"], ankle, atol=1e-9)
    np.testing.assert_array_equal(placed.frames[f"foot_{side}"], turn)
    assert missing == 0
    knee = placed.origins[f"shank_{side}"]
    assert np.linalg.norm(knee - placed.origins[f"thigh_{side}"]) == pytest.approx(THIGH)
    assert np.linalg.norm(knee - ankle) == pytest.approx(SHANK)
    thigh, shank = (placed.frames[f"{name}_{side}"] for name in ("thigh", "shank"))
    assert_rotation(thigh)
    assert -shank[:, 1] @ thigh[:, 0] < -0.1
    np.testing.assert_allclose(thigh[:, 2], shank[:, 2], atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_placing_one_limb_leaves_all_others(side: str) -> None:
    body = standing()
    hand, foot = body.origins[f"hand_{side}"] + UP * 20, body.origins[f"foot_{side}"] + UP * 20
    placed, _ = place_hand(body, side, hand, -UP, None)
    placed, _ = place_foot(placed, side, foot, np.array([1.0, 0.0, 0.0]), np.eye(3))
    own = {f"{bone}_{side}" for bone in ("upper_arm", "forearm", "hand", "thigh", "shank", "foot")}
    for name, frame in body.frames.items():
        if name not in own:
            np.testing.assert_array_equal(placed.frames[name], frame)
