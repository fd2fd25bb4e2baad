"""The only module that knows Typst: a layout and its inputs become PDF and pictures."""

import io
import re
import zlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import cast

import typst
from PIL import Image

from generator.models.words.cards import CardProblemWords
from generator.paper.packed import opened, packed
from generator.paper.shown_again import shown_again
from generator.paper.typeface import folders

PICTURE_PPI = 60  # an A4 sheet is 496 by 702 pixels: names and doses can be read
GREYS = 4  # evenly spaced: half the bytes of 16, and black stays black
NO_GLYPH = re.compile(r"the text `(.+)` could not be displayed")


class CardError(Exception):
    """A card that cannot be set."""

    def problem(self, words: CardProblemWords) -> tuple[str, str]:
        """Return what is wrong with it, and what is allowed."""
        raise NotImplementedError


class TooLongError(CardError):
    """A card does not fit, even with the smallest type allowed."""

    def problem(self, words: CardProblemWords) -> tuple[str, str]:
        """Return the same of every card."""
        return words.too_long, words.too_long_allowed


class MissingGlyphError(CardError):
    """A card has a sign that its font has not."""

    def __init__(self, sign: str) -> None:
        """Keep the sign."""
        self.sign = sign
        super().__init__(sign)

    def problem(self, words: CardProblemWords) -> tuple[str, str]:
        """Return what names the sign."""
        return words.no_glyph.format(sign=self.sign), words.no_glyph_allowed


def typeset(layout: Path, inputs: Mapping[str, str]) -> bytes:
    """Return a PDF/UA-1, tagged, with its fonts; the same inputs give the same bytes.

    Raises `TooLongError` where a layout says that the words do not fit, `MissingGlyphError` where
    the font lacks a sign, and Typst's own error on a drawing without words.
    """
    try:
        made = _compiler(layout, inputs).compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError as error:
        if "does not fit" in str(error):  # as exercises.typ says it
            raise TooLongError from error
        if missing := NO_GLYPH.search(str(error)):
            raise MissingGlyphError(missing[1]) from error
        raise
    pdf = cast("bytes", made)  # one file of all pages, as for every format but pictures
    return packed(shown_again(opened(pdf)))


def pictures(layout: Path, inputs: Mapping[str, str]) -> tuple[bytes, ...]:
    """Return each page as a small PNG in a few greys; see `PICTURE_PPI` and `GREYS`."""
    made = _compiler(layout, inputs).compile(format="png", ppi=PICTURE_PPI)
    pages = made if isinstance(made, list) else [made]
    return tuple(_in_greys(cast("bytes", page)) for page in pages)


def bitmap(layout: Path, inputs: Mapping[str, str]) -> bytes:
    """Return the only page of a layout as PNG in colour, a pixel for each point."""
    return cast("bytes", _compiler(layout, inputs).compile(format="png", ppi=72))


def _compiler(layout: Path, inputs: Mapping[str, str]) -> typst.Compiler:
    return typst.Compiler(
        layout,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
    )


@cache
def _fonts() -> typst.Fonts:
    """Return all faces, which are read once for all cards."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[*folders()]
    )


def _in_greys(png: bytes) -> bytes:
    step = 255 / (GREYS - 1)
    grey = Image.open(io.BytesIO(png)).convert("L")
    # White, of which there is most, comes first. Runs of one grey are all that is packed: the best
    # that zlib can do takes five times as long and saves 2 %.
    even = grey.point([GREYS - 1 - round(value / step) for value in range(256)])
    even.putpalette([round(255 - step * place) for place in range(GREYS) for _ in "rgb"])
    smaller = io.BytesIO()
    even.save(smaller, "png", bits=2, compress_level=9, compress_type=zlib.Z_RLE)
    return smaller.getvalue()
