from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.site.guidance import guidance_pages
from generator.text.glossary import hard_words
from generator.text.page import Link, Page, alternatives, references

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
FIST = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
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
            "exercises": (BEND,),
            "routines": (
                Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands."),
                Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
            ),
            "guidance": (REST,),
            "swapped": [],
            "hard_words": hard_words(library, topic),
            "references": references(library, topic, library.site.safety),
        },
    )


def test_topics_lead_to_each_other_both_ways(made: dict[str, Page], library: Library) -> None:
    assert library.guidance["rest"].related_guidance == ()
    assert made["guidance/rest.md"].context["guidance"] == (CHECK,)


def test_a_topic_about_a_reason_says_what_to_do_instead_of_each_exercise(
    made: dict[str, Page], library: Library
) -> None:
    [swap] = alternatives(library, "wrist-bend")
    assert swap.topic == REST
    assert made["guidance/rest.md"].context["swapped"] == [(BEND, swap)]


def test_what_to_do_instead_stands_in_the_order_of_exercises_with_its_sources(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("vocabulary.yml", "label: No floor", "label: No floor\n    topic: rest")
    edit("exercises/fist.yml", "how: Do it in bed.", "how: Do it in bed. [S01]")
    library = read(content)
    page = {page.path: page for page in guidance_pages(library)}["guidance/rest.md"]
    pairs = [
        (FIST, alternatives(library, "fist")[0]),
        (BEND, alternatives(library, "wrist-bend")[0]),
    ]
    assert page.context["swapped"] == pairs
    shown = page.context["references"]
    assert shown == references(library, library.guidance["rest"], ("[S01]", "[R01]"))
    assert isinstance(shown, tuple)
    assert [(reference.number, reference.id) for reference in shown] == [(1, "S01"), (2, "R01")]


def test_only_the_safety_check_shows_the_sources_of_the_rules_for_all(library: Library) -> None:
    rest = library.guidance["rest"]
    page = {page.path: page for page in guidance_pages(library)}["guidance/rest.md"]
    assert page.context["is_safety_check"] is False
    swap = library.exercises["wrist-bend"].instead[0]
    assert page.context["references"] == references(library, rest, swap)
    assert [reference.id for reference in references(library, rest)] == ["R01"]
    assert [reference.id for reference in references(library, library.site.safety)] == ["S01"]
