import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.handouts import Clinic
from generator.paper.exercise_card import exercise_card
from generator.paper.routine_card import routine_card
from generator.project import PROJECT
from generator.site.sheets import PRINT, exercise_sheet, print_page, routine_sheet
from generator.text.render import render
from tests.readable import html_of

Page = Callable[[Library], LexborHTMLParser]


@pytest.fixture
def printed(blank: Drawings) -> Page:
    def made(library: Library) -> LexborHTMLParser:
        pages = render(PROJECT / "templates", print_page(library, blank), library)
        return LexborHTMLParser(html_of(pages[PRINT]))

    return made


def test_a_sheet_has_the_words_of_the_card_on_paper(library: Library, blank: Drawings) -> None:
    sheet = routine_sheet(library, blank, "hand-break")
    assert sheet.card == routine_card(library, "hand-break")
    assert len(sheet.pictures) == len(sheet.card.exercises)
    assert sheet.plan_picture is None
    assert routine_sheet(library, blank, "fist-weeks").plan_picture is not None
    form = library.form("fist")
    assert exercise_sheet(library, blank, form).card == exercise_card(library, form)


@pytest.mark.parametrize(
    ("times", "up_to", "boxes"), [(None, None, 1), (1, 3, 3), (2, None, 2), (8, None, 4)]
)
def test_there_are_as_many_boxes_a_day_as_it_is_done(
    library: Library, blank: Drawings, times: int | None, up_to: int | None, boxes: int
) -> None:
    routine = library.routines["hand-break"]
    often = {"times_a_day": times, "times_a_day_up_to": up_to}
    schedule = routine.schedule.model_copy(update=often)
    changed = routine.model_copy(update={"schedule": schedule})
    other = replace(library, routines={**library.routines, "hand-break": changed})
    assert routine_sheet(other, blank, "hand-break").boxes == boxes


def test_the_page_has_every_card_once_and_the_rules_of_all_once(
    library: Library, printed: Page
) -> None:
    page = printed(library)
    cards = [node.attributes["data-card"] for node in page.css("[data-card]")]
    routines = [f"routine={i}" for i in library.routines]
    exercises = {f"exercise={i}" for i in library.forms()}
    assert cards[: len(routines) + 1] == ["cover", *routines]
    topics = {f"topic={i}" for i, topic in library.guidance.items() if topic.sheet}
    assert {*cards[len(routines) + 1 :]} == exercises | topics
    words = " ".join(page.text().split())
    for rule in ("You have sharp pain.", "You had an operation."):
        assert words.count(rule) == 1, rule


def test_a_sheet_of_an_exercise_has_every_step(library: Library, printed: Page) -> None:
    page = printed(library)
    for form in library.forms().values():
        (card,) = page.css(f"[data-card='exercise={form.id}']")
        assert len(card.css(".card__row--step")) == len(form.steps)


def test_the_letterhead_of_the_build_stands_on_every_card(library: Library, printed: Page) -> None:
    clinic = Clinic(name="Hand & Co", telephone="020 1", address="1 Lane", note="Open", logo=None)
    site = library.site.model_copy(update={"clinic": clinic})
    heads = printed(replace(library, site=site)).css("[data-letterhead]")
    assert len(heads) > 1
    for head in heads:
        assert "hidden" not in head.attributes
        told = re.sub(r"\s+", " ", head.text())
        assert "Hand & Co" in told
        assert "1 Lane" in told
        assert "020 1" in told
    nobody = library.site.model_copy(update={"clinic": None})
    heads = printed(replace(library, site=nobody)).css("[data-letterhead]")
    assert all("hidden" in head.attributes for head in heads)
