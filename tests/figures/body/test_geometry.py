from collections.abc import Callable

import numpy as np
import pytest

from generator.figures.body.geometry import (
    MIRROR,
    UP,
    Array,
    about,
    about_x,
    about_y,
    about_z,
    frame_along,
    level,
    mirrored,
    mirrored_turn,
    slerp,
    unit,
)
from tests.figures.conftest import assert_rotation

Turn = Callable[[float], Array]

X, Y, Z = np.eye(3)
DICE = np.random.default_rng(7)
AXES = [*np.eye(3), *DICE.normal(size=(6, 3))]
QUARTER_TURNS = [(about_x, Y, Z), (about_y, Z, X), (about_z, X, Y)]


def turned_by(rotation: Array) -> float:
    return float(np.degrees(np.arccos(np.clip((np.trace(rotation) - 1) / 2, -1, 1))))


@pytest.mark.parametrize(("turn", "start", "end"), QUARTER_TURNS)
def test_a_quarter_turn_takes_one_axis_to_the_next(turn: Turn, start: Array, end: Array) -> None:
    np.testing.assert_allclose(turn(90) @ start, end, atol=1e-12)
    np.testing.assert_allclose(turn(-90) @ end, start, atol=1e-12)
    assert_rotation(turn(33))


@pytest.mark.parametrize(("turn", "axis"), [(about_x, X), (about_y, Y), (about_z, Z)])
@pytest.mark.parametrize("degrees", [-170, -30, 0, 45, 180])
def test_turning_about_a_named_axis_is_turning_about_any(
    turn: Turn, axis: Array, degrees: float
) -> None:
    np.testing.assert_allclose(turn(degrees), about(axis * 3, degrees), atol=1e-12)


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("degrees", [0, 1, 90, 179])
def test_a_turn_leaves_its_axis_and_turns_all_else_by_its_angle(
    axis: Array, degrees: float
) -> None:
    rotation = about(axis, degrees)
    assert_rotation(rotation)
    np.testing.assert_allclose(rotation @ axis, axis, atol=1e-12)
    assert turned_by(rotation) == pytest.approx(degrees, abs=1e-5)
    aside = unit(np.cross(axis, [0.3, -0.5, 0.8]))
    assert np.cross(aside, rotation @ aside) @ unit(axis) == pytest.approx(
        np.sin(np.radians(degrees)), abs=1e-12
    )


def test_a_unit_has_length_1_and_its_direction() -> None:
    np.testing.assert_allclose(unit((0, -3, 4)), [0, -0.6, 0.8])
    np.testing.assert_allclose(unit(np.array([1e-3, 0, 0])), X)


def test_a_vector_without_direction_stays_as_it_is() -> None:
    np.testing.assert_array_equal(unit((0, 0, 0)), np.zeros(3))


def test_the_left_side_has_the_opposite_z() -> None:
    np.testing.assert_array_equal(mirrored((1, 2, 3), "R"), [1, 2, 3])
    np.testing.assert_array_equal(mirrored((1, 2, 3), "L"), [1, 2, -3])


@pytest.mark.parametrize("axis", AXES)
def test_a_mirrored_turn_takes_mirrored_vectors_where_the_turn_takes_them(axis: Array) -> None:
    rotation, vector = about(axis, 50), np.array([1.0, 2.0, 3.0])
    image = mirrored_turn(rotation, "L")
    assert_rotation(image)
    np.testing.assert_allclose(image @ mirrored(vector, "L"), MIRROR @ rotation @ vector)
    np.testing.assert_array_equal(mirrored_turn(rotation, "R"), rotation)


def test_a_turn_to_the_right_becomes_one_to_the_left_but_bending_forward_stays() -> None:
    np.testing.assert_allclose(mirrored_turn(about_y(20), "L"), about_y(-20))
    np.testing.assert_allclose(mirrored_turn(about_x(20), "L"), about_x(-20))
    np.testing.assert_allclose(mirrored_turn(about_z(20), "L"), about_z(20))


@pytest.mark.parametrize("bone", AXES)
@pytest.mark.parametrize("ahead", AXES)
def test_a_frame_runs_along_its_bone_and_faces_ahead(bone: Array, ahead: Array) -> None:
    frame = frame_along(bone, ahead)
    assert_rotation(frame)
    np.testing.assert_allclose(frame[:, 1], -unit(bone), atol=1e-12)
    # Nothing across the bone is nearer to `ahead` than x: z is at a right angle to it.
    assert frame[:, 2] @ unit(ahead) == pytest.approx(0, abs=1e-9)
    assert frame[:, 0] @ ahead >= -1e-9


@pytest.mark.parametrize("bone", [*np.eye(3), *-np.eye(3), np.array([1.0, 1.0, 0.0])])
def test_a_bone_that_points_ahead_still_has_a_frame(bone: Array) -> None:
    for ahead in (bone, -bone):
        frame = frame_along(bone, ahead)
        assert_rotation(frame)
        np.testing.assert_allclose(frame[:, 1], -unit(bone), atol=1e-12)


def test_a_level_direction_lies_on_the_floor() -> None:
    np.testing.assert_allclose(level(np.array([3.0, -7.0, 4.0])), [0.6, 0, 0.8])
    np.testing.assert_array_equal(level(UP), np.zeros(3))


@pytest.mark.parametrize("axis", AXES)
@pytest.mark.parametrize("degrees", [1e-3, 2, 60, 120, 175])
@pytest.mark.parametrize("share", [0, 0.25, 0.5, 1])
def test_a_blend_turns_evenly_about_one_axis(axis: Array, degrees: float, share: float) -> None:
    start = about(np.array([1.0, -2.0, 0.5]), 130)
    end = start @ about(axis, degrees)
    (blend,) = slerp(start[None], end[None], share)
    assert_rotation(blend)
    np.testing.assert_allclose(blend, start @ about(axis, share * degrees), atol=1e-6)


@pytest.mark.parametrize("turn", [about_x, about_y, about_z])
def test_a_blend_takes_the_shortest_way(turn: Turn) -> None:
    (blend,) = slerp(turn(170)[None], turn(-170)[None], 0.5)
    np.testing.assert_allclose(blend, turn(180), atol=1e-9)


def test_half_turns_about_every_axis_survive_a_blend() -> None:
    turns = np.array([about(axis, 180) for axis in AXES])
    np.testing.assert_allclose(slerp(turns, turns, 0.5), turns, atol=1e-9)


def test_a_stack_blends_each_with_its_own_share() -> None:
    start, end = np.array([np.eye(3)] * 3), np.array([about_z(60)] * 3)
    blend = slerp(start, end, np.array([0.0, 0.5, 1.0]))
    np.testing.assert_allclose(blend, [np.eye(3), about_z(30), about_z(60)], atol=1e-12)
