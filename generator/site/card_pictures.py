"""The drawings of cards in a browser: panel by panel, each as large as paper needs it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.pictured import drawing
from generator.paper.sheet import Panel
from generator.site.images import Image, image

PIXELS = 96 / 25.4  # of a browser in a millimetre of paper
UPRIGHT, LYING = 25.0, 45.0  # millimetres: how high, or how long, a person is at least
# Beside the words, beside them with the days below, or above them: how wide pictures may be.
Layout = Literal["beside", "wide", "above"]
ROOM: dict[Layout, float] = {"beside": 60.0, "wide": 118.0, "above": 188.0}
FEW = 2  # panels that show an exercise where there is no room for all


@dataclass(frozen=True)
class CardPicture:
    """The panels of a drawing in their order, and where they stand; only the first has words.

    `steps` are the numbers of the steps that they show, where there are any.
    """

    layout: Layout
    panels: tuple[Image, ...]
    steps: tuple[int | None, ...] = ()


def card_picture(library: Library, drawn: Drawings, figure: str) -> CardPicture:
    """Return the drawing in a row of a card: of many panels the two that matter."""
    if not drawn[figure].panels:
        return _whole(drawn, figure)
    panels = drawing(library, drawn, figure).panels
    if len(panels) > FEW and _width(panels, _least(panels)) > ROOM["beside"]:
        panels = tuple(panel for panel in panels if panel.matters)
    return _picture(drawn, figure, panels, _least(panels))


def whole_picture(library: Library, drawn: Drawings, figure: str) -> CardPicture:
    """Return the drawing of a sheet about one exercise: every panel, above the steps."""
    if not drawn[figure].panels:
        return _whole(drawn, figure)
    panels = drawing(library, drawn, figure).panels
    return replace(_picture(drawn, figure, panels, _least(panels)), layout="above")


def _whole(drawn: Drawings, figure: str) -> CardPicture:
    return CardPicture("above", (image(drawn, figure, "mono.svg", drawn[figure].plain_words),))


def _picture(drawn: Drawings, figure: str, panels: Sequence[Panel], scale: float) -> CardPicture:
    words = [drawn[figure].plain_words, *("" for _ in panels[1:])]
    shown = (_image(figure, panel, scale, said) for panel, said in zip(panels, words, strict=True))
    steps = tuple(panel.step for panel in panels)
    return CardPicture(_layout(_width(panels, scale)), tuple(shown), steps)


def _layout(width: float) -> Layout:
    return next((layout for layout, room in ROOM.items() if width <= room), "above")


def _image(figure: str, panel: Panel, scale: float, words: str) -> Image:
    """Return a panel, which its file shows alone where a browser is told which part to look at."""
    box = f"{panel.left:g},{panel.top:g},{panel.width:g},{panel.height:g}"
    path = f"figures/{figure}.mono.svg#svgView%28viewBox%28{box}%29%29"
    width, height = (round(units * scale * PIXELS) for units in (panel.width, panel.height))
    return Image(path, words, width, height)


def _width(panels: Iterable[Panel], scale: float) -> float:
    return sum(panel.width for panel in panels) * scale


def _least(panels: Iterable[Panel]) -> float:
    """Return how many millimetres a unit is where the person of every panel is large enough."""
    return max(_needed(panels))


def _needed(panels: Iterable[Panel]) -> Iterator[float]:
    """Yield it for each; who is on hands and knees is long, or high enough."""
    for panel in panels:
        long = LYING / max(panel.person_width, panel.person_height)
        yield long if panel.is_lying else min(long, UPRIGHT / panel.person_height)
