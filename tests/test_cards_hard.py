"""Cards of words that are longer than a line, and of a clinic with a letterhead."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest
from PIL import Image

from generator.content.library import Library
from generator.models.handouts import Clinic
from generator.paper.prints import EDITIONS, Print, catalogue
from tests.opened import IMAGE, bare
from tests.real_cards import Paper, failures, set_from
from tests.real_content import real_library
from tests.test_cards_drawn import panels_stand_apart
from tests.test_cards_on_paper import (
    all_stands_within_the_margins,
    bookmarks_name_each_exercise,
    no_words_stand_over_others,
    no_words_touch_a_rule,
)

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WHOLE = "Aufmerksamkeitsbrustwirbelsäulenmobilisierung"  # as a German site may have it
ENDLESS = "abcdefghijklmnop" * 5
HARD = "starter"  # the routine whose words are made longer
CLINIC = Clinic(
    name="Hillside Physiotherapy",
    telephone="555 0100",
    address="12 Hill Road, Hilltown",
    note="Open from 8 to 18, Monday to Friday.",
    logo="logo.png",
)


def longer(library: Library) -> Library:
    """Return a library with endless words in a name, in steps and in who must ask first."""
    routine = library.routines[HARD]
    first = library.exercises[routine.steps[0].exercise]
    name = {"name": f"{ENDLESS} {WHOLE}"}
    variants = {i: one.model_copy(update=name) for i, one in first.variants.items()}
    steps = tuple(
        step.model_copy(update={"text": f"Do the {ENDLESS} turn, then the {WHOLE}."})
        for step in first.steps
    )
    changed = first.model_copy(update={**name, "steps": steps, "variants": variants})
    rows = tuple(
        step.model_copy(update={"how": f"The {ENDLESS} way.", "note": f"Mind the {WHOLE}."})
        for step in routine.steps
    )
    asks = tuple(
        ask.model_copy(update={"note": f"A {ENDLESS} or {WHOLE} counts, too."})
        for ask in routine.ask_first
    )
    hard = routine.model_copy(update={"steps": rows, "ask_first": asks})
    return replace(
        library,
        exercises={**library.exercises, routine.steps[0].exercise: changed},
        routines={**library.routines, HARD: hard},
    )


@cache
def hard() -> tuple[Paper, ...]:
    """Return all PDFs of the routine with long words, and of its first exercise."""
    step = LIBRARY.routines[HARD].steps[0]
    form = LIBRARY.form(step.exercise, step.variant).id
    return tuple(set_from(longer(LIBRARY), of({HARD, form})))


def of(records: set[str]) -> Iterator[Print]:
    """Yield the prints of these records that show words."""
    for one in catalogue(LIBRARY):
        if one.record in records and one.edition != "pictures":
            yield one


PROPERTIES = (
    all_stands_within_the_margins,
    no_words_stand_over_others,
    no_words_touch_a_rule,
    bookmarks_name_each_exercise,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_a_word_longer_than_a_line_stays_on_its_card(holds: Callable[[Paper], None]) -> None:
    assert {paper.one.edition for paper in hard()} >= {*EDITIONS} - {"booklet", "pack", "pictures"}
    assert failures(holds, hard()) == []


def test_no_letter_of_a_long_word_is_lost() -> None:
    for paper in hard():
        for card in paper.cards:
            text = "".join(leaf.said(row) for leaf, row in card.rows)
            assert text.count(ENDLESS) >= len(card.says.lines), paper.one.path
            assert text.count(bare(WHOLE)) >= len(card.says.lines), paper.one.path
            asks = len(card.says.warnings.ask_first)
            assert card.text.count(f"A{ENDLESS}or") == asks, paper.one.path


@cache
def of_the_clinic() -> tuple[Paper, ...]:
    """Return cards of a clinic's own build: a routine, and a pack."""
    logo = io.BytesIO()
    Image.new("L", (60, 30), 90).save(logo, "png")
    site = LIBRARY.site.model_copy(update={"clinic": CLINIC})
    pack = LIBRARY.site.packs[0].id
    wanted = [one for one in of({HARD, pack}) if one.edition in ("filled", "pack")]
    return tuple(set_from(replace(LIBRARY, site=site, logo=logo.getvalue()), wanted))


def test_the_first_sheet_of_a_clinic_s_card_has_its_letterhead_and_no_other_has() -> None:
    said = [CLINIC.name, CLINIC.telephone, CLINIC.address, CLINIC.note]
    assert {paper.one.edition for paper in of_the_clinic()} == {"filled", "pack"}
    for paper in of_the_clinic():
        first, *others = paper.pdf.leaves
        assert [text for text in said if bare(text or "") not in first.text] == [], paper.one.path
        assert [ink.kind for ink in first.ink].count(IMAGE) == 1
        assert first.text.startswith(bare(CLINIC.name)), paper.one.path
        for leaf in others:
            assert bare(CLINIC.name) not in leaf.text
            assert IMAGE not in [ink.kind for ink in leaf.ink]


def test_a_letterhead_takes_no_room_that_it_should_not() -> None:
    for holds in (all_stands_within_the_margins, no_words_stand_over_others, panels_stand_apart):
        assert failures(holds, of_the_clinic()) == []
