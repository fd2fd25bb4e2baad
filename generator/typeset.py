"""Sets a card as a PDF: Typst takes the words, the drawings and a layout, and fits the type."""

import io
import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import cast

import segno
import typst

PACKAGE = "fontpkg_atkinson_hyperlegible"
QUIET_ZONE = 2  # modules of white around the code; the card's own margin adds the rest


@dataclass(frozen=True)
class Manuscript:
    """What a card is set from: its words as JSON, its drawings as SVG, the address of its code."""

    words: str
    pictures: tuple[str, ...]
    address: str


class TooLongError(Exception):
    """A card does not fit on the sheets of its size, even with the smallest type allowed."""


def typeset(layout: Path, manuscript: Manuscript, size: str) -> bytes:
    """Return a card as PDF/UA-1, tagged, with its fonts; the same manuscript gives the same bytes.

    Raises `TooLongError` where the words do not fit, and Typst's own error on a missing glyph or a
    drawing without words.
    """
    compiler = typst.Compiler(
        layout,
        font_paths=[Path(str(files(PACKAGE) / "files"))],
        ignore_system_fonts=True,
        sys_inputs={
            "words": manuscript.words,
            "pictures": json.dumps(manuscript.pictures),
            "code": code(manuscript.address),
            "size": size,
        },
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"])
        return cast("bytes", made)  # one file of all pages, as for every format but pictures
    except typst.TypstError as error:
        if "does not fit" in str(error):
            raise TooLongError(str(error)) from error
        raise


def code(address: str) -> str:
    """Return the QR code of an address as SVG, with error correction for creased paper."""
    drawn = io.BytesIO()
    segno.make(address, error="m").save(drawn, kind="svg", border=QUIET_ZONE, xmldecl=False)
    return drawn.getvalue().decode()
