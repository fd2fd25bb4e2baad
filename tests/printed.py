"""What stands on printed pages, read by pdfium, which is many times as fast as pypdf."""

import math
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw


def words_of_sheets(pdf: bytes) -> list[str]:
    """Return the text of each sheet without spaces: a line may end anywhere."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return ["".join(text.split()) for text in pages]


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
