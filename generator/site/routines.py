"""The pages of the routines and their overview."""

from collections.abc import Iterator

from generator.content.library import Library, exercises_of
from generator.content.timing import minutes
from generator.drawings import Drawings
from generator.models import Instead, Routine, RoutineStep, WeeklyPlan
from generator.site.images import small
from generator.text.glossary import hard_words
from generator.text.page import (
    PAGES,
    Alternative,
    Link,
    Page,
    alternatives,
    card_path,
    exercise_links,
    guidance_links,
    references,
    routine_links,
    routine_path,
)
from generator.text.precautions import asked_first


def routine_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the overview of routines and one page a routine."""
    tiles = routine_tiles(library, list(library.routines))
    yield Page(PAGES["routines"], "pages/routines.md.j2", {"tiles": tiles})
    for record, routine in library.routines.items():
        yield _page(library, drawn, record, routine)


def routine_tiles(library: Library, ids: list[str]) -> list[dict[str, object]]:
    """Return what overviews show of routines: link, card, minutes, equipment and schedule."""
    return [
        {
            "link": routine_links(library, [record])[0],
            "card": card_path(record),
            "minutes": minutes(library.routines[record], library.site.timing),
            "weeks": _weeks(library.routines[record]),
            "equipment": _equipment(library, library.routines[record]),
            "schedule": library.routines[record].schedule,
        }
        for record in ids
    ]


def _page(library: Library, drawn: Drawings, record: str, routine: Routine) -> Page:
    used = exercises_of(routine)
    asked = asked_first(library, routine.ask_first)
    marks = tuple(case.marks for case in asked)
    context = {
        "id": record,
        "routine": routine,
        "minutes": minutes(routine, library.site.timing),
        "equipment": _equipment(library, routine),
        "steps": [_step(library, drawn, step) for step in routine.steps],
        "plan": _plan(library, routine.weekly_plan) if routine.weekly_plan else None,
        "card": card_path(record),
        "exercises": exercise_links(library, used),
        "guidance": guidance_links(library, library.guidance_about("routines", record)),
        "hard_words": hard_words(library, routine),
        "references": references(library, routine, *_borrowed(library, routine), marks),
        "asked": asked,
    }
    return Page(routine_path(record), "pages/routine.md.j2", context)


def _step(library: Library, drawn: Drawings, step: RoutineStep) -> dict[str, object]:
    condition = library.words.records.condition
    own = [
        Alternative(s.when, condition.format(when=s.when), s.how, _link(library, s.exercise), None)
        for s in step.swaps
    ]
    return {
        "link": _link(library, step.exercise),
        "step": step,
        "swaps": [*own, *alternatives(library, step.exercise)],
        "picture": small(drawn, step.exercise),
    }


def _borrowed(library: Library, routine: Routine) -> list[tuple[Instead, ...]]:
    """Return what a routine's page shows of its exercises with their sources."""
    return [library.exercises[step.exercise].instead for step in routine.steps]


def _plan(library: Library, plan: WeeklyPlan) -> dict[str, object]:
    weeks = [
        {
            "week": week,
            "total": week.minutes * week.days,
            "total_up_to": week.minutes_up_to and week.minutes_up_to * week.days,
        }
        for week in plan.weeks
    ]
    return {"link": _link(library, plan.exercise), "weeks": weeks}


def _link(library: Library, exercise: str | None) -> Link | None:
    return exercise_links(library, [exercise])[0] if exercise else None


def _weeks(routine: Routine) -> int | None:
    return len(routine.weekly_plan.weeks) if routine.weekly_plan else None


def _equipment(library: Library, routine: Routine) -> list[str]:
    used = [i for e in exercises_of(routine) for i in library.exercises[e].equipment]
    return [library.vocabulary.equipment[i].name for i in dict.fromkeys(used)]
