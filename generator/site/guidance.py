"""The pages of the guidance topics and their overview."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.models import Guidance
from generator.text.glossary import hard_words
from generator.text.page import (
    PAGES,
    Alternative,
    Link,
    Page,
    alternatives,
    exercise_links,
    guidance_links,
    guidance_path,
    references,
    routine_links,
)


def guidance_pages(library: Library) -> Iterator[Page]:
    """Yield the overview and one page a topic."""
    links = guidance_links(library, library.guidance)
    yield Page(PAGES["guidance"], "pages/guidance-overview.md.j2", {"links": links})
    for record, topic in library.guidance.items():
        yield _page(library, record, topic)


def _page(library: Library, record: str, topic: Guidance) -> Page:
    safety = library.site.safety
    is_safety_check = record == safety.check
    swapped = _swapped(library, record)
    cited = tuple(swap.how for _, swap in swapped)
    context = {
        "topic": topic,
        "is_safety_check": is_safety_check,
        "exercises": exercise_links(library, topic.related_exercises),
        "routines": routine_links(library, topic.related_routines),
        "guidance": guidance_links(library, library.topics_naming(record)),
        "swapped": swapped,
        "hard_words": hard_words(library, topic),
        "references": references(library, topic, cited, *([safety] if is_safety_check else [])),
    }
    return Page(guidance_path(record), "pages/guidance.md.j2", context)


def _swapped(library: Library, topic: str) -> list[tuple[Link, Alternative]]:
    """Return the exercises that the topic's readers may have to leave out, and what instead."""
    links = exercise_links(library, library.exercises)
    pairs = zip(links, library.exercises, strict=True)
    swaps = ((link, swap) for link, i in pairs for swap in alternatives(library, i))
    return [
        (link, swap)
        for link, swap in swaps
        if swap.topic and swap.topic.path == guidance_path(topic)
    ]
