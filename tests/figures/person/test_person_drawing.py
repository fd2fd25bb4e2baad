from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import shapely
from shapely import Polygon

from generator.figures.body.people import PEOPLE
from generator.figures.line.marks import Mark
from generator.figures.line.theme import colour_theme
from generator.figures.person.muscles import AREAS
from generator.figures.person.order import sorted_parts
from generator.figures.person.parts import Portrait
from generator.figures.person.person_drawing import draw_person, silhouette
from tests.figures.person.test_parts import BASES, outline, seen

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
def test_a_highlight_is_an_edge_and_a_strong_middle_on_its_part(muscle: str) -> None:
    highlights = [
        mark
        for azimuth in (90, -90, 0)
        for mark in marks(seen(azimuth, 8), (muscle, "both"))
        if mark.role.startswith("muscle")
    ]
    assert highlights
    assert [m.role for m in highlights[::2]] == ["muscle-edge"] * len(highlights[::2])
    assert {mark.role for mark in highlights} == {"muscle-edge", "muscle"}


def test_a_highlight_does_not_leave_its_part() -> None:
    portrait = seen(0)
    for mark in marks(portrait, ("shoulder-muscles", "right")):
        if mark.role.startswith("muscle"):
            patch = shapely.union_all([Polygon(points) for points in mark.lines])
            assert patch.difference(outline(portrait, "sleeve_R").buffer(0.01)).area < 0.01


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
def test_a_silhouette_is_one_piece_and_covers_every_part(base: str, person: str) -> None:
    portrait = seen(30, 10, base=base, person=person)
    whole = silhouette(portrait)
    assert whole.geom_type == "Polygon"
    for part in portrait.parts:
        assert part.outline.difference(whole.buffer(0.05)).area < 0.1, part.name
    parts = shapely.union_all([part.outline for part in portrait.parts])
    assert whole.area < parts.area * 1.2
