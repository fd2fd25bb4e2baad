"""What sheets in a browser show beside their cards, and the page that prints several of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library, forms_of
from generator.drawings import Drawings
from generator.models import Schedule
from generator.paper.exercise_card import ExerciseCard, exercise_card
from generator.paper.routine_card import RoutineCard, routine_card
from generator.paper.rules import rules
from generator.site.card_pictures import CardPicture, card_picture, whole_picture
from generator.text.page import Page, routine_path

PRINT = "cards/print.md"  # the page from which several cards are printed
MOST_BOXES = 4  # a day, for more of which no card has room
BAND = "band"  # what is used, and comes in colours


@dataclass(frozen=True)
class RoutineSheet:
    """A routine's card with its pictures; so many `boxes` are ticked a day."""

    id: str
    path: str
    card: RoutineCard
    pictures: tuple[CardPicture, ...]
    plan_picture: CardPicture | None
    boxes: int
    has_band: bool


@dataclass(frozen=True)
class ExerciseSheet:
    """An exercise in one form, with its picture and how many boxes are ticked a day."""

    id: str
    card: ExerciseCard
    picture: CardPicture
    boxes: int
    has_band: bool


def routine_sheet(library: Library, drawn: Drawings, record: str) -> RoutineSheet:
    """Return what the card of a routine shows in a browser."""
    card, routine = routine_card(library, record), library.routines[record]
    return RoutineSheet(
        id=record,
        path=routine_path(record),
        card=card,
        pictures=tuple(card_picture(library, drawn, line.drawing) for line in card.exercises),
        plan_picture=card_picture(library, drawn, card.plan.drawing) if card.plan else None,
        boxes=_boxes(card.schedule) if card.exercises else 1,
        has_band=_has_band(forms_of(library, routine)),
    )


def exercise_sheet(library: Library, drawn: Drawings, form: Form) -> ExerciseSheet:
    """Return what the sheet of an exercise shows in a browser."""
    return ExerciseSheet(
        id=form.id,
        card=exercise_card(library, form),
        picture=whole_picture(library, drawn, form.id),
        boxes=_boxes(form.dose),
        has_band=_has_band([form]),
    )


def print_page(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the page that holds every card, of which a reader's address names some."""
    yield Page(PRINT, "pages/card-print.md.j2", _context(library, drawn))


def _context(library: Library, drawn: Drawings) -> Mapping[str, object]:
    forms = sorted(library.forms().values(), key=lambda form: form.name)
    return {
        "general": rules(library),
        "routines": [routine_sheet(library, drawn, record) for record in library.routines],
        "exercises": [exercise_sheet(library, drawn, form) for form in forms],
    }


def _boxes(schedule: Schedule) -> int:
    """Return how often a day something is done at most, as far as there is room."""
    return min(schedule.times_a_day_up_to or schedule.times_a_day or 1, MOST_BOXES)


def _has_band(forms: Iterable[Form]) -> bool:
    return any(BAND in form.equipment for form in forms)
