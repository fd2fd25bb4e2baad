"""The page that prints one's own routine: of its card a script takes the rows that one chose."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.citations import without_citations
from generator.paper.routine_card import CardExercise
from generator.paper.rules import LEVELS, rules
from generator.paper.ticks import is_banded, times_a_day
from generator.site.card_pictures import CardPicture, card_picture
from generator.site.my_routine import PRINT
from generator.text.amounts import amounts
from generator.text.page import PAGES, Page
from generator.text.safety import safety_rules

MOST_BOXES = 2  # rows a day: what is done more often is not counted on a card of many moves


@dataclass(frozen=True)
class OwnRow:
    """A form of an exercise as a row of any card, with its picture and boxes a day."""

    id: str
    line: CardExercise
    picture: CardPicture
    boxes: int
    is_banded: bool
    reviewed: str


def own_card_page(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the page."""
    yield Page(PRINT, "pages/my-routine-print.md.j2", _context(library, drawn))


def _context(library: Library, drawn: Drawings) -> Mapping[str, object]:
    return {
        "builder": PAGES["my-routine"],
        "general": rules(library),
        "rows": [_row(library, drawn, form) for form in library.forms().values()],
        "reasons": [*_reasons(library)],
        "acts": _acts(library),
    }


def _row(library: Library, drawn: Drawings, form: Form) -> OwnRow:
    review = library.exercises[form.exercise].review
    return OwnRow(
        id=form.id,
        line=CardExercise(
            drawing=form.id,
            name=form.name,
            summary=without_citations(form.summary),
            amount=form.dose,
            before="",
            note="",
            apart=False,
            swaps=(),
        ),
        picture=card_picture(library, drawn, form.id),
        boxes=min(times_a_day(form.dose), MOST_BOXES),
        is_banded=is_banded(form),
        reviewed=amounts(library).reviewed(review),
    )


def _reasons(library: Library) -> Iterator[tuple[str, str]]:
    """Yield each reason to ask first and its sentence, in the order of the vocabulary."""
    asked = {case.reason for form in library.forms().values() for case in form.ask_first}
    for record, reason in library.vocabulary.reasons.items():
        if record in asked:
            yield record, f"{reason.name[:1].upper()}{reason.name[1:]}."


def _acts(library: Library) -> Sequence[str]:
    """Return what signs to stop ask for, the most urgent first; at last what asks for nothing."""
    say, signs = safety_rules(library), library.signs.signs
    urgency: dict[str, int] = {}
    own_rules = [rule for form in library.forms().values() for rule in form.stop_when]
    for rule in (*library.site.safety.stop_rules, *own_rules):
        level = LEVELS.index(signs[rule.sign].level) if rule.sign else len(LEVELS)
        act = say.act(rule)
        urgency[act] = min(level, urgency.get(act, level))
    return sorted(urgency, key=urgency.__getitem__)
