import re
from dataclasses import fields, replace
from typing import get_args

import pytest

from generator.figures.body.people import PEOPLE, PLAIN, Build, dressed
from generator.figures.body.pose import Arm
from generator.figures.person.hair import STYLES
from generator.models.figure import Figure
from tests.figures.conftest import figure

COLOURS = ("skin", "skin_far", "shirt", "shirt_far", "trousers", "trousers_far", "hair_colour")
FACTORS = tuple({f.name for f in fields(Build)} - {"belly", "hang", "shod"})
SHADED = ("skin", "shirt", "trousers")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_every_person_of_the_model_is_known() -> None:
    assert set(PEOPLE) == set(get_args(Figure.model_fields["person"].annotation))


@pytest.mark.parametrize("name", PEOPLE)
def test_every_colour_is_one_that_svg_understands(name: str) -> None:
    for colour in COLOURS:
        assert re.fullmatch(r"#[0-9a-f]{6}", getattr(PEOPLE[name], colour)), colour


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("part", SHADED)
def test_a_far_limb_lies_in_shade(name: str, part: str) -> None:
    near, far = (getattr(PEOPLE[name], key) for key in (part, f"{part}_far"))
    assert luminance(far) < luminance(near)


@pytest.mark.parametrize("name", PEOPLE)
def test_shirts_are_pale_and_trousers_dark(name: str) -> None:
    person = PEOPLE[name]
    assert luminance(person.shirt_far) > 0.45
    assert luminance(person.trousers) < 0.15


@pytest.mark.parametrize("name", PEOPLE)
def test_hair_is_one_that_can_be_drawn(name: str) -> None:
    assert PEOPLE[name].hair in STYLES


@pytest.mark.parametrize("name", PEOPLE)
def test_a_build_is_one_that_people_have(name: str) -> None:
    build = PEOPLE[name].build
    assert 0.9 <= build.belly <= 2.1
    for factor in FACTORS:
        assert 0.8 <= getattr(build, factor) <= 1.4, factor
    assert 0 <= build.hang <= 20
    assert not build.shod


def test_the_plain_build_changes_nothing() -> None:
    assert Build() == PLAIN
    assert all(getattr(PLAIN, factor) == 1 for factor in (*FACTORS, "belly"))


def test_two_people_at_least_are_larger_all_over() -> None:
    larger = [name for name, p in PEOPLE.items() if p.build.belly > 1.6 and p.build.limbs > 1.15]
    assert len(larger) >= 2
    for name in larger:
        build = PEOPLE[name].build
        assert min(build.trunk, build.hips, build.arms, build.thighs) > 1.15, name
        assert build.hang > Arm().lift, name


def test_who_is_dressed_wears_the_own_clothes_but_for_what_a_figure_says() -> None:
    for name, own in PEOPLE.items():
        assert dressed(figure("standing", person=name)) == own
    other = dressed(figure("standing", person="iman", clothes="t-shirt", footwear="shoes"))
    assert (other.clothes, other.build.shod) == ("t-shirt", True)
    assert replace(other, clothes="tunic", build=PEOPLE["iman"].build) == PEOPLE["iman"]


def test_people_differ_in_build_and_skin() -> None:
    people = PEOPLE.values()
    assert len({person.build for person in people}) == len(PEOPLE)
    tones = sorted(luminance(person.skin) for person in people)
    assert tones[0] < 0.2
    assert tones[-1] > 0.6
