"""Pictures on routines' cards, measured in the finished PDFs, panel by panel."""

import functools
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from pathlib import Path

import pytest

from generator.models.words.cards import SizeId
from generator.paper.papers import PAPERS
from generator.paper.pictured import panel_svgs
from generator.paper.printed_drawing import printed_drawing
from generator.paper.sheet import Drawing
from generator.paper.typeset import typeset
from tests.leaves import MM, PATH, Box, Corner, Ink, Leaf
from tests.opened import opened
from tests.real_cards import Paper, drawn, failures, of_routines, papers
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
# Millimetres that people who stand, sit or kneel are high at least, and those who lie long.
LEAST: Mapping[SizeId, tuple[float, float]] = {
    "a4": (25, 45),
    "letter": (25, 45),
    "a5": (18, 32),
    "large-a4": (25, 45),
    "large-letter": (25, 45),
}
LARGE: Mapping[SizeId, SizeId] = {"a4": "large-a4", "letter": "large-letter"}
CLOSE = 0.005  # of a size, as far as figures in a PDF are rounded
ALONE = """
#set document(title: "Panels", date: none)
#set page(width: auto, height: auto, margin: 0pt)
#for (width, svg) in json(bytes(sys.inputs.given)) {
  page(image(bytes(svg), format: "svg", width: width * 1pt, alt: "A panel."))
}
"""


@dataclass(frozen=True)
class Shown:
    """A drawing on a sheet: the panels that it has there, and points for each of its units."""

    drawing: Drawing
    boxes: tuple[Box, ...]
    scales: tuple[float, ...]

    @property
    def upright(self) -> float:
        """Millimetres that the smallest person is high who stands, sits or kneels."""
        return self.drawing.upright * min(self.scales) / MM

    @property
    def lying(self) -> float:
        """Millimetres that the longest person is who lies."""
        return self.drawing.lying * min(self.scales) / MM


@functools.cache
def alone() -> Mapping[str, Sequence[Corner]]:
    """Return where the coordinates of each panel begin, by itself and a point for each unit."""
    drawings = {one.figure: one for paper in papers() for one in paper.drawings}
    given = [
        (panel.width, printed_drawing(svg))
        for figure, drawing in drawings.items()
        for panel, svg in zip(drawing.panels, panel_svgs(drawn()[figure]), strict=True)
    ]
    layout = Path(__file__).parent.parent / "build" / "panels.typ"
    layout.write_text(ALONE, encoding="utf-8")
    leaves = iter(opened(typeset(layout, {"given": json.dumps(given)})).leaves)
    layout.unlink()
    return {
        figure: [next(leaves).ink[0].at for _ in drawing.panels]
        for figure, drawing in drawings.items()
    }


def pictures(leaf: Leaf, drawings: Mapping[str, Drawing]) -> Iterator[Shown]:
    """Yield the drawings of a sheet, each known by its words."""
    figures = [tag for tag in leaf.tags.all("Figure") if tag.alternative in drawings]
    for tag in figures:
        yield _shown(drawings[tag.alternative], [*_panels(leaf, tag.marks[0])])


def _panels(leaf: Leaf, mark: int) -> Iterator[Corner]:
    """Yield where a drawing's panels begin: the first is marked, the others follow it."""
    begin = next(place for place, ink in enumerate(leaf.ink) if ink.mark == mark)
    points = leaf.ink[begin].at.points

    def belongs(ink: Ink) -> bool:
        is_drawn = ink.kind == PATH and ink.mark in (mark, None)
        return is_drawn and ink.at.points == pytest.approx(points, rel=CLOSE)

    for _, panel in groupby(takewhile(belongs, leaf.ink[begin:]), key=lambda ink: ink.run):
        yield next(panel).at


def _shown(drawing: Drawing, corners: Sequence[Corner]) -> Shown:
    """Return a drawing with the panels that it has: all of them, or the two that matter."""
    pairs = [*zip(drawing.panels, alone()[drawing.figure], strict=True)]
    if len(corners) < len(pairs):
        pairs = [(panel, own) for panel, own in pairs if panel.matters]
    assert len(corners) == len(pairs), drawing.figure
    boxes, scales = [], []
    for (panel, own), corner in zip(pairs, corners, strict=True):
        scale = corner.points / own.points
        left, bottom = corner.left - own.left * scale, corner.bottom - own.bottom * scale
        boxes.append(Box(left, bottom, left + panel.width * scale, bottom + panel.height * scale))
        scales.append(scale)
    assert scales == pytest.approx([scales[0]] * len(scales), rel=CLOSE), drawing.figure
    return Shown(drawing, tuple(boxes), tuple(scales))


@functools.cache
def shown_on(paper: Paper) -> tuple[Shown, ...]:
    """Return every drawing of a PDF, in order."""
    drawings = {one.words: one for one in paper.drawings}
    return tuple(found for leaf in paper.pdf.leaves for found in pictures(leaf, drawings))


def every_drawing_is_there(paper: Paper) -> None:
    found = [shown.drawing.figure for shown in shown_on(paper)]
    assert found == [drawing.figure for drawing in paper.drawings]


def people_can_be_seen_at_arm_s_length(paper: Paper) -> None:
    upright, lying = LEAST[paper.one.size]
    small = [
        (shown.drawing.figure, round(shown.upright, 1), round(shown.lying, 1))
        for shown in shown_on(paper)
        if 0 < shown.upright < upright * (1 - CLOSE) or 0 < shown.lying < lying * (1 - CLOSE)
    ]
    assert small == []


def panels_stand_apart(paper: Paper) -> None:
    """Within the margins, none of them over words or over another."""
    for leaf in paper.pdf.leaves:
        drawings = {one.words: one for one in paper.drawings}
        boxes = [box for shown in pictures(leaf, drawings) for box in shown.boxes]
        over = [ink.text for box in boxes for ink in leaf.words if min(box.common(ink.box)) > 1]
        assert over == []
        room = leaf.room(paper.one.paper.margin)
        assert [box for box in boxes if not box.inside(room)] == []
        pairs = [(a, b) for n, a in enumerate(boxes) for b in boxes[:n]]
        assert [pair for pair in pairs if min(pair[0].common(pair[1])) > 1] == []


def test_in_large_print_pictures_are_as_large_at_least() -> None:
    sizes = {
        (paper.one.edition, paper.one.record, paper.one.size): [
            (shown.drawing.figure, min(shown.scales)) for shown in shown_on(paper)
        ]
        for paper in of_routines()
    }
    smaller = [
        (*key, figure, round(large / normal, 2))
        for key, found in sizes.items()
        for bigger in [(*key[:2], LARGE.get(key[2], key[2]))]
        if bigger in sizes
        for (figure, normal), (_, large) in zip(found, sizes[bigger], strict=True)
        if large < normal * (1 - CLOSE)
    ]
    assert smaller == []


def test_each_paper_of_routines_has_its_least_sizes() -> None:
    assert set(LEAST) == {size for size, paper in PAPERS.items() if "routine" in paper.layouts}


PROPERTIES = (every_drawing_is_there, people_can_be_seen_at_arm_s_length, panels_stand_apart)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert len(of_routines()) > len(LIBRARY.routines) * 5
    assert failures(holds, of_routines()) == []
