import pytest

from generator.library import Library
from generator.pages.guidance import guidance_pages
from generator.pages.page import Link, Page, references

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
REST = Link("Rest", "guidance/rest.md", "A short topic.")


@pytest.fixture
def made(library: Library) -> dict[str, Page]:
    return {page.path: page for page in guidance_pages(library)}


def test_the_overview_links_every_topic_in_order(made: dict[str, Page]) -> None:
    assert made["guidance/index.md"] == Page(
        "guidance/index.md", "pages/guidance-overview.md.j2", {"links": (CHECK, REST)}
    )


def test_a_page_links_what_its_topic_leads_to(made: dict[str, Page], library: Library) -> None:
    topic = library.guidance["check-first"]
    assert made["guidance/check-first.md"] == Page(
        "guidance/check-first.md",
        "pages/guidance.md.j2",
        {
            "topic": topic,
            "is_safety_check": True,
            "exercises": (
                Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there."),
            ),
            "routines": (
                Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
                Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
            ),
            "guidance": (REST,),
            "references": references(library, topic, library.site.safety),
        },
    )


def test_only_the_safety_check_shows_the_sources_of_the_rules_for_all(library: Library) -> None:
    rest = library.guidance["rest"]
    page = {page.path: page for page in guidance_pages(library)}["guidance/rest.md"]
    assert page.context["is_safety_check"] is False
    assert page.context["references"] == references(library, rest)
    assert [reference.id for reference in references(library, rest)] == ["R01"]
    assert [reference.id for reference in references(library, library.site.safety)] == ["S01"]
