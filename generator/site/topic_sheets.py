"""Topics' sheets on pages: their PDFs, and what stands on them in a browser."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.ink import inked
from generator.paper.papers import PAPERS
from generator.paper.pictured import drawing, panel_svgs
from generator.paper.prints import Print, topic_prints, topic_sheets
from generator.paper.topic_shapes import PrintedTopic
from generator.paper.topic_sheet import topic_sheet
from generator.site.images import Image
from generator.text.page import Link, guidance_links

PIXELS = 96 / 25.4  # of a browser in a millimetre
ALONE = 1.6  # how much larger a drawing of one panel is: it has more room


@dataclass(frozen=True)
class PrintedSheet:
    """The PDFs of a topic's sheet, with the topic's page."""

    id: str
    name: str
    link: Link
    prints: tuple[Print, ...]


@dataclass(frozen=True)
class SheetInBrowser:
    """A topic's sheet with the panels of its drawings by figure; only the first has words."""

    id: str
    card: PrintedTopic
    pictures: Mapping[str, tuple[Image, ...]]


def printed_sheets(library: Library) -> tuple[PrintedSheet, ...]:
    """Return every topic's sheet, in the order of the topics."""
    return tuple(sheet for i in topic_sheets(library) if (sheet := printed_sheet(library, i)))


def printed_sheet(library: Library, record: str) -> PrintedSheet | None:
    """Return the sheet of a topic, if it has one."""
    topic = library.guidance[record]
    if not topic.sheet:
        return None
    (link,) = guidance_links(library, [record])
    return PrintedSheet(record, topic.sheet.name or topic.name, link, topic_prints(record))


def sheet_in_browser(library: Library, drawn: Drawings, record: str) -> SheetInBrowser:
    """Return what the sheet of a topic shows in a browser."""
    card = topic_sheet(library, drawn, record)
    figures = dict.fromkeys(one.figure for one in card.drawings)
    pictures = {figure: tuple(_panels(library, drawn, figure)) for figure in figures}
    return SheetInBrowser(record, card, pictures)


def _panels(library: Library, drawn: Drawings, figure: str) -> Iterator[Image]:
    """Yield the panels of a figure without the white around them, as large as A4 asks for."""
    made, paper = drawing(library, drawn, figure), PAPERS["a4"]
    least = [
        needed / size
        for needed, size in ((paper.upright, made.upright), (paper.lying, made.lying))
        if size
    ]
    scale = max(least, default=1.0) * PIXELS * (ALONE if len(made.panels) == 1 else 1)
    for number, panel in enumerate(panel_svgs(drawn[figure])):
        shown = inked(panel)
        box = f"{shown.left:g},{shown.top:g},{shown.width:g},{shown.height:g}"
        path = f"figures/{figure}.mono.svg#svgView%28viewBox%28{box}%29%29"
        width, height = round(shown.width * scale), round(shown.height * scale)
        yield Image(path, "" if number else made.words, width, height)
