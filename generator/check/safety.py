"""Rules without which nothing may be published."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.walk import named_sources

LEVELS = ("emergency", "same-day", "appointment")


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


def safety_check_has_three_levels(draft: Draft) -> Iterator[Problem]:
    """The safety check says when to call now, be seen the same day, and book, in this order."""
    entry = draft.guidance.get(draft.site.record.safety.check) if draft.site else None
    if entry is None:
        return
    levels = tuple(card.level for card in entry.record.care_cards)
    if levels != LEVELS:
        wrong = f"the care cards are {', '.join(levels) or 'missing'}"
        yield entry.problem(("care_cards",), wrong, f"{', '.join(LEVELS)}, each once")
