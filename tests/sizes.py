"""Sizes of drawings for tests of what stands around them: drawing all would take a minute."""

from collections.abc import Mapping

from generator.drawings import Size
from generator.library import Library

ENDINGS = ("svg", "mono.svg", "mirror.svg", "mirror.mono.svg", "column.svg", "pose.svg", "anim.svg")


def any_sizes(library: Library) -> Mapping[str, Size]:
    """Return the same size for every drawing of a library."""
    paths = (f"figures/{figure}.{ending}" for figure in library.figures for ending in ENDINGS)
    return dict.fromkeys(paths, Size(400.5, 300.0))
