"""A PDF as a reader, a printer and a screen reader find it: opened once, read once."""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

from tests.leaves import FORM, PATH, TEXT, Box, Corner, Ink, Leaf, Link, Opened, Tag

LONGEST = 4096  # letters that are drawn at once


def opened(pdf: bytes) -> Opened:
    """Return all that there is to know of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        leaves = tuple(_leaf(document, page) for page in document)
        marks = tuple((one.get_title(), _sheet_of(one)) for one in document.get_toc())
        title = document.get_metadata_value("Title")
        return Opened(leaves, title, _language(document), marks)
    finally:
        document.close()


def _sheet_of(bookmark: Any) -> int:
    place = bookmark.get_dest()
    return place.get_index() if place else -1


def _language(document: pypdfium2.PdfDocument) -> str:
    held = (ctypes.c_ushort * 50)()
    raw.FPDFCatalog_GetLanguage(document.raw, held, ctypes.sizeof(held))
    return "".join(map(chr, held)).partition("\0")[0]


def _leaf(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Leaf:
    width, height = page.get_size()
    text = page.get_textpage()
    held = (ctypes.c_ushort * LONGEST)()
    count = raw.FPDFPage_CountObjects(page.raw)
    ink = tuple(
        one
        for place in range(count)
        for one in _ink(raw.FPDFPage_GetObject(page.raw, place), text.raw, held)
    )
    return Leaf(width, height, ink, _tags(page), tuple(_links(document, page)))


def _ink(drawn: Any, text: Any, held: Any) -> Iterator[Ink]:
    kind, (mark, run), at = raw.FPDFPageObj_GetType(drawn), _marked(drawn), _at(drawn)
    if kind == FORM:
        yield from (Ink(PATH, box, mark, run, at) for box, at in _within(drawn))
    elif kind == TEXT:
        size = raw.FPDFTextObj_GetText(drawn, text, held, ctypes.sizeof(held))
        words = ctypes.string_at(held, max(size - 2, 0)).decode("utf-16-le")
        look = (_points(drawn), _is_white(drawn), _is_embedded(drawn))
        yield Ink(kind, _box(drawn), mark, run, at, words, *look)
    else:
        yield Ink(kind, _box(drawn), mark, run, at)


def _marked(drawn: Any) -> tuple[int | None, int]:
    """Return the number in the structure of what is drawn, and where its mark is held."""
    number, run = ctypes.c_int(), 0
    for place in range(raw.FPDFPageObj_CountMarks(drawn)):
        mark = raw.FPDFPageObj_GetMark(drawn, place)
        run = ctypes.cast(mark, ctypes.c_void_p).value or 0
        if raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", number):
            return number.value, run
    return None, run


def _box(drawn: Any) -> Box:
    sides = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(drawn, *sides)
    return Box(*(side.value for side in sides))


def _at(drawn: Any) -> Corner:
    """Return the corner of coordinates; they are never turned, at most upside down."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(drawn, matrix)
    return Corner(matrix.e, matrix.f, matrix.a)


def _within(form: Any) -> Iterator[tuple[Box, Corner]]:
    """Yield the boxes of what a form draws, as they stand on the sheet, and their corner."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(form, matrix)
    for place in range(raw.FPDFFormObj_CountObjects(form)):
        drawn = raw.FPDFFormObj_GetObject(form, place)
        box, at = _box(drawn), _at(drawn)
        across = sorted((matrix.a * box.left + matrix.e, matrix.a * box.right + matrix.e))
        down = sorted((matrix.d * box.bottom + matrix.f, matrix.d * box.top + matrix.f))
        corner = Corner(
            matrix.a * at.left + matrix.e, matrix.d * at.bottom + matrix.f, matrix.a * at.points
        )
        yield Box(across[0], down[0], across[1], down[1]), corner


def _points(drawn: Any) -> float:
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(drawn, size)
    return round(size.value, 2)


def _is_white(drawn: Any) -> bool:
    channels = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFPageObj_GetFillColor(drawn, *channels)
    return all(channel.value == 255 for channel in channels)


def _is_embedded(drawn: Any) -> bool:
    return bool(raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(drawn)))


def _tags(page: pypdfium2.PdfPage) -> Tag:
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    count = raw.FPDF_StructTree_CountChildren(tree)
    parts = tuple(_tag(raw.FPDF_StructTree_GetChildAtIndex(tree, place)) for place in range(count))
    raw.FPDF_StructTree_Close(tree)
    return Tag("", "", parts)


def _tag(element: Any) -> Tag:
    places = range(raw.FPDF_StructElement_CountChildren(element))
    held = (_held(element, place) for place in places)
    return Tag(
        _string(raw.FPDF_StructElement_GetType, element),
        _string(raw.FPDF_StructElement_GetAltText, element),
        tuple(one for one in held if one is not None),
    )


def _held(element: Any, place: int) -> Tag | int | None:
    child = raw.FPDF_StructElement_GetChildAtIndex(element, place)
    if child:
        return _tag(child)
    number = raw.FPDF_StructElement_GetChildMarkedContentID(element, place)
    return int(number) if number >= 0 else None


def _string(ask: Any, element: Any) -> str:
    size = ask(element, None, 0)
    held = ctypes.create_string_buffer(size)
    ask(element, held, size)
    return held.raw[: max(size - 2, 0)].decode("utf-16-le")


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[Link]:
    place, link, sides = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page.raw, place, link):
        action = raw.FPDFLink_GetAction(link)
        size = raw.FPDFAction_GetURIPath(document.raw, action, None, 0) if action else 0
        held = ctypes.create_string_buffer(max(size, 1))
        raw.FPDFAction_GetURIPath(document.raw, action, held, size)
        raw.FPDFLink_GetAnnotRect(link, sides)
        yield Link(held.value.decode(), Box(sides.left, sides.bottom, sides.right, sides.top))
