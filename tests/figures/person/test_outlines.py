from typing import Any

import pytest
import shapely
from shapely import LineString, Point
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.person.order import sorted_parts
from generator.figures.person.outlines import JOINTS, MELT, outlines
from generator.figures.person.parts import Portrait
from tests.figures.person.test_parts import BASES, NAMES, outline, seen

Lines = dict[str, Geometry]


def drawn(portrait: Portrait) -> Lines:
    lines = outlines(portrait, sorted_parts(portrait))
    return {name: shapely.union_all([LineString(p) for p in ps]) for name, ps in lines.items()}


@pytest.mark.parametrize("azimuth", [10, 90, -60])
@pytest.mark.parametrize("base", BASES)
def test_no_line_shows_through_a_nearer_part(base: str, azimuth: float) -> None:
    portrait = seen(azimuth, 8, base=base)
    order = sorted_parts(portrait)
    lines = drawn(portrait)
    assert set(lines) == NAMES
    for place, part in enumerate(order):
        for nearer in order[place + 1 :]:
            hidden = lines[part.name].intersection(nearer.outline.buffer(-0.5))
            assert hidden.length < 0.8, (part.name, nearer.name)


@pytest.mark.parametrize("azimuth", [10, 90, -60])
def test_what_nothing_hides_has_its_whole_outline(azimuth: float) -> None:
    portrait = seen(azimuth, 8)
    order = sorted_parts(portrait)
    lines = shapely.union_all(list(drawn(portrait).values()))
    silhouette = shapely.union_all([part.outline for part in order])
    missing = silhouette.boundary.difference(lines.buffer(MELT + 0.3))
    assert missing.length < 0.02 * silhouette.boundary.length


def test_lines_lie_on_outlines() -> None:
    portrait = seen(20, 8, base="all-fours")
    edges = shapely.union_all([part.outline.boundary for part in portrait.parts])
    for lines in drawn(portrait).values():
        points = shapely.points(shapely.get_coordinates(lines))
        assert shapely.distance(points, edges).max(initial=0) < MELT + 0.5


STRETCHED: Any = {"arms": {"lift": 90, "plane": 90, "elbow": 0, "wrist": 0}}


@pytest.mark.parametrize("side", "RL")
@pytest.mark.parametrize(("first", "second", "joint", "radius"), JOINTS[1:3])
def test_a_stretched_arm_has_no_crease_at_its_joints(
    first: str, second: str, joint: str, radius: float, side: str
) -> None:
    portrait = seen(90, 0, words=STRETCHED)
    lines = drawn(portrait)
    names = [f"{first}{side}", f"{second}{side}"]
    centre = portrait.camera.project(portrait.body.origins[f"{joint}{side}"])
    disc = Point(centre).buffer(radius - 0.5)
    whole = shapely.union_all([outline(portrait, name) for name in names])
    inside = shapely.intersection(shapely.union_all([lines[name] for name in names]), disc)
    assert inside.length > radius  # the edges of the limb go on
    assert inside.intersection(whole.buffer(-MELT)).length < 0.01


@pytest.mark.parametrize("side", "RL")
def test_the_inner_corner_of_a_bent_elbow_is_round(side: str) -> None:
    words: Any = {"arms": {"lift": 90, "plane": 90, "elbow": 100, "forearm": "up"}}
    portrait = seen(90, 0, words=words)
    names = [f"upper_arm_{side}", f"forearm_{side}"]
    lines = shapely.union_all([drawn(portrait)[name] for name in names])
    both = shapely.union_all([outline(portrait, name) for name in names])
    melted = both.buffer(MELT).buffer(-MELT)
    assert melted.area > both.area + 0.1
    elbow = Point(portrait.camera.project(portrait.body.origins[f"forearm_{side}"]))
    inside = lines.intersection(elbow.buffer(JOINTS[1][3] - 0.5))
    assert inside.length > 5
    assert inside.intersection(melted.buffer(-0.12)).length < 0.1


def test_hips_and_knees_of_somebody_who_stands_have_no_crease() -> None:
    portrait = seen(90, 0)
    lines = shapely.union_all([drawn(portrait)[name] for name in ("thigh_R", "shank_R")])
    whole = shapely.union_all([outline(portrait, name) for name in ("thigh_R", "shank_R")])
    knee = Point(portrait.camera.project(portrait.body.origins["shank_R"])).buffer(6)
    assert lines.intersection(knee).length > 6
    assert lines.intersection(knee).intersection(whole.buffer(-MELT)).length < 0.01


def test_a_sleeve_ends_in_a_line() -> None:
    """Skin and shirt have different colours, so their edge is no crease."""
    portrait = seen(90, 0, words=STRETCHED)
    line = drawn(portrait)["sleeve_R"]
    arm = outline(portrait, "upper_arm_R").buffer(-1)
    assert line.intersection(arm).length > 5


def test_a_limb_in_shade_keeps_its_edge_before_one_that_is_not() -> None:
    portrait = seen(0)
    assert {part.name: part.far for part in portrait.parts}["sleeve_L"]
    joints = {(f"{first}L", f"{second}L") for first, second, _, _ in JOINTS[1:3]}
    assert all(a in NAMES and b in NAMES for a, b in joints)
    lines = drawn(portrait)
    near = outline(portrait, "torso").buffer(-0.5)
    assert lines["sleeve_L"].intersection(near).length < 0.8


@pytest.mark.parametrize("side", [-1, 1])
def test_both_sides_are_drawn_alike(side: int) -> None:
    here, there = drawn(seen(90 - 30 * side, 8)), drawn(seen(90 + 30 * side, 8))
    for name in ("forearm", "shank", "foot"):
        mine, other = here[f"{name}_R"].length, there[f"{name}_L"].length
        assert mine == pytest.approx(other, rel=0.03, abs=1)
