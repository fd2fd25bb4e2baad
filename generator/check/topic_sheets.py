"""Rules about topics' sheets: they take what is there, and the safety check's is whole."""

from collections.abc import Iterator
from typing import get_args

from generator.content.excerpts import lists_of, section_of, taken
from generator.content.library import Draft, Entry
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.models import Guidance, Level, SheetPart

SAID = ("level", "signs", "numbers", "takes", "section", "compared", "lines", "gaps", "table")
URGENT: tuple[Level, ...] = get_args(Level)[:2]  # what may not wait until tomorrow
Part = tuple[Entry[Guidance], Location, SheetPart]


def parts_say_something(draft: Draft) -> Iterator[Problem]:
    """A part of a sheet says something, under a heading."""
    for entry, place, part in _parts(draft):
        if not any(getattr(part, key) for key in SAID):
            yield entry.problem(place, "nothing under its heading", f"one of {', '.join(SAID)}")
        if not (part.heading or part.section or part.level):
            allowed = "`heading`, or a `section` or a `level`, which have one"
            yield entry.problem(place, "no heading", allowed)


def parts_take_what_is_there(draft: Draft) -> Iterator[Problem]:
    """What a sheet takes is there: a section with a list, and one passage by its words."""
    for entry, place, part in _parts(draft):
        if part.section:
            yield from _section(entry, (*place, "section"), part.section)
        for index, begins in enumerate(part.takes):
            count = len(taken(entry.record, begins))
            if count != 1:
                wrong = f"{count} passages begin with {begins!r}"
                allowed = "the first words of one sentence of the topic"
                yield entry.problem((*place, "takes", index), wrong, allowed)


def signs_on_sheets_exist(draft: Draft) -> Iterator[Problem]:
    """Every sign that a sheet names stands in `signs.yml`."""
    known = draft.signs.record.signs if draft.signs else {}
    for entry, place, part in _parts(draft) if draft.signs else ():
        for index, sign in enumerate(part.signs):
            if sign not in known:
                here = (*place, "signs", index)
                yield entry.problem(here, f"no sign {sign!r}", suggestion(sign, known))


def panels_stand_over_steps(draft: Draft) -> Iterator[Problem]:
    """The panels over the steps of a sheet show steps that are there."""
    for entry, place, part in _parts(draft):
        section = section_of(entry.record, part.section) if part.section else None
        figure = draft.figures.get(section.picture or "") if section else None
        lists = lists_of(section) if section else ()
        steps = sum(len(one.items) for one in lists if one.numbered)
        shown = max((pose.step or 0 for pose in figure.record.poses), default=0) if figure else 0
        if steps and shown > steps:
            wrong = f"its picture shows step {shown} of {steps}"
            yield entry.problem((*place, "section"), wrong, "a picture of the steps of its list")


def the_safety_check_has_every_emergency(draft: Draft) -> Iterator[Problem]:
    """The sheet of the safety check has every sign of an emergency, and every one for today."""
    if draft.site is None:
        return
    entry = draft.guidance.get(draft.site.record.safety.check)
    if entry is None or entry.record.sheet is None:
        return
    shown = {part.level for part in entry.record.sheet.parts}
    for level in URGENT:
        if level not in shown:
            wrong = f"no part has the signs of {level!r}"
            yield entry.problem(("sheet", "parts"), wrong, f"a part with `level: {level}`")


def _section(entry: Entry[Guidance], place: Location, heading: str) -> Iterator[Problem]:
    section = section_of(entry.record, heading)
    if section is None:
        known = {one.heading: None for one in entry.record.sections}
        yield entry.problem(place, f"no section {heading!r}", suggestion(heading, known))
    elif not lists_of(section):
        yield entry.problem(place, f"no list in {heading!r}", "a section with a list; or `takes`")


def _parts(draft: Draft) -> Iterator[Part]:
    for entry in draft.guidance.values():
        for index, part in enumerate(entry.record.sheet.parts if entry.record.sheet else ()):
            yield entry, ("sheet", "parts", index), part
