from typing import Any

import numpy as np
import pytest
import shapely
from shapely import Polygon

from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark
from generator.figures.scene.stage import (
    LYING,
    WINDOWS,
    Picture,
    highlights,
    portraits,
    stage,
    still,
    window,
)
from tests.figures.person.test_parts import figure

SHOWN: Any = ({"step": 2}, {}, {"step": 3, "arms": {"lift": 120, "plane": 90}})
TILTED = {"view": {"azimuth": 20, "elevation": 10}}


def roles(picture: Picture) -> list[str]:
    return [mark.role for mark in picture.marks]


def pictures(*poses: Any, **values: Any) -> list[Picture]:
    """The pictures of the panels, in order."""
    return list(still(stage(figure(*poses, **{**TILTED, **values})))[0].values())


def test_panels_are_the_poses_that_have_a_step() -> None:
    assert stage(figure(*SHOWN)).shown == (0, 2)
    assert stage(figure({"step": 1})).shown == (0,)


def test_without_any_step_the_last_pose_is_the_panel() -> None:
    assert stage(figure({}, {}, {})).shown == (2,)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_stage_has_its_person_and_all_poses(person: str) -> None:
    shown = stage(figure(*SHOWN, person=person))
    assert shown.person == PEOPLE[person]
    assert len(shown.solved) == len(shown.cameras) == 3


def test_a_pose_may_have_its_own_view() -> None:
    own = {"step": 1, "view": {"azimuth": 90, "elevation": 3}}
    cameras = stage(figure({}, own, **TILTED)).cameras
    assert [(c.azimuth, c.elevation) for c in cameras] == [(20, 10), (90, 3)]


def test_every_body_is_seen_by_its_camera() -> None:
    shown = stage(figure(*SHOWN))
    seen = portraits(shown, shown.cameras)
    assert [view.body for view in seen] == [solved.body for solved in shown.solved]
    with pytest.raises(ValueError, match="shorter"):
        portraits(shown, shown.cameras[:1])


def test_hands_have_the_shapes_of_their_pose() -> None:
    shown = stage(figure({"arms": {"hand": "flat"}, "left_arm": {"hand": "fist"}}))
    assert shown.solved[0].pose.hand_shapes == {"R": "flat", "L": "fist"}


def test_highlights_are_those_of_the_figure_in_its_last_panel() -> None:
    shown = stage(figure(*SHOWN, muscles=["rhomboids"], muscle_side="left"))
    assert [highlights(shown, pose) for pose in range(3)] == [[], [], [("rhomboids", "left")]]


def test_a_pose_may_have_highlights_of_its_own_or_none() -> None:
    poses = ({"step": 1, "muscles": ["gluteals"]}, {"step": 2, "muscles": []})
    shown = stage(figure(*poses, muscles=["rhomboids"]))
    assert highlights(shown, 0) == [("gluteals", "both")]
    assert highlights(shown, 1) == []


def test_only_the_panel_with_highlights_is_painted_with_them() -> None:
    first, last = pictures(*SHOWN, muscles=["shoulder-muscles"])
    assert "muscle" not in roles(first)
    assert "muscle" in roles(last)


def test_the_bounds_of_a_picture_hold_all_its_marks() -> None:
    lines = (np.array([[1, 2], [3, -4]], dtype=float), np.array([[-5, 0], [0, 6.5]]))
    assert Picture((Mark("line", lines[:1]), Mark("skin", lines[1:]))).bounds == (-5, -4, 3, 6.5)


def test_a_picture_knows_how_large_the_person_is_that_one_sees() -> None:
    """The body alone: neither the floor nor a wall makes it larger."""
    upright, reaching = pictures({"step": 1}, SHOWN[2])
    assert upright.person[1] == pytest.approx(170, abs=15)  # centimetres
    assert reaching.person[1] > upright.person[1]
    (walled,) = pictures({}, props=["wall-behind"])
    assert walled.person == pytest.approx(upright.person)
    left, above, right, below = walled.bounds
    assert right - left > walled.person[0]
    (lying,) = pictures({}, base="on-back")
    assert lying.person[0] > 2 * lying.person[1]
    shown = stage(figure({}, crop="head", **TILTED))
    (drawn,) = still(shown)[0].values()
    left, above, right, below = window(shown).bounds
    assert drawn.person == pytest.approx((right - left, below - above))


def test_a_shadow_lies_on_the_floor_or_on_a_mat() -> None:
    (floor,) = pictures({})
    assert roles(floor)[0] == "shadow"
    (mat,) = pictures({}, base="face-down", props=["mat"])
    assert roles(mat).index("mat") < roles(mat).index("shadow") < roles(mat).index("skin")


def test_props_lie_behind_the_body_or_before_it() -> None:
    fists = {"arms": {"lift": 60, "hand": "fist"}}
    (drawn,) = pictures(fists, props=["wall-behind", "band-between-hands"])
    order = roles(drawn)
    assert order.index("wall") < order.index("skin") < order.index("line-band")


def test_a_ghost_of_the_first_panel_stands_behind_the_last() -> None:
    first, last = pictures(*SHOWN, ghost=True)
    assert "line-ghost" not in roles(first)
    order = roles(last)
    assert order.index("line-ghost") < order.index("skin")
    ghost = next(mark for mark in last.marks if mark.role == "line-ghost")
    low, high = (np.vstack(ghost.lines).min(axis=0), np.vstack(ghost.lines).max(axis=0))
    bodies = [m for m in first.marks if m.role in ("skin", "shirt", "trousers", "hair", "skin-far")]
    points = np.vstack([points for mark in bodies for points in mark.lines])
    assert low == pytest.approx(points.min(axis=0), abs=0.7)
    assert high == pytest.approx(points.max(axis=0), abs=0.7)
    assert "line-ghost" not in roles(pictures(*SHOWN)[-1])


def test_blades_are_shown_where_asked_for() -> None:
    back = {"view": {"azimuth": -90, "elevation": 5}}
    for asked in (True, False):
        (drawn,) = pictures({}, show_shoulder_blades=asked, **back)
        assert ("line-blade" in roles(drawn)) == asked


def test_a_close_up_shows_a_window_and_nothing_outside() -> None:
    shown = stage(figure(*SHOWN, crop="head", **TILTED))
    frame = window(shown)
    for drawn in still(shown)[0].values():
        assert drawn.bounds == pytest.approx(frame.bounds, abs=1e-6)
        assert roles(drawn)[0] == "window"
        assert roles(drawn)[-1] == "line-thin"
        assert "shadow" not in roles(drawn)
        for mark in drawn.marks:
            for points in mark.lines:
                assert shapely.distance(shapely.points(points), frame).max() < 1e-6


def test_a_window_stands_around_the_neck_of_the_last_pose() -> None:
    shown = stage(figure({}, {"shift": 30}, crop="head"))
    x, y = shown.cameras[-1].project(shown.solved[-1].body.origins["neck1"])
    left, above, right, below = WINDOWS["head"]
    frame = window(shown)
    assert frame.bounds == pytest.approx((x - left, y - above, x + right, y + below))
    # Its corners are round.
    assert 0 < (left + right) * (above + below) - frame.area < 12


@pytest.mark.parametrize(
    ("azimuth", "sides"), [(0, LYING["head"]), (180, np.take(LYING["head"], [2, 1, 0, 3]))]
)
def test_a_window_of_one_who_lies_reaches_beyond_the_head(azimuth: float, sides: Any) -> None:
    shown = stage(
        figure({}, base="on-back", crop="head", view={"azimuth": azimuth, "elevation": 3})
    )
    x, y = shown.cameras[-1].project(shown.solved[-1].body.origins["neck1"])
    beyond = window(shown).bounds - np.array([x, y, x, y])
    assert np.abs(beyond) == pytest.approx(np.abs(sides))


def test_a_close_up_of_a_trunk_shows_arms_and_hips_but_no_feet() -> None:
    shown = stage(figure({}, crop="trunk", **TILTED))
    at, frame = shown.solved[0].body.origins, window(shown)
    seen = {name: frame.contains(shapely.Point(shown.cameras[0].project(at[name]))) for name in at}
    assert all(seen[name] for name in ("thigh_R", "hand_R", "head"))
    assert not seen["foot_R"]


@pytest.mark.parametrize("base", ["standing", "on-back"])
def test_a_close_up_shows_the_whole_head(base: str) -> None:
    shown = stage(figure({}, base=base, crop="head"))
    (view,) = portraits(shown, shown.cameras)
    frame = window(shown)
    assert frame.contains(view.head.skin())
    assert all(frame.contains(piece) for piece in view.hair.before)


def test_arrows_come_with_their_panels() -> None:
    arrows = [{"to": "chest", "toward": "left"}, {"to": "head", "toward": "down", "pose": 1}]
    _, paths = still(stage(figure(*SHOWN, arrows=arrows)))
    assert [path.pose for path in paths] == [2, 0]


def test_areas_are_closed() -> None:
    for drawn in pictures(*SHOWN, base="sitting", props=["chair"], ghost=True):
        for mark in drawn.marks:
            if not mark.role.startswith("line"):
                assert all(np.array_equal(p[0], p[-1]) for p in mark.lines), mark.role
                assert Polygon(mark.lines[0]).area > 0


def test_the_last_panel_has_the_muscles_of_the_figure_also_where_the_film_goes_on() -> None:
    shown = stage(figure({"step": 1}, {"step": 2}, {}, muscles=["rhomboids"]))
    assert [highlights(shown, pose) for pose in range(3)] == [[], [("rhomboids", "both")], []]


def test_a_window_on_the_trunk_of_one_who_lies_reaches_to_the_thighs() -> None:
    shown = stage(figure({}, base="on-back", crop="trunk", view={"azimuth": 0, "elevation": 3}))
    at, frame = shown.solved[0].body.origins, window(shown)
    ends = [shown.cameras[0].project(at[name])[0] for name in ("head", "shank_R")]
    left, top, right, bottom = frame.bounds
    assert left < min(ends) < right < max(ends) or min(ends) < left < max(ends) < right
    assert right - left > bottom - top
