from functools import cache
from typing import get_args

import numpy as np
import pytest

from generator.figures.body.body import SIDES
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import MIRROR, UP, Array
from generator.figures.body.kinematics import skeleton
from generator.figures.body.landmarks import ON_BONES, ON_LIMBS, landmark, spot
from generator.figures.body.people import PEOPLE
from generator.figures.body.things import CHAIR_SPOTS, TOPS
from generator.models.figure import Landmark
from generator.models.pose import Place
from tests.figures.conftest import OTHER_SIDE, PLAIN, in_mirror, pose, standing

# Places that are not on the body.
AROUND = {"stay", "free", "wall", "side-wall", "point", *TOPS, *CHAIR_SPOTS}
ON_OWN_CHAIR = {"seat", "armrest", "wheel"}
ON_BODY = sorted(set(get_args(Place)) - AROUND)
OTHER_WORD = {"right": "left", "left": "right"}
BODIES = {
    "standing": pose("standing"),
    "bent": pose(
        "standing",
        pelvis={"pitch": 30, "turn": 40, "roll": 10},
        bend={"thoracic": 20},
        turn={"neck": 30},
        left_arm={"lift": 80, "elbow": 60},
        right_leg={"flex": 60, "knee": 70},
    ),
    "reaching": pose("standing", arms={"lift": 50, "plane": 0, "elbow": 90}),
}
MADE = {name: skeleton(written) for name, written in BODIES.items()}
IMAGES = {name: skeleton(in_mirror(written)) for name, written in BODIES.items()}
STANDING = standing()
OPEN = {"R": "open", "L": "open"}
ABOVE = (  # from the highest to the lowest of one who stands with hanging arms
    ("crown", "head", "chin", "right-shoulder", "chest", "belly", "right-hip", "right-knee"),
    ("right-knee", "right-foot"),
    ("right-shoulder", "right-elbow", "right-hand", "right-fingers"),
    ("nape", "upper-back", "back", "pelvis-back"),
)
AHEAD = (
    ("chest", "upper-back"),
    ("belly", "back"),
    ("pelvis-front", "pelvis", "pelvis-back"),
    ("chin", "head", "nape"),
)


def other(name: str) -> str:
    side, dash, part = name.partition("-")
    return f"{OTHER_WORD[side]}-{part}" if dash and side in OTHER_WORD else name


@cache
def ellipsoids(name: str) -> tuple[tuple[Array, Array, float], ...]:
    """Middle, inverse of the half axes, and shortest half axis of all flesh."""
    shape = flesh(MADE[name], PLAIN, {"R": "open", "L": "open"})
    lofts = [loft for parts in shape.values() for loft in parts]
    return tuple(
        (middle, np.linalg.inv(axes), float(np.linalg.norm(axes, axis=0).min()))
        for loft in lofts
        for middle, axes in zip(loft.middles, loft.axes, strict=True)
    )


def distance(name: str, point: Array) -> float:
    """How far a point is from the nearest flesh or the head, in cm; inside it is below 0."""
    apart = [
        (float(np.linalg.norm(inverse @ (point - middle))) - 1) * shortest
        for middle, inverse, shortest in ellipsoids(name)
    ]
    head = MADE[name].point("head", (0.2, 5.3, 0.0))
    return min([*apart, float(np.linalg.norm(point - head)) - 9.5])


def test_a_hand_can_rest_on_every_place_of_the_model_that_is_on_the_body() -> None:
    assert sorted({*ON_BONES, *ON_LIMBS}) == ON_BODY


def test_what_is_not_on_the_body_is_no_spot() -> None:
    for place in AROUND:
        with pytest.raises(KeyError):
            spot(STANDING, place, "R")


@pytest.mark.parametrize("name", get_args(Landmark))
@pytest.mark.parametrize("shape", BODIES)
def test_every_landmark_of_the_model_is_on_the_body_and_has_a_mirror_image(
    name: str, shape: str
) -> None:
    body, image = MADE[shape], IMAGES[shape]
    point = landmark(body, name)
    assert abs(distance(shape, point)) < 9.5
    np.testing.assert_allclose(landmark(image, other(name)), MIRROR @ point, atol=1e-9)


@pytest.mark.parametrize("names", ABOVE)
def test_landmarks_stand_one_above_the_other(names: tuple[str, ...]) -> None:
    heights = [landmark(STANDING, name)[1] for name in names]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("names", AHEAD)
def test_landmarks_stand_one_ahead_of_the_other(names: tuple[str, ...]) -> None:
    places = [landmark(STANDING, name)[0] for name in names]
    assert places == sorted(places, reverse=True)


@pytest.mark.parametrize("part", ["hand", "fingers", "elbow", "shoulder", "knee", "foot", "hip"])
def test_right_is_right_and_left_is_left(part: str) -> None:
    assert landmark(STANDING, f"right-{part}")[2] > 5
    assert landmark(STANDING, f"left-{part}")[2] < -5


def test_an_unknown_landmark_is_an_error() -> None:
    with pytest.raises(KeyError):
        landmark(STANDING, "right-ear")


@pytest.mark.parametrize("place", ON_BODY)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("shape", BODIES)
def test_a_palm_lies_flat_on_its_spot_and_both_hands_alike(
    place: str, side: str, shape: str
) -> None:
    body, image = MADE[shape], IMAGES[shape]
    own, mirrored = spot(body, place, side), spot(image, place, OTHER_SIDE[side])
    np.testing.assert_allclose(mirrored.point, MIRROR @ own.point, atol=1e-9)
    np.testing.assert_allclose(mirrored.outward, MIRROR @ own.outward, atol=1e-9)
    np.testing.assert_allclose(mirrored.fingers, MIRROR @ own.fingers, atol=1e-9)
    assert np.linalg.norm(np.cross(own.outward, own.fingers)) > 0.4
    assert np.linalg.norm(own.outward) == pytest.approx(1)


@pytest.mark.parametrize("place", sorted({*ON_BODY} - ON_OWN_CHAIR - {"other-hand", "other-elbow"}))
@pytest.mark.parametrize("side", SIDES)
def test_a_spot_is_on_the_skin_and_faces_out_of_it(place: str, side: str) -> None:
    own = spot(MADE["reaching"], place, side)
    assert abs(distance("reaching", own.point)) < 5
    assert distance("reaching", own.point + own.outward * 9) > distance("reaching", own.point) + 2


@pytest.mark.parametrize("side", SIDES)
def test_the_other_shoulder_elbow_and_hand_are_on_the_other_side(side: str) -> None:
    body = STANDING
    for place in ("other-shoulder", "other-elbow", "other-hand"):
        across = spot(body, place, side).point[2]
        assert (across < -10) if side == "R" else (across > 10)
    for place in ("hip", "low-back", "thigh", "knee", *ON_OWN_CHAIR):
        own = spot(body, place, side).point[2]
        assert (own > 5) if side == "R" else (own < -5)


@pytest.mark.parametrize("side", SIDES)
def test_a_seat_is_beside_the_hips_and_level_however_they_tip(side: str) -> None:
    body = standing(pelvis={"pitch": 25})
    seat = spot(body, "seat", side)
    assert seat.outward @ UP > 0
    np.testing.assert_allclose(seat.fingers, -UP)
    assert seat.point[1] < body.root[1]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("place", ["chest", "belly", "hip", "low-back", "thigh", "knee"])
def test_a_hand_rests_as_near_to_the_skin_of_every_build(place: str, person: str) -> None:
    shape = flesh(STANDING, PEOPLE[person].build, OPEN, ("torso", "pelvis", "thigh", "shank"))
    point = spot(STANDING, place, "R", PEOPLE[person].build).point
    apart = min(
        (float(np.linalg.norm(np.linalg.solve(axes, point - middle))) - 1)
        * float(np.linalg.norm(axes, axis=0).min())
        for lofts in shape.values()
        for loft in lofts
        for middle, axes in zip(loft.middles, loft.axes, strict=True)
    )
    assert -3.5 < apart < 3
