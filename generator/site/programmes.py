"""What the page of a programme shows: its stages, and each week with its sets and its walks."""

from collections.abc import Mapping

from generator.content.library import Library
from generator.content.programmes import walk, week_minutes
from generator.models import Programme, ProgrammeSet, ProgrammeWeek, Stage, Week
from generator.text.page import routine_links
from generator.text.stages import numbered, span


def programme(library: Library, plan: Programme) -> Mapping[str, object]:
    """Return the stages of a programme, and the plan of its walks."""
    (walking,) = routine_links(library, [plan.walking])
    stages = [_stage(library, plan, stage, first) for stage, first in numbered(plan)]
    return {"walking": walking, "stages": stages, "diary": plan.diary}


def _stage(library: Library, plan: Programme, stage: Stage, first: int) -> Mapping[str, object]:
    weeks = [
        _week(library, plan, week, number) for number, week in enumerate(stage.weeks, start=first)
    ]
    return {"stage": stage, "span": span(library, stage, first), "weeks": weeks}


def _week(
    library: Library, plan: Programme, week: ProgrammeWeek, number: int
) -> Mapping[str, object]:
    walked: Week = walk(library, plan, week)
    low, high = week_minutes(library, plan, week)
    return {
        "number": number,
        "sets": [_set(library, part) for part in week.sets],
        "walk": walked,
        "minutes": low,
        "minutes_up_to": high if high > low else None,
    }


def _set(library: Library, part: ProgrammeSet) -> Mapping[str, object]:
    (link,) = routine_links(library, [part.routine])
    return {"link": link, "set": part, "instead": routine_links(library, part.instead)}
