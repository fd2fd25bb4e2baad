"""The home page: is it safe, where it hurts, how the reader is today, what to read."""

from collections.abc import Iterator, Mapping, Sequence

from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.body_map import MapView
from generator.models import Stage
from generator.site.body_map import body_map
from generator.site.images import small
from generator.site.routines import picture_of
from generator.text.page import Page, guidance_links, routine_links
from generator.text.stages import numbered, span


def home_page(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Iterator[Page]:
    """Yield the home page; what it starts with stands in `content/site.yml`."""
    yield Page("index.md", "pages/home.md.j2", _shown(library, drawn, views))


def _shown(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Mapping[str, object]:
    home = library.site.home
    ways = [
        {
            "says": way.says,
            "link": routine_links(library, [way.routine])[0],
            "picture": small(drawn, picture_of(library, library.routines[way.routine])),
        }
        for way in home.today
    ]
    return {
        "map": body_map(library, views),
        "ways": ways,
        "programme": next(iter(routine_links(library, filter(None, [home.programme]))), None),
        "stages": _stages(library, home.programme) if home.programme else [],
        "topics": guidance_links(library, home.read_first),
        "exercise_count": len(library.exercises),
    }


def _stages(library: Library, record: str) -> list[tuple[str, Stage]]:
    """Return the stages of a programme with their weeks in words; a plan by weeks has none."""
    programme = library.routines[record].programme
    stages = numbered(programme) if programme else ()
    return [(span(library, stage, first), stage) for stage, first in stages]
