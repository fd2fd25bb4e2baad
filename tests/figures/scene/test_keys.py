from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.camera import Camera
from generator.figures.line.svg import Placing
from generator.figures.scene.actors import Actor, actors
from generator.figures.scene.keys import (
    FEWEST,
    IN_ALL,
    Key,
    effort,
    film_cameras,
    keys,
    places,
    solved_at,
    travels,
    turned,
)
from generator.figures.scene.stage import Stage, stage
from tests.figures.person.test_parts import NAMES, figure
from tests.figures.scene.test_strip import FILMED, real

RAISED: dict[str, Any] = {"arms": {"lift": 90, "plane": 90}}
CHEST, LEGS = ("chest-muscles", "both"), ("leg-muscles", "both")
# Each run looks at every fourth film, for the one that takes long; what is exhaustive at all.
SOME = [
    pytest.param(name, marks=[pytest.mark.exhaustive] if turn % 4 else [])
    for turn, name in enumerate(FILMED)
]
LARGEST_GAP = 1.0  # cm on the mean between an outline half way and the outline of a body there


@cache
def staged(name: str) -> Stage:
    return stage(real().figures[name])


@cache
def keyed(name: str) -> tuple[Key, ...]:
    return keys(staged(name))


def test_a_film_passes_through_every_pose() -> None:
    shown = stage(figure({}, RAISED, {"arms": {"lift": 20}}))
    found = places(shown)
    assert {0.0, 1.0, 2.0} <= set(found)
    assert found == sorted(set(found))
    for place, pose in ((0, 0), (1, 1), (2, 2)):
        assert solved_at(shown, place) is shown.solved[pose]


def test_a_film_that_goes_round_comes_back() -> None:
    shown = stage(figure({}, RAISED, {"arms": {"lift": 20}}, motion="round"))
    assert places(shown)[-1] == 3
    assert solved_at(shown, 3) is shown.solved[0]


def test_a_single_pose_is_one_key() -> None:
    (only,) = keys(stage(figure({})))
    assert (only.place, only.effort) == (0, 0)


def test_a_longer_way_has_more_keys_and_equal_ways_between_them() -> None:
    counts = [len(places(stage(figure({}, {"arms": {"lift": lift}})))) for lift in (5, 40, 150)]
    assert counts == sorted(set(counts))
    assert counts[0] == FEWEST + 1
    shown = stage(figure({}, RAISED))
    hands = [solved_at(shown, place).body.origins["hand_R"] for place in places(shown)]
    ways = [float(np.linalg.norm(b - a)) for a, b in pairwise(hands)]
    assert max(ways) < 1.3 * min(ways)


@pytest.mark.parametrize("name", FILMED)
def test_no_film_has_more_keys_than_it_may(name: str) -> None:
    legs = len(staged(name).solved)
    assert len(places(staged(name))) <= IN_ALL + FEWEST * legs


def test_travel_is_that_of_the_fastest_part() -> None:
    there, back = travels(stage(figure({}, RAISED)))
    assert there == pytest.approx(back)
    assert 80 < there < 130  # of an arm that is about 75 cm long and turns by 90 degrees


def test_what_is_highlighted_comes_and_goes_with_the_movement() -> None:
    assert effort([], [CHEST], 0.25) == ([CHEST], 0.25)
    assert effort([CHEST], [], 0.25) == ([CHEST], 0.75)
    assert effort([CHEST], [CHEST], 0.25) == ([CHEST], 1)
    assert effort([], [], 0.25) == ([], 0)
    assert effort([CHEST], [LEGS], 0.25) == ([CHEST], 0.5)
    assert effort([CHEST], [LEGS], 0.75) == ([LEGS], 0.5)


def test_the_camera_turns_the_shorter_way() -> None:
    start, end = Camera(170, 0), Camera(-170, 10)
    assert turned(start, end, 0.5) == Camera(180, 5)
    assert turned(start, start, 0.5) is start


def test_a_pose_without_a_step_is_seen_as_the_panel_it_leads_to() -> None:
    own = {"azimuth": 90, "elevation": 3}
    shown = stage(figure({"step": 1}, {}, {"step": 2, "view": own}, {}))
    assert [camera.azimuth for camera in film_cameras(shown)] == [0, 90, 90, 0]


def shape_of(lines: list[np.ndarray[Any, Any]]) -> Geometry:
    whole: Geometry = Polygon()
    for points in lines:
        whole = whole.symmetric_difference(shapely.make_valid(Polygon(points)))
    return whole


def half_way(actor: Actor, key: int) -> Geometry:
    pairs_ = [(t.points[key], t.points[key + 1]) for t in actor.tracks]
    planes = [(a + b) / 2 for a, b in pairs_ if a is not None and b is not None]
    return shape_of([np.column_stack([plane.real, plane.imag]) for plane in planes])


def gaps(name: str, key: int) -> dict[str, float]:
    """How far outlines half way to the next key lie from those of the body there, by part."""
    own, shown = keyed(name), staged(name)
    place = (own[key].place + own[key + 1].place) / 2
    (drawn,) = keys(shown, [place])
    true = {s.name: shape_of(list(s.mark.lines)) for s in drawn.shapes if s.edge == "line"}
    cast = actors(own, Placing(1.0, (0.0, 0.0)))
    parts = {a.shape.name: a for a in cast if a.shape.edge == "line" and a.shape.name in NAMES}
    return {
        part: half_way(actor, key).symmetric_difference(true[part]).area / true[part].length
        for part, actor in parts.items()
        if part != "head"  # which has several outlines
    }


@pytest.mark.parametrize("name", SOME)
def test_no_shape_tears_between_two_keys(name: str) -> None:
    """Where keys are farthest apart, on each leg: there a shape could go astray."""
    own = keyed(name)
    spans = [b.place - a.place for a, b in pairwise(own)]
    legs = {int(key.place): spans[i] for i, key in enumerate(own[:-1])}
    tried = {
        max((i for i, k in enumerate(own[:-1]) if int(k.place) == leg), key=spans.__getitem__)
        for leg in legs
    }
    wrong = {
        (key, part): round(gap, 2)
        for key in tried
        for part, gap in gaps(name, key).items()
        if gap > LARGEST_GAP
    }
    assert wrong == {}
