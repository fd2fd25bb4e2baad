"""What stands on printed pages."""

import ctypes
import math
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdf.generic import DictionaryObject
from pypdfium2 import raw

HYPHEN_AT_THE_END = "\x02"  # what pdfium makes of one that ends a line
FORMS = 15  # nested ones that are looked into
LONGEST = 4096  # letters that are drawn at once


def words_of_sheets(pdf: bytes) -> list[str]:
    """Return the text of each sheet without spaces: a line may end anywhere.

    In the order in which it was drawn, as one reads it; pdfium's own mixes the lines of columns
    that stand beside each other.
    """
    return [_without_spaces(page) for page in pypdfium2.PdfDocument(pdf)]


def _without_spaces(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    drawn = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=FORMS)
    held = (ctypes.c_ushort * LONGEST)()
    words = "".join(_text_of(one.raw, text.raw, held) for one in drawn)
    return "".join(words.replace(HYPHEN_AT_THE_END, "-").split())


def _text_of(drawn: Any, text: Any, held: Any) -> str:
    size = raw.FPDFTextObj_GetText(drawn, text, held, ctypes.sizeof(held))  # in bytes, 0 at the end
    assert size <= ctypes.sizeof(held)
    return ctypes.string_at(held, size - 2).decode("utf-16-le")


def sizes_of_letters(pdf: bytes) -> Iterator[float]:
    """Yield the points of every letter as it is printed, however its page is scaled."""
    matrix = raw.FS_MATRIX()
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        for place in range(text.count_chars()):
            if chr(raw.FPDFText_GetUnicode(text.raw, place)).isalpha():
                raw.FPDFText_GetMatrix(text.raw, place, matrix)
                size = raw.FPDFText_GetFontSize(text.raw, place)
                yield size * math.hypot(matrix.c, matrix.d)


def elements(node: Any) -> Iterator[DictionaryObject]:
    """Yield every element below a node of a structure tree, in the order of the file."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from elements(child)
    elif isinstance(node, DictionaryObject):
        yield node
        yield from elements(node.get("/K"))
