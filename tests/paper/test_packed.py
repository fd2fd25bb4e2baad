import io
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest
import typst
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.paper.packed import Stream, UnknownFormError, opened, packed

PAGES = b"""
#set document(title: "Three signs", author: "Us", date: none)
#set page(width: 60mm, height: 80mm)
#set text(lang: "en")
= Three signs
#table(columns: 2, table.header[Sign][Act], [Fever], [Call], [Numb legs], [Call at once])
#link("https://upper-back-rehab.example/")[Where it stands] stream endobj
#pagebreak()
== Overleaf
- One
- Two
"""


@pytest.fixture(scope="module")
def plain() -> bytes:
    """A PDF as Typst writes it."""
    made = typst.Compiler(PAGES).compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    return made


def tags(pdf: bytes) -> list[str]:
    """Return all that is known of each tag but which objects it names."""
    catalogue: Any = PdfReader(io.BytesIO(pdf), strict=True).trailer["/Root"]
    return [*_tags(catalogue["/StructTreeRoot"])]


def _tags(tag: Any) -> Iterator[str]:
    for one in tag if isinstance(tag, list) else [tag]:
        each = one.get_object()
        if isinstance(each, DictionaryObject):
            yield repr([(key, each[key]) for key in ("/S", "/T", "/Alt", "/Lang") if key in each])
            yield from _tags(each.get("/K", []))


def texts(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def test_a_packed_file_says_the_same_in_less_room(plain: bytes) -> None:
    made = packed(opened(plain))
    assert texts(made) == texts(plain)
    assert tags(made) == tags(plain)
    assert len(tags(made)) > 20
    assert len(made) < 0.75 * len(plain)


def test_what_a_file_says_of_itself_stays(plain: bytes) -> None:
    before, after = (
        PdfReader(io.BytesIO(pdf), strict=True) for pdf in (plain, packed(opened(plain)))
    )
    assert after.metadata == before.metadata
    assert after.trailer["/ID"] == before.trailer["/ID"]
    assert after.xmp_metadata is not None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in packed(opened(plain))
    links: Any = after.pages[0]["/Annots"]
    assert links[0].get_object()["/A"]["/URI"] == "https://upper-back-rehab.example/"


def test_only_streams_stand_by_themselves(plain: bytes) -> None:
    streams = [each for each in opened(plain).objects.values() if isinstance(each, Stream)]
    assert packed(opened(plain)).count(b" 0 obj\n") == len(streams) + 2  # all others, and the table


def test_the_same_file_gives_the_same_bytes(plain: bytes) -> None:
    assert packed(opened(plain)) == packed(opened(plain))


def test_a_file_in_another_form_is_refused(plain: bytes) -> None:
    for other in (packed(opened(plain)), plain.replace(b"3 0 obj\n", b"3 0 obj ", 1), b"%PDF-1.7"):
        with pytest.raises(UnknownFormError):
            opened(other)


def test_what_is_no_stream_is_not_taken_for_one(plain: bytes) -> None:
    document = opened(plain)
    stream = next(n for n, each in document.objects.items() if isinstance(each, Stream))
    small = next(n for n, each in document.objects.items() if isinstance(each, bytes))
    assert document.text(small).startswith(b"<<")
    with pytest.raises(UnknownFormError):
        document.text(stream)
    with pytest.raises(UnknownFormError):
        document.stream(small)
