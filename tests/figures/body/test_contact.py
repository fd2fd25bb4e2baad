from typing import Any, get_args

import numpy as np
import pytest

from generator.figures.body.body import HAND, SIDES, Skeleton
from generator.figures.body.contact import (
    GROUND,
    PALM_THICKNESS,
    Setting,
    ahead_of,
    anchor,
    flat_hand,
    foot_on_floor,
    hold,
    level_foot,
    lowest,
    outward,
)
from generator.figures.body.extremities import foot as foot_flesh
from generator.figures.body.flesh import Flesh, flesh
from generator.figures.body.geometry import UP, Array, about_y, level, mirrored
from generator.figures.body.kinematics import skeleton
from generator.figures.body.landmarks import spot
from generator.figures.body.things import CHAIR_SPOTS, DESK_HEIGHT, SEAT_HIGH, TOPS
from generator.models.pose import Foot, Hand, Place, Pose
from tests.figures.conftest import (
    BASES,
    PLAIN,
    assert_rotation,
    low_of,
    pose,
    standing,
)

OPEN = {"R": "open", "L": "open"}
ANCHORS = (
    "feet",
    "knees",
    "pelvis",
    *(f"{s}-{p}" for s in ("right", "left") for p in ("foot", "knee", "hand")),
)
ON_BODY = sorted(
    set(get_args(Place)) - {"stay", "free", "wall", "side-wall", "point", *TOPS, *CHAIR_SPOTS}
)


def made(base: str, /, **words: Any) -> Skeleton:
    return skeleton(pose(base, **words))


def flesh_of(body: Skeleton) -> Flesh:
    return flesh(body, PLAIN, OPEN)


def choices(field: str) -> set[str]:
    parts = get_args(Pose.model_fields[field].annotation)
    return {word for part in parts for word in get_args(part)} | {
        word for word in parts if isinstance(word, str)
    }


def test_every_ground_of_the_model_is_known() -> None:
    assert set(GROUND) == choices("ground")


def test_every_known_ground_may_be_written() -> None:
    assert set(GROUND) <= choices("ground")


@pytest.mark.parametrize("name", GROUND)
def test_a_ground_names_parts_of_the_body(name: str) -> None:
    parts = flesh_of(standing())
    for start in GROUND[name]:
        assert any(part.startswith(start) for part in parts), start


@pytest.mark.parametrize("name", GROUND)
def test_the_lowest_point_moves_with_the_body(name: str) -> None:
    body = made("kneeling", pelvis={"pitch": 30})
    before = lowest(flesh_of(body), name)
    assert lowest(flesh_of(body.moved(UP * 7)), name) == pytest.approx(before + 7)


def test_only_the_named_parts_count_as_lowest() -> None:
    body = flesh_of(made("standing"))
    feet, seat, all_parts = (lowest(body, name) for name in ("feet", "seat", "all"))
    assert feet == all_parts == min(low_of(body[f"foot_{side}"]) for side in SIDES)
    assert seat - feet > 40
    turned = flesh_of(made("standing", right_leg={"flex": 90, "knee": 90}))
    assert lowest(turned, "feet") == low_of(turned["foot_L"])


def test_every_anchor_of_the_model_is_a_joint_or_between_two() -> None:
    assert set(ANCHORS) == choices("anchor")
    body = standing(right_leg={"flex": 40})
    bones = {"foot": "foot", "knee": "shank", "hand": "hand"}
    for part, bone in bones.items():
        ends = [body.origins[f"{bone}_{side}"] for side in SIDES]
        np.testing.assert_array_equal(anchor(body, f"right-{part}"), ends[0])
        np.testing.assert_array_equal(anchor(body, f"left-{part}"), ends[1])
        if part != "hand":
            both = "feet" if part == "foot" else "knees"
            np.testing.assert_allclose(anchor(body, both), (ends[0] + ends[1]) / 2)
    np.testing.assert_array_equal(anchor(body, "pelvis"), body.root)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("turn", [0, 50, -120])
def test_ahead_and_outward_are_level_and_square_and_turn_with_the_body(
    base: str, turn: float
) -> None:
    plain = made(base)
    body = Skeleton(np.zeros(3), {n: about_y(-turn) @ f for n, f in plain.frames.items()})
    ahead, right = ahead_of(body), outward(body, "R")
    np.testing.assert_allclose(ahead, about_y(-turn) @ ahead_of(plain), atol=1e-9)
    for way in (ahead, right):
        assert way[1] == pytest.approx(0, abs=1e-9)
        assert np.linalg.norm(way) == pytest.approx(1)
    assert ahead @ right == pytest.approx(0, abs=1e-9)
    np.testing.assert_array_equal(outward(body, "L"), -right)


@pytest.mark.parametrize(
    ("base", "ahead"),
    [
        ("standing", (1, 0, 0)),
        ("sitting", (1, 0, 0)),
        ("kneeling", (1, 0, 0)),
        ("face-down", (1, 0, 0)),  # towards the head
        ("all-fours", (1, 0, 0)),
        ("on-back", (-1, 0, 0)),
    ],
)
def test_one_who_lies_has_its_head_ahead(base: str, ahead: tuple[float, ...]) -> None:
    body = made(base)
    np.testing.assert_allclose(ahead_of(body), ahead, atol=1e-9)
    np.testing.assert_allclose(outward(body, "R"), (0, 0, 1), atol=1e-9)
    if base not in ("standing", "sitting", "kneeling"):
        assert level(body.origins["head"] - body.root) @ ahead > 0.99


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("leg", [{}, {"flex": 40, "knee": 60}, {"flex": 90, "knee": 90}])
def test_a_flat_foot_is_level_and_points_ahead(side: str, leg: dict[str, float]) -> None:
    frame = level_foot(made("standing", legs={"twist": 0, **leg}), side, Foot(to="flat"))
    assert_rotation(frame)
    np.testing.assert_allclose(frame[:, 1], UP, atol=1e-9)
    assert frame[0, 0] > 0.95


@pytest.mark.parametrize("side", SIDES)
def test_a_flat_foot_turns_out_with_its_thigh(side: str) -> None:
    frame = level_foot(made("standing", legs={"twist": 30}), side, Foot(to="flat"))
    out = mirrored((0, 0, np.sin(np.radians(30))), side)
    assert frame[:, 0] @ (0, 0, 1) == pytest.approx(out[2], abs=0.03)


@pytest.mark.parametrize(("heel", "raised"), [(None, 38), (20, 20)])
def test_a_foot_on_tiptoe_has_its_heel_up(heel: float | None, raised: float) -> None:
    frame = level_foot(made("standing"), "R", Foot(to="tiptoe", heel=heel))
    assert_rotation(frame)
    assert frame[1, 0] == pytest.approx(-np.sin(np.radians(raised)))  # toes down


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("base", ["standing", "on-back", "face-down", "kneeling"])
@pytest.mark.parametrize("heel", [None, 10, 22, 45])
def test_a_foot_on_the_floor_just_touches_it(side: str, base: str, heel: float | None) -> None:
    body = made(base).moved(UP * 90)
    ankle, _, frame = foot_on_floor(body, side, Foot(to="floor", ahead=20, out=3, heel=heel))
    assert_rotation(frame)
    name = f"foot_{side}"
    turned = body.with_frames({name: frame})
    placed = turned.moved(ankle - turned.origins[name])
    assert low_of(foot_flesh(placed, side)) == pytest.approx(0, abs=1e-9)
    assert frame[1, 0] == pytest.approx(-np.sin(np.radians(heel or 0)), abs=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_a_foot_on_the_floor_is_as_far_from_the_hip_as_told(side: str) -> None:
    body = standing()
    ankle, pole, _ = foot_on_floor(body, side, Foot(to="floor", ahead=20, out=3))
    step = ankle - body.origins[f"thigh_{side}"]
    np.testing.assert_allclose(step[[0, 2]], [20, 3 if side == "R" else -3])
    assert pole[0] > 0.9  # knees bend forward


def test_who_lies_sets_the_feet_down_away_from_the_head_with_the_knees_up() -> None:
    body = made("on-back")
    ankle, pole, frame = foot_on_floor(body, "R", Foot(to="floor", ahead=40))
    away = level(body.root - body.origins["head"])
    assert (ankle - body.root) @ away == pytest.approx(40)
    assert pole[1] > 0.3
    assert frame[:, 0] @ away > 0.95


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("to", "height"), TOPS.items())
def test_a_hand_lies_flat_on_floor_and_table(side: str, to: str, height: float) -> None:
    body = standing()
    held = hold(body, side, Hand.model_validate({"to": to, "ahead": 30, "out": 4}))
    assert held.hand is not None
    assert_rotation(held.hand)
    assert held.wrist[1] == pytest.approx(height + PALM_THICKNESS)
    assert palm_of(held.hand, side) @ UP == pytest.approx(-1)
    np.testing.assert_allclose(-held.hand[:, 1], (1, 0, 0), atol=1e-9)  # fingers ahead
    step = held.wrist - body.origins[f"upper_arm_{side}"]
    assert step[0] == pytest.approx(28)
    assert step[2] == pytest.approx(4 if side == "R" else -4)


def palm_of(frame: Array, side: str) -> Array:
    normal: Array = frame @ mirrored((0, 0, -1), side)
    return normal


@pytest.mark.parametrize("side", SIDES)
def test_a_palm_on_the_floor_may_face_up(side: str) -> None:
    held = hold(standing(), side, Hand(to="floor", palm="up"))
    assert held.hand is not None
    assert_rotation(held.hand)
    assert palm_of(held.hand, side) @ UP == pytest.approx(1)
    np.testing.assert_allclose(-held.hand[:, 1], (1, 0, 0), atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_fingers_turn_inwards(side: str) -> None:
    held = hold(standing(), side, Hand(to="floor", turn=30))
    assert held.hand is not None
    inwards = mirrored((np.sqrt(0.75), 0, -0.5), side)
    np.testing.assert_allclose(-held.hand[:, 1], inwards, atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("to", "into"), [("wall", (1, 0, 0)), ("side-wall", (0, 0, 1))])
def test_a_hand_lies_flat_on_a_wall_with_the_fingers_up(
    side: str, to: str, into: tuple[float, float, float]
) -> None:
    body = standing()
    held = hold(body, side, Hand.model_validate({"to": to, "ahead": 35, "out": 40, "up": 6}))
    assert held.hand is not None
    assert_rotation(held.hand)
    np.testing.assert_allclose(palm_of(held.hand, side), mirrored(into, side), atol=1e-9)
    np.testing.assert_allclose(-held.hand[:, 1], UP, atol=1e-9)
    expected = mirrored((35, 6, 40), side) - mirrored(into, side) * PALM_THICKNESS
    np.testing.assert_allclose(held.wrist - body.origins[f"upper_arm_{side}"], expected)


@pytest.mark.parametrize("side", SIDES)
def test_fingertips_reach_a_wall_before_the_palm(side: str) -> None:
    hand = Hand.model_validate({"to": "side-wall", "out": 40, "fingertips": True})
    body, held = standing(), hold(standing(), side, hand)
    assert held.hand is not None
    assert_rotation(held.hand)
    out = mirrored((0, 0, 1), side)
    assert -held.hand[:, 1] @ out > 0.9, "the fingers point at the wall"
    away = (held.wrist - body.origins[f"upper_arm_{side}"]) @ out
    assert 40 - HAND < away < 40 - HAND + 3


def test_hands_go_to_the_ends_of_a_chair_that_are_nearer() -> None:
    spots = {"chair-seat": ((40.0, SEAT_HIGH, -13.0), (40.0, SEAT_HIGH, 13.0))}
    for side, end in (("R", 13.0), ("L", -13.0)):
        held = hold(standing(), side, Hand(to="chair-seat"), Setting(spots=spots))
        assert held.wrist[2] == pytest.approx(end)
        assert held.wrist[1] == pytest.approx(SEAT_HIGH + PALM_THICKNESS)


def test_on_a_raised_desk_only_what_is_on_it_is_raised() -> None:
    body = standing()
    for to, height in TOPS.items():
        held = hold(body, "R", Hand.model_validate({"to": to}), Setting(desk=DESK_HEIGHT + 20))
        raised = 20 if to in ("desk", "keyboard") else 0
        assert held.wrist[1] == pytest.approx(height + raised + PALM_THICKNESS), to


def test_on_a_bed_hands_and_feet_rest_on_the_mattress() -> None:
    body = standing()
    for surface in (0.0, 50.0):
        held = hold(body, "R", Hand(to="floor"), Setting(surface=surface))
        assert held.wrist[1] == pytest.approx(surface + PALM_THICKNESS)
    (ankle, _, _), (high, _, _) = (
        foot_on_floor(body, "R", Foot(to="floor"), Setting(surface=surface))
        for surface in (0.0, 50.0)
    )
    assert high - ankle == pytest.approx([0, 50, 0])


def test_a_hand_at_a_point_is_there_and_keeps_its_turn() -> None:
    held = hold(standing(), "R", Hand(to="point", at=(30, 90, -5)))
    np.testing.assert_array_equal(held.wrist, (30, 90, -5))
    assert held.hand is None


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("place", ON_BODY)
def test_a_hand_on_the_body_lies_on_its_spot(side: str, place: str) -> None:
    body = standing(arms={"lift": 40, "elbow": 80})
    held, its_spot = hold(body, side, Hand.model_validate({"to": place})), spot(body, place, side)
    assert held.hand is not None
    assert_rotation(held.hand)
    out = its_spot.outward / np.linalg.norm(its_spot.outward)
    np.testing.assert_allclose(palm_of(held.hand, side), -out, atol=1e-9)
    middle = held.wrist - held.hand[:, 1] * HAND * 0.46
    np.testing.assert_allclose(
        middle, its_spot.point + its_spot.outward * (PALM_THICKNESS - 0.1), atol=1e-9
    )


@pytest.mark.parametrize("side", SIDES)
def test_offsets_on_the_body_run_along_across_and_off_the_hand(side: str) -> None:
    body = standing()
    plain = hold(body, side, Hand(to="chest"))
    assert plain.hand is not None
    for words, way in (
        ({"ahead": 5}, -plain.hand[:, 1]),
        ({"up": 5}, -palm_of(plain.hand, side)),
    ):
        moved = hold(body, side, Hand.model_validate({"to": "chest", **words}))
        assert (moved.wrist - plain.wrist) @ way == pytest.approx(5, abs=0.25)
    across = hold(body, side, Hand(to="chest", out=5)).wrist - plain.wrist
    assert abs(across @ plain.hand[:, 0]) == pytest.approx(5, abs=0.25)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(
    ("word", "way"),
    [
        ("up", (0, 1, 0)),
        ("down", (0, -1, 0)),
        ("forward", (1, 0, 0)),
        ("back", (-1, 0, 0)),
        ("out", (0, 0, 1)),
        ("in", (0, 0, -1)),
    ],
)
@pytest.mark.parametrize("to", ["floor", "wall", "hip", "point"])
def test_an_elbow_points_where_the_word_says(
    side: str, word: str, way: tuple[float, float, float], to: str
) -> None:
    body = standing()
    held = hold(body, side, Hand.model_validate({"to": to, "at": [20, 90, 0], "elbow": [word]}))
    np.testing.assert_allclose(held.pole, mirrored(way, side), atol=1e-9)


def test_words_for_an_elbow_add_up() -> None:
    held = hold(standing(), "L", Hand(to="hip", elbow=("up", "out")))
    np.testing.assert_allclose(held.pole, (0, 1, -1), atol=1e-9)


@pytest.mark.parametrize("side", SIDES)
def test_an_elbow_without_words_points_outwards_on_the_floor_and_down_at_a_wall(side: str) -> None:
    body = standing()
    assert hold(body, side, Hand(to="floor")).pole @ mirrored((0, 0, 1), side) > 0
    assert hold(body, side, Hand(to="wall", ahead=40)).pole[1] < -0.9
    np.testing.assert_array_equal(hold(body, side, Hand(to="point")).pole, -UP)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("fingers", [(1, 0, 0), (0.5, 0.9, 0.2)])
def test_a_flat_hand_has_its_palm_on_the_surface(side: str, fingers: tuple[float, ...]) -> None:
    normal = np.array([0.0, 0.6, 0.8])
    frame = flat_hand(side, normal * 3, np.array(fingers))
    assert_rotation(frame)
    np.testing.assert_allclose(palm_of(frame, side), -normal, atol=1e-9)
    assert -frame[:, 1] @ np.array(fingers) > 0
