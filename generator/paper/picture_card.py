"""A routine's card without words, for people who do not read its language."""

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import PainStep, Routine
from generator.models.citations import without_citations
from generator.models.signs import DangerPlace
from generator.paper.codes import code_to
from generator.paper.dangers import danger_drawings
from generator.paper.picture_sheet import Cell, Danger, Heard, PictureCard, PlannedWeek, Said
from generator.paper.picture_signs import Signs
from generator.paper.pictured import drawing
from generator.paper.rules import rules
from generator.paper.wordless import asked, moves
from generator.text.amounts import amounts, joined
from generator.text.render import capital


def picture_card(library: Library, drawn: Drawings, record: str) -> PictureCard:
    """Return the card without words of a routine that goes without them."""
    routine, clinic = library.routines[record], library.site.clinic
    signs = picture_signs(library)
    return PictureCard(
        title=routine.name,
        author=library.site.title,
        language=library.site.language,
        often=signs.often(routine.schedule),
        cells=tuple(_cells(library, drawn, routine)),
        weeks=tuple(_weeks(library, routine)),
        pain=tuple(_pain(library, step) for step in library.site.safety.pain_rule),
        ask=tuple(_reasons(library, asked(library, routine), signs.words.asks)),
        dangers=tuple(_dangers(library)),
        numbers=tuple(_numbers(library)),
        heard=_heard(library),
        clinic=clinic.name if clinic else "",
        telephone=(clinic.telephone or "") if clinic else "",
        code=code_to(library, f"{library.site.address}routines/{record}/"),
        reviewed=amounts(library).checked(routine.review),
    )


def picture_signs(library: Library) -> Signs:
    """Return what turns figures into signs, with the words of a library."""
    return Signs(library.words.cards.pictures, amounts(library))


def _cells(library: Library, drawn: Drawings, routine: Routine) -> Iterator[Cell]:
    signs, say = picture_signs(library), amounts(library)
    for number, move in enumerate(moves(library, routine), start=1):
        step = move.step
        yield Cell(
            number=None if step and step.apart else number,
            name=move.form.name,
            drawing=drawing(library, drawn, move.form.id),
            amount=signs.amount(step.amount) if step else (),
            amount_words=capital(say.amount(step.amount)) if step else "",
            against=tuple(_reasons(library, move.against, signs.words.against)),
        )


def _reasons(library: Library, reasons: Iterable[str], phrase: str) -> Iterator[Said]:
    """Yield the picture of each reason, with a phrase about it."""
    for about in (library.vocabulary.reasons[reason] for reason in reasons):
        yield Said(about.picture or "", "", phrase.format(reason=about.name))


def _weeks(library: Library, routine: Routine) -> Iterator[PlannedWeek]:
    signs, say, words = picture_signs(library), amounts(library), library.words.cards
    weeks = routine.weekly_plan.weeks if routine.weekly_plan else ()
    for number, week in enumerate(weeks, start=1):
        yield PlannedWeek(
            number=number,
            amount=signs.minutes(week.minutes, week.minutes_up_to),
            days=week.days,
            words=words.pictures.week.format(
                name=words.week_name.format(number=number),
                minutes=say.minutes(week.minutes, week.minutes_up_to),
                days=say.days(week.days),
            ),
        )


def _pain(library: Library, step: PainStep) -> Said:
    words = library.words.cards.pictures
    low, *more = re.findall(r"\d+", step.score)
    figures = picture_signs(library).span(low, more[0] if more else None)
    return Said("pain", figures, words.pain.format(score=capital(step.score), act=step.act))


def _dangers(library: Library) -> Iterator[Danger]:
    drawings = danger_drawings()
    shown = {sign.pictured_at: sign for sign in library.signs.signs.values() if sign.pictured_at}
    for place in get_args(DangerPlace):
        if place in shown:
            yield Danger(place, drawings.get(place, ""), without_citations(shown[place].text))


def _numbers(library: Library) -> Iterator[Said]:
    """Yield each emergency number with the places where it is right; one where a country is set.

    Places are two letters, as on cars and in addresses: a number never stands bare.
    """
    site, words = library.site, library.words.cards.pictures
    lines = [line for line in site.emergency_numbers if site.country in (None, line.id)]
    for number in dict.fromkeys(line.number for line in lines):
        there = [line for line in lines if line.number == number]
        places = joined(library.words.amounts.joined, [line.place for line in there])
        codes = "" if site.country else " ".join(line.id.upper() for line in there)
        yield Said(number, codes, words.number.format(number=number, places=places))


def _heard(library: Library) -> Heard:
    words, labels = library.words, library.words.cards.labels
    return Heard(
        person=labels.name,
        clinician=labels.by,
        telephone=labels.telephone,
        date=labels.date,
        chosen=labels.choose,
        apart=words.routine.apart,
        ask=words.safety.ask,
        stop=words.cards.pictures.stop,
        call=rules(library).emergency,
    )
