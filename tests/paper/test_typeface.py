import io
from pathlib import Path

import pytest
from fontTools.pens.areaPen import AreaPen
from fontTools.ttLib import TTFont
from pypdf import PdfReader

from generator.paper.typeface import FACES, FAMILY, FOR_SCREENS, face, folders
from generator.paper.typeset import typeset
from tests.paper.test_typeset import saying

LAYOUT = f"""
#set document(title: "Amounts")
#set text(font: "{FAMILY}", lang: "en", fallback: false)
#sys.inputs.words *#sys.inputs.words*
"""


def opened(style: str) -> tuple[TTFont, TTFont]:
    package = folders()[1]
    return TTFont(io.BytesIO(face(style))), TTFont(package / FACES[style])


def bounds(font: TTFont, name: str) -> tuple[int, ...]:
    glyph = font["glyf"][name]
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax


def ink(font: TTFont, name: str) -> float:
    pen = AreaPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    return float(abs(pen.value))


@pytest.mark.parametrize("style", FACES)
def test_the_zero_is_a_ring_as_large_as_it_was(style: str) -> None:
    ours, theirs = opened(style)
    assert bounds(ours, "zero") == bounds(theirs, "zero")
    assert ours["hmtx"]["zero"] == theirs["hmtx"]["zero"]
    assert len(ours["glyf"]["zero"].endPtsOfContours) == 2
    assert ink(ours, "zero") < ink(theirs, "zero")


@pytest.mark.parametrize("style", FACES)
def test_nothing_else_looks_different(style: str) -> None:
    ours, theirs = opened(style)
    assert ours.getBestCmap() == theirs.getBestCmap()
    others = set(theirs.getGlyphOrder()) - {"zero", "zero.tf"}
    assert [name for name in sorted(others) if ink(ours, name) != ink(theirs, name)] == []


@pytest.mark.parametrize("style", FACES)
def test_a_face_is_named_as_ours_keeps_its_licence_and_is_half_as_heavy(style: str) -> None:
    ours, _ = opened(style)
    names = {record.nameID: str(record) for record in ours["name"].names}
    assert names.keys() == {0, 1, 2, 4, 6, 14}
    assert (names[1], names[2]) == (FAMILY, style.capitalize())
    assert "Braille Institute" in names[0]
    assert "scripts.sil.org/OFL" in names[14]
    assert not set(FOR_SCREENS) & set(ours.keys())


def test_the_same_package_gives_the_same_bytes() -> None:
    assert face("bold") == face("bold")


def test_figures_are_read_as_figures(tmp_path: Path) -> None:
    layout = tmp_path / "layout.typ"
    layout.write_text(LAYOUT, encoding="utf-8")
    (page,) = PdfReader(io.BytesIO(typeset(layout, saying("0 to 10 of 100")))).pages
    assert page.extract_text().count("0 to 10 of 100") == 2
