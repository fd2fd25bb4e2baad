"""What stands on printed pages."""

import io
import math
from collections.abc import Iterator

import pypdfium2
from pypdf import PdfReader
from pypdfium2 import raw


def words_of_sheets(pdf: bytes) -> list[str]:
    """Return the text of each sheet without spaces: a line may end anywhere.

    By pypdf, since pdfium mixes the lines of columns that stand beside each other.
    """
    return ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def sizes_of_letters(pdf: bytes) -> Iterator[float]:
    """Yield the points of every letter as it is printed, however its page is scaled.

    By pdfium, which is many times as fast as pypdf.
    """
    matrix = raw.FS_MATRIX()
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        for place in range(text.count_chars()):
            if chr(raw.FPDFText_GetUnicode(text.raw, place)).isalpha():
                raw.FPDFText_GetMatrix(text.raw, place, matrix)
                size = raw.FPDFText_GetFontSize(text.raw, place)
                yield size * math.hypot(matrix.c, matrix.d)
