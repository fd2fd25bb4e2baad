from pathlib import Path

from generator.content.library import Library
from generator.drawings import drawings
from generator.paper.picture_card import picture_card


def test_a_card_needs_the_drawing_of_every_cell(library: Library, drawn: Path) -> None:
    card = picture_card(library, drawings(library, drawn), "hand-break")
    figures = [drawing.figure for drawing in card.drawings]
    assert figures == ["wrist-bend", "wrist-bend-standing", "fist"]
