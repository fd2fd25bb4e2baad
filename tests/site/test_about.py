import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.project import PROJECT
from generator.site.about import site_pages
from generator.site.finder import finder_page
from generator.site.routines import routine_tiles
from generator.text.page import FINDER, Link, Page, references
from generator.text.render import render

CHECK = Link("Check first", "guidance/check-first.md", "Three lists.")
REST = Link("Rest", "guidance/rest.md", "A short topic.")
BEND = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
BREAK = Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands.")


@pytest.fixture
def made(library: Library) -> dict[str, Page]:
    return {page.path: page for page in site_pages(library)}


def sources_of(library: Library) -> list[str]:
    page = {page.path: page for page in site_pages(library)}["sources.md"]
    lines = page.context["sources"]
    assert isinstance(lines, list)
    return [line["id"] for line in lines]


def test_the_home_page_offers_routines_to_start_and_topics_to_read(
    made: dict[str, Page], library: Library
) -> None:
    assert made["index.md"] == Page(
        "index.md",
        "pages/home.md.j2",
        {
            "tiles": routine_tiles(library, ["hand-break", "fist-weeks"]),
            "topics": (CHECK, REST),
            "exercise_count": 2,
            "jumps": [
                ("Sitting", "exercises/index.md#position=sitting"),
                ("Standing", "exercises/index.md#position=standing"),
                ("Ease stiffness", "exercises/index.md#goal=ease-stiffness"),
            ],
        },
    )


def test_every_jump_of_the_home_page_leads_to_a_place_in_the_finder(
    blank: Drawings, real: Library
) -> None:
    home = {page.path: page for page in site_pages(real)}["index.md"]
    drawn = dict.fromkeys(real.exercises, blank["fist"])
    finder = render(PROJECT / "templates", finder_page(real, drawn), real)[FINDER]
    jumps = home.context["jumps"]
    assert isinstance(jumps, list)
    assert len(jumps) > 10
    places = {f"{FINDER}#{place}" for place in re.findall(r' id="([^"]+)"', finder)}
    assert [name for name, path in jumps if path not in places] == []


def test_the_about_page_numbers_the_sources_of_its_own_words(
    made: dict[str, Page], library: Library
) -> None:
    expected = references(library, library.site.about, library.site.review)
    assert [reference.id for reference in expected] == ["S01"]
    assert made["about.md"] == Page("about.md", "pages/about.md.j2", {"references": expected})


def test_the_offline_page_needs_nothing(made: dict[str, Page]) -> None:
    assert made["offline.md"] == Page("offline.md", "pages/offline.md.j2", {})


def test_every_source_stands_with_the_records_that_use_it(
    made: dict[str, Page], library: Library
) -> None:
    root = library.sources.root
    assert made["sources.md"].context == {
        "sources": [
            {
                "id": "S01",
                "source": root["S01"],
                "area": None,
                "users": [CHECK, BEND, BREAK],
                "is_on_about": True,
            },
            {
                "id": "R01",
                "source": root["R01"],
                "area": None,
                "users": [CHECK, REST, BEND],
                "is_on_about": False,
            },
            {
                "id": "R02",
                "source": root["R02"],
                "area": library.vocabulary.evidence_areas["foot"],
                "users": [CHECK],
                "is_on_about": False,
            },
        ]
    }


def add_source(content: Path, source: str) -> None:
    path = content / "sources.yml"
    text = path.read_text("utf-8")
    path.write_text(text + text.replace("S01", source).split("R01")[0], encoding="utf-8")


def test_sources_stand_in_the_order_of_their_file(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    for source in ("S100", "S12"):
        add_source(content, source)
    edit("guidance/rest.yml", "sources: [R01]", "sources: [R01, S12, S100]")
    assert sources_of(read(content)) == ["S01", "R01", "R02", "S100", "S12"]


def test_a_source_that_nothing_cites_is_not_shown(content: Path) -> None:
    assert "C01" in read(content).sources.root
    add_source(content, "S02")
    assert sources_of(read(content)) == ["S01", "R01", "R02"]


@pytest.mark.parametrize("words", ["To test.", "You have sharp pain."])
def test_a_source_that_only_the_site_itself_cites_is_shown(
    content: Path, edit: Callable[[str, str, str], None], words: str
) -> None:
    add_source(content, "S02")
    edit("site.yml", words, f"{words} [S02]")
    assert sources_of(read(content)) == ["S01", "R01", "R02", "S02"]
