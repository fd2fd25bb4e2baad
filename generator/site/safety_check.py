"""The safety check: every warning sign on one page, with the number to call."""

from collections.abc import Mapping

from generator.content.library import Library
from generator.drawings import Drawings
from generator.site.images import section_drawings
from generator.site.topic_sheets import printed_sheet
from generator.text.glossary import hard_words
from generator.text.page import (
    Link,
    Page,
    exercise_links,
    guidance_links,
    guidance_path,
    references,
    routine_links,
)
from generator.text.sign_lists import SignList, sign_lists


def safety_check(library: Library, drawn: Drawings) -> Page:
    """Return the page of the topic that is the safety check."""
    safety, home = library.site.safety, library.site.home
    topic = library.guidance[safety.check]
    lists = sign_lists(library, library.signs.signs)
    context = {
        "topic": topic,
        "drawings": section_drawings(library, drawn, topic),
        "sheet": printed_sheet(library, safety.check),
        "lists": lists,
        "country": _country(library),
        "starts": routine_links(library, topic.related_routines or home.start_routines),
        "how_made": guidance_links(library, [safety.lists])[0],
        "topics": _topics(library),
        "exercises": exercise_links(library, topic.related_exercises),
        "guidance": guidance_links(library, library.topics_naming(safety.check)),
        "hard_words": hard_words(library, topic, *_shown(lists)),
        "references": references(library, topic, safety),
    }
    return Page(guidance_path(safety.check), "pages/safety.md.j2", context)


def _country(library: Library) -> object:
    """Return the numbers of the country that is taken for a reader who has not chosen one."""
    numbers = {line.id: line for line in library.site.emergency_numbers}
    return numbers[library.site.country] if library.site.country else None


def _topics(library: Library) -> Mapping[str, Link]:
    """Return the topics to which signs lead, by id."""
    named = {sign.topic for sign in library.signs.signs.values() if sign.topic}
    return {topic: guidance_links(library, [topic])[0] for topic in sorted(named)}


def _shown(lists: tuple[SignList, ...]) -> list[object]:
    """Return the texts of the signs in which a hard word can be explained."""
    signs = (sign for made in lists for group in made.groups for sign in group.signs.values())
    return [(sign.action, sign.details, sign.lifts) for sign in signs]
