from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import LineString, Polygon

from generator.figures.body.contact import lowest
from generator.figures.body.faults import faults, lowest_point
from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark, polygons
from generator.figures.line.theme import colour_theme
from generator.figures.person.muscles import AREAS
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import draw_person, silhouette
from tests.figures.person.test_parts import BASES, figure, outline, seen

# Arms at ease would hang into the floor that a body lies on.
CLEAR_OF_FLOOR: Any = {
    "side-lying": {"left_arm": {"lift": 90, "plane": -15}},
    "face-down": {"arms": {"lift": 60, "plane": 120}},
}
ARMS_UP: Any = {"arms": {"lift": 100, "plane": 90}}
PALMS_AHEAD: Any = {"lift": 85, "plane": 90, "elbow": 0, "palm": "forward"}


def marks(portrait: Portrait, *highlights: tuple[str, str]) -> list[Mark]:
    return list(draw_person(portrait, highlights))


def count(portrait: Portrait, role: str, *highlights: tuple[str, str]) -> int:
    return sum(len(m.lines) for m in marks(portrait, *highlights) if m.role == role)


@pytest.mark.parametrize("person", PEOPLE)
def test_every_role_can_be_painted(person: str) -> None:
    theme = colour_theme(PEOPLE[person])
    for azimuth in (90, 0, -90):
        for mark in marks(seen(azimuth, person=person), ("rhomboids", "both")):
            assert theme.attributes(mark.role), mark.role


def test_areas_are_painted_from_the_farthest_part_to_the_nearest() -> None:
    portrait = seen(30, 8)
    areas = [m for m in marks(portrait) if m.role.removesuffix("-far") in ("shirt", "trousers")]
    expected = [p for p in sorted_parts(portrait) if p.colour in ("shirt", "trousers")]
    assert [mark.role for mark in areas] == [part.role for part in expected]
    for mark, part in zip(areas, expected, strict=True):
        assert Polygon(mark.lines[0]).symmetric_difference(part.outline).area < 2


def test_a_line_is_drawn_right_after_the_area_that_it_edges() -> None:
    roles = [mark.role for mark in marks(seen(90)) if mark.role != "line-fine"]
    fills = ("skin", "shirt", "trousers", "hair")
    for before, role in pairwise(roles):
        if role in ("line", "line-thin"):
            assert before.removesuffix("-far") in fills


def test_filled_areas_are_closed() -> None:
    for mark in marks(seen(20), ("rhomboids", "both"), ("shoulder-muscles", "right")):
        if not mark.role.startswith("line"):
            assert all(np.array_equal(points[0], points[-1]) for points in mark.lines), mark.role


def test_nothing_is_highlighted_unasked() -> None:
    assert not [mark for mark in marks(seen(-90)) if mark.role.startswith("muscle")]


@pytest.mark.parametrize("muscle", AREAS)
def test_a_highlight_is_an_edge_and_a_strong_middle(muscle: str) -> None:
    highlights = [
        mark
        for azimuth in (90, -90, 0)
        for mark in marks(seen(azimuth, 8, words=ARMS_UP), (muscle, "both"))
        if mark.role.startswith("muscle")
    ]
    assert highlights
    assert [m.role for m in highlights[::2]] == ["muscle-edge"] * len(highlights[::2])
    assert {mark.role for mark in highlights} == {"muscle-edge", "muscle"}


def test_a_highlight_lies_over_no_line() -> None:
    """A patch that goes on over a sleeve would else hide half of the lines beside it."""
    drawn = marks(seen(-90, 5, words=ARMS_UP), ("rear-shoulder-muscles", "right"))
    edge = next(place for place, mark in enumerate(drawn) if mark.role == "muscle-edge")
    shape = shapely.union_all([Polygon(points) for points in drawn[edge].lines]).buffer(1)
    below = [points for mark in drawn[:edge] if mark.role == "line" for points in mark.lines]
    above = [points for mark in drawn[edge:] if mark.role == "line" for points in mark.lines]
    assert sum(LineString(points).intersection(shape).length for points in above) > 10
    assert sum(LineString(points).intersection(shape).length for points in below) < 2


def test_a_highlight_is_painted_before_nearer_parts_cover_it() -> None:
    roles = [mark.role for mark in marks(seen(0), ("back-extensors", "both"))]
    near_arm = max(place for place, role in enumerate(roles) if role == "skin")
    assert roles.index("muscle") < near_arm


@pytest.mark.parametrize(("side", "letter"), [("right", "R"), ("left", "L")])
def test_one_side_alone_can_be_highlighted(side: str, letter: str) -> None:
    portrait = seen(90, 5)
    patches = [m for m in marks(portrait, ("leg-muscles", side)) if m.role == "muscle"]
    assert len(patches) == 1
    assert outline(portrait, f"thigh_{letter}").contains(Polygon(patches[0].lines[0]).centroid)


@pytest.mark.parametrize(("azimuth", "eyes"), [(90, 2), (0, 1), (-90, 0)])
def test_a_face_is_drawn_on_the_head(azimuth: float, eyes: int) -> None:
    assert count(seen(azimuth), "ink") == eyes


def test_a_beard_is_hair_on_the_face() -> None:
    assert count(seen(90, person="david"), "hair") == count(seen(90, person="farid"), "hair") + 1


@pytest.mark.parametrize("side", ["right", "left"])
@pytest.mark.parametrize(
    ("azimuth", "shape", "lines"),
    [
        (90, "flat", 3),
        (-90, "flat", 3),
        (90, "fist", 3),
        (-90, "fist", 0),
        (90, "open", 3),
    ],
)
def test_fingers_show_on_a_palm_and_knuckles_of_a_fist_on_its_inside(
    side: str, azimuth: float, shape: str, lines: int
) -> None:
    words: Any = {"arms": {"hand": "flat"}, f"{side}_arm": {**PALMS_AHEAD, "hand": shape}}
    portrait = seen(azimuth, words=words)
    hand = outline(portrait, f"hand_{side[0].upper()}").buffer(1)
    fine = [m for m in marks(portrait) if m.role == "line-fine" and len(m.lines) in (0, 3)]
    on_hand = [p for m in fine for p in m.lines if hand.contains(shapely.LineString(p))]
    assert len(on_hand) == lines


@pytest.mark.parametrize(("elevation", "lines"), [(0, 6), (15, 6), (85, 0)])
def test_seen_edge_on_a_hand_has_no_fingers(elevation: float, lines: int) -> None:
    portrait = seen(90, elevation, words={"arms": {**PALMS_AHEAD, "hand": "flat"}})
    fine = [mark for mark in marks(portrait) if mark.role == "line-fine"]
    hands = shapely.union_all([outline(portrait, f"hand_{side}") for side in "RL"]).buffer(1)
    on_hands = [p for m in fine for p in m.lines if hands.contains(shapely.LineString(p))]
    assert len(on_hands) == lines


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("footwear", ["bare", "shoes"])
def test_everybody_is_one_sound_body_on_the_floor_from_every_side(
    footwear: str, base: str, person: str
) -> None:
    words = CLEAR_OF_FLOOR.get(base, {})
    own = figure(words, base=base, person=person, footwear=footwear)
    assert list(faults(own)) == []
    for azimuth in (-150, -60, 0, 90):
        portrait = seen(azimuth, 8, words=words, base=base, person=person, footwear=footwear)
        assert len(polygons(silhouette(portrait))) == 1
        assert all(part.outline.is_valid for part in portrait.parts)
    if base == "standing":
        soles = [lowest(portrait.flesh, "feet"), lowest_point(portrait.flesh)]
        assert soles == pytest.approx([0, 0], abs=0.05)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("base", BASES)
def test_a_silhouette_is_one_piece_and_covers_every_part(base: str, person: str) -> None:
    portrait = seen(30, 10, base=base, person=person)
    whole = silhouette(portrait)
    assert whole.geom_type == "Polygon"
    for part in portrait.parts:
        assert part.outline.difference(whole.buffer(0.05)).area < 0.1, part.name
    parts = shapely.union_all([part.outline for part in portrait.parts])
    assert whole.area < parts.area * 1.2
