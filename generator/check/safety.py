"""Rules without which nothing may be published."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.walk import named_sources


def exercises_say_when_to_stop(draft: Draft) -> Iterator[Problem]:
    """No exercise is published without when to stop."""
    for entry in draft.exercises.values():
        if not entry.record.stop_when:
            yield entry.problem(("stop_when",), "no stop rule", "at least one reason to stop")


def routines_say_when_to_stop(draft: Draft) -> Iterator[Problem]:
    """No routine is published without when to stop."""
    for entry in draft.routines.values():
        if not entry.record.stop_when:
            yield entry.problem(("stop_when",), "no stop rule", "at least one reason to stop")


def guidance_names_its_sources(draft: Draft) -> Iterator[Problem]:
    """No guidance is published without its sources."""
    for entry in draft.guidance.values():
        if not any(named_sources(entry.record)):
            yield entry.problem(("sources",), "no source", "at least one id from sources.yml")
