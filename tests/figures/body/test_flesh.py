from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from generator.figures.body.body import SIDES, SPINE, Skeleton
from generator.figures.body.contact import GROUND
from generator.figures.body.flesh import Flesh, flesh, girth
from generator.figures.body.geometry import MIRROR, Array
from generator.figures.body.kinematics import skeleton
from generator.figures.body.people import PEOPLE, Build
from tests.figures.conftest import (
    BASES,
    PLAIN,
    assert_rotation,
    in_mirror,
    low_of,
    other_bone,
    pose,
)

OPEN = {"R": "open", "L": "open"}
LIMBS = ("yoke", "bridge", "upper_arm", "sleeve", "forearm", "thigh", "shank", "foot", "hand")
PARTS = {"pelvis", "torso", "neck", *(f"{limb}_{side}" for limb in LIMBS for side in SIDES)}
LOPSIDED: dict[str, Any] = {
    "bend": {"thoracic": 20},
    "side_bend": {"lumbar": 10},
    "turn": {"thoracic": 25},
    "left_arm": {"lift": 100, "plane": 60, "elbow": 70},
    "right_leg": {"flex": 50, "knee": 60},
}
BODIES = {base: skeleton(pose(base, **LOPSIDED)) for base in BASES}
STILL = skeleton(pose("standing"))
# Joints and the parts that cover them.
COVERED = {
    "forearm": ("upper_arm", "forearm"),
    "hand": ("forearm", "hand"),
    "upper_arm": ("upper_arm", "yoke", "sleeve"),
    "thigh": ("thigh",),
    "shank": ("thigh", "shank"),
    "foot": ("shank", "foot"),
}


def of(body: Skeleton, build: Build = PLAIN) -> Flesh:
    return flesh(body, build, OPEN)


@cache
def of_base(base: str) -> Flesh:
    return of(BODIES[base])


def size(shape: Flesh, part: str, way: Array) -> float:
    (loft,) = shape[part]
    return float(loft.reach(way).max() + loft.reach(-way).max())


def inside(shape: Flesh, part: str, point: Array) -> bool:
    return any(
        bool(np.linalg.norm(np.linalg.solve(axes, point - middle)) <= 1)
        for loft in shape[part]
        for middle, axes in zip(loft.middles, loft.axes, strict=True)
    )


def test_a_body_has_all_its_parts() -> None:
    assert set(of(STILL)) == PARTS
    for starts in GROUND.values():
        assert all(any(part.startswith(start) for part in PARTS) for start in starts)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("person", PEOPLE)
def test_flesh_has_a_size_everywhere(base: str, person: str) -> None:
    for name, lofts in of(BODIES[base], PEOPLE[person].build).items():
        for loft in lofts:
            for sizes in (loft.front, loft.back, loft.width, loft.along):
                assert sizes.shape == (len(loft.centres),), name
                assert sizes.min() > 0.4, name
                assert sizes.max() < 30, name
                assert np.all(sizes[1:] < 2 * sizes[:-1]), name
                assert np.all(sizes[:-1] < 2.2 * sizes[1:]), name
            for frame in loft.frames:
                assert_rotation(frame, name)


@pytest.mark.parametrize("base", BASES)
def test_flesh_in_the_mirror_is_that_of_a_body_in_the_mirror(base: str) -> None:
    own = of_base(base)
    image = of(skeleton(in_mirror(pose(base, **LOPSIDED))))
    for name, lofts in own.items():
        for loft, other in zip(lofts, image[other_bone(name)], strict=True):
            np.testing.assert_allclose(other.middles, loft.middles @ MIRROR, atol=1e-9)
            for way in (*np.eye(3), np.array([0.6, 0.0, 0.8])):
                np.testing.assert_allclose(other.reach(MIRROR @ way), loft.reach(way), atol=1e-9)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("joint", COVERED)
@pytest.mark.parametrize("side", SIDES)
def test_every_joint_lies_inside_the_flesh_around_it(base: str, joint: str, side: str) -> None:
    shape, point = of_base(base), BODIES[base].origins[f"{joint}_{side}"]
    for part in COVERED[joint]:
        assert inside(shape, f"{part}_{side}", point), part


@pytest.mark.parametrize("base", BASES)
def test_the_spine_lies_inside_the_trunk_and_neck(base: str) -> None:
    body, shape = BODIES[base], of_base(base)
    for name in SPINE:
        assert inside(shape, "pelvis", body.origins[name]) or inside(
            shape, "torso", body.origins[name]
        ), name
    for name in ("neck1", "neck2", "neck3", "head"):
        assert inside(shape, "neck", body.origins[name]), name


def test_a_shirt_stands_off_the_skin_it_covers() -> None:
    body, ways = STILL, (np.array([0.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0]))
    waist = body.origins["lumbar1"]
    (skin,), (shirt,) = of(body)["pelvis"], of(body)["torso"]
    for way in ways:
        near = [loft.reach(way)[np.argmin(step(loft.centres, waist))] for loft in (skin, shirt)]
        assert 0 < near[1] - near[0] < 1.2


def step(points: Array, point: Array) -> Array:
    apart: Array = np.linalg.norm(points - point, axis=1)
    return apart


def test_who_stands_is_wider_than_deep_and_upright() -> None:
    shape = of(STILL)
    for part in ("pelvis", "torso"):
        assert size(shape, part, np.array([0.0, 0.0, 1.0])) > size(
            shape, part, np.array([1.0, 0.0, 0.0])
        )
    assert low_of(shape["foot_R"]) < low_of(shape["shank_R"]) < low_of(shape["thigh_R"])
    assert low_of(shape["pelvis"]) < low_of(shape["torso"]) < low_of(shape["neck"])


@pytest.mark.parametrize(
    ("key", "part", "way"),
    [
        ("trunk", "torso", (-1, 0, 0)),
        ("belly", "torso", (1, 0, 0)),
        ("hips", "pelvis", (0, 0, 1)),
        ("shoulders", "torso", (0, 0, 1)),
        ("limbs", "thigh_R", (0, 0, 1)),
        ("limbs", "shank_L", (1, 0, 0)),
        ("limbs", "upper_arm_R", (0, 0, 1)),
        ("limbs", "forearm_L", (1, 0, 0)),
        ("limbs", "sleeve_L", (0, 0, -1)),
        ("arms", "upper_arm_L", (1, 0, 0)),
        ("arms", "sleeve_R", (0, 0, 1)),
        ("thighs", "thigh_L", (1, 0, 0)),
        ("face", "neck", (0, 0, 1)),
    ],
)
def test_a_build_widens_what_it_names(key: str, part: str, way: tuple[float, ...]) -> None:
    factor: dict[str, Any] = {key: 1.2}
    wider = of(STILL, replace(PLAIN, **factor))[part][0]
    plain = of(STILL)[part][0]
    grown = wider.reach(np.array(way, dtype=float)) - plain.reach(np.array(way, dtype=float))
    assert grown.max() > 0.5
    assert grown.min() > -1e-9


def test_all_builds_share_one_skeleton_and_the_same_hands_and_feet() -> None:
    plain, other = of(STILL), of(STILL, PEOPLE["bela"].build)
    for name in (*(f"{part}_{side}" for part in ("hand", "foot") for side in SIDES), "neck"):
        for first, second in zip(plain[name], other[name], strict=True):
            np.testing.assert_array_equal(first.axes, second.axes)
    for name, lofts in plain.items():
        for first, second in zip(lofts, other[name], strict=True):
            np.testing.assert_allclose(first.centres, second.centres, err_msg=name)


def test_a_thicker_root_leaves_the_other_end_of_a_limb_nearly_as_it_was() -> None:
    factors = girth(np.array([0.0, 0.5, 1.0]), (1.1, 1.5))
    assert factors[0] == pytest.approx(1.65)
    assert list(factors) == sorted(factors, reverse=True)
    assert 1.1 < factors[2] < 1.25
    np.testing.assert_array_equal(girth(np.array([0.0, 1.0]), (1, 1)), 1)


def test_only_shoes_change_a_foot() -> None:
    bare, shod = of(STILL), of(STILL, replace(PLAIN, shod=True))
    assert [name for name in bare if len(bare[name]) != len(shod[name])] == ["foot_R", "foot_L"]


def test_hands_have_the_shapes_that_are_asked_for() -> None:
    shape = flesh(STILL, PLAIN, {"R": "fist", "L": "flat"})
    assert len(shape["hand_R"][0].centres) == 4
    assert len(shape["hand_L"][0].centres) == 6


def test_a_calf_and_a_seat_are_fuller_behind() -> None:
    shape = of(STILL)
    for part in ("shank_R", "thigh_L"):
        (loft,) = shape[part]
        assert np.all(loft.back >= loft.front - 1e-9)
        assert (loft.back - loft.front).max() > 1
