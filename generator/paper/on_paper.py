"""Records as what is printed of them: a routine's card, an exercise's card, the booklet."""

from collections.abc import Iterable, Iterator

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Guidance
from generator.models.citations import without_citations
from generator.paper.exercise_card import exercise_card
from generator.paper.routine_card import Card, CardExercise, card
from generator.paper.rules import plain
from generator.paper.sheet import (
    Booklet,
    Care,
    Drawing,
    Instead,
    Line,
    Number,
    Plan,
    SafetyCheck,
    Sheet,
    SmallCard,
)
from generator.paper.words import Words
from generator.text.render import capital


def routine_sheet(library: Library, drawn: Drawings, words: Words, record: str) -> Sheet:
    """Return the card of a routine."""
    content = card(library, record)
    exercises = (_exercise(line, drawn, words) for line in content.exercises)
    return Sheet(
        title=content.title,
        author=library.site.title,
        language=library.site.language,
        when=capital(words.when(content.minutes, content.schedule)),
        who_for=content.who_for,
        plan=_plan(content, drawn),
        by_weeks=bool(content.weeks),
        lines=(*exercises, *_weeks(content, words)),
        days=words.days(),
        rules=content.rules,
        code=words.code_to(content.address),
        sources=words.sources(content.sources),
        sources_short=words.sources_short(content.sources),
        reviewed=words.reviewed(content.review),
        labels=words.sheet_labels(),
    )


def small_card(library: Library, drawn: Drawings, words: Words, record: str) -> SmallCard:
    """Return the card of an exercise by itself."""
    content = exercise_card(library, record)
    return SmallCard(
        title=content.title,
        of="",
        dose=capital(words.amount(content.dose)),
        when=capital(words.schedule(content.dose)),
        note="",
        drawing=_drawing(drawn, record),
        steps=content.steps,
        stop_when=content.stop_when,
        ask_first=content.ask_first,
        instead=_instead(content.swaps),
        days=words.days(),
        rules=content.rules,
        code=words.code_to(content.address),
        sources_short=words.sources_short(content.sources),
        reviewed=words.reviewed(content.review),
        labels=words.small_labels(),
    )


def booklet(library: Library, words: Words, cards: Iterable[Sheet]) -> Booklet:
    """Return the booklet of all routines, of which the cards are given."""
    site = library.site
    return Booklet(
        title=words.booklet_title(site.title),
        author=site.title,
        language=site.language,
        lead=without_citations(site.home.lead),
        code=words.code_to(site.address),
        safety=_safety(library, words, library.guidance[site.safety.check]),
        review=without_citations(site.review.status),
        labels=words.booklet_labels(),
        cards=tuple(cards),
    )


def _safety(library: Library, words: Words, topic: Guidance) -> SafetyCheck:
    site = library.site
    return SafetyCheck(
        title=topic.name,
        summary=without_citations(topic.summary),
        code=words.code_to(f"{site.address}guidance/{site.safety.check}/"),
        care=tuple(
            Care(care.heading, without_citations(care.lead or ""), plain(care.signs))
            for care in topic.care_cards
        ),
        numbers=tuple(Number(line.place, line.number) for line in site.emergency_numbers),
        cautions=plain(topic.cautions),
    )


def _exercise(line: CardExercise, drawn: Drawings, words: Words) -> Line:
    return Line(
        name=line.name,
        dose=words.amount(line.amount),
        dose_blank=words.amount_blank(line.amount),
        note=line.note,
        how=line.summary,
        drawing=_drawing(drawn, line.id),
        instead=_instead(line.swaps),
    )


def _weeks(content: Card, words: Words) -> Iterator[Line]:
    for number, week in enumerate(content.weeks, start=1):
        yield Line(
            name=words.week_name(number),
            dose=words.week(week),
            dose_blank=words.week_blank(),
            note=week.pace,
            how="",
            drawing=None,
            instead=(),
        )


def _plan(content: Card, drawn: Drawings) -> Plan | None:
    plan = content.plan
    return Plan(plan.name, plan.summary, _drawing(drawn, plan.id)) if plan else None


def _drawing(drawn: Drawings, exercise: str) -> Drawing:
    return Drawing(exercise, drawn[exercise].card_words)


def _instead(pairs: Iterable[tuple[str, str]]) -> tuple[Instead, ...]:
    return tuple(Instead(whom, how) for whom, how in pairs)
