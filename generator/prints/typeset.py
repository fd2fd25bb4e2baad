"""The only module that knows Typst: words, drawings and a layout become PDF and pictures."""

import io
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import cast

import typst
from PIL import Image

FONTS = "fontpkg_atkinson_hyperlegible"
PICTURE_PPI = 60  # an A4 sheet is 496 by 702 pixels: names and doses can be read
GREYS = 4  # evenly spaced: half the bytes of 16, and black stays black


class TooLongError(Exception):
    """A card does not fit, even with the smallest type allowed."""


def typeset(layout: Path, inputs: Mapping[str, str]) -> bytes:
    """Return a PDF/UA-1, tagged, with its fonts; the same inputs give the same bytes.

    Raises `TooLongError` where a layout says that the words do not fit, and Typst's own error on
    a missing glyph or a drawing without words.
    """
    try:
        made = _compiler(layout, inputs).compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        if "does not fit" in str(error):
            raise TooLongError(str(error)) from error
        raise
    return cast("bytes", made)  # one file of all pages, as for every format but pictures


def pictures(layout: Path, inputs: Mapping[str, str]) -> tuple[bytes, ...]:
    """Return each page as a small PNG in 16 greys."""
    made = _compiler(layout, inputs).compile(format="png", ppi=PICTURE_PPI)
    pages = made if isinstance(made, list) else [made]
    return tuple(_in_greys(cast("bytes", page)) for page in pages)


def _compiler(layout: Path, inputs: Mapping[str, str]) -> typst.Compiler:
    return typst.Compiler(
        layout,
        font_paths=[Path(str(files(FONTS) / "files"))],
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
    )


def _in_greys(png: bytes) -> bytes:
    step = 255 / (GREYS - 1)
    grey = Image.open(io.BytesIO(png)).convert("L")
    even = grey.point([round(round(value / step) * step) for value in range(256)])
    smaller = io.BytesIO()
    even.quantize(GREYS).save(smaller, "png", optimize=True)
    return smaller.getvalue()
