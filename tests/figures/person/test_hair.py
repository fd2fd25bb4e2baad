from itertools import pairwise

import numpy as np
import pytest
import shapely

from generator.figures.body.people import PEOPLE
from generator.figures.person.hair import STYLES, Hair, cap, drape, hair
from generator.figures.person.head import SCALE, SKULL_SIZE, Head
from tests.figures.person.test_head import head as front
from tests.figures.person.test_parts import mirrored, outline, seen, share_apart

CROWN = np.array([[0.2, 14.3, 0.0]])


def head(person: str, azimuth: float, elevation: float = 0) -> Head:
    return front(azimuth, elevation, person)


def test_everybody_has_hair_of_a_known_style_and_all_styles_are_worn() -> None:
    assert {person.hair for person in PEOPLE.values()} == set(STYLES)


@pytest.mark.parametrize("name", STYLES)
def test_a_hairline_runs_once_around(name: str) -> None:
    azimuths = [row[0] for row in STYLES[name].edges]
    assert (azimuths[0], azimuths[-1]) == (-180, 180)
    assert all(before < after for before, after in pairwise(azimuths))
    assert STYLES[name].edges[0][1:] == STYLES[name].edges[-1][1:]
    assert all(0 <= top <= low <= 180 for _, top, low in STYLES[name].edges)


def test_a_scarf_leaves_the_face_free_and_hides_hair_ears_and_neck() -> None:
    for azimuth in range(-180, 180, 30):
        shown = head("iman", azimuth, 5)
        over = shapely.union_all(hair(shown).before)
        assert not [ear for ear in shown.ears() if ear.difference(over.buffer(1.5)).area > 0.1]
        crown = shapely.Point(shown.camera.project(shown.place(CROWN))[0])
        assert over.buffer(0.2).contains(crown)
    ahead = head("iman", 90)
    bare = ahead.skin().difference(shapely.union_all(hair(ahead).before))
    assert 0.35 < bare.area / ahead.skin().area < 0.8
    assert bare.buffer(-0.5).geom_type == "Polygon"


@pytest.mark.parametrize("person", PEOPLE)
def test_only_a_scarf_lies_around_the_neck(person: str) -> None:
    draped = drape(head(person, 0))
    assert len(draped) == (person == "iman")
    neck = outline(seen(0, person=person), "neck")
    for loft in draped:
        assert loft.outline(head(person, 0).camera).difference(neck).area < 1


@pytest.mark.parametrize("person", PEOPLE)
def test_more_hair_shows_from_behind_than_from_ahead(person: str) -> None:
    assert cap(head(person, -90)).area > 1.3 * cap(head(person, 90)).area


@pytest.mark.parametrize("elevation", [-5, 5, 20])
@pytest.mark.parametrize("azimuth", [90, 60, 30, 0, 120, 180])
@pytest.mark.parametrize("person", PEOPLE)
def test_hair_does_not_hang_over_the_eyes(person: str, azimuth: float, elevation: float) -> None:
    shown = head(person, azimuth, elevation)
    over = shapely.union_all(hair(shown).before)
    eyes = list(shown.eyes())
    assert eyes
    assert not [eye for eye in eyes if over.contains(eye.centroid)]


@pytest.mark.parametrize("person", PEOPLE)
def test_only_a_bald_head_shows_its_crown(person: str) -> None:
    shown = head(person, 0, 60)
    crown = shapely.Point(shown.camera.project(shown.place(CROWN))[0])
    assert cap(shown).contains(crown) == (person != "bela")


@pytest.mark.parametrize("azimuth", range(-180, 180, 45))
@pytest.mark.parametrize("person", PEOPLE)
def test_a_cap_lies_on_the_skull(person: str, azimuth: float) -> None:
    shown = head(person, azimuth, 8)
    style = STYLES[PEOPLE[person].hair]
    grown = np.max(style.grown) * (1 + style.curl)
    size = tuple(float(value) for value in np.array(style.size) * grown)
    room = shown.ellipsoid(style.middle, size).outline(shown.camera).buffer(0.4)
    shape = cap(shown)
    assert shape.area > 5
    assert shape.difference(room).area < 0.01 * shape.area


@pytest.mark.parametrize("person", PEOPLE)
def test_hair_does_not_come_and_go_while_a_camera_turns(person: str) -> None:
    areas = np.array([cap(head(person, azimuth)).area for azimuth in range(-180, 180, 6)])
    assert areas.min() > 5
    changes = areas / np.roll(areas, 1)
    assert 0.5 < changes.min() <= changes.max() < 2


def test_hair_stands_off_the_skull_at_its_top() -> None:
    shown = head("chioma", 90)
    top = shown.camera.project(shown.place(CROWN))[0][1]
    grown = SKULL_SIZE[1] * SCALE * 0.2
    assert top - cap(shown).bounds[1] == pytest.approx(grown, abs=0.5)


@pytest.mark.parametrize("azimuth", [0, 40, 90, -60])
@pytest.mark.parametrize("person", ["chioma", "bela"])
def test_hair_without_a_parting_is_even(person: str, azimuth: float) -> None:
    here, there = (cap(head(person, turn, 6)) for turn in (azimuth, 180 - azimuth))
    assert share_apart(here, mirrored(there)) < 0.01


@pytest.mark.parametrize("person", ["anna", "david", "elsa"])
def test_a_parting_sits_on_the_own_right(person: str) -> None:
    shown = head(person, 90)
    shape = cap(shown)
    assert share_apart(shape, mirrored(shape)) > 0.01
    x = shown.camera.project(shown.body.origins["head"])[0]
    left, top, right, bottom = shape.bounds
    # Seen from ahead the own right is left on paper; there the hair begins higher.
    middle = bottom - 9
    own_right = shape.intersection(shapely.box(left, middle, x, bottom))
    own_left = shape.intersection(shapely.box(x, middle, right, bottom))
    assert top < middle
    assert own_right.area < own_left.area


def pieces(person: str, azimuth: float) -> Hair:
    return hair(head(person, azimuth))


def test_a_bun_lies_behind_the_face_and_before_the_back_of_the_head() -> None:
    assert [len(pieces("anna", 90).behind), len(pieces("anna", 90).before)] == [1, 1]
    assert [len(pieces("anna", -90).behind), len(pieces("anna", -90).before)] == [0, 2]


def test_hanging_hair_is_one_piece() -> None:
    for azimuth in range(-180, 180, 30):
        shown = pieces("elsa", azimuth)
        assert len(shown.behind) <= 1
        assert len(shown.before) == 1
    ahead, behind = pieces("elsa", 90), pieces("elsa", -90)
    assert len(ahead.behind) == 1
    assert behind.before[0].area > 1.3 * cap(head("elsa", -90)).area


@pytest.mark.parametrize("person", ["bela", "chioma", "david", "farid"])
def test_short_hair_is_the_cap_alone(person: str) -> None:
    shown = pieces(person, 20)
    assert shown.behind == ()
    assert [shape.equals(cap(head(person, 20))) for shape in shown.before] == [True]
