import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pypdfium2
import pytest
from pypdf import PdfReader

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings, drawings
from generator.models.signs import DangerPlace
from generator.models.vocabulary import ReasonPicture
from generator.paper.catalogue import Print, catalogue
from generator.paper.inputs import inputs
from generator.paper.letterhead import letterhead
from generator.paper.picture_card import picture_card
from generator.paper.picture_sheet import Cell, PictureCard, Sign
from generator.paper.pictured import panel_svgs
from generator.paper.sheet import Manuscript
from generator.paper.typeset import typeset
from generator.paper.wordless import goes_without_words
from generator.project import PROJECT
from tests.printed import elements

LAYOUT = PROJECT / "templates" / "cards" / "pictures.typ"
DASH = "\u2013"
Edit = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def shown(library: Library, drawn: Path) -> Drawings:
    """The drawings of the sample: blank ones have no panels to place."""
    return drawings(library, drawn)


@pytest.fixture
def own(content: Path, edit: Edit) -> Library:
    """The sample, where pictures stand for the reasons of the hand break."""
    edit("vocabulary.yml", "label: Swollen hand", "label: Swollen hand\n    picture: hand")
    return read(content)


@pytest.fixture
def card(own: Library, shown: Drawings) -> PictureCard:
    return picture_card(own, shown, "hand-break")


@pytest.fixture
def manuscript(own: Library, shown: Drawings, card: PictureCard) -> Manuscript:
    """A manuscript with the panels of every drawing, for cards to take."""
    panels = {i: panel_svgs(made) for i, made in shown.items()}
    words = own.words
    return Manuscript(card, panels, words.cards.labels, words.safety, letterhead(own))


def set_with(manuscript: Manuscript, card: PictureCard) -> bytes:
    """Return a card as PDF."""
    given = Print("pictures", "fist-weeks", "a4")
    return typeset(LAYOUT, inputs(given, replace(manuscript, says=card)))


def alternatives(pdf: bytes) -> list[str]:
    """Return what is heard in place of pictures and signs, in the order of the file."""
    root: Any = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    return [str(one["/Alt"]) for one in elements(root["/StructTreeRoot"]) if "/Alt" in one]


def test_cells_have_amounts_as_signs_and_as_words(card: PictureCard) -> None:
    bend, standing, fist = card.cells
    assert (bend.number, bend.name) == (1, "Wrist bend")
    assert bend.amount == (Sign("times", "2"), Sign("watch", "0:10", 0.1667))
    assert bend.amount_words == "2 times, hold 10 seconds"
    assert standing.amount == (Sign("times", "1"),)
    assert fist.amount == (Sign("watch", "1 min", 0.0167),)


def test_what_speaks_against_an_exercise_is_a_picture_that_is_heard(card: PictureCard) -> None:
    bend, standing, fist = card.cells
    assert [(one.sign, one.words) for one in bend.against] == [
        ("fall", "Leave it out, or ask first, if the floor is too far."),
        ("hand", "Leave it out, or ask first, if your hand is swollen."),
    ]
    assert standing.against == ()
    assert [one.sign for one in fist.against] == ["fall"]


def test_reasons_to_ask_are_those_with_a_picture(card: PictureCard) -> None:
    """Others stand in words on the other cards, as the name of the edition says."""
    assert [(one.sign, one.words) for one in card.ask] == [
        ("hand", "Ask a doctor or physiotherapist first if your hand is swollen."),
        ("arm", "Ask a doctor or physiotherapist first if a ring does not come off."),
    ]


def test_what_is_done_apart_has_no_number(library: Library, shown: Drawings) -> None:
    cells = picture_card(library, shown, "hand-night").cells
    assert [cell.number for cell in cells] == [1, 2, None]


def test_a_plan_has_its_weeks(library: Library, shown: Drawings) -> None:
    card = picture_card(library, shown, "fist-weeks")
    first, second = card.weeks
    assert (first.amount.number, first.days) == ("1 min", 5)
    assert second.amount.number == DASH.join("12") + " min"
    assert second.words == "Week 2: 1 to 2 minutes on 5 days."
    assert [cell.amount for cell in card.cells] == [()]


def test_pain_is_figures_from_the_rule(card: PictureCard) -> None:
    assert all(re.fullmatch(rf"\d+({DASH}\d+)?", step.text) for step in card.pain)
    assert [step.words for step in card.pain] == ["0 to 5: Go on.", "6 to 10: Stop."]


def test_numbers_to_call_say_where_they_are_right(own: Library, shown: Drawings) -> None:
    anywhere = replace(own, site=own.site.model_copy(update={"country": None}))
    numbers = picture_card(anywhere, shown, "hand-break").numbers
    lines = own.site.emergency_numbers
    codes = {code: one.sign for one in numbers for code in one.text.split()}
    assert codes == {line.id.upper(): line.number for line in lines}
    assert all(
        line.place in one.words for line in lines for one in numbers if one.sign == line.number
    )


def test_a_country_leaves_its_own_number_alone(own: Library, card: PictureCard) -> None:
    (line,) = (one for one in own.site.emergency_numbers if one.id == own.site.country)
    (number,) = card.numbers
    assert (number.sign, number.text) == (line.number, "")


def test_every_sign_has_a_drawing() -> None:
    symbols = LAYOUT.with_name("symbols.typ").read_text("utf-8")
    reasons = symbols.partition("#let reasons = (")[2].partition("\n)\n")[0]
    assert set(re.findall(r"^  ([a-z]+): ", reasons, re.MULTILINE)) == set(get_args(ReasonPicture))


def test_signs_to_stop_are_emergencies_one_for_each_place(real: Library) -> None:
    shown = [sign for sign in real.signs.signs.values() if sign.pictured_at]
    assert {sign.level for sign in shown} == {"emergency"}
    assert sorted(sign.pictured_at or "" for sign in shown) == sorted(get_args(DangerPlace))


def test_a_sheet_says_every_sign_and_nothing_but_names(
    manuscript: Manuscript, card: PictureCard
) -> None:
    pdf = set_with(manuscript, card)
    heard = alternatives(pdf)
    for cell in card.cells:
        assert cell.amount_words in heard
        assert cell.drawing.words in heard
    for one in (*card.pain, *card.numbers):
        assert one.words in heard
    assert {card.often.words, card.heard.stop, card.heard.call, card.heard.chosen} <= set(heard)
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    words = set(re.findall(r"[^\W\d_]{3,}", text))
    names = " ".join(
        [
            card.title,
            *(cell.name for cell in card.cells),
            card.code.short,
            card.reviewed,
            card.clinic,
        ]
    )
    assert words - set(re.findall(r"[^\W\d_]{3,}", names)) == {"min"}


def test_more_cells_take_more_sheets_shared_out_evenly(
    manuscript: Manuscript, card: PictureCard
) -> None:
    def counts(cells: int) -> list[int]:
        many = tuple(
            replace(card.cells[1], number=number, name=f"M{number}") for number in range(cells)
        )
        pages = pypdfium2.PdfDocument(set_with(manuscript, replace(card, cells=many)))
        texts = (page.get_textpage().get_text_range() for page in pages)
        return [len(re.findall(r"\bM\d+", text)) for text in texts]

    assert counts(6) == [6]
    assert sorted(counts(8)) == [4, 4]
    assert sorted(counts(10)) == [4, 6]


def test_the_catalogue_has_it_on_both_papers_where_it_goes_without_words(real: Library) -> None:
    found = [one for one in catalogue(real) if one.edition == "pictures"]
    assert {one.size for one in found} == {"a4", "letter"}
    assert {one.record for one in found} == {
        i for i, made in real.routines.items() if goes_without_words(real, made)
    }
    assert all(one.path == f"cards/pictures/{one.record}-{one.size}.pdf" for one in found)


def test_a_cell_warns_by_a_sign_that_is_heard(manuscript: Manuscript, card: PictureCard) -> None:
    told = replace(card.ask[0] if card.ask else card.pain[0], sign="bone", words="Not with this.")
    cells: tuple[Cell, ...] = tuple(replace(cell, against=(told,)) for cell in card.cells)
    heard = alternatives(set_with(manuscript, replace(card, cells=cells)))
    assert heard.count("Not with this.") == len(cells)
