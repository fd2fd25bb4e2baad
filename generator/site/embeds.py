"""Pages that other sites show inside their own: one exercise or one set, with what keeps one safe.

They have no head, no search and no scripts, keep nothing, and each link opens a page of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library, routines_of
from generator.content.timing import minutes
from generator.drawings import Drawings
from generator.models import Routine, RoutineStep, Week
from generator.models.citations import without_marks
from generator.site.embed_line import embed_path
from generator.site.images import Image, drawing, small
from generator.site.routines import picture_of
from generator.text.amounts import amounts
from generator.text.page import (
    Page,
    exercise_path,
    form_path,
    routine_links,
    routine_path,
)
from generator.text.precautions import Precaution, asked_first, precautions


@dataclass(frozen=True)
class Row:
    """One move of a set, as a frame shows it."""

    name: str
    path: str
    picture: Image
    amount: str
    says: str


def embed_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield a page for each exercise and each routine."""
    for record in library.exercises:
        yield _exercise(library, drawn, record)
    for record in library.routines:
        yield _routine(library, drawn, record)


def _exercise(library: Library, drawn: Drawings, record: str) -> Page:
    exercise, form = library.exercises[record], library.form(record)
    say, words = amounts(library), library.vocabulary.equipment
    often, things = say.schedule(exercise.dose), [words[i].name for i in exercise.equipment]
    context = {
        **_shared(library, exercise_path(record), exercise.name, exercise.summary),
        "facts": [say.amount(exercise.dose), often, say.things(things)],
        "asked": _asked(library, precautions(library, form)),
        "drawing": drawing(library, drawn, form),
        "steps": [without_marks(step.text) for step in exercise.steps],
        "stop_when": exercise.stop_when,
        "review": exercise.review,
    }
    return Page(embed_path("exercises")(record), "pages/embed-exercise.md.j2", context)


def _routine(library: Library, drawn: Drawings, record: str) -> Page:
    routine, say = library.routines[record], amounts(library)
    context = {
        **_shared(library, routine_path(record), routine.name, routine.summary),
        "facts": [say.length(minutes(library, routine), 0)] if routine.steps else [],
        "often": say.schedule(routine.schedule),
        "asked": _asked(library, asked_first(library, routine.ask_first)),
        "picture": small(drawn, picture_of(library, routine)),
        "rows": [_row(library, drawn, step) for step in routine.steps],
        "weeks": [_week(library, week) for week in _weeks(routine)],
        "joined": routine_links(library, routines_of(routine)),
        "stop_when": routine.stop_when,
        "review": routine.review,
    }
    return Page(embed_path("routines")(record), "pages/embed-routine.md.j2", context)


def _shared(library: Library, path: str, name: str, summary: str) -> Mapping[str, object]:
    return {"name": name, "summary": summary, "whole": path, "title": library.site.title}


def _asked(library: Library, rows: tuple[Precaution, ...]) -> list[tuple[str, str]]:
    """Return for whom it is not, or not before they have asked, each with what to do instead."""
    ask = library.words.safety.ask
    said = [(row.label, (ask if row.asks else "", row.note, row.how)) for row in rows]
    return [(label, " ".join(without_marks(text) for text in says if text)) for label, says in said]


def _weeks(routine: Routine) -> tuple[Week, ...]:
    return routine.weekly_plan.weeks if routine.weekly_plan else ()


def _week(library: Library, week: Week) -> str:
    """Return how much to walk in a week of a plan."""
    say, words = amounts(library), library.words.programme
    minutes_a_day = say.minutes(week.minutes, week.minutes_up_to)
    return words.walk.format(
        walking=words.walking, minutes=minutes_a_day, days=say.days(week.days), pace=week.pace
    )


def _row(library: Library, drawn: Drawings, step: RoutineStep) -> Row:
    form = library.form(step.exercise, step.variant)
    said = (step.before, step.how or form.summary, step.note)
    return Row(
        name=form.name,
        path=form_path(form),
        picture=small(drawn, form.id),
        amount=amounts(library).amount(step.amount),
        says=" ".join(without_marks(text) for text in said if text),
    )
