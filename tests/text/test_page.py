from collections.abc import Mapping
from typing import get_args

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.search import PageId
from generator.paper.prints import FinishedPrint, Print
from generator.site import pages
from generator.text.page import (
    PAGES,
    PATHS,
    RECORD_PATHS,
    Link,
    Reference,
    card_path,
    exercise_links,
    exercise_path,
    guidance_links,
    guidance_path,
    page_path,
    references,
    routine_links,
    routine_path,
)


def test_each_kind_of_page_has_its_folder() -> None:
    assert exercise_path("fist") == "exercises/fist.md"
    assert routine_path("hand-break") == "routines/hand-break.md"
    assert guidance_path("rest") == "guidance/rest.md"
    assert card_path("hand-break") == "cards/hand-break.md"


def test_links_in_texts_lead_to_the_pages_of_their_kind() -> None:
    assert {kind: path("a") for kind, path in RECORD_PATHS.items()} == {
        "exercise": "exercises/a.md",
        "routine": "routines/a.md",
        "guidance": "guidance/a.md",
    }
    assert {**RECORD_PATHS, "page": page_path} == PATHS


def test_pages_of_no_record_have_their_paths_by_the_names_that_links_use(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    assert page_path("sources") == "sources.md"
    assert page_path("exercises") == "exercises/index.md"
    paths = {page_path(page) for page in get_args(PageId)}
    assert len(paths) == len(PAGES) == len(get_args(PageId))
    assert paths <= {page.path for page in pages(library, blank, blank_printed)}
    with pytest.raises(KeyError, match="nowhere"):
        page_path("nowhere")


def test_links_keep_the_order_given_and_show_no_citations(library: Library) -> None:
    fist = Link("Fist", "exercises/fist.md", "You close your hand and open it.")
    bend = Link("Wrist bend", "exercises/wrist-bend.md", "You bend the wrist and stay there.")
    assert exercise_links(library, ["wrist-bend", "fist"]) == (bend, fist)
    assert routine_links(library, ["fist-weeks"]) == (
        Link("Two weeks of fists", "routines/fist-weeks.md", "A little more each week."),
    )
    assert library.guidance["check-first"].summary == "Three lists. [S01]"
    assert guidance_links(library, ["check-first"]) == (
        Link("Check first", "guidance/check-first.md", "Three lists."),
    )
    assert exercise_links(library, []) == ()


def test_sources_are_numbered_as_the_texts_cite_them_and_then_as_they_are_listed(
    library: Library,
) -> None:
    first, trial = library.sources.root["S01"], library.sources.root["R01"]
    bend = library.exercises["wrist-bend"]
    assert references(library, bend) == (Reference(1, "S01", first), Reference(2, "R01", trial))
    assert references(library, "Two. [R01]", bend) == (
        Reference(1, "R01", trial),
        Reference(2, "S01", first),
    )
    assert references(library, library.guidance["rest"], "One. [S01]") == (
        Reference(1, "S01", first),
        Reference(2, "R01", trial),
    )


def test_what_cites_and_lists_nothing_has_no_references(library: Library) -> None:
    assert references(library, library.exercises["fist"]) == ()
    assert references(library) == ()
