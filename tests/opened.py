"""A PDF as a reader, a printer and a screen reader find it: opened once, read once."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pypdfium2
from pypdfium2 import raw

LONGEST = 4096  # letters that are drawn at once
MM = 72 / 25.4  # points of a millimetre
TEXT, PATH, IMAGE, FORM = (
    raw.FPDF_PAGEOBJ_TEXT,
    raw.FPDF_PAGEOBJ_PATH,
    raw.FPDF_PAGEOBJ_IMAGE,
    raw.FPDF_PAGEOBJ_FORM,
)


@dataclass(frozen=True)
class Box:
    """A rectangle in points, from the lower left corner of its sheet."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.top - self.bottom

    def inside(self, other: "Box", by: float = 1) -> bool:
        """Return whether it lies in the other, but for so many points."""
        return (
            self.left >= other.left - by
            and self.right <= other.right + by
            and self.bottom >= other.bottom - by
            and self.top <= other.top + by
        )

    def overlaps(self, other: "Box", across: float, down: float) -> bool:
        """Return whether they have more in common than so many points."""
        wide, high = self.common(other)
        return wide > across and high > down

    def common(self, other: "Box") -> tuple[float, float]:
        """Return how wide and how high what they have in common is; negative if they are apart."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        return wide, min(self.top, other.top) - max(self.bottom, other.bottom)


def around(boxes: Sequence[Box]) -> Box:
    """Return the smallest rectangle that holds all."""
    lefts, bottoms = min(box.left for box in boxes), min(box.bottom for box in boxes)
    return Box(lefts, bottoms, max(box.right for box in boxes), max(box.top for box in boxes))


@dataclass(frozen=True)
class Corner:
    """Where coordinates begin, in points, and how many points each is."""

    left: float
    bottom: float
    points: float


@dataclass(frozen=True)
class Ink:
    """Something that is drawn: its box, and what of the structure it belongs to, if anything.

    `run` is the same for all that was marked at once, and `at` is where the corner of its own
    coordinates stands, with points for each of them. `text`, `points` and `is_white` are of words.
    """

    kind: int
    box: Box
    mark: int | None
    run: int
    at: "Corner"
    text: str = ""
    points: float = 0.0
    is_white: bool = False
    is_embedded: bool = False


@dataclass(frozen=True)
class Tag:
    """An element of the structure of a sheet: in order, its elements and numbers of its marks."""

    kind: str
    alternative: str
    holds: tuple["Tag | int", ...]

    @property
    def parts(self) -> tuple["Tag", ...]:
        """The elements in it."""
        return tuple(one for one in self.holds if isinstance(one, Tag))

    def all(self, *kinds: str) -> Iterator["Tag"]:
        """Yield what is of these kinds, or everything, in the order in which it is read."""
        if not kinds or self.kind in kinds:
            yield self
        for part in self.parts:
            yield from part.all(*kinds)

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """The numbers of all that is marked as its own or of its parts, in order."""
        found = ((one,) if isinstance(one, int) else one.marks for one in self.holds)
        return tuple(mark for marks in found for mark in marks)


@dataclass(frozen=True)
class Link:
    """What is opened by a tap, and where."""

    address: str
    box: Box


@dataclass(frozen=True)
class Leaf:
    """A sheet of paper, one side of it."""

    width: float
    height: float
    ink: tuple[Ink, ...]
    tags: Tag
    links: tuple[Link, ...]

    @cached_property
    def words(self) -> tuple[Ink, ...]:
        """All its text that shows."""
        return tuple(ink for ink in self.ink if ink.kind == TEXT and ink.text.strip())

    @cached_property
    def text(self) -> str:
        """Its text without spaces, in the order in which it is drawn: a line may end anywhere."""
        return bare("".join(ink.text for ink in self.words))

    def room(self, margin: float) -> Box:
        """Return what is left within a margin in millimetres."""
        edge = margin * MM
        return Box(edge, edge, self.width - edge, self.height - edge)

    def inside(self, tag: Tag) -> list[Ink]:
        """Return what is drawn of an element."""
        marks = set(tag.marks)
        return [ink for ink in self.ink if ink.mark in marks]

    def said(self, tag: Tag) -> str:
        """Return the words of an element without spaces, as a screen reader has them."""
        by_mark: dict[int, str] = {}
        for ink in self.words:
            if ink.mark is not None:
                by_mark[ink.mark] = by_mark.get(ink.mark, "") + ink.text
        return bare("".join(by_mark.get(mark, "") for mark in tag.marks))


def bare(text: str) -> str:
    """Return a text without spaces and hyphens, which lines may have gained or lost."""
    return "".join(text.split()).replace("-", "").replace("\x02", "").replace("\u200b", "")


@dataclass(frozen=True)
class Opened:
    """A PDF: its sheets, what it says of itself, and its bookmarks with their sheets."""

    leaves: tuple[Leaf, ...]
    title: str
    language: str
    bookmarks: tuple[tuple[str, int], ...]

    @cached_property
    def text(self) -> str:
        """All its text without spaces."""
        return "".join(leaf.text for leaf in self.leaves)


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
