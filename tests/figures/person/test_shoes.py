import pytest
import shapely

from generator.figures.person.parts import Part, Portrait
from generator.figures.person.shoes import Shoe, shoe
from tests.figures.person.test_parts import BASES, seen


def shod(azimuth: float, elevation: float = 6, base: str = "standing") -> Portrait:
    return seen(azimuth, elevation, base=base, footwear="shoes")


def worn(portrait: Portrait, side: str = "R") -> tuple[Part, Shoe]:
    (foot,) = (part for part in portrait.parts if part.name == f"foot_{side}")
    return foot, shoe(foot, portrait.body, portrait.camera)


@pytest.mark.parametrize("azimuth", range(-180, 180, 30))
@pytest.mark.parametrize("base", BASES)
def test_a_sole_and_laces_lie_on_the_shoe(base: str, azimuth: float) -> None:
    portrait = shod(azimuth, base=base)
    for side in "RL":
        foot, own = worn(portrait, side)
        assert own.sole.is_valid
        room = foot.outline.buffer(0.4)
        assert own.sole.difference(room).area < 0.1
        for points in own.laces:
            assert room.contains(shapely.LineString(points))


@pytest.mark.parametrize("azimuth", [0, 30, 150, 180])
def test_who_stands_shows_a_strip_of_the_sole_below_the_shoe(azimuth: float) -> None:
    foot, own = worn(shod(azimuth))
    assert 0.05 < own.sole.area / foot.outline.area < 0.4
    assert own.sole.centroid.y > foot.outline.centroid.y


def test_from_below_the_sole_is_all_that_is_seen_and_from_above_nothing_of_it() -> None:
    below, under = worn(shod(90, 10, base="on-back"))
    assert (below.outline.area - under.sole.area) / below.outline.area < 0.5
    assert not under.laces
    above, over = worn(shod(90, 80))
    assert over.sole.area < 0.15 * above.outline.area
    assert len(over.laces) == 2


def test_a_shoe_is_larger_than_a_foot_and_nobody_has_shoes_unasked() -> None:
    bare, other = seen(0, 6), shod(0)
    for side in "RL":
        feet = [next(p for p in shown.parts if p.name == f"foot_{side}") for shown in (bare, other)]
        assert feet[1].outline.area > feet[0].outline.area
        assert [foot.colour for foot in feet] == ["skin", "shoe"]
