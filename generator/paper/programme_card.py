"""The weeks of a programme in words for its card."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.programmes import walk
from generator.models import Programme, ProgrammeSet, Week
from generator.models.citations import without_citations
from generator.paper.rules import plain
from generator.text.amounts import amounts, joined
from generator.text.stages import numbered, span


@dataclass(frozen=True)
class ProgrammeWeekOnCard:
    """One week: its sets, the same with gaps for a pen, what is particular to them, its walks.

    The first week of a stage says in `before` what the stage is and when to go on.
    """

    name: str
    before: str
    sets: tuple[str, ...]
    sets_blank: tuple[str, ...]
    notes: tuple[str, ...]
    walk: str


def programme_weeks(library: Library, programme: Programme) -> Iterator[ProgrammeWeekOnCard]:
    """Yield every week in order."""
    words = library.words.programme
    for stage, first in numbered(programme):
        named = words.stage.format(weeks=span(library, stage, first), name=stage.name)
        opening = without_citations(f"{named}. {stage.go_on}")
        for number, week in enumerate(stage.weeks, start=first):
            yield ProgrammeWeekOnCard(
                name=words.week.format(number=number),
                before=opening if number == first else "",
                sets=tuple(_set(library, part) for part in week.sets),
                sets_blank=tuple(_set_blank(library, part) for part in week.sets),
                notes=plain(part.note for part in week.sets if part.note),
                walk=_walk(library, walk(library, programme, week)),
            )


def _walk(library: Library, week: Week) -> str:
    say = amounts(library)
    minutes, days = say.minutes(week.minutes, week.minutes_up_to), say.days(week.days)
    words = library.words.programme
    return words.walk.format(walking=words.walking, minutes=minutes, days=days, pace=week.pace)


def _set(library: Library, part: ProgrammeSet) -> str:
    words, name = library.words.programme, library.routines[part.routine].name
    text = words.set.format(name=name, often=amounts(library).schedule(part))
    others = [library.routines[i].name for i in part.instead]
    if others:
        text = words.instead.format(set=text, names=joined(library.words.amounts.joined, others))
    return f"{text}."


def _set_blank(library: Library, part: ProgrammeSet) -> str:
    return library.words.programme.set_blank.format(name=library.routines[part.routine].name)
