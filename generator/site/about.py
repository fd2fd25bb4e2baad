"""The pages about the site: about, sources, offline, privacy, browsers, install manifest."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.content.library import Library
from generator.content.walk import named_sources
from generator.site.browsers import SUPPORTED
from generator.site.icons import ICONS
from generator.site.kept import KEPT
from generator.text.page import (
    PAGES,
    Link,
    Page,
    Reference,
    exercise_links,
    guidance_links,
    references,
    routine_links,
)


def about_pages(library: Library) -> Iterator[Page]:
    """Yield the pages about the site itself."""
    about = {"references": _about_references(library)}
    yield Page(PAGES["about"], "pages/about.md.j2", about)
    yield Page(PAGES["sources"], "pages/sources.md.j2", {"sources": _sources(library)})
    yield Page(PAGES["offline"], "pages/offline.md.j2", {})
    yield Page(PAGES["privacy"], "pages/privacy.md.j2", {"kept": KEPT})
    yield Page(PAGES["browsers"], "pages/browsers.md.j2", {"supported": SUPPORTED})
    yield Page("manifest.webmanifest", "pages/manifest.webmanifest.j2", _manifest())


def _manifest() -> Mapping[str, object]:
    return {"icons": [icon for icon in ICONS if icon.purpose]}


def _sources(library: Library) -> list[dict[str, object]]:
    """Return the sources that something cites, as `sources.yml` orders them, with their users."""
    users: dict[str, list[Link]] = defaultdict(list)
    for link, record in (*_linked_records(library), _rules(library)):
        for _, source in named_sources(record):
            users[source] += [] if link in users[source] else [link]
    areas = library.vocabulary.evidence_areas
    about = {reference.id for reference in _about_references(library)}
    return [
        {
            "id": i,
            "source": source,
            "area": areas.get(source.evidence_from or ""),
            "users": users[i],
            "is_on_about": i in about,
        }
        for i, source in library.sources.root.items()
        if i in users or i in about
    ]


def _rules(library: Library) -> tuple[Link, object]:
    """Return the rules for every exercise, which the page of the safety check cites."""
    return guidance_links(library, [library.site.safety.check])[0], library.site.safety


def _about_references(library: Library) -> tuple[Reference, ...]:
    return references(library, library.site.about, library.site.review)


def _linked_records(library: Library) -> Iterator[tuple[Link, object]]:
    yield from zip(
        guidance_links(library, library.guidance), library.guidance.values(), strict=True
    )
    yield from zip(
        exercise_links(library, library.exercises), library.exercises.values(), strict=True
    )
    yield from zip(routine_links(library, library.routines), library.routines.values(), strict=True)
