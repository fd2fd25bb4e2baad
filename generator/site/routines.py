"""The pages of the routines and their overview."""

from collections.abc import Iterator

from generator.content.forms import form_id
from generator.content.inherited import inherited
from generator.content.library import Library, forms_of
from generator.content.timing import minutes
from generator.drawings import Drawings
from generator.models import Instead, Routine, RoutineStep, WeeklyPlan
from generator.site.calendars import calendar_of
from generator.site.embed_line import embed_line
from generator.site.images import small
from generator.site.programmes import programme
from generator.text.core import core
from generator.text.glossary import hard_words
from generator.text.page import (
    PAGES,
    Link,
    Page,
    card_path,
    form_link,
    guidance_links,
    references,
    routine_links,
    routine_path,
)
from generator.text.precautions import asked_first
from generator.text.ways import step_ways


def routine_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the overview of routines and one page a routine."""
    tiles = routine_tiles(library, drawn, list(library.routines))
    context = {"tiles": tiles, "menu": menu(library)}
    yield Page(PAGES["routines"], "pages/routines.md.j2", context)
    for record, routine in library.routines.items():
        yield _page(library, drawn, record, routine)


def routine_tiles(library: Library, drawn: Drawings, ids: list[str]) -> list[dict[str, object]]:
    """Return what overviews show of routines: link, card, minutes, equipment and schedule."""
    return [
        {
            "link": routine_links(library, [record])[0],
            "picture": small(drawn, picture_of(library, library.routines[record])),
            "card": card_path(record),
            "minutes": minutes(library, library.routines[record]),
            "weeks": _weeks(library.routines[record]),
            "equipment": _equipment(library, library.routines[record]),
            "schedule": library.routines[record].schedule,
        }
        for record in ids
    ]


def menu(library: Library) -> list[tuple[str, Link]]:
    """Return what readers say of themselves, each with the routine for them, in their order."""
    needs = {i: routine.need for i, routine in library.routines.items() if routine.need}
    return list(zip(needs.values(), routine_links(library, needs), strict=True))


def picture_of(library: Library, routine: Routine) -> str:
    """Return the figure that stands for a routine: its own, or that of its first exercise."""
    return routine.picture or forms_of(library, routine)[0].id


def _page(library: Library, drawn: Drawings, record: str, routine: Routine) -> Page:
    asked = asked_first(library, routine.ask_first)
    marks = tuple(case.marks for case in asked)
    context = {
        "id": record,
        "routine": routine,
        "minutes": minutes(library, routine),
        "equipment": _equipment(library, routine),
        "steps": [_step(library, drawn, routine, step) for step in routine.steps],
        "core": core(library, routine),
        "plan": _plan(library, drawn, routine.weekly_plan) if routine.weekly_plan else None,
        "programme": programme(library, routine.programme) if routine.programme else None,
        "picture": small(drawn, picture_of(library, routine)) if routine.programme else None,
        "card": card_path(record),
        "calendar": calendar_of(library, record),
        "guidance": guidance_links(library, library.guidance_about("routines", record)),
        "hard_words": hard_words(library, routine),
        "embed_line": embed_line(library, "routines", record, routine.name),
        "references": references(library, routine, *_borrowed(library, routine), marks),
        "asked": asked,
    }
    return Page(routine_path(record), "pages/routine.md.j2", context)


def _step(
    library: Library, drawn: Drawings, routine: Routine, step: RoutineStep
) -> dict[str, object]:
    form = library.form(step.exercise, step.variant)
    return {
        "link": form_link(form),
        "step": step,
        "swaps": [*step_ways(library, routine, step)],
        "picture": small(drawn, form.id),
    }


def _borrowed(library: Library, routine: Routine) -> list[tuple[Instead, ...]]:
    """Return what a routine's page shows of its exercises with their sources."""
    forms = [(step, library.form(step.exercise, step.variant)) for step in routine.steps]
    return [inherited(routine, step, form) for step, form in forms]


def _plan(library: Library, drawn: Drawings, plan: WeeklyPlan) -> dict[str, object]:
    weeks = [
        {
            "week": week,
            "total": week.minutes * week.days,
            "total_up_to": week.minutes_up_to and week.minutes_up_to * week.days,
        }
        for week in plan.weeks
    ]
    form = library.form(plan.exercise, plan.variant)
    return {"link": form_link(form), "picture": small(drawn, form.id), "weeks": weeks}


def _weeks(routine: Routine) -> int | None:
    by_weeks = routine.weekly_plan or routine.programme
    return len(by_weeks.weeks) if by_weeks else None


def _equipment(library: Library, routine: Routine) -> list[str]:
    """Return what is needed, but for what is done apart from the rest."""
    apart = {form_id(step.exercise, step.variant) for step in routine.steps if step.apart}
    forms = [form for form in forms_of(library, routine) if form.id not in apart]
    used = [i for form in forms for i in form.equipment]
    return [library.vocabulary.equipment[i].name for i in dict.fromkeys(used)]
