"""The pages of the guidance topics and their overview."""

from collections.abc import Iterator

from generator.library import Library
from generator.models import Guidance
from generator.pages.page import (
    Page,
    exercise_links,
    guidance_links,
    guidance_path,
    references,
    routine_links,
)


def guidance_pages(library: Library) -> Iterator[Page]:
    """Yield the overview and one page a topic."""
    links = guidance_links(library, library.guidance)
    yield Page("guidance/index.md", "pages/guidance-overview.md.j2", {"links": links})
    for record, topic in library.guidance.items():
        yield _page(library, record, topic)


def _page(library: Library, record: str, topic: Guidance) -> Page:
    safety = library.site.safety
    is_safety_check = record == safety.check
    context = {
        "topic": topic,
        "is_safety_check": is_safety_check,
        "exercises": exercise_links(library, topic.related_exercises),
        "routines": routine_links(library, topic.related_routines),
        "guidance": guidance_links(library, topic.related_guidance),
        "references": references(library, topic, *([safety] if is_safety_check else [])),
    }
    return Page(guidance_path(record), "pages/guidance.md.j2", context)
