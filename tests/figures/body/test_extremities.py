import numpy as np
import pytest

from generator.figures.body.body import HAND, SIDES, STATURE, Skeleton
from generator.figures.body.extremities import CURL, finger_lines, foot, hand, laces
from generator.figures.body.geometry import MIRROR, UP, Array
from generator.figures.body.kinematics import skeleton
from generator.models.pose import Arm
from tests.figures.conftest import OTHER_SIDE, in_mirror, low_of, pose, standing

SHAPES = ("open", "flat", "relaxed", "fist")
HANDS = [(side, shape) for side in SIDES for shape in SHAPES]
POSE = pose("standing", arms={"lift": 70, "plane": 30, "elbow": 40}, left_leg={"flex": 30})
BODY, IMAGE = skeleton(POSE), skeleton(in_mirror(POSE))


def in_bone(body: Skeleton, bone: str, points: Array) -> Array:
    own: Array = (points - body.origins[bone]) @ body.frames[bone]
    return own


def test_every_shape_of_the_model_can_be_drawn() -> None:
    words = str(Arm.model_fields["hand"].annotation)
    assert all(f"'{shape}'" in words for shape in SHAPES)
    assert {*CURL, "fist"} == set(SHAPES)


@pytest.mark.parametrize(("side", "shape"), HANDS)
def test_a_hand_has_a_palm_and_a_thumb_as_in_the_mirror(side: str, shape: str) -> None:
    palm, thumb = hand(BODY, side, shape)
    for own, image in zip((palm, thumb), hand(IMAGE, OTHER_SIDE[side], shape), strict=True):
        np.testing.assert_allclose(image.middles, own.middles @ MIRROR, atol=1e-9)
        for way in np.eye(3):
            np.testing.assert_allclose(image.reach(MIRROR @ way), own.reach(way), atol=1e-9)


@pytest.mark.parametrize(("side", "shape"), HANDS)
def test_a_hand_begins_at_the_wrist_and_is_as_long_as_a_hand(side: str, shape: str) -> None:
    palm, thumb = hand(BODY, side, shape)
    name = f"hand_{side}"
    np.testing.assert_allclose(palm.centres[0], BODY.origins[name], atol=1e-9)
    ahead = -BODY.frames[name][:, 1]
    length = float((palm.reach(ahead) - BODY.origins[name] @ ahead).max())
    assert length == pytest.approx(HAND if shape != "fist" else 0.6 * HAND, abs=0.6)
    assert np.all(thumb.reach(ahead) < palm.reach(ahead).max())


@pytest.mark.parametrize(("side", "shape"), HANDS)
def test_a_thumb_is_ahead_of_the_palm_and_fingers_curl_to_the_palm(side: str, shape: str) -> None:
    palm, thumb = hand(BODY, side, shape)
    name = f"hand_{side}"
    assert in_bone(BODY, name, thumb.centres)[:, 0].max() > 2.5
    to_palm = in_bone(BODY, name, palm.centres)[-1, 2] * (-1 if side == "R" else 1)
    assert (to_palm == pytest.approx(0, abs=1e-9)) if shape == "flat" else (to_palm > 0.5)


@pytest.mark.parametrize("side", SIDES)
def test_a_relaxed_hand_curls_more_than_an_open_one(side: str) -> None:
    curls = [
        abs(in_bone(BODY, f"hand_{side}", hand(BODY, side, shape)[0].centres)[-1, 2])
        for shape in ("flat", "open", "relaxed")
    ]
    assert curls == sorted(curls)
    assert curls[0] < curls[1] < curls[2]


def test_a_hand_without_a_word_is_open() -> None:
    np.testing.assert_array_equal(hand(BODY, "R")[0].centres, hand(BODY, "R", "open")[0].centres)


@pytest.mark.parametrize(("side", "shape"), HANDS)
def test_three_lines_part_four_fingers_on_the_hand(side: str, shape: str) -> None:
    lines = finger_lines(BODY, side, shape)
    images = finger_lines(IMAGE, OTHER_SIDE[side], shape)
    assert len(lines) == 3
    (palm, _), name = hand(BODY, side, shape), f"hand_{side}"
    for line, image in zip(lines, images, strict=True):
        np.testing.assert_allclose(image, line @ MIRROR, atol=1e-9)
        for way in np.concatenate([np.eye(3), -np.eye(3)]):
            turned = BODY.frames[name] @ way
            assert np.all(line @ turned < palm.reach(turned).max() + 0.3)
    across = [in_bone(BODY, name, line)[0, 0] for line in lines]
    assert across == sorted(across)
    assert min(np.diff(across)) > 1


@pytest.mark.parametrize("side", SIDES)
def test_a_level_foot_stands_below_its_ankle(side: str) -> None:
    body = standing()
    (sole,) = foot(body, side)
    name = f"foot_{side}"
    ankle = body.origins[name][1] - low_of((sole,))
    assert ankle == pytest.approx(0.039 * STATURE, abs=0.2)  # Drillis and Contini (1966)
    length = in_bone(body, name, sole.middles)[:, 0]
    assert 24 < np.ptp(length) + 2 * 2.6 < 30  # a foot of 0.152 of stature, with its flesh


@pytest.mark.parametrize("side", SIDES)
def test_heel_and_toes_both_touch_the_floor(side: str) -> None:
    body = standing()
    (sole,) = foot(body, side)
    heights = -sole.reach(-UP)
    assert abs(heights[:2].min() - heights[-2:].min()) < 1
    assert heights.max() - heights.min() < 1.5


@pytest.mark.parametrize("side", SIDES)
def test_a_foot_is_the_mirror_image_of_the_other(side: str) -> None:
    (own,), (image,) = foot(BODY, side), foot(IMAGE, OTHER_SIDE[side])
    np.testing.assert_allclose(image.middles, own.middles @ MIRROR, atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_a_shoe_has_room_for_the_foot_and_a_level_sole_below_it(side: str) -> None:
    body = standing()
    (bare,), (upper, sole) = foot(body, side), foot(body, side, shod=True)
    for way in np.eye(3):
        for turned in (way, -way):
            reach = max(upper.reach(turned).max(), sole.reach(turned).max())
            assert reach >= bare.reach(turned).max() - 1e-9
    assert 1 < low_of((bare,)) - low_of((sole,)) < 3
    assert np.ptp(sole.reach(-UP)) < 0.1


@pytest.mark.parametrize("side", SIDES)
def test_laces_lie_on_the_shoe_and_point_out_of_it(side: str) -> None:
    (upper, _), name = foot(BODY, side, shod=True), f"foot_{side}"
    for points, ways in laces(BODY, side):
        assert points.shape == ways.shape
        heights = in_bone(BODY, name, points)
        assert heights[:, 1].argmax() == len(points) // 2
        assert np.all(ways @ BODY.frames[name][:, 1] > 0)
        for way in (BODY.frames[name][:, 1], BODY.frames[name][:, 2]):
            assert np.all(points @ way < upper.reach(way).max() + 0.1)
