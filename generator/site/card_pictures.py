"""The drawings of cards in a browser: panel by panel, each as large as paper needs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.content.library import Library
from generator.drawings import Drawings, PlacedPanel
from generator.paper.pictured import SIDE, TOP, drawing
from generator.paper.sheet import Drawing
from generator.site.images import Image, image

PIXELS = 96 / 25.4  # of a browser in a millimetre of paper
UPRIGHT, LYING = 25.0, 45.0  # millimetres: how high, or how long, a person is at least
# Beside the words, beside them with the days below, or above them: how wide pictures may be.
Layout = Literal["beside", "wide", "above"]
ROOM: dict[Layout, float] = {"beside": 60.0, "wide": 118.0, "above": 188.0}
GAP = 2.0  # millimetres between panels
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
    made = drawing(library, drawn, figure)
    shown = tuple(_shown(made, drawn[figure].panels))
    if len(shown) > FEW and _width(shown) > ROOM["beside"]:
        shown = tuple(one for one in shown if one.matters)
    return _picture(made, shown)


def whole_picture(library: Library, drawn: Drawings, figure: str) -> CardPicture:
    """Return the drawing of a sheet about one exercise: every panel, above the steps."""
    if not drawn[figure].panels:
        return _whole(drawn, figure)
    made = drawing(library, drawn, figure)
    return replace(_picture(made, tuple(_shown(made, drawn[figure].panels))), layout="above")


@dataclass(frozen=True)
class _Shown:
    """A panel: the part of the file that has it, and how wide and high it is in millimetres."""

    box: str
    width: float
    height: float
    step: int | None
    matters: bool


def _whole(drawn: Drawings, figure: str) -> CardPicture:
    return CardPicture("above", (image(drawn, figure, "mono.svg", drawn[figure].plain_words),))


def _shown(made: Drawing, placed: Sequence[PlacedPanel]) -> Iterator[_Shown]:
    """Yield panels without the white around them, the person of each large enough for paper."""
    needed = ((UPRIGHT, made.upright), (LYING, made.lying))
    scale = max(least / size for least, size in needed if size)
    for panel, place in zip(made.panels, placed, strict=True):
        left, top = round(place.left + SIDE, 1), round(place.top + TOP, 1)
        box = f"{left:g},{top:g},{panel.width:g},{panel.height:g}"
        size = (panel.width * scale, panel.height * scale)
        yield _Shown(box, *size, panel.step, panel.matters)


def _picture(made: Drawing, shown: Sequence[_Shown]) -> CardPicture:
    """Return panels as pictures: a file shows a part alone where a browser is told which."""
    words = [made.words, *("" for _ in shown[1:])]
    panels = (
        Image(
            f"figures/{made.figure}.mono.svg#svgView%28viewBox%28{one.box}%29%29",
            said,
            round(one.width * PIXELS),
            round(one.height * PIXELS),
        )
        for one, said in zip(shown, words, strict=True)
    )
    return CardPicture(_layout(_width(shown)), tuple(panels), tuple(one.step for one in shown))


def _layout(width: float) -> Layout:
    return next((layout for layout, room in ROOM.items() if width <= room), "above")


def _width(shown: Sequence[_Shown]) -> float:
    return sum(one.width + GAP for one in shown)
