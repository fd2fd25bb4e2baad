"""A routine or a topic part by part, as a clinician reads it."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.content.timing import minutes
from generator.models import Guidance, Routine, RoutineStep
from generator.paper.exercise_parts import labelled, precaution_rows, stop_rows, way_row
from generator.paper.programme_rows import programme_rows
from generator.paper.reviewed import (
    Part,
    Row,
    Said,
    filled,
    led,
    numbered,
    part,
    plain,
    rows,
    said,
)
from generator.text.amounts import amounts
from generator.text.precautions import asked_first
from generator.text.render import continued
from generator.text.safety import safety_rules


def routine_parts(library: Library, record: str) -> tuple[Part, ...]:
    """Return the parts of a routine in the order of its page."""
    routine, words = library.routines[record], library.words
    asked = asked_first(library, routine.ask_first)
    ours = routine.origin != "source"
    origin = Said(words.routine.from_us if ours else words.routine.from_source, is_ours=ours)
    when = amounts(library).when(minutes(library, routine), routine.schedule)
    basics = [plain(routine.name), said(routine.summary), plain(when)]
    return filled(
        [
            part(words.review.basics, basics),
            part(words.routine.who_for, rows(routine.who_for)),
            part(words.safety.not_for_you, precaution_rows(library, asked)),
            numbered(words.routine.exercises, _steps(library, routine)),
            part(words.routine.plan, _stages(library, routine)),
            numbered(words.routine.plan, _weeks(library, routine)),
            part(words.safety.stop_if, stop_rows(library, routine.stop_when)),
            part(words.routine.go_on, rows(routine.progress)),
            part(words.routine.basis, [(origin,)], rows(routine.basis)),
        ]
    )


def guidance_parts(library: Library, record: str) -> tuple[Part, ...]:
    """Return the parts of a topic; those of the safety check have the rules for every exercise."""
    topic, words = library.guidance[record], library.words
    is_check = record == library.site.safety.check
    return filled(
        [
            part(words.review.basics, [plain(topic.name), said(topic.summary)]),
            part(words.guidance.get_help, _signs(library, topic)),
            part(words.guidance.key_points, rows(topic.key_points)),
            *(part(section.heading, rows([section.body])) for section in topic.sections),
            part(words.guidance.claims, _claims(library, topic)),
            part(words.safety.take_care, rows(topic.cautions)),
            part(words.guidance.sheet, _sheet(topic)),
            *(_rules(library) if is_check else ()),
            part(words.guidance.go_on, _related(library, topic)),
        ]
    )


def _steps(library: Library, routine: Routine) -> Iterator[Row]:
    """Yield the exercises, and last what comes after them."""
    for step in routine.steps:
        yield _step(library, step)
    if routine.after:
        yield said(routine.after)


def _step(library: Library, step: RoutineStep) -> Row:
    condition, words = library.words.records.condition, library.words.routine
    name = library.form(step.exercise, step.variant).name
    swaps = (
        led(labelled(library, condition.format(when=swap.when)), way_row(library, swap))
        for swap in step.swaps
    )
    return (
        Said(labelled(library, name, f"{amounts(library).amount(step.amount)}.")),
        *plain(words.apart if step.apart else "", f"{words.short}." if step.core else ""),
        *(one for text in (step.before, step.how, step.note) for one in said(text)),
        *(one for swap in swaps for one in swap),
    )


def _stages(library: Library, routine: Routine) -> Iterator[Row]:
    if routine.programme:
        yield from programme_rows(library, routine.programme)


def _weeks(library: Library, routine: Routine) -> Iterator[Row]:
    plan, say = routine.weekly_plan, amounts(library)
    for week in plan.weeks if plan else ():
        long, days = say.minutes(week.minutes, week.minutes_up_to), say.days(week.days)
        name = library.form(plan.exercise, plan.variant).name if plan else ""
        yield plain(labelled(library, name, f"{long}, {days}, {week.pace}"))


def _signs(library: Library, topic: Guidance) -> Iterator[Row]:
    """Yield the signs that a topic names, with what to do; a sheet of its own says who vouches."""
    say, action = safety_rules(library), library.words.review.labels.action
    for i in topic.signs:
        sign = library.signs.signs[i]
        text = f"{sign.text} ({sign.more})" if sign.more else sign.text
        told = labelled(library, say.level(sign).name, f"{text}.")
        yield plain(told, f"{action} {say.filled(sign.action)}")


def _sheet(topic: Guidance) -> Iterator[Row]:
    """Yield what the topic's sheet says of its own; what it takes is read above."""
    if not topic.sheet:
        return
    yield said(topic.sheet.summary or "")
    for one in topic.sheet.parts:
        yield from rows(one.lines)
        yield from (plain(compared.label) for compared in one.compared)


def _claims(library: Library, topic: Guidance) -> Iterator[Row]:
    words = library.words.guidance
    for claim in topic.claims_checked:
        often = led(words.often_said, said(claim.often_said))
        yield (*often, *led(words.we_found, said(claim.found)))


def _rules(library: Library) -> Iterator[Part]:
    safety, words = library.site.safety, library.words.safety
    pain = (f"{step.score}: {step.act} {step.more}" for step in safety.pain_rule)
    yield part(words.rules, rows(safety.every_time))
    yield part(words.stop_any, stop_rows(library, safety.stop_rules))
    yield part(words.pain, rows(pain))
    asks = f"{words.ask_first} {continued(safety.ask_first)}"
    yield part(words.not_for_you, rows([asks]))


def _related(library: Library, topic: Guidance) -> Iterator[Row]:
    yield from (plain(library.exercises[i].name) for i in topic.related_exercises)
    yield from (plain(library.routines[i].name) for i in topic.related_routines)
    yield from (plain(library.guidance[i].name) for i in topic.related_guidance)
