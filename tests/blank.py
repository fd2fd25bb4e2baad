"""Blank drawings and prints for tests of what stands around them: making all takes a minute."""

import io
from collections.abc import Mapping

from PIL import Image

from generator.content.library import Library
from generator.drawings import Drawings, Drawn
from generator.models import Figure
from generator.paper.prints import EDITIONS, FinishedPrint, Print, catalogue

BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400.5 300"/>'
# A panel of the drawing for paper, in its place, with how large its person is.
PANEL = '<g transform="translate({left:.1f} 0.0)" data-person="60.0 200.0"></g>'
ENDINGS = ("svg", "mono.svg", "column.svg", "pose.svg", "anim.svg", "film.js")


def blank_drawings(library: Library) -> Drawings:
    """Return drawings of one size that show nothing, for every exercise of a library."""
    return {
        i: Drawn(f"A picture of {i}.", f"{i} on paper.", _files(figure))
        for i, figure in library.drawn().items()
    }


def _files(figure: Figure) -> Mapping[str, str]:
    """Return blank drawings of a figure; the one for paper has a panel for each step."""
    steps = sum(bool(pose.step) for pose in figure.poses) or 1
    panels = "".join(PANEL.format(left=400.5 * place) for place in range(steps))
    strip = BLANK.replace("400.5", f"{400.5 * steps}").replace("/>", f">{panels}</svg>")
    return {**dict.fromkeys(ENDINGS, BLANK), "mono.svg": strip}


def blank_prints(library: Library) -> Mapping[Print, FinishedPrint]:
    """Return prints of 2 kilobytes with one picture of 30 by 40, for everything there is."""
    picture = io.BytesIO()
    Image.new("L", (30, 40)).save(picture, "png")
    pdf, sheets = b"%PDF-".ljust(2000), (picture.getvalue(),)
    return {
        print_: FinishedPrint(pdf, sheets if EDITIONS[print_.edition].has_pictures else ())
        for print_ in catalogue(library)
    }
