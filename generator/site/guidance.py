"""The pages of the guidance topics and their overview."""

from collections.abc import Iterator, Mapping

from generator.content.library import Library
from generator.models import Guidance, Sign
from generator.site.safety_check import safety_check
from generator.text.glossary import hard_words
from generator.text.page import (
    PAGES,
    Link,
    Page,
    exercise_links,
    guidance_links,
    guidance_path,
    references,
    routine_links,
)
from generator.text.precautions import Precaution, precautions
from generator.text.sign_lists import sign_lists


def guidance_pages(library: Library) -> Iterator[Page]:
    """Yield the overview and one page a topic."""
    links = guidance_links(library, library.guidance)
    yield Page(PAGES["guidance"], "pages/guidance-overview.md.j2", {"links": links})
    yield safety_check(library)
    for record, topic in library.guidance.items():
        if record != library.site.safety.check:
            yield _page(library, record, topic)


def _page(library: Library, record: str, topic: Guidance) -> Page:
    against = _advised_against(library, record)
    is_lists = record == library.site.safety.lists
    traced: Mapping[str, Sign] = library.signs.signs if is_lists else {}
    cited = (*((one.note, one.how) for _, one in against), traced)
    context = {
        "topic": topic,
        "lists": sign_lists(library, topic.signs),
        "traced": sign_lists(library, traced),
        "exercises": exercise_links(library, topic.related_exercises),
        "routines": routine_links(library, topic.related_routines),
        "guidance": guidance_links(library, library.topics_naming(record)),
        "against": against,
        "hard_words": hard_words(library, topic),
        "references": references(library, topic, cited),
    }
    return Page(guidance_path(record), "pages/guidance.md.j2", context)


def _advised_against(library: Library, topic: str) -> list[tuple[Link, Precaution]]:
    """Return the exercises that speak of the topic's readers, with what they do about it."""
    links = exercise_links(library, library.exercises)
    pairs = zip(links, library.exercises, strict=True)
    return [
        (link, one)
        for link, i in pairs
        for one in precautions(library, i)
        if one.topic and one.topic.path == guidance_path(topic)
    ]
