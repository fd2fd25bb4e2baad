import re

import pytest

from generator.figures.body.people import PEOPLE, Person
from generator.figures.line.theme import (
    COLOURS,
    GREYS,
    LINES,
    PALE_HAIR,
    PRINT_LINE,
    WEB_LINE,
    Theme,
    colour_theme,
    mono_theme,
)

ROLES = [*sorted(GREYS), "muscle-edge", *LINES, "shadow", "paper-casing"]
BOTH = [theme(person) for person in PEOPLE.values() for theme in (colour_theme, mono_theme)]
HEX = re.compile(r"#[0-9a-f]{6}")


def brightness(colour: str) -> float:
    """Luma of BT.601, which a grey copy shows; 0 to 1."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


@pytest.mark.parametrize("theme", BOTH)
@pytest.mark.parametrize("role", ROLES)
def test_every_role_is_painted_in_every_theme(role: str, theme: Theme) -> None:
    attributes = theme.attributes(role)
    assert attributes.keys() <= {
        "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray",
    }  # fmt: skip
    for key in ("fill", "stroke"):
        colour = attributes.get(key, "none")
        assert colour in ("none", "url(#hatch)") or HEX.fullmatch(colour), colour
    assert float(attributes.get("stroke-width", 1)) > 0


def test_both_themes_know_the_same_roles() -> None:
    roles = set(GREYS)
    for theme in BOTH:
        assert set(theme.colours) == roles


@pytest.mark.parametrize("role", ["nothing", "line-nothing", ""])
def test_an_unknown_role_is_an_error(role: str) -> None:
    with pytest.raises(KeyError):
        BOTH[0].attributes(role)


@pytest.mark.parametrize("person", PEOPLE.values(), ids=list(PEOPLE))
def test_a_person_has_own_colours(person: Person) -> None:
    theme = colour_theme(person)
    assert theme.attributes("skin")["fill"] == person.skin
    assert theme.attributes("skin-far")["fill"] == person.skin_far
    assert theme.attributes("shirt")["fill"] == person.shirt
    assert theme.attributes("shirt-far")["fill"] == person.shirt_far
    assert theme.attributes("trousers")["fill"] == person.trousers
    assert theme.attributes("trousers-far")["fill"] == person.trousers_far
    assert theme.attributes("hair")["fill"] == person.hair_colour


@pytest.mark.parametrize("theme", BOTH)
@pytest.mark.parametrize("role", ["skin", "shirt", "trousers"])
def test_what_lies_in_shade_is_darker(role: str, theme: Theme) -> None:
    assert brightness(theme.colours[f"{role}-far"]) < brightness(theme.colours[role]) - 0.03


@pytest.mark.parametrize("person", PEOPLE.values(), ids=list(PEOPLE))
def test_in_a_grey_copy_a_muscle_stays_between_shirt_and_trousers(person: Person) -> None:
    muscle = brightness(COLOURS["muscle"])
    for shade in (person.trousers, person.trousers_far):
        assert brightness(shade) < muscle - 0.05
    for shade in (person.shirt, person.shirt_far):
        assert brightness(shade) > muscle + 0.15


@pytest.mark.parametrize("person", PEOPLE.values(), ids=list(PEOPLE))
def test_paper_has_no_colours(person: Person) -> None:
    for role, colour in mono_theme(person).colours.items():
        if role != "muscle":
            assert colour[1:3] == colour[3:5] == colour[5:7], role


def test_pale_hair_stays_pale_on_paper() -> None:
    pale = {name for name, p in PEOPLE.items() if mono_theme(p).colours["hair"] == PALE_HAIR}
    assert pale == {"bela", "elsa", "iman", "jiro"}
    for person in PEOPLE.values():
        grey = brightness(mono_theme(person).colours["hair"])
        assert (grey > 0.5) == (brightness(person.hair_colour) > 0.5)


@pytest.mark.parametrize("role", LINES)
def test_lines_are_wider_on_paper_and_as_wide_as_their_share(role: str) -> None:
    screen, paper = BOTH[0].attributes(role), BOTH[1].attributes(role)
    assert float(screen["stroke-width"]) == pytest.approx(WEB_LINE * LINES[role][1], rel=0.01)
    assert float(paper["stroke-width"]) == pytest.approx(PRINT_LINE * LINES[role][1], rel=0.01)
    assert screen["fill"] == paper["fill"] == "none"


def test_a_dash_grows_with_its_line() -> None:
    dashes = [theme.attributes("line-blade")["stroke-dasharray"].split() for theme in BOTH[:2]]
    for screen, paper in zip(*dashes, strict=True):
        assert float(paper) / float(screen) == pytest.approx(PRINT_LINE / WEB_LINE, rel=0.01)
    assert "stroke-dasharray" not in BOTH[0].attributes("line")


def test_a_casing_is_wider_than_what_it_surrounds() -> None:
    for theme in BOTH:
        assert theme.attributes("paper-casing")["fill"] == "#ffffff"
        assert float(theme.attributes("paper-casing")["stroke-width"]) > theme.line
        casing, shaft = (theme.attributes(r) for r in ("line-arrow-casing", "line-arrow"))
        assert float(casing["stroke-width"]) > 1.5 * float(shaft["stroke-width"])


def test_a_muscle_has_two_tones_in_colour_and_one_hatch_on_paper() -> None:
    colour, paper = BOTH[0], BOTH[1]
    assert "fill-opacity" not in colour.attributes("muscle")
    assert float(colour.attributes("muscle-edge")["fill-opacity"]) < 1
    assert colour.attributes("muscle")["fill"] == colour.attributes("muscle-edge")["fill"]
    assert paper.attributes("muscle-edge")["fill"] == "url(#hatch)"
    assert paper.attributes("muscle-edge")["stroke"] == "#000000"
    assert paper.attributes("muscle") == {"fill": "none"}
    # A tenth of an mm and more, where a strip is 30 mm high: what a printer can still draw.
    assert float(paper.attributes("muscle-edge")["stroke-width"]) > 2
    assert (colour.hatched, paper.hatched) == (False, True)


def test_parts_of_a_body_hide_the_seams_between_them() -> None:
    for role in ("skin", "skin-far", "shirt", "shirt-far", "trousers", "trousers-far"):
        attributes = BOTH[0].attributes(role)
        assert attributes["stroke"] == attributes["fill"]
    assert "stroke" not in BOTH[0].attributes("mat")
    assert "stroke" not in BOTH[0].attributes("hair")
