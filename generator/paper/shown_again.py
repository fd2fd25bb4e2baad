"""Drawings that a PDF shows again: each stands in the file once.

Typst writes every path of a drawing into the page that shows it, each behind the scale of the
drawing. Here a drawing has its scale once. If it comes again, in any size, it is a form that pages
name (ISO 32000-1, 8.10). What has a pattern or is seen through belongs to its page, and stays.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.paper.packed import Document, Stream

PAGE = re.compile(rb"/Resources (\d+) 0 R.*/Contents (\d+) 0 R", re.DOTALL)
COLOURS = re.compile(rb"/ColorSpace<<[^>]*?/c0 (\d+ 0 R)")
DONE = b"\nQ\n"  # the end of a path with its own state
# A path in a state of its own, behind anything else: its scale, and its paint in one colour space.
PATH = re.compile(rb"(?P<before>.*\n)?q (?P<scale>[-\d. ]+ cm)(?P<paint>(?:/c0 [^/]+)+)", re.DOTALL)
POINTS = re.compile(rb"((?:-?[\d.]+ ){2,6})[mlc]\b")
XOBJECTS = b"/XObject<<"
LEAST = 400  # bytes from which on a form is shorter
LINE = 20  # units around the points of a form, for the width of its lines


@dataclass(frozen=True)
class Paths:
    """Paths that follow each other in one scale, and the colour space that they need."""

    colours: bytes
    body: bytes

    @property
    def form(self) -> Stream:
        """The paths as a form."""
        figures = [float(f) for found in POINTS.findall(self.body) for f in found.split()]
        across, down = figures[::2], figures[1::2]
        corners = (min(across) - LINE, min(down) - LINE, max(across) + LINE, max(down) + LINE)
        box = b" ".join(b"%d" % round(corner) for corner in corners)
        resources = b"<</ColorSpace<</c0 %s>>>>" % self.colours
        head = b"<</Type/XObject/Subtype/Form/BBox[%s]/Resources %s/Length 0/Filter/FlateDecode>>"
        return Stream(head % (box, resources), self.body)


@dataclass(frozen=True)
class Shown:
    """A part of a page: what stands before some paths, their scale, and the paths."""

    before: bytes
    scale: bytes
    paths: Paths

    def written(self, forms: Mapping[Paths, int]) -> bytes:
        """Return the part, naming its form if it has one."""
        number = forms.get(self.paths)
        body = b"/v%d Do" % number if number else self.paths.body
        return b"%sq %s\n%s\nQ\n" % (self.before, self.scale, body)


def shown_again(document: Document) -> Document:
    """Return a document that looks the same, with each drawing in it once."""
    pages = {page: [*_parts(document, *page)] for page in _pages(document)}
    every = Counter(part.paths for parts in pages.values() for part in _shown(parts))
    again = [paths for paths, times in every.items() if times > 1 and len(paths.body) > LEAST]
    forms = {paths: number for number, paths in enumerate(again, max(document.objects) + 1)}
    changed: dict[int, bytes | Stream] = {number: paths.form for paths, number in forms.items()}
    for (resources, contents), parts in pages.items():
        written = [part.written(forms) if isinstance(part, Shown) else part for part in parts]
        changed[contents] = replace(document.stream(contents), data=b"".join(written))
        named = {forms[part.paths] for part in _shown(parts) if part.paths in forms}
        changed[resources] = _naming(document.text(resources), sorted(named))
    return Document({**document.objects, **changed}, document.trailer)


def _pages(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the numbers of each page's resources and contents."""
    for each in document.objects.values():
        if isinstance(each, bytes) and (page := PAGE.search(each)):
            yield int(page[1]), int(page[2])


def _shown(parts: Iterable[bytes | Shown]) -> Iterator[Shown]:
    yield from (part for part in parts if isinstance(part, Shown))


def _parts(document: Document, resources: int, contents: int) -> Iterator[bytes | Shown]:
    """Yield what a page paints, in order; paths that follow each other in one scale together."""
    found = COLOURS.search(document.text(resources))
    colours = found[1] if found else b""
    *pieces, rest = document.stream(contents).data.split(DONE)
    group: list[re.Match[bytes]] = []
    for piece in pieces:
        path = PATH.fullmatch(piece)
        follows = path and group and not path["before"] and path["scale"] == group[0]["scale"]
        if group and not follows:
            yield _together(group, colours)
            group = []
        if path:
            group.append(path)
        else:
            yield piece + DONE
    if group:
        yield _together(group, colours)
    yield rest


def _together(group: Sequence[re.Match[bytes]], colours: bytes) -> Shown:
    body = b"\n".join(b"q %s\nQ" % path["paint"] for path in group)
    return Shown(group[0]["before"] or b"", group[0]["scale"], Paths(colours, body))


def _naming(resources: bytes, forms: Sequence[int]) -> bytes:
    """Return the resources of a page with the names of its forms."""
    names = b"".join(b"/v%d %d 0 R" % (form, form) for form in forms)
    if not forms:
        return resources
    if XOBJECTS in resources:
        return resources.replace(XOBJECTS, XOBJECTS + names, 1)
    return b"%s%s%s>>>>" % (resources.removesuffix(b">>"), XOBJECTS, names)
