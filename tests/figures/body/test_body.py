import numpy as np
import pytest

from generator.figures.body.body import (
    BONES,
    LENGTH_OF,
    LENGTHS,
    PARENTS,
    PARTS,
    SPINE,
    STATURE,
    Skeleton,
    spine_bones,
)
from generator.figures.body.geometry import MIRROR, about_x, about_z
from tests.figures.conftest import OTHER_SIDE, other_bone

STILL = Skeleton(np.zeros(3), {name: np.eye(3) for name in ("pelvis", *PARENTS)})
# Drillis and Contini (1966), in shares of stature.
SHARES = {
    ("upper_arm", "forearm"): 0.186,
    ("forearm", "hand"): 0.146,
    ("thigh", "shank"): 0.245,
    ("shank", "foot"): 0.246,
}


def apart(body: Skeleton, first: str, second: str) -> float:
    return float(np.linalg.norm(body.origins[first] - body.origins[second]))


@pytest.mark.parametrize(("joints", "share"), SHARES.items())
@pytest.mark.parametrize("side", "RL")
def test_limbs_are_as_long_as_measured(joints: tuple[str, str], share: float, side: str) -> None:
    first, second = (f"{joint}_{side}" for joint in joints)
    assert apart(STILL, first, second) == pytest.approx(share * STATURE)


def test_the_trunk_ends_where_the_neck_begins() -> None:
    hips = 0.53 * STATURE  # Drillis and Contini: from the floor to the hip joints
    top = hips + STILL.origins["neck1"][1]
    assert top == pytest.approx(0.845 * STATURE)  # C7
    assert STILL.origins["head"][1] - STILL.origins["neck1"][1] == pytest.approx(0.066 * STATURE)


def test_every_bone_comes_after_its_parent_and_once() -> None:
    known = ["pelvis"]
    for bone in BONES:
        assert bone.parent in known
        assert bone.name not in known
        known.append(bone.name)
    assert set(SPINE) < set(known)


@pytest.mark.parametrize("segment", PARTS)
def test_the_bones_of_a_segment_are_as_long_as_it(segment: str) -> None:
    bones = spine_bones(segment)
    assert len(bones) == len(set(bones)) == PARTS[segment]
    assert bones[0] == f"{segment}1"
    assert sum(LENGTH_OF[bone] for bone in bones) == pytest.approx(LENGTHS[segment])


def test_left_and_right_are_mirror_images() -> None:
    for name, origin in STILL.origins.items():
        np.testing.assert_allclose(STILL.origins[other_bone(name)], MIRROR @ origin)
    assert STILL.origins["upper_arm_R"][2] > 0 > STILL.origins["upper_arm_L"][2]


def test_a_turned_bone_carries_what_hangs_on_it_and_nothing_else() -> None:
    turned = STILL.with_frames({"forearm_R": about_z(90)})
    moved = {name for name in STILL.origins if np.any(turned.origins[name] != STILL.origins[name])}
    assert moved == {"hand_R"}
    ahead = turned.origins["hand_R"] - turned.origins["forearm_R"]
    np.testing.assert_allclose(ahead, [0.146 * STATURE, 0, 0], atol=1e-12)


@pytest.mark.parametrize("side", "RL")
def test_a_point_on_the_left_is_the_mirror_image_of_one_on_the_right(side: str) -> None:
    name, other = f"hand_{side}", f"hand_{OTHER_SIDE[side]}"
    point, image = (
        STILL.point(name, (1, 2, 3), side),
        STILL.point(other, (1, 2, 3), OTHER_SIDE[side]),
    )
    np.testing.assert_allclose(image, MIRROR @ point)
    np.testing.assert_allclose(
        point - STILL.origins[name], [1, 2, 3 if side == "R" else -3], atol=1e-12
    )


def test_points_and_directions_turn_with_their_bone() -> None:
    turned = STILL.with_frames({"head": about_x(90)})
    np.testing.assert_allclose(turned.direction("head", (0, 1, 0)), [0, 0, 1], atol=1e-12)
    np.testing.assert_allclose(turned.direction("head", (0, 0, 2), "L"), [0, 2, 0], atol=1e-12)
    np.testing.assert_allclose(
        turned.point("head", (0, 1, 0)), turned.origins["head"] + [0, 0, 1], atol=1e-12
    )


def test_a_moved_body_is_the_same_elsewhere() -> None:
    by = np.array([1.0, -2.0, 3.0])
    moved = STILL.moved(by)
    for name, origin in STILL.origins.items():
        np.testing.assert_allclose(moved.origins[name], origin + by)
    np.testing.assert_array_equal(STILL.root, np.zeros(3))
