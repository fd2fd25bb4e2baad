"""The home page: where to start, what to read, and ways into the finder."""

from collections.abc import Iterator, Mapping, Sequence

from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.body_map import MapView
from generator.site.body_map import body_map
from generator.site.finder import filters
from generator.site.guidance import topic_tiles
from generator.site.routines import routine_tiles
from generator.text.page import FINDER, Page

JUMPS = ("position", "goal")  # the filters to which it leads


def home_page(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Iterator[Page]:
    """Yield the home page; what it starts with stands in `content/site.yml`."""
    yield Page("index.md", "pages/home.md.j2", _shown(library, drawn, views))


def _shown(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Mapping[str, object]:
    home = library.site.home
    return {
        "map": body_map(library, views),
        "tiles": routine_tiles(library, drawn, list(home.start_routines)),
        "topics": topic_tiles(library, drawn, home.read_first),
        "exercise_count": len(library.exercises),
        "jumps": [
            (name, f"{FINDER}#{filter_.name}={i}")
            for filter_ in filters(library)
            if filter_.name in JUMPS
            for i, name in filter_.choices
        ],
    }
