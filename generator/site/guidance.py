"""The pages of the guidance topics and their overview."""

from collections.abc import Iterable, Iterator, Mapping

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Guidance, Sign
from generator.site.images import Image, plain, section_drawings, small
from generator.site.safety_check import safety_check
from generator.site.topic_sheets import printed_sheet
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


def guidance_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the overview and one page a topic."""
    tiles = topic_tiles(library, drawn, library.guidance)
    yield Page(PAGES["guidance"], "pages/guidance-overview.md.j2", {"tiles": tiles})
    yield safety_check(library, drawn)
    for record, topic in library.guidance.items():
        if record != library.site.safety.check:
            yield _page(library, drawn, record, topic)


def topic_tiles(
    library: Library, drawn: Drawings, topics: Iterable[str]
) -> list[tuple[Link, Image | None]]:
    """Return what overviews show of topics: a link, and the small picture that stands for it."""
    ids = [*topics]
    return [
        (link, small(drawn, shown) if (shown := _picture(library.guidance[i])) else None)
        for i, link in zip(ids, guidance_links(library, ids), strict=True)
    ]


def _picture(topic: Guidance) -> str | None:
    """Return the figure that stands for a topic: its own, or the first one in its text."""
    shown = [one for s in topic.sections for one in (s.picture, *(c.picture for c in s.compared))]
    return next((one for one in (topic.picture, *shown) if one), None)


def _page(library: Library, drawn: Drawings, record: str, topic: Guidance) -> Page:
    against = _advised_against(library, record)
    is_lists = record == library.site.safety.lists
    traced: Mapping[str, Sign] = library.signs.signs if is_lists else {}
    cited = (*((one.note, one.how) for _, one in against), traced)
    context = {
        "topic": topic,
        "picture": topic.picture and plain(library, drawn, topic.picture),
        "drawings": section_drawings(library, drawn, topic),
        "sheet": printed_sheet(library, record),
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
        for one in precautions(library, library.form(i))
        if one.topic and one.topic.path == guidance_path(topic)
    ]
