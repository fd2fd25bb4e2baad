from dataclasses import replace
from pathlib import Path

import pytest

from generator.content.library import Library
from generator.drawings import Drawings, drawings
from generator.paper.pictured import drawing
from generator.site.card_pictures import (
    LYING,
    PIXELS,
    ROOM,
    UPRIGHT,
    CardPicture,
    card_picture,
    whole_picture,
)
from generator.site.images import image
from tests.blank import BLANK, ENDINGS


@pytest.fixture(scope="module")
def real_drawings(library: Library, drawn: Path) -> Drawings:
    return drawings(library, drawn)


def test_every_person_is_high_or_long_enough_on_paper(
    library: Library, real_drawings: Drawings
) -> None:
    for form in library.forms():
        made = drawing(library, real_drawings, form)
        for shown in card_picture(library, real_drawings, form).panels:
            unit = shown.width / PIXELS / made.panels[0].width  # millimetres
            assert made.upright * unit >= 0.99 * UPRIGHT or not made.upright, form
            assert made.lying * unit >= 0.99 * LYING or not made.lying, form


def test_only_the_first_panel_has_words(library: Library, real_drawings: Drawings) -> None:
    picture = whole_picture(library, real_drawings, "wrist-bend")
    assert len(picture.panels) > 1
    words = [panel.words for panel in picture.panels]
    assert words[0] == real_drawings["wrist-bend"].plain_words
    assert not any(words[1:])
    assert len(picture.steps) == len(picture.panels)


def test_a_picture_stands_where_it_has_room(library: Library, real_drawings: Drawings) -> None:
    for form in library.forms():
        picture = card_picture(library, real_drawings, form)
        width = sum(panel.width for panel in picture.panels) / PIXELS
        assert width <= ROOM[picture.layout] + 1 or picture.layout == "above"
        assert whole_picture(library, real_drawings, form).layout == "above"


def test_a_drawing_without_panels_is_shown_whole(library: Library, blank: Drawings) -> None:
    empty = {**blank, "fist": replace(blank["fist"], files=dict.fromkeys(ENDINGS, BLANK))}
    whole = CardPicture("above", (image(empty, "fist", "mono.svg", "fist on paper."),))
    assert card_picture(library, empty, "fist") == whole
    assert whole_picture(library, empty, "fist") == whole
