import pytest

from generator.figures.body.body import SIDES
from generator.figures.body.people import PEOPLE, dressed
from generator.figures.person.clothes import COLOURS, clothed, colours, skirts
from generator.models.figure import Clothes
from tests.figures.person.test_parts import BASES, figure, outline, seen

KINDS: tuple[Clothes, ...] = ("t-shirt", "tunic")


@pytest.mark.parametrize("clothes", KINDS)
@pytest.mark.parametrize("footwear", ["bare", "shoes"])
def test_clothes_and_shoes_colour_what_they_cover(clothes: Clothes, footwear: str) -> None:
    own = colours(dressed(figure(clothes=clothes, footwear=footwear)))
    assert own.keys() == COLOURS.keys()
    assert own["forearm"] == ("shirt" if clothes == "tunic" else "skin")
    assert own["foot"] == ("shoe" if footwear == "shoes" else "skin")
    assert own["hand"] == "skin"


def test_a_t_shirt_is_the_flesh_itself() -> None:
    portrait = seen(30, person="anna")
    assert clothed(portrait.flesh, PEOPLE["anna"]) is portrait.flesh
    assert skirts(portrait.body, PEOPLE["anna"]) == ()


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("azimuth", [0, 45, 90, -60])
def test_long_sleeves_cover_both_arms_down_to_the_wrists(base: str, azimuth: float) -> None:
    arms = {"elbow": 100, "lift": 40}
    short, long = (
        seen(azimuth, 8, base=base, words={"arms": arms}, clothes=clothes) for clothes in KINDS
    )
    for side in SIDES:
        sleeve = outline(long, f"sleeve_{side}")
        for part in (f"sleeve_{side}", f"upper_arm_{side}"):
            assert outline(short, part).difference(sleeve.buffer(0.1)).area < 0.2, part
        cuff, forearm = (outline(shown, f"forearm_{side}") for shown in (long, short))
        assert forearm.difference(cuff.buffer(0.1)).area < 0.2
        assert cuff.area > forearm.area


@pytest.mark.parametrize("azimuth", [0, 45, 90, -90])
def test_a_tunic_hangs_over_the_hips(azimuth: float) -> None:
    short, long = (outline(seen(azimuth, clothes=clothes), "torso") for clothes in KINDS)
    assert short.difference(long.buffer(0.1)).area < 0.5
    assert 3 < long.bounds[3] - short.bounds[3] < 8  # cm further down
