"""A PDF as Typst writes it, read into its objects and written in less room.

Tags are thousands of small objects, a quarter of a card's bytes, each by itself and behind a table
of places. Here all that are no streams stand in one, compressed: PDF has had object streams since
1.5 (ISO 32000-1, 7.5.7 and 7.5.8), and every reader of cards knows them.
"""

import itertools
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

END = re.compile(rb"xref\n0 \d+\n(.*)trailer\n<<(.*)>>\nstartxref\n\d+\n%%EOF\s*\Z", re.DOTALL)
OBJECT = re.compile(rb"\d+ 0 obj\n(.*)\nendobj\s*\Z", re.DOTALL)
STREAM = re.compile(rb"(<<.*?>>)\nstream\n(.*)\nendstream\Z", re.DOTALL)
SIZE = re.compile(rb"/Size \d+")
LENGTH = re.compile(rb"/Length \d+")
FLATE = b"/Filter/FlateDecode"
TABLE = b"\nxref\n"
ENTRY = 20  # bytes of a line in a table of places
LEVEL = 7  # of zlib: the best one takes half as long again, for half a percent
FREE, ALONE, TOGETHER = 0, 1, 2  # kinds of places
FIELDS = (1, 4, 2)  # bytes of each figure of a place: its kind, where it is, which one there
HEADER = b"%PDF-1.7\n%\x80\x80\x80\x80\n"


class UnknownFormError(ValueError):
    """A PDF that is written otherwise than Typst does."""


@dataclass(frozen=True)
class Stream:
    """A stream: its dictionary as written, and its bytes, without compression if it has any."""

    head: bytes
    data: bytes

    @property
    def written(self) -> bytes:
        """The object as it stands in a file."""
        body = zlib.compress(self.data, LEVEL) if FLATE in self.head else self.data
        head = LENGTH.sub(b"/Length %d" % len(body), self.head, count=1)
        return b"%s\nstream\n%s\nendstream" % (head, body)


@dataclass(frozen=True)
class Document:
    """A PDF: each object by its number, and what its trailer says of the whole."""

    objects: Mapping[int, bytes | Stream]
    trailer: bytes

    def stream(self, number: int) -> Stream:
        """Return an object that must be a stream."""
        if not isinstance(found := self.objects[number], Stream):
            raise UnknownFormError
        return found

    def text(self, number: int) -> bytes:
        """Return an object that must not be a stream."""
        if isinstance(found := self.objects[number], Stream):
            raise UnknownFormError
        return found


def opened(pdf: bytes) -> Document:
    """Return the objects of a PDF; `UnknownFormError` if they are not as Typst writes them."""
    if not (end := END.search(pdf, max(pdf.rfind(TABLE), 0))):
        raise UnknownFormError
    places = _places(end[1])
    ends = dict(itertools.pairwise([*sorted(places.values()), end.start()]))
    objects = {number: _object(pdf[start : ends[start]]) for number, start in places.items()}
    return Document(objects, SIZE.sub(b"", end[2]))


def packed(document: Document) -> bytes:
    """Return a document in one file, in which all objects but streams are compressed together."""
    alone = {i: each for i, each in document.objects.items() if isinstance(each, Stream)}
    small = {i: each for i, each in document.objects.items() if not isinstance(each, Stream)}
    shared, table = max(document.objects) + 1, max(document.objects) + 2
    written, places = bytearray(HEADER), [(FREE, 0, 0)] * (table + 1)
    for number, stream in {**alone, shared: _together(small)}.items():
        places[number] = (ALONE, len(written), 0)
        written += _numbered(number, stream.written)
    for rank, number in enumerate(small):
        places[number] = (TOGETHER, shared, rank)
    start = len(written)
    places[table] = (ALONE, start, 0)
    written += _numbered(table, _table(places, document.trailer).written)
    return bytes(written) + b"startxref\n%d\n%%%%EOF\n" % start


def _places(table: bytes) -> dict[int, int]:
    """Return where each object begins; the first line is of none."""
    lines = [table[start : start + ENTRY] for start in range(ENTRY, len(table), ENTRY)]
    return {number: int(line[:10]) for number, line in enumerate(lines, start=1) if b"n" in line}


def _object(text: bytes) -> bytes | Stream:
    if not (found := OBJECT.match(text)):
        raise UnknownFormError
    if not (stream := STREAM.match(found[1])):
        return found[1]
    head, body = stream.groups()
    return Stream(head, zlib.decompress(body) if FLATE in head else body)


def _together(objects: Mapping[int, bytes]) -> Stream:
    """Return a stream of objects: where each begins, then all of them."""
    bodies = b"\n".join(objects.values())
    begins, at = [], 0
    for number, body in objects.items():
        begins.append(b"%d %d" % (number, at))
        at += len(body) + 1
    first = b" ".join(begins) + b"\n"
    head = b"<</Type/ObjStm/N %d/First %d/Length 0%s>>" % (len(objects), len(first), FLATE)
    return Stream(head, first + bodies)


def _table(places: Sequence[tuple[int, int, int]], trailer: bytes) -> Stream:
    """Return the table of places as a stream; its lines differ little, so it says by how much."""
    width, above, lines = sum(FIELDS), bytes(sum(FIELDS)), []
    for place in places:
        sizes = zip(place, FIELDS, strict=True)
        line = b"".join(figure.to_bytes(size, "big") for figure, size in sizes)
        lines.append(b"\x02" + bytes((a - b) % 256 for a, b in zip(line, above, strict=True)))
        above = line
    widths = b" ".join(b"%d" % size for size in FIELDS)
    predictor = b"/DecodeParms<</Predictor 12/Columns %d>>" % width
    head = b"<</Type/XRef/Size %d/W[%s]/Length 0%s%s%s>>"
    return Stream(head % (len(places), widths, FLATE, predictor, trailer), b"".join(lines))


def _numbered(number: int, written: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, written)
