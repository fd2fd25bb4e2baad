from dataclasses import replace

from generator.content.library import Library
from generator.drawings import Drawings
from generator.site.body_map import body_map
from generator.site.home import home_page
from generator.site.images import small
from generator.text.page import Link, Page

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
REST = Link("Rest", "guidance/rest.md", "A short topic.")
BREAK = Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands.")
MONTH = Link("A month of hands", "routines/hand-month.md", "It joins the others.")


def test_the_home_page_offers_ways_in_a_programme_and_topics_to_read(
    library: Library, blank: Drawings
) -> None:
    (made,) = home_page(library, blank, ())
    programme = library.routines["hand-month"].programme
    assert programme
    stages = programme.stages
    way = {"says": "have stiff hands", "link": BREAK, "picture": small(blank, "wrist-bend")}
    ways = made.context["ways"]
    assert isinstance(ways, list)
    assert [one["says"] for one in ways] == ["have stiff hands", "am tired"]
    assert made == Page(
        "index.md",
        "pages/home.md.j2",
        {
            "map": body_map(library, ()),
            "ways": [way, ways[1]],
            "programme": MONTH,
            "stages": [("Week 1", stages[0]), ("Weeks 2 to 3", stages[1])],
            "topics": (CHECK, REST),
            "exercise_count": 2,
        },
    )


def test_a_site_needs_no_programme(library: Library, blank: Drawings) -> None:
    home = library.site.home.model_copy(update={"programme": None})
    without = library.site.model_copy(update={"home": home})
    (made,) = home_page(replace(library, site=without), blank, ())
    assert (made.context["programme"], made.context["stages"]) == (None, [])
