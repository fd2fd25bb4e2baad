from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

import numpy as np
import pytest

from generator.content.load import load
from generator.figures.body.between import between
from generator.figures.body.body import BONES, SIDES, STARTS
from generator.figures.body.extremities import foot
from generator.figures.body.faults import HIGHEST, LOWEST, lowest_point
from generator.figures.body.flesh import flesh
from generator.figures.body.geometry import Array, about_z
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.figures.scene.keys import solved_at
from generator.figures.scene.stage import Stage, stage
from generator.project import PROJECT
from tests.figures.conftest import (
    PLAIN,
    assert_mirrored,
    figure,
    in_mirror,
    low_of,
    shapes,
    solved,
)

DRAFT = load(PROJECT / "content")[0]
FORMS = {form.id for form in DRAFT.forms()}
# What belongs to a topic alone has no film, so nobody sees it between its poses.
FIGURES = {entry.id: entry.record for entry in DRAFT.figures.values() if entry.id in FORMS}
every_figure = pytest.mark.parametrize("name", FIGURES)
NAMES = ("pelvis", *(bone.name for bone in BONES))
LENGTHS = [float(np.linalg.norm(STARTS[bone.name])) for bone in BONES]
FRAMES = 20  # moments of a film, evenly spaced
STILL = 0.5  # cm that nobody sees


@dataclass(frozen=True)
class Film:
    """A figure's key poses, its last one being the first again for one that goes round."""

    stage: Stage

    @cached_property
    def keys(self) -> tuple[Solved, ...]:
        own = self.stage.solved
        return (*own, own[0]) if self.stage.figure.motion == "round" else own

    @cached_property
    def moments(self) -> list[Solved]:
        return [solved_at(self.stage, place) for place in self.places]

    @cached_property
    def places(self) -> Array:
        round_ = self.stage.figure.motion == "round"
        return np.linspace(0, len(self.keys) - 1, FRAMES, endpoint=not round_)

    def parts(self) -> Iterator[tuple[Solved, Solved, list[Solved]]]:
        """Yield neighbouring key poses with the moments from the one to the other."""
        places = self.places
        for number, (start, end) in enumerate(pairwise(self.keys)):
            inside = (places >= number) & (places <= number + 1)
            yield start, end, [self.moments[i] for i in np.flatnonzero(inside)]


@cache
def film(name: str) -> Film:
    return Film(stage(FIGURES[name]))


def joint(now: Solved, name: str) -> Array:
    return now.body.origins[name]


def step(start: Array, end: Array) -> float:
    return float(np.linalg.norm(end - start))


def joints_of(now: Solved) -> Array:
    return np.array([joint(now, name) for name in NAMES])


def frames_of(now: Solved) -> Array:
    return np.array([now.body.frames[name] for name in NAMES])


def on_floor(now: Solved, side: str) -> bool:
    return LOWEST <= low_of(foot(now.body, side)) <= HIGHEST


def test_every_exercise_has_a_figure_that_moves() -> None:
    assert {path.stem for path in (PROJECT / "content/exercises").glob("*.yml")} <= FIGURES.keys()


@every_figure
def test_bones_keep_their_length_in_every_moment(name: str) -> None:
    moments = film(name).moments
    assert len(moments) == FRAMES
    frames = np.array([frames_of(now) for now in moments])
    squares = frames.transpose(0, 1, 3, 2) @ frames
    np.testing.assert_allclose(squares, np.broadcast_to(np.eye(3), squares.shape), atol=1e-9)
    for now in moments:
        apart = [joint(now, bone.name) - joint(now, bone.parent) for bone in BONES]
        np.testing.assert_allclose(np.linalg.norm(apart, axis=1), LENGTHS, atol=0.01)


@every_figure
def test_the_lowest_point_rests_on_the_floor_in_every_moment(name: str) -> None:
    build = film(name).stage.person.build
    lows = [
        lowest_point(flesh(now.body, build, shapes(now)), now.pose.surface)
        for now in film(name).moments
    ]
    wrong = {
        number: round(low, 2) for number, low in enumerate(lows) if not LOWEST <= low <= HIGHEST
    }
    assert wrong == {}


@every_figure
def test_a_hand_that_both_poses_plant_stays_planted(name: str) -> None:
    for start, end, inside in film(name).parts():
        for side in set(start.holds) & set(end.holds):
            hand = f"hand_{side}"
            if step(start.holds[side].wrist, end.holds[side].wrist) < STILL:
                assert max(step(joint(start, hand), joint(now, hand)) for now in inside) < STILL


@every_figure
def test_a_foot_that_both_poses_plant_stays_planted(name: str) -> None:
    for start, end, inside in film(name).parts():
        for side in SIDES:
            ankle = f"foot_{side}"
            planted = on_floor(start, side) and on_floor(end, side)
            if planted and step(joint(start, ankle), joint(end, ankle)) < STILL:
                assert max(step(joint(start, ankle), joint(now, ankle)) for now in inside) < STILL


@every_figure
def test_the_film_leaves_and_reaches_its_key_poses_without_a_jump(name: str) -> None:
    build = film(name).stage.person.build
    for start, end, _ in film(name).parts():
        for share, key in ((1e-6, start), (1 - 1e-6, end)):
            now = between(start, end, share, build)
            moved = joints_of(now) - joints_of(key)
            turned = frames_of(now) - frames_of(key)
            assert np.linalg.norm(moved, axis=1).max() < 0.3
            assert np.linalg.norm(turned, axis=(1, 2)).max() < 0.02


@pytest.mark.parametrize("share", [-0.5, 0, 1, 1.5])
def test_key_poses_are_what_they_are(share: float) -> None:
    start, end = solved("standing", {}, {"arms": {"lift": 90}})
    assert between(start, end, share, PLAIN) is (start if share <= 0 else end)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.8])
def test_joints_turn_by_their_share(share: float) -> None:
    start, end = solved("standing", {"arms": {"elbow": 10}}, {"arms": {"elbow": 110}})
    now = between(start, end, share, PLAIN)
    for side in SIDES:
        upper, forearm = (now.body.frames[f"{bone}_{side}"] for bone in ("upper_arm", "forearm"))
        np.testing.assert_allclose(upper.T @ forearm, about_z(10 + 100 * share), atol=1e-9)


def test_words_are_those_of_the_nearer_pose() -> None:
    start, end = solved("standing", {"arms": {"hand": "fist"}}, {"arms": {"hand": "flat"}})
    assert between(start, end, 0.4, PLAIN).pose is start.pose
    assert between(start, end, 0.6, PLAIN).pose is end.pose


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("sink", [0, 3, 12])
def test_knees_bend_over_feet_that_stay(share: float, sink: float) -> None:
    feet = {"feet": {"to": "floor", "ahead": 6}, "anchor": "pelvis"}
    start, end = solved("standing", {**feet, "sink": 1}, {**feet, "sink": 1 + sink})
    now = between(start, end, share, PLAIN)
    for side in SIDES:
        ankle = f"foot_{side}"
        assert step(joint(start, ankle), joint(now, ankle)) < 0.02
        np.testing.assert_allclose(now.body.frames[ankle], start.body.frames[ankle], atol=1e-9)
    assert end.body.root[1] - 0.01 <= now.body.root[1] <= start.body.root[1] + 1


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_hands_that_stay_do_while_the_body_moves(share: float) -> None:
    wall = {"to": "wall", "ahead": 45, "up": -4}
    start, end = solved("standing", {"hands": wall}, {"hands": {"to": "stay"}, "shift": 9})
    now = between(start, end, share, PLAIN)
    for side in SIDES:
        hand = f"hand_{side}"
        np.testing.assert_allclose(joint(now, hand), joint(start, hand), atol=1e-6)
        np.testing.assert_allclose(now.body.frames[hand], start.body.frames[hand], atol=1e-9)


def test_a_held_hand_goes_straight_from_spot_to_spot() -> None:
    at = [[30.0, 100.0, 20.0], [30.0, 130.0, 0.0]]
    start, end = solved("standing", *({"right_hand": {"to": "point", "at": p}} for p in at))
    now = between(start, end, 0.25, PLAIN)
    np.testing.assert_allclose(joint(now, "hand_R"), (30, 107.5, 15), atol=1e-6)
    assert now.holds.keys() == {"R"}


def test_a_hand_that_only_one_pose_holds_is_let_go() -> None:
    start, end = solved("standing", {"hands": {"to": "hip"}}, {"hands": {"to": "free"}})
    assert between(start, end, 0.5, PLAIN).holds == {}


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_hand_that_sweeps_past_the_floor_stays_out_of_it(side: str, share: float) -> None:
    own = {"R": "right", "L": "left"}[side]
    arm = {"elbow": 0, "hand": "flat", "wrist": 0}
    ends = ({"lift": 30, "plane": 150}, {"lift": 30, "plane": 30})
    start, end = solved(
        "on-back", *({"sink": -8, f"{own}_arm": {**arm, **words}} for words in ends)
    )
    hand = flesh(between(start, end, share, PLAIN).body, PLAIN, {"R": "flat", "L": "flat"})
    least = min(
        0.0, *(low_of(flesh(k.body, PLAIN, shapes(k))[f"hand_{side}"]) for k in (start, end))
    )
    assert low_of(hand[f"hand_{side}"]) >= least - 0.01


@pytest.mark.parametrize("share", [0.2, 0.7])
def test_the_way_there_in_the_mirror_is_the_mirror_of_the_way(share: float) -> None:
    written = poses(
        figure(
            "standing",
            {"left_arm": {"lift": 40}, "right_hand": {"to": "hip"}},
            {"turn": {"thoracic": 30}, "left_arm": {"lift": 140, "plane": 80}, "sway": 3},
        )
    )
    start, end = solve(written, PLAIN)
    first, last = solve(tuple(in_mirror(pose) for pose in written), PLAIN)
    now, image = (between(*ends, share, PLAIN) for ends in ((start, end), (first, last)))
    assert_mirrored(now.body, image.body)


@pytest.mark.parametrize("share", [0.3, 0.6])
def test_the_way_back_is_the_way_there(share: float) -> None:
    start, end = solved("all-fours", {}, {"bend": {"lumbar": 20}, "hands": {"to": "stay"}})
    there, back = between(start, end, share, PLAIN), between(end, start, 1 - share, PLAIN)
    for bone in BONES:
        np.testing.assert_allclose(joint(there, bone.name), joint(back, bone.name), atol=1e-6)


@pytest.mark.parametrize("share", [0.25, 0.5])
def test_who_lifts_on_a_roll_is_lifted_evenly(share: float) -> None:
    start, end = solved("on-back", {"ground": "trunk"}, {"ground": "trunk", "sink": -10})
    now = between(start, end, share, PLAIN)
    assert now.floor == pytest.approx(10 * share)
    assert now.body.root[1] - start.body.root[1] == pytest.approx(10 * share)


def test_a_foot_that_stays_is_planted_where_only_its_shin_leaves_the_floor() -> None:
    leg = {"flex": 80, "knee": 60}
    start, end = solved("all-fours", {}, {"right_shin": "free", "right_leg": leg})
    half = between(start, end, 0.5, PLAIN)
    first, middle, last = (joint(now, "foot_R") for now in (start, half, end))
    assert step(first, last) < 4
    assert step(middle, (first + last) / 2) < STILL
