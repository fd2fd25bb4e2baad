"""What a page is, and the only place that knows where pages stand."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from generator.content.forms import Form
from generator.content.library import Library
from generator.content.walk import listed_sources, texts
from generator.models import Sign, Source
from generator.models.citations import cited_ids, numbered, without_citations
from generator.text.escape import percent_encoded

FINDER = "exercises/index.md"
PAGES: Mapping[str, str] = {  # those of no record, by `PageId`
    "about": "about.md",
    "browsers": "browsers.md",
    "cards": "cards/index.md",
    "exercises": FINDER,
    "glossary": "glossary.md",
    "guidance": "guidance/index.md",
    "my-routine": "my-routine.md",
    "offline": "offline.md",
    "privacy": "privacy.md",
    "routines": "routines/index.md",
    "sources": "sources.md",
}


@dataclass(frozen=True)
class Page:
    """A page to be: its path in the docs folder, its template and what that may show.

    All are Markdown but what only programs read. `head` is what the theme says of it to those who
    do not read it: search engines, and who shares it.
    """

    path: str
    template: str
    context: Mapping[str, object]
    head: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Link:
    """A record as others point to it; `path` counts from the docs folder."""

    name: str
    path: str
    summary: str


@dataclass(frozen=True)
class Reference:
    """A source with its number on one page."""

    number: int
    id: str
    source: Source


def exercise_path(record: str) -> str:
    """Return the path of an exercise's page."""
    return f"exercises/{record}.md"


def variant_place(variant: str) -> str:
    """Return where a variant stands on the page of its exercise; "" for the exercise itself."""
    return f"#variant-{variant}" if variant else ""


def form_path(form: Form) -> str:
    """Return where a form of an exercise stands: its page, or a variant's place on it."""
    return exercise_path(form.exercise) + variant_place(form.variant)


def routine_path(record: str) -> str:
    """Return the path of a routine's page."""
    return f"routines/{record}.md"


def guidance_path(record: str) -> str:
    """Return the path of a topic's page."""
    return f"guidance/{record}.md"


def card_path(record: str) -> str:
    """Return the path of a routine's card."""
    return f"cards/{record}.md"


def page_address(library: Library, path: str) -> str:
    """Return the web address of a page in the docs folder, as others link to it."""
    place = path.removesuffix("index.md") if path.endswith("index.md") else f"{path[:-3]}/"
    return percent_encoded(library.site.address + place)


def page_path(page: str) -> str:
    """Return the path of a page that belongs to no record; `KeyError` if there is none such."""
    return PAGES[page]


RECORD_PATHS: Mapping[str, Callable[[str], str]] = {
    "exercise": exercise_path,
    "routine": routine_path,
    "guidance": guidance_path,
}
PATHS: Mapping[str, Callable[[str], str]] = {**RECORD_PATHS, "page": page_path}


def exercise_links(library: Library, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to exercises, in the order given."""
    records = ((i, library.exercises[i]) for i in ids)
    return tuple(Link(r.name, exercise_path(i), without_citations(r.summary)) for i, r in records)


def form_link(form: Form) -> Link:
    """Return a link to a form of an exercise, by the form's own name."""
    return Link(form.name, form_path(form), without_citations(form.summary))


def routine_links(library: Library, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to routines, in the order given."""
    records = ((i, library.routines[i]) for i in ids)
    return tuple(Link(r.name, routine_path(i), without_citations(r.summary)) for i, r in records)


def guidance_links(library: Library, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to topics, in the order given."""
    records = ((i, library.guidance[i]) for i in ids)
    return tuple(Link(r.name, guidance_path(i), without_citations(r.summary)) for i, r in records)


def signs_of(library: Library, topic: str) -> tuple[Sign, ...]:
    """Return the signs that a topic names; the safety check has them all."""
    signs = library.signs.signs
    if topic == library.site.safety.check:
        return tuple(signs.values())
    return tuple(signs[i] for i in library.guidance[topic].signs)


def references(library: Library, *shown: object) -> tuple[Reference, ...]:
    """Return the sources of what a page shows: first as the texts cite them, then those listed."""
    cited = [i for value in shown for i in cited_ids(text for _, text in texts(value))]
    listed = [source for value in shown for _, source in listed_sources(value)]
    numbers = numbered([*cited, *listed])
    return tuple(Reference(n, i, library.sources.root[i]) for i, n in numbers.items())
