import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.build import PROJECT
from generator.cards import SIZES
from generator.drawings import Drawings
from generator.library import Library
from generator.prints import manuscripts
from generator.typeset import Manuscript, TooLongError, code, typeset

LAYOUT = PROJECT / "templates" / "cards" / "routine.typ"
POINT = 25.4 / 72  # mm
PAPERS = {"a4": (210, 297), "letter": (216, 279), "a5": (148, 210)}


@pytest.fixture
def manuscript(library: Library, blank: Drawings) -> Manuscript:
    return manuscripts(library, PROJECT / "templates", blank)["hand-break"]


def saying(manuscript: Manuscript, **words: object) -> Manuscript:
    """Return the manuscript with some of its words replaced."""
    return replace(manuscript, words=json.dumps({**json.loads(manuscript.words), **words}))


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.mark.parametrize("size", SIZES)
def test_a_card_is_set_on_the_paper_of_its_size(manuscript: Manuscript, size: str) -> None:
    paper = PdfReader(io.BytesIO(typeset(LAYOUT, manuscript, size))).pages[0].mediabox
    found = (round(float(paper.width) * POINT), round(float(paper.height) * POINT))
    assert found == PAPERS[size.removeprefix("large-")]


def test_the_same_manuscript_gives_the_same_bytes(manuscript: Manuscript) -> None:
    assert typeset(LAYOUT, manuscript, "a4") == typeset(LAYOUT, manuscript, "a4")


def test_words_are_words_and_never_commands(manuscript: Manuscript) -> None:
    text = pages(typeset(LAYOUT, saying(manuscript, emergency="*No* #panic() $x$ <b>"), "a4"))[0]
    assert "*No* #panic() $x$ <b>" in text


def test_a_long_card_goes_on_to_a_second_sheet_with_its_name(manuscript: Manuscript) -> None:
    line = json.loads(manuscript.words)["lines"][1]
    many = replace(saying(manuscript, lines=[line] * 14), pictures=manuscript.pictures[1:] * 14)
    first, second = pages(typeset(LAYOUT, many, "a4"))
    assert "Hand break (continued)" in second
    assert "continued" not in first
    assert first.count(line["name"]) + second.count(line["name"]) == 14


def test_a_card_that_fits_on_no_allowed_sheets_is_refused(manuscript: Manuscript) -> None:
    line = json.loads(manuscript.words)["lines"][1]
    many = replace(saying(manuscript, lines=[line] * 60), pictures=manuscript.pictures[1:] * 60)
    with pytest.raises(TooLongError, match="does not fit on 2 sheets"):
        typeset(LAYOUT, many, "a4")


def test_a_sign_without_a_glyph_and_a_picture_without_words_stop_it(
    manuscript: Manuscript, tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError, match="could not be displayed"):
        typeset(LAYOUT, saying(manuscript, emergency="漢"), "a4")
    silent = tmp_path / "silent.typ"
    silent.write_text(LAYOUT.read_text("utf-8").replace(", alt: words", ""), encoding="utf-8")
    with pytest.raises(RuntimeError, match="missing alt text"):
        typeset(silent, manuscript, "a4")


def test_the_code_is_a_drawing_of_the_address() -> None:
    assert code("https://a.example/") == code("https://a.example/") != code("https://b.example/")
    assert code("https://a.example/").startswith("<svg")
