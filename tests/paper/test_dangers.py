import re
from typing import get_args

from generator.models.signs import DangerPlace
from generator.paper.dangers import FLASH, PLACES, danger_drawings


def test_every_place_but_the_face_is_drawn_on_a_body_with_its_flashes() -> None:
    """The face has a drawing of its own in the layout: it hangs, and does not hurt."""
    drawings = danger_drawings()
    assert set(drawings) | {"face"} == set(get_args(DangerPlace))
    assert {name: svg.count(FLASH) for name, svg in drawings.items()} == {
        "chest": 2,
        "legs": 4,
        "groin": 2,
    }


def test_flashes_lie_in_the_picture() -> None:
    for name, svg in danger_drawings().items():
        width, height = map(float, re.findall(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)[0])
        moved = re.findall(r"translate\(([\d.]+) ([\d.]+)\)", svg)
        assert len(moved) == len(PLACES[name].flashes)
        assert all(0 < float(x) < width and 0 < float(y) < height for x, y in moved)


def test_the_same_pictures_come_out_each_time() -> None:
    assert danger_drawings() == danger_drawings()
