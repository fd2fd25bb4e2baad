"""Records as what is printed of them: a routine's card, an exercise's card, the booklet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.content.forms import Form
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.citations import without_citations
from generator.models.handouts import CardPack
from generator.paper.codes import Code, code_to
from generator.paper.exercise_card import exercise_card
from generator.paper.pictured import drawing
from generator.paper.routine_card import CardExercise, RoutineCard, routine_card
from generator.paper.rules import rules
from generator.paper.safety_check import safety_check
from generator.paper.sheet import Booklet, Line, Needs, Plan, Sheet, SmallCard
from generator.paper.ticks import times_a_day
from generator.text.amounts import amounts
from generator.text.render import capital

WEEKS = 4  # of the edition for four weeks


def routine_sheet(library: Library, drawn: Drawings, record: str) -> Sheet:
    """Return the card of a routine."""
    content, say, words = routine_card(library, record), amounts(library), library.words.cards
    exercises = (_exercise(library, line, drawn) for line in content.exercises)
    return Sheet(
        title=content.title,
        author=library.site.title,
        language=library.site.language,
        when=capital(say.when(content.minutes, content.schedule)),
        who_for=content.who_for,
        core=_core(library, content),
        plan=_plan(library, content, drawn),
        by_weeks=bool(content.weeks or content.programme),
        times=times_a_day(content.schedule),
        sided=content.sided,
        banded=content.banded,
        lines=(*exercises, *_weeks(library, content), *_programme(content)),
        after=content.after,
        diary=content.diary,
        weeks=tuple(words.week_name.format(number=number) for number in range(1, WEEKS + 1)),
        warnings=content.warnings,
        rules=content.rules,
        code=code_to(library, content.address),
        sources_short=say.sources_there(content.sources),
        reviewed=content.reviewed,
    )


def small_card(library: Library, drawn: Drawings, form: Form) -> SmallCard:
    """Return the card of an exercise in one form by itself."""
    content, say = exercise_card(library, form), amounts(library)
    return SmallCard(
        title=content.title,
        of="",
        before="",
        dose=capital(say.amount(content.dose)),
        when=capital(say.schedule(content.dose)),
        note="",
        times=times_a_day(content.dose),
        sided=content.dose.sides == "each-side",
        banded=content.banded,
        needs=Needs(library.words.records.you_need, (say.things(content.needs),)),
        feel=Needs(library.words.exercise.should_feel, content.feel),
        drawing=replace(drawing(library, drawn, form.id), words=drawn[form.id].words),
        steps=content.steps,
        careful=content.careful,
        swaps=content.swaps,
        warnings=content.warnings,
        rules=content.rules,
        code=code_to(library, content.address),
        sources_short=say.sources_there(content.sources),
        reviewed=content.reviewed,
    )


def booklet(library: Library, cards: Iterable[Sheet]) -> Booklet:
    """Return the booklet of all routines, of which the cards are given."""
    site = library.site
    return Booklet(
        title=library.words.cards.booklet.format(site=site.title),
        author=site.title,
        language=site.language,
        lead=without_citations(site.home.lead),
        code=code_to(library, site.address),
        safety=safety_check(library),
        rules=rules(library),
        review=without_citations(site.review.status),
        cards=tuple(cards),
    )


def pack_booklet(library: Library, pack: CardPack, cards: Mapping[str, Sheet]) -> Booklet:
    """Return a pack of some of the routines, of which the cards are given by id."""
    whole = booklet(library, (cards[routine] for routine in pack.routines))
    lead = without_citations(pack.lead)
    return replace(whole, title=pack.name, lead=lead, code=_check_code(library), safety=None)


def _check_code(library: Library) -> Code:
    return code_to(library, f"{library.site.address}guidance/{library.site.safety.check}/")


def _exercise(library: Library, line: CardExercise, drawn: Drawings) -> Line:
    say = amounts(library)
    return Line(
        name=line.name,
        dose=say.amount(line.amount),
        dose_blank=say.amount_blank(line.amount),
        before=line.before,
        note=line.note,
        how=line.summary,
        apart=line.apart,
        drawing=drawing(library, drawn, line.drawing),
        swaps=line.swaps,
    )


def _weeks(library: Library, content: RoutineCard) -> Iterator[Line]:
    words, say = library.words.cards, amounts(library)
    for number, week in enumerate(content.weeks, start=1):
        minutes, days = say.minutes(week.minutes, week.minutes_up_to), say.days(week.days)
        yield Line(
            name=words.week_name.format(number=number),
            dose=words.week.format(minutes=minutes, days=days),
            dose_blank=words.week_blank,
            before="",
            note=week.pace,
            how="",
            apart=False,
            drawing=None,
            swaps=(),
        )


def _programme(content: RoutineCard) -> Iterator[Line]:
    for week in content.programme:
        yield Line(
            name=week.name,
            dose=" ".join(week.sets),
            dose_blank=" ".join(week.sets_blank),
            before=week.before,
            note=week.walk,
            how=" ".join(week.notes),
            apart=False,
            drawing=None,
            swaps=(),
        )


def _core(library: Library, content: RoutineCard) -> str:
    """Return the short version with its label; empty where there is none."""
    return f"{library.words.routine.short}: {content.core}" if content.core else ""


def _plan(library: Library, content: RoutineCard, drawn: Drawings) -> Plan | None:
    plan = content.plan
    return Plan(plan.name, plan.summary, drawing(library, drawn, plan.drawing)) if plan else None
