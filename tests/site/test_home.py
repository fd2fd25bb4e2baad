import re

from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT
from generator.site.body_map import body_map
from generator.site.finder import finder_page
from generator.site.home import home_page
from generator.site.images import small
from generator.site.routines import routine_tiles
from generator.text.page import FINDER, Link, Page
from generator.text.render import render
from tests.blank import blank_drawings

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
REST = Link("Rest", "guidance/rest.md", "A short topic.")


def test_the_home_page_offers_routines_to_start_and_topics_to_read(
    library: Library, blank: Drawings
) -> None:
    (made,) = home_page(library, blank, ())
    assert made == Page(
        "index.md",
        "pages/home.md.j2",
        {
            "map": body_map(library, ()),
            "tiles": routine_tiles(library, blank, ["hand-break", "fist-weeks"]),
            "topics": [(CHECK, small(blank, "fist")), (REST, small(blank, "fist"))],
            "exercise_count": 2,
            "jumps": [
                ("Sitting", "exercises/index.md#position=sitting"),
                ("Standing", "exercises/index.md#position=standing"),
                ("Ease stiffness", "exercises/index.md#goal=ease-stiffness"),
            ],
        },
    )


def test_every_jump_of_the_home_page_leads_to_a_place_in_the_finder(real: Library) -> None:
    drawn = blank_drawings(real)
    (home,) = home_page(real, drawn, ())
    finder = render(PROJECT / "templates", finder_page(real, drawn, ()), real)[FINDER]
    jumps = home.context["jumps"]
    assert isinstance(jumps, list)
    assert len(jumps) > 10
    places = {f"{FINDER}#{place}" for place in re.findall(r' id="([^"]+)"', finder)}
    assert [name for name, path in jumps if path not in places] == []
