"""Every card of the real content as PDF: each file is opened, none is a sample."""

import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.build import PROJECT, read
from generator.cards import SIZES
from generator.drawings import drawings
from generator.library import Library
from generator.prints import manuscripts, prints
from generator.typeset import Manuscript

MOST_SHEETS = {"a4": 2, "letter": 2, "a5": 3, "large-a4": 3, "large-letter": 3}
SMALLEST = {"a4": 10, "letter": 10, "a5": 10, "large-a4": 18, "large-letter": 18}
ROUTINES = sorted(path.stem for path in (PROJECT / "content" / "routines").glob("*.yml"))
EVERY = [(record, size) for record in ROUTINES for size in SIZES]


@pytest.fixture(scope="module")
def library() -> Library:
    return read(PROJECT / "content")


@pytest.fixture(scope="module")
def copy(library: Library) -> Mapping[str, Manuscript]:
    drawn = drawings(library, PROJECT / "build" / "figures")
    return manuscripts(library, PROJECT / "templates", drawn)


@pytest.fixture(scope="module")
def made(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    kept = tmp_path_factory.mktemp(f"cards{worker}")
    drawn = drawings(library, PROJECT / "build" / "figures")
    return prints(library, PROJECT / "templates", drawn, kept)


@pytest.fixture(params=EVERY, ids="-".join)
def card(request: pytest.FixtureRequest, made: Mapping[str, bytes]) -> tuple[str, str, PdfReader]:
    record, size = request.param
    return record, size, PdfReader(io.BytesIO(made[f"cards/{record}-{size}.pdf"]))


def elements(node: Any) -> Iterator[DictionaryObject]:
    """Yield every element of a structure tree."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from elements(child)
    elif isinstance(node, DictionaryObject):
        yield node
        if "/K" in node:
            yield from elements(node["/K"])


def root_of(pdf: PdfReader) -> Any:
    """Return the catalogue of a file, which pypdf types as any object."""
    return pdf.trailer["/Root"].get_object()


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_it_has_the_sheets_that_its_size_promises(card: tuple[str, str, PdfReader]) -> None:
    _, size, pdf = card
    assert 1 <= len(pdf.pages) <= MOST_SHEETS[size]


def test_it_is_tagged_and_says_its_language_and_title(
    card: tuple[str, str, PdfReader], library: Library
) -> None:
    record, _, pdf = card
    root = root_of(pdf)
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith(library.site.language)
    assert pdf.metadata
    assert pdf.metadata.title == library.routines[record].name
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()


def test_every_drawing_has_its_words(
    card: tuple[str, str, PdfReader], copy: Mapping[str, Manuscript]
) -> None:
    record, _, pdf = card
    words = json.loads(copy[record].words)
    expected = [line["picture"] for line in words["lines"] if line["picture"]]
    tree = elements(root_of(pdf)["/StructTreeRoot"])
    found = [str(e.get("/Alt")) for e in tree if e.get("/S") == "/Figure"]
    assert found == [words["labels"]["code"], *expected]


def test_every_font_is_in_the_file(card: tuple[str, str, PdfReader]) -> None:
    _, _, pdf = card
    resources: list[Any] = [page["/Resources"] for page in pdf.pages]
    fonts = [font["/DescendantFonts"][0] for one in resources for font in one["/Font"].values()]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"])


def test_its_type_is_no_smaller_than_its_size_allows(card: tuple[str, str, PdfReader]) -> None:
    """The words of a card; labels, days and the foot may be a little smaller."""
    record, size, pdf = card
    sizes: dict[float, int] = {}

    def note(text: str, _: object, matrix: list[float], __: object, points: float) -> None:
        found = round(abs(points * matrix[3]), 1)
        sizes[found] = sizes.get(found, 0) + len(text.strip())

    for page in pdf.pages:
        page.extract_text(visitor_text=note)
    assert max(sizes, key=lambda points: sizes[points]) >= SMALLEST[size], (record, sizes)


def test_its_code_leads_to_the_page_of_the_routine(
    card: tuple[str, str, PdfReader], made: Mapping[str, bytes], library: Library
) -> None:
    record, size, _ = card
    page = pypdfium2.PdfDocument(made[f"cards/{record}-{size}.pdf"])[0]
    codes = zxingcpp.read_barcodes(page.render(scale=150 / 72).to_numpy())
    assert [code.text for code in codes] == [f"{library.site.address}routines/{record}/"]


def test_it_says_all_it_must_in_the_order_in_which_one_reads(
    card: tuple[str, str, PdfReader], copy: Mapping[str, Manuscript]
) -> None:
    record, _, pdf = card
    words = json.loads(copy[record].words)
    text = plain(" ".join(page.extract_text() for page in pdf.pages))
    place = 0
    for must in (
        words["title"],
        words["when"],
        words["who_for"],
        *(part for line in words["lines"] for part in (line["name"], line["dose"])),
        *words["every_time"],
        *words["stop"],
        words["emergency"],
        words["short"],
        words["reviewed"],
    ):
        found = text.find(plain(must), place)
        assert found >= place, must
        place = found


def test_its_ticks_are_for_seven_days(card: tuple[str, str, PdfReader]) -> None:
    record, _, pdf = card
    text = "".join(page.extract_text() for page in pdf.pages)
    assert len(re.findall(r"M\s*T\s*W\s*T\s*F\s*S\s*S", text)) > 0, record


def test_every_routine_is_there_in_every_size_and_nothing_else(made: Mapping[str, bytes]) -> None:
    assert EVERY
    assert sorted(made) == sorted(f"cards/{record}-{size}.pdf" for record, size in EVERY)
