from functools import cache
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.between import between
from generator.figures.body.geometry import Array
from generator.figures.body.landmarks import landmark
from generator.figures.body.people import PEOPLE
from generator.figures.line.theme import CASING, EDGING
from generator.figures.person.person_drawing import silhouette
from generator.figures.scene.arrows import (
    HEAD_HALF,
    HEAD_LONG,
    SHORTEST,
    Path,
    arrow_marks,
    arrow_paths,
    ink,
)
from generator.figures.scene.stage import Stage, portraits, stage
from generator.models.figure import Arrow
from tests.figures.person.test_parts import figure

DIRECTIONS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
LOW: Any = {"step": 1, "arms": {"lift": 10, "plane": 90, "elbow": 0}}
HIGH: Any = {"step": 2, "arms": {"lift": 150, "plane": 90, "elbow": 0}}
AHEAD = {"view": {"azimuth": 90, "elevation": 0}}
BUILD = PEOPLE["anna"].build


@cache
def scene() -> Stage:
    return stage(figure(LOW, HIGH, **AHEAD))


@cache
def bodies() -> tuple[Geometry, ...]:
    return tuple(silhouette(view) for view in portraits(scene(), scene().cameras))


def paths(*arrows: dict[str, Any]) -> list[Path]:
    told = [Arrow.model_validate(arrow) for arrow in arrows]
    shown = scene()
    return list(arrow_paths(told, shown.solved, shown.cameras, BUILD, bodies()))


def drawn(**arrow: Any) -> Path:
    (path,) = paths(arrow)
    return path


def place(name: str, pose: int = 1) -> Array:
    shown = scene()
    return shown.cameras[pose].project(landmark(shown.solved[pose].body, name))


def along(points: Array) -> float:
    return float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())


@pytest.mark.parametrize("gap", [0, 7])
@pytest.mark.parametrize("toward", DIRECTIONS)
def test_a_straight_arrow_ends_before_its_landmark(toward: str, gap: int) -> None:
    path = drawn(to="chest", toward=toward, length=20, gap=gap)
    way = np.array(DIRECTIONS[toward])
    assert path.points[-1] == pytest.approx(place("chest") - gap * way)
    assert path.points[0] == pytest.approx(place("chest") - (20 + gap) * way)
    assert path.pose == 1


@pytest.mark.parametrize("toward", DIRECTIONS)
def test_a_straight_arrow_begins_beyond_its_landmark(toward: str) -> None:
    path = drawn(out_of="left-elbow", toward=toward, length=20, gap=7)
    way = np.array(DIRECTIONS[toward])
    assert path.points[0] == pytest.approx(place("left-elbow") + 7 * way)
    assert path.points[-1] == pytest.approx(place("left-elbow") + 27 * way)


def test_an_arrow_stands_in_the_pose_that_it_names() -> None:
    path = drawn(to="head", toward="down", pose=1)
    assert path.pose == 0
    assert path.points[-1][0] == pytest.approx(place("head", 0)[0])
    assert drawn(to="head", toward="down").pose == 1


def test_a_shift_moves_an_arrow_on_paper() -> None:
    plain = drawn(to="chest", toward="up").points
    assert drawn(to="chest", toward="up", shift=[3, -5]).points - plain == pytest.approx(
        np.array([[3, -5]] * 2)
    )


def test_a_mirrored_arrow_stands_at_the_other_side_too() -> None:
    right, left = paths({"out_of": "right-hand", "toward": "left", "mirror": True})
    assert left.points == pytest.approx(right.points * [-1, 1])
    up, also_up = paths({"out_of": "right-elbow", "toward": "up", "mirror": True})
    assert also_up.points == pytest.approx(up.points * [-1, 1])


def test_a_mirrored_path_follows_the_other_side_too() -> None:
    right, left = paths({"follow": "right-hand", "mirror": True})
    # Which side of a path is taken may differ where both cover nothing; its ends are alike.
    assert along(right.points) == pytest.approx(along(left.points), rel=0.2)
    assert right.points[:, 0].max() < 0 < left.points[:, 0].min()


@pytest.mark.parametrize("name", ["right-hand", "left-fingers", "right-elbow"])
def test_a_path_is_the_way_of_its_landmark(name: str) -> None:
    shown = scene()
    first, last = shown.solved
    moved = [between(first, last, share, BUILD).body for share in np.linspace(0, 1, 25)]
    way = shown.cameras[1].project(np.array([landmark(body, name) for body in moved]))
    path = drawn(follow=name, gap=0)
    assert path.points[0] == pytest.approx(place(name, 0))
    assert path.points[-1] == pytest.approx(place(name, 1))
    assert shapely.distance(shapely.points(path.points), LineString(way)).max() < 0.2


def test_a_path_may_be_a_part_of_the_way() -> None:
    shown = scene()
    path = drawn(follow="right-hand", gap=0, begin=0.25, end=0.75)
    first, last = shown.solved
    for share, point in ((0.25, path.points[0]), (0.75, path.points[-1])):
        body = between(first, last, share, BUILD).body
        assert point == pytest.approx(shown.cameras[1].project(landmark(body, "right-hand")))


@pytest.mark.parametrize("gap", [-9, 4, 12])
def test_a_gap_is_the_distance_from_the_way(gap: float) -> None:
    way, aside = (drawn(follow="right-hand", gap=g, begin=0.1).points for g in (0, gap))
    assert np.linalg.norm(aside - way, axis=1) == pytest.approx(np.full(len(way), abs(gap)))


def test_without_a_gap_a_path_keeps_clear_of_the_body() -> None:
    free = LineString(drawn(follow="right-hand").points)
    for gap in (6, -6):
        tried = LineString(drawn(follow="right-hand", gap=gap).points)
        covered = [line.buffer(2.5).intersection(bodies()[1]).area for line in (free, tried)]
        assert covered[0] <= covered[1] + 10


def test_a_short_way_is_drawn_longer() -> None:
    moved: Any = {"step": 2, "arms": {"lift": 16, "plane": 90, "elbow": 0}}
    shown = stage(figure(LOW, moved, **AHEAD))
    arrow = Arrow(follow="right-elbow", gap=0)
    (path,) = arrow_paths([arrow], shown.solved, shown.cameras, BUILD, bodies())
    first, last = (
        shown.cameras[1].project(landmark(solved.body, "right-elbow")) for solved in shown.solved
    )
    assert np.linalg.norm(last - first) < SHORTEST
    assert along(path.points) == pytest.approx(SHORTEST, rel=0.01)
    assert path.points.mean(axis=0) == pytest.approx((first + last) / 2, abs=0.2)
    assert (path.points[-1] - path.points[0]) @ (last - first) > 0


def test_what_does_not_move_is_followed_without_an_error() -> None:
    (path,) = paths({"follow": "right-foot"})
    assert np.isfinite(path.points).all()


RIGHT = np.array([[0, 0], [30, 0]], dtype=float)
LINE = 1.5
LONG, HALF = HEAD_LONG * LINE, HEAD_HALF * LINE


def test_an_arrow_has_a_head_with_its_tip_at_the_end() -> None:
    casing, edge, shaft, head = arrow_marks(Path(0, RIGHT, both_ways=False), LINE).before
    roles = [mark.role for mark in (casing, edge, shaft, head)]
    assert roles == ["line-arrow-casing", "paper-casing", "line-arrow", "arrow"]
    (points,) = head.lines
    assert points[0].tolist() == points[-1].tolist() == [30, 0]
    left, top, right, bottom = Polygon(points).bounds
    assert (left, right) == pytest.approx((30 - LONG, 30))
    assert (top, bottom) == pytest.approx((-HALF, HALF))
    assert head.straight
    assert np.array_equal(edge.lines[0], points)
    assert np.array_equal(casing.lines[0], shaft.lines[0])


def test_a_shaft_ends_within_its_head() -> None:
    *_, shaft, head = arrow_marks(Path(0, RIGHT, both_ways=False), LINE).before
    (points,) = shaft.lines
    assert points[0].tolist() == [0, 0]
    assert points[-1] == pytest.approx([30 - 0.8 * LONG, 0])
    assert Polygon(head.lines[0]).buffer(0.01).contains(shapely.Point(points[-1]))


def test_an_arrow_both_ways_has_two_heads() -> None:
    *_, shaft, head = arrow_marks(Path(0, RIGHT, both_ways=True), LINE).before
    assert [points[0].tolist() for points in head.lines] == [[30, 0], [0, 0]]
    xs = [sorted(float(x) for x in points[:, 0]) for points in head.lines]
    assert (xs[0][0], xs[1][-1]) == pytest.approx((30 - LONG, LONG))
    (points,) = shaft.lines
    assert points[:, 0].tolist() == pytest.approx([0.8 * LONG, 30 - 0.8 * LONG])


def test_a_head_points_where_a_bent_path_ends() -> None:
    turn = np.linspace(0, np.pi / 2, 18)[:, None]
    arc = 40 * np.hstack([np.sin(turn), 1 - np.cos(turn)])
    *_, head = arrow_marks(Path(0, arc, both_ways=False), LINE).before
    (points,) = head.lines
    direction = points[0] - (points[1] + points[3]) / 2
    assert np.degrees(np.arctan2(*direction)) == pytest.approx(0, abs=8)
    assert np.linalg.norm(direction) == pytest.approx(LONG)


def test_a_circle_is_drawn_behind_the_body_where_it_is_farther() -> None:
    turn = np.linspace(0, 6, 40)[:, None]
    ring = 20 * np.hstack([np.sin(turn), np.cos(turn)])
    is_far = ring[:, 1] < 0
    made = arrow_marks(Path(0, ring, False, is_far), LINE)  # noqa: FBT003
    far, near = made.behind[0].lines, made.before[1].lines
    assert np.vstack(far)[:-1, 1].max() < 1
    assert all(points[:, 1].max() > 1 for points in near)
    joined = shapely.union_all([LineString(points) for points in (*far, *near)])
    assert shapely.get_parts(shapely.line_merge(joined)).size == 1


def test_the_ink_of_an_arrow_is_all_that_it_hides() -> None:
    covers = ink(arrow_marks(Path(0, RIGHT, both_ways=False), LINE), LINE)
    left, top, right, bottom = covers.bounds
    assert right == pytest.approx(30 + LINE * EDGING / 2, abs=0.5)
    assert left == pytest.approx(-LINE * CASING / 2, abs=0.1)
    assert (top + bottom) == pytest.approx(0, abs=0.01)
    assert bottom > HALF


def test_a_path_may_begin_at_an_earlier_pose_than_the_one_before() -> None:
    shown = stage(figure(LOW, {"arms": {"lift": 80, "plane": 90}}, HIGH, **AHEAD))
    arrow = Arrow(follow="right-hand", since=1, gap=0)
    (path,) = arrow_paths([arrow], shown.solved, shown.cameras, BUILD, bodies() * 2)
    ends = [shown.cameras[0].project(landmark(shown.solved[i].body, "right-hand")) for i in (0, 2)]
    assert path.points[0] == pytest.approx(ends[0])
    assert path.points[-1] == pytest.approx(ends[1])


def test_a_whole_path_begins_where_its_landmark_began() -> None:
    assert drawn(follow="right-hand", gap=9).points[0] == pytest.approx(place("right-hand", 0))


def test_an_arrow_shorter_than_its_head_is_a_head() -> None:
    *_, shaft, head = arrow_marks(Path(0, RIGHT / 10, both_ways=False), LINE).before
    assert np.isfinite(head.lines[0]).all()
    assert head.lines[0][0].tolist() == [3, 0]
    assert len(shaft.lines[0]) == 1
