import re

import pypdfium2
import pytest
import typst
from PIL import Image, ImageChops

from generator.paper.packed import Document, Stream, opened, packed
from generator.paper.shown_again import shown_again
from tests.paper.test_packed import tags, texts

LAYOUT = b"""
#set document(title: "Drawings", author: "Us", date: none)
#set page(width: 120mm, height: 90mm)
#set text(lang: "en")
#for width in json(bytes(sys.inputs.widths)) [
  = Figure
  #image(bytes(sys.inputs.svg), format: "svg", width: width * 1mm, alt: "A figure.")
  #pagebreak(weak: true)
]
"""
ZIGZAG = "M1 1" + "".join(f"L{number % 7 + 2} {number}" for number in range(2, 90))
SCALE = re.compile(rb"q 0\.\d+ 0 0 -0\.\d+ [\d.]+ [\d.]+ cm")
LAST_POINT = b" 89 l"
HATCH = (
    '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">'
    '<path d="M0 4H8" stroke="#000" stroke-width="4"/></pattern></defs>'
)
PATHS = (
    f'<path fill="none" stroke="#000" stroke-width=".9" d="{ZIGZAG}"/>'
    f'<path fill="#c4c4c4" stroke="#c4c4c4" d="{ZIGZAG}z"/>'
    '<path fill="#fff" stroke="#000" stroke-dasharray="2 1" d="M3 3c9 0 9 9 9 9z"/>'
)
MOVED = f'<g transform="translate(30 0) scale(.5)">{PATHS}</g>'
SEEN_THROUGH = '<path fill="#000" fill-opacity=".16" d="M50 50h40v40h-40z"/>'
HATCHED = '<path fill="url(#hatch)" d="M20 20h50v50h-50z"/>'


def pages(*widths: int, more: str = "") -> bytes:
    """Return the pages that show a drawing, each so many millimetres wide."""
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    inputs = {"svg": f"{head}{HATCH}{PATHS}{more}</svg>", "widths": str([*widths])}
    made = typst.Compiler(LAYOUT, sys_inputs=inputs).compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    return made


def pictures(pdf: bytes) -> list[Image.Image]:
    return [page.render(scale=4).to_pil() for page in pypdfium2.PdfDocument(pdf)]


def forms(document: Document) -> list[Stream]:
    every = document.objects.values()
    return [each for each in every if isinstance(each, Stream) and b"/Subtype/Form" in each.head]


def scales(document: Document) -> int:
    """Return how often a page says how large a drawing is."""
    every = document.objects.values()
    streams = [each.data for each in every if isinstance(each, Stream) and b"BDC" in each.data]
    return sum(len(SCALE.findall(data)) for data in streams)


@pytest.mark.parametrize(
    "more", ["", MOVED, SEEN_THROUGH, HATCHED, HATCHED + PATHS, SEEN_THROUGH + HATCHED]
)
@pytest.mark.parametrize("widths", [(20,), (20, 20), (20, 40, 30)])
def test_pages_look_and_read_the_same(widths: tuple[int, ...], more: str) -> None:
    before = pages(*widths, more=more)
    after = packed(shown_again(opened(before)))
    compared = zip(pictures(before), pictures(after), strict=True)
    assert [ImageChops.difference(*pair).getbbox() for pair in compared] == [None] * len(widths)
    assert texts(after) == texts(before)
    assert tags(after) == tags(before)


def test_a_drawing_that_comes_again_in_another_size_stands_there_once() -> None:
    document = shown_again(opened(pages(20, 40, 30)))
    (form,) = forms(document)
    assert form.data.count(b"q ") == PATHS.count("<path")
    streams = [each.data for each in document.objects.values() if isinstance(each, Stream)]
    assert sum(data.count(LAST_POINT) for data in streams) == 2  # of the line and of the area


def test_a_form_is_as_large_as_what_it_shows() -> None:
    (form,) = forms(shown_again(opened(pages(20, 40))))
    assert b"/BBox[-19 -19 32 109]" in form.head


def test_a_drawing_that_is_shown_once_is_no_form_and_has_its_scale_once() -> None:
    before, after = opened(pages(20)), shown_again(opened(pages(20)))
    assert forms(after) == []
    assert scales(before) == 3 * scales(after) == 3


def test_what_belongs_to_its_page_stays_there() -> None:
    (form,) = forms(shown_again(opened(pages(20, 40, more=SEEN_THROUGH + HATCHED))))
    assert b"gs" not in form.data
    assert b"Pattern" not in form.data
