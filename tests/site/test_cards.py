from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.site.cards import Offer, card_pages
from generator.site.images import Image
from generator.site.sheets import routine_sheet
from generator.text.page import Link, Page

SIZES = ["a4", "letter", "a5", "large-a4", "large-letter"]
BREAK = Link("Hand break", "routines/hand-break.md", "Two moves for stiff hands.")


@pytest.fixture
def made(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> dict[str, Page]:
    return {page.path: page for page in card_pages(library, blank, blank_printed)}


def offer(edition: str, size: str, stem: str, *, pictured: bool = True) -> Offer:
    """Return what is offered of a blank print."""
    sheets = (Image(f"{stem}-1.png", "", 30, 40),) if pictured else ()
    return Offer(edition, size, f"{stem}.pdf", 2, sheets)


def test_the_print_centre_offers_every_routine_in_every_edition_and_size(
    made: dict[str, Page],
) -> None:
    context = made["cards/index.md"].context
    assert context["editions"] == ["filled", "four-weeks", "blank", "pictures", "cut-out"]
    assert context["sizes"] == SIZES
    routines = context["routines"]
    assert isinstance(routines, list)
    assert [(routine["id"], routine["minutes"]) for routine in routines] == [
        ("hand-break", 3),
        ("fist-weeks", None),
        ("hand-night", 1),
        ("hand-month", None),
    ]
    editions = routines[0]["editions"]
    assert {edition: [o.size for o in offers] for edition, offers in editions.items()} == {
        "filled": SIZES,
        "four-weeks": ["a4", "letter"],
        "blank": ["a4", "letter", "large-a4", "large-letter"],
        "cut-out": ["a4", "letter"],
    }
    assert list(routines[1]["editions"]) == ["filled", "blank", "pictures"]
    assert list(routines[3]["editions"]) == ["filled", "blank"]
    large = offer("blank", "large-a4", "cards/blank/hand-break-large-a4")
    assert editions["blank"][2] == large


def test_it_offers_the_booklet_and_every_exercise_by_name(made: dict[str, Page]) -> None:
    context = made["cards/index.md"].context
    assert context["booklets"] == [
        offer("booklet", size, f"cards/booklet/all-routines-{size}", pictured=False)
        for size in ("a4", "letter")
    ]
    exercises = context["exercises"]
    assert isinstance(exercises, list)
    assert [one["link"].name for one in exercises] == [
        "Fist",
        "Half a bend",
        "Standing bend",
        "Wrist bend",
    ]
    assert exercises[2]["link"].path == "exercises/wrist-bend.md#variant-standing"
    assert exercises[2]["offers"][0] == offer(
        "exercise", "a6", "cards/exercises/wrist-bend-standing-a6", pictured=False
    )
    assert exercises[0]["offers"] == [
        offer(edition, size, f"cards/exercises/fist-{size}", pictured=False)
        for edition, size in (("exercise", "a6"), ("handout", "a4"), ("handout", "letter"))
    ]


def test_it_offers_packs_and_the_sheets_of_topics(made: dict[str, Page], library: Library) -> None:
    context = made["cards/index.md"].context
    for kind, wanted in (("packs", len(library.site.packs)), ("topics", 1)):
        offered = context[kind]
        assert isinstance(offered, list)
        assert len(offered) == wanted
        assert all(one["offers"] for one in offered)


def test_exercises_are_sorted_by_their_names_whatever_their_ids(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    renamed = library.exercises["fist"].model_copy(update={"name": "Yawn of the hand"})
    changed = replace(library, exercises={**library.exercises, "fist": renamed})
    centre = next(iter(card_pages(changed, blank, blank_printed)))
    exercises = centre.context["exercises"]
    assert isinstance(exercises, list)
    assert [one["link"].name for one in exercises] == [
        "Half a bend",
        "Standing bend",
        "Wrist bend",
        "Yawn of the hand",
    ]


def test_every_routine_has_a_card(made: dict[str, Page], library: Library, blank: Drawings) -> None:
    assert made["cards/hand-break.md"] == Page(
        "cards/hand-break.md",
        "pages/card.md.j2",
        {
            "sheet": routine_sheet(library, blank, "hand-break"),
            "routine": BREAK,
            "id": "hand-break",
            "offers": [offer("filled", size, f"cards/hand-break-{size}") for size in SIZES],
        },
    )
    assert len(made) == 2 + len(library.routines)


def test_the_centre_leads_to_the_page_that_prints_several(made: dict[str, Page]) -> None:
    assert made["cards/index.md"].context["print_path"] == "cards/print.md"
    assert "cards/print.md" in made
