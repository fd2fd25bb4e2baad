"""What sheets in a browser show beside their cards, and the page that prints several of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.exercise_card import ExerciseCard, exercise_card
from generator.paper.prints import topic_sheets
from generator.paper.routine_card import RoutineCard, routine_card
from generator.paper.rules import rules
from generator.paper.ticks import BAND, times_a_day
from generator.site.card_pictures import CardPicture, card_picture, whole_picture
from generator.site.topic_sheets import sheet_in_browser
from generator.text.page import Page, routine_path

PRINT = "cards/print.md"  # the page from which several cards are printed


@dataclass(frozen=True)
class RoutineSheet:
    """A routine's card with its pictures; so many `boxes` are ticked a day."""

    id: str
    path: str
    card: RoutineCard
    pictures: tuple[CardPicture, ...]
    plan_picture: CardPicture | None
    boxes: int


@dataclass(frozen=True)
class ExerciseSheet:
    """An exercise in one form, with its picture and how many boxes are ticked a day."""

    id: str
    card: ExerciseCard
    picture: CardPicture
    boxes: int
    is_sided: bool
    is_banded: bool


def routine_sheet(library: Library, drawn: Drawings, record: str) -> RoutineSheet:
    """Return what the card of a routine shows in a browser."""
    card = routine_card(library, record)
    return RoutineSheet(
        id=record,
        path=routine_path(record),
        card=card,
        pictures=tuple(card_picture(library, drawn, line.drawing) for line in card.exercises),
        plan_picture=card_picture(library, drawn, card.plan.drawing) if card.plan else None,
        boxes=times_a_day(card.schedule) if card.exercises else 1,
    )


def exercise_sheet(library: Library, drawn: Drawings, form: Form) -> ExerciseSheet:
    """Return what the sheet of an exercise shows in a browser."""
    return ExerciseSheet(
        id=form.id,
        card=exercise_card(library, form),
        picture=whole_picture(library, drawn, form.id),
        boxes=times_a_day(form.dose),
        is_sided=form.dose.sides == "each-side",
        is_banded=BAND in form.equipment,
    )


def print_page(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the page that holds every card, of which a reader's address names some."""
    yield Page(PRINT, "pages/card-print.md.j2", _context(library, drawn))


def _context(library: Library, drawn: Drawings) -> Mapping[str, object]:
    forms = sorted(library.forms().values(), key=lambda form: form.name)
    return {
        "general": rules(library),
        "routines": [routine_sheet(library, drawn, record) for record in library.routines],
        "topics": [sheet_in_browser(library, drawn, record) for record in topic_sheets(library)],
        "exercises": [exercise_sheet(library, drawn, form) for form in forms],
    }
