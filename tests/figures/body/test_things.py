from collections.abc import Callable

import numpy as np
import pytest

from generator.figures.body import things
from generator.figures.body.geometry import UP
from generator.figures.body.placing import AT_DESK, SEATS, STANDING
from generator.figures.line.theme import COLOURS, GREYS

MADE: dict[str, Callable[[], things.Blocks]] = {
    **STANDING,
    **{name: lambda made=made: made(69.0) for name, made in AT_DESK.items()},  # type: ignore[misc]
    **{name: lambda made=made: made(45.0) for name, made in SEATS.items()},  # type: ignore[misc]
    "pillow": lambda: things.pad("pillow", (15, 6, 24)),
}


@pytest.mark.parametrize("name", MADE)
def test_a_thing_stands_on_the_floor_and_is_painted(name: str) -> None:
    blocks = MADE[name]()
    assert {piece.thing for piece in blocks} == {name if name != "bag" else "bag"}
    low = min(piece.span(UP)[0] for piece in blocks)
    on_desk = ("screen", "keyboard")
    lies = things.DESK_HEIGHT if name in on_desk else -6.0 if name == "pillow" else 0.0
    assert low == pytest.approx(lies)
    for piece in blocks:
        assert (piece.half > 0).all()
        assert set(piece.roles) <= set(COLOURS) & set(GREYS)


@pytest.mark.parametrize("name", SEATS)
def test_a_seat_is_as_high_as_its_sitter_needs_it(name: str) -> None:
    for high in (40.0, 48.0):
        tops = [b.span(UP)[1] for b in SEATS[name](high) if abs(b.centre[0]) < 4]
        assert any(top == pytest.approx(high) for top in tops)


def test_hands_on_a_chair_touch_its_seat_and_its_back() -> None:
    for place, points in things.CHAIR_SPOTS.items():
        for point in points:
            inside = [
                piece
                for piece in things.chair()
                if (
                    np.abs((np.array(point) - piece.centre) @ piece.frame) <= piece.half + 0.6
                ).all()
            ]
            assert inside, place


def test_a_bed_is_soft_and_its_frame_is_not() -> None:
    soft = [piece for piece in things.bed() if piece.yields]
    (mattress,) = soft
    assert mattress.span(UP)[1] == things.BED_HEIGHT
