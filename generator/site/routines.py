"""The pages of the routines and their overview."""

from collections.abc import Iterator

from generator.content.library import Library, forms_of
from generator.content.timing import minutes
from generator.drawings import Drawings
from generator.models import Instead, Routine, RoutineStep, WeeklyPlan
from generator.site.images import small
from generator.text.glossary import hard_words
from generator.text.page import (
    PAGES,
    Page,
    card_path,
    form_link,
    guidance_links,
    references,
    routine_links,
    routine_path,
)
from generator.text.precautions import asked_first
from generator.text.ways import Alternative, alternatives, way_link


def routine_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the overview of routines and one page a routine."""
    tiles = routine_tiles(library, drawn, list(library.routines))
    yield Page(PAGES["routines"], "pages/routines.md.j2", {"tiles": tiles})
    for record, routine in library.routines.items():
        yield _page(library, drawn, record, routine)


def routine_tiles(library: Library, drawn: Drawings, ids: list[str]) -> list[dict[str, object]]:
    """Return what overviews show of routines: link, card, minutes, equipment and schedule."""
    return [
        {
            "link": routine_links(library, [record])[0],
            "picture": small(drawn, picture_of(library, library.routines[record])),
            "card": card_path(record),
            "minutes": minutes(library.routines[record], library.site.timing),
            "weeks": _weeks(library.routines[record]),
            "equipment": _equipment(library, library.routines[record]),
            "schedule": library.routines[record].schedule,
        }
        for record in ids
    ]


def picture_of(library: Library, routine: Routine) -> str:
    """Return the figure that stands for a routine: its own, or that of its first exercise."""
    return routine.picture or forms_of(library, routine)[0].id


def _page(library: Library, drawn: Drawings, record: str, routine: Routine) -> Page:
    asked = asked_first(library, routine.ask_first)
    marks = tuple(case.marks for case in asked)
    context = {
        "id": record,
        "routine": routine,
        "minutes": minutes(routine, library.site.timing),
        "equipment": _equipment(library, routine),
        "steps": [_step(library, drawn, step) for step in routine.steps],
        "plan": _plan(library, drawn, routine.weekly_plan) if routine.weekly_plan else None,
        "card": card_path(record),
        "guidance": guidance_links(library, library.guidance_about("routines", record)),
        "hard_words": hard_words(library, routine),
        "references": references(library, routine, *_borrowed(library, routine), marks),
        "asked": asked,
    }
    return Page(routine_path(record), "pages/routine.md.j2", context)


def _step(library: Library, drawn: Drawings, step: RoutineStep) -> dict[str, object]:
    condition, form = library.words.records.condition, library.form(step.exercise, step.variant)
    own = [
        Alternative(s.when, condition.format(when=s.when), s.how, way_link(library, s), None)
        for s in step.swaps
    ]
    return {
        "link": form_link(form),
        "step": step,
        "swaps": [*own, *alternatives(library, form)],
        "picture": small(drawn, form.id),
    }


def _borrowed(library: Library, routine: Routine) -> list[tuple[Instead, ...]]:
    """Return what a routine's page shows of its exercises with their sources."""
    return [library.form(step.exercise, step.variant).instead for step in routine.steps]


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
    return len(routine.weekly_plan.weeks) if routine.weekly_plan else None


def _equipment(library: Library, routine: Routine) -> list[str]:
    used = [i for form in forms_of(library, routine) for i in form.equipment]
    return [library.vocabulary.equipment[i].name for i in dict.fromkeys(used)]
