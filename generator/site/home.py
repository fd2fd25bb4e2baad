"""The home page: where to start, what to read, and ways into the finder."""

from collections.abc import Iterator, Mapping

from generator.content.library import Library
from generator.site.finder import filters
from generator.site.routines import routine_tiles
from generator.text.page import FINDER, Page, guidance_links

JUMPS = ("position", "goal")  # the filters to which it leads


def home_page(library: Library) -> Iterator[Page]:
    """Yield the home page; what it starts with stands in `content/site.yml`."""
    yield Page("index.md", "pages/home.md.j2", _shown(library))


def _shown(library: Library) -> Mapping[str, object]:
    home = library.site.home
    return {
        "tiles": routine_tiles(library, list(home.start_routines)),
        "topics": guidance_links(library, home.read_first),
        "exercise_count": len(library.exercises),
        "jumps": [
            (name, f"{FINDER}#{filter_.name}={i}")
            for filter_ in filters(library)
            if filter_.name in JUMPS
            for i, name in filter_.choices
        ],
    }
