import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from generator.content.library import Library
from generator.paper.typeset import GREYS, MissingGlyphError, TooLongError, pictures, typeset

LAYOUT = """
#set document(title: "A page", date: none)
#set page(width: 60mm, height: 40mm)
#set text(font: "Atkinson Hyperlegible", lang: "en", fallback: false)
= A page
#sys.inputs.words
#if "picture" in sys.inputs { image(bytes(sys.inputs.picture), format: "svg") }
#if "second" in sys.inputs { pagebreak() }
#if "panic" in sys.inputs { panic(sys.inputs.panic) }
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0H4"/></svg>'


@pytest.fixture
def layout(tmp_path: Path) -> Path:
    path = tmp_path / "layout.typ"
    path.write_text(LAYOUT, encoding="utf-8")
    return path


def saying(words: str, **more: str) -> Mapping[str, str]:
    return {"words": words, **more}


def test_the_same_inputs_give_the_same_bytes(layout: Path) -> None:
    assert typeset(layout, saying("Hello")) == typeset(layout, saying("Hello"))
    assert pictures(layout, saying("Hello")) == pictures(layout, saying("Hello"))


def test_words_are_words_and_never_commands(layout: Path) -> None:
    pdf = typeset(layout, saying("*No* #panic() $x$ <b>"))
    assert "*No* #panic() $x$ <b>" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def test_what_does_not_fit_is_told_from_other_errors(layout: Path) -> None:
    with pytest.raises(TooLongError):
        typeset(layout, saying("", panic="does not fit: Fist"))
    with pytest.raises(RuntimeError, match="unknown"):
        typeset(layout, saying("", panic="unknown"))


def test_a_sign_without_a_glyph_and_a_picture_without_words_stop_it(layout: Path) -> None:
    with pytest.raises(MissingGlyphError, match="漢"):
        typeset(layout, saying("漢"))
    with pytest.raises(RuntimeError, match="missing alt text"):
        typeset(layout, saying("", picture=SVG))


def test_every_page_has_a_picture_in_few_greys_from_black_to_white(layout: Path) -> None:
    one, two = pictures(layout, saying("Hello", second="yes"))
    picture = Image.open(io.BytesIO(one))
    assert picture.size == (142, 94)
    colours = picture.convert("L").getcolors()
    assert colours
    assert {value for _, value in colours} == {0, 85, 170, 255}
    assert len(colours) == GREYS
    assert len(two) < len(one)


def test_what_is_wrong_with_a_card_is_said_in_the_words_of_the_catalogue(library: Library) -> None:
    words = library.words.cards.problems.model_copy(update={"no_glyph": "no {sign} here"})
    assert TooLongError().problem(words) == (
        "too long for its card, even in the smallest type",
        "fewer steps, or shorter words",
    )
    assert MissingGlyphError("{x}").problem(words) == (
        "no {x} here",
        "signs that Atkinson Hyperlegible has",
    )
