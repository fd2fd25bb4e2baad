"""Blank drawings for tests of what stands around them: drawing all would take a minute."""

from generator.drawings import Drawings, Drawn
from generator.library import Library

BLANK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400.5 300"/>'
ENDINGS = ("svg", "mono.svg", "mirror.svg", "mirror.mono.svg", "column.svg", "pose.svg", "anim.svg")


def blank_drawings(library: Library) -> Drawings:
    """Return drawings of one size that show nothing, for every exercise of a library."""
    files = dict.fromkeys(ENDINGS, BLANK)
    return {i: Drawn(f"A picture of {i}.", f"{i} on paper.", files) for i in library.figures}
