from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.words.cards import SizeId
from generator.paper.manuscripts import manuscripts
from generator.paper.pictured import panel_svgs
from generator.paper.prints import Manuscript, Print, catalogue
from generator.paper.sheet import Booklet, Pack, SmallCard
from tests.blank import blank_drawings


@pytest.fixture(scope="module")
def written(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    return dict(manuscripts(library, blank))


def pack(written: Mapping[Print, Manuscript], print_: Print) -> tuple[SmallCard, ...]:
    """Return the small cards of a print."""
    says = written[print_].says
    assert isinstance(says, Pack)
    return says.cards


def test_everything_in_the_catalogue_has_a_manuscript(
    written: dict[Print, Manuscript], library: Library
) -> None:
    assert tuple(written) == catalogue(library)


def test_a_manuscript_has_the_drawings_of_the_exercises_it_shows(
    written: dict[Print, Manuscript],
) -> None:
    shown = {
        Print("filled", "hand-break", "a4"): {"wrist-bend", "wrist-bend-standing", "fist"},
        Print("filled", "fist-weeks", "a4"): {"fist"},
        Print("cut-out", "hand-break", "letter"): {"wrist-bend", "wrist-bend-standing", "fist"},
        Print("exercise", "fist", "a6"): {"fist"},
        Print("exercise", "wrist-bend-standing", "a6"): {"wrist-bend-standing"},
        Print("handout", "wrist-bend-short", "a4"): {"wrist-bend-short"},
        Print("booklet", "all-routines", "a4"): {"wrist-bend", "wrist-bend-standing", "fist"},
        Print("pack", "on-chair", "letter"): set(),
    }
    for print_, exercises in shown.items():
        assert set(written[print_].drawings) == exercises


def test_a_manuscript_has_the_panels_of_its_drawings_one_by_one(
    written: dict[Print, Manuscript], blank: Drawings
) -> None:
    drawings = written[Print("filled", "hand-break", "a4")].drawings
    assert drawings == {i: panel_svgs(blank[i]) for i in drawings}
    assert {i: len(svgs) for i, svgs in drawings.items()} == {
        "wrist-bend": 2,
        "wrist-bend-standing": 2,
        "fist": 1,
    }


def test_only_the_build_of_a_clinic_has_a_letterhead(
    written: dict[Print, Manuscript], library: Library, blank: Drawings
) -> None:
    assert {one.letterhead and one.letterhead.name for one in written.values()} == {"Hand House"}
    site = library.site.model_copy(update={"clinic": None})
    found = manuscripts(replace(library, site=site), blank)
    assert {manuscript.letterhead for manuscript in found.values()} == {None}


def test_a_print_of_an_exercise_has_one_card_and_a_set_one_a_step(
    written: dict[Print, Manuscript],
) -> None:
    def titles(edition: str, record: str, size: SizeId) -> list[str]:
        says = written[Print(edition, record, size)].says
        assert isinstance(says, Pack | Booklet)
        return [card.title for card in says.cards]

    assert titles("exercise", "fist", "a6") == ["Fist"]
    assert titles("handout", "fist", "letter") == ["Fist"]
    assert titles("cut-out", "hand-break", "a4") == ["Wrist bend", "Standing bend", "Fist"]
    assert titles("exercise", "wrist-bend-short", "a6") == ["Half a bend"]
    assert titles("booklet", "all-routines", "a4") == [
        "Hand break",
        "Two weeks of fists",
        "Hands at night",
        "A month of hands",
    ]


def test_a_card_of_a_set_says_what_the_routine_says(written: dict[Print, Manuscript]) -> None:
    bend, standing, fist = pack(written, Print("cut-out", "hand-break", "a4"))
    assert (bend.dose, bend.note, bend.of, bend.when) == (
        "2 times, hold 10 seconds",
        "You bend the wrist and stay there. Slowly today.",
        "Hand break, 1 of 3",
        "",
    )
    assert (fist.dose, fist.before, fist.of) == (
        "1 minute",
        "Sit down first.",
        "Hand break, 3 of 3",
    )
    assert (standing.dose, standing.before, standing.note) == ("1 time", "Stand up first.", "")
    assert [swap.whom for swap in bend.swaps] == [
        "If your wrist hurts",
        "If you have no table",
        "Swollen hand",
    ]
    assert (bend.times, bend.sided) == (2, False)
    (alone,) = pack(written, Print("exercise", "fist", "a6"))
    assert (alone.of, alone.before, alone.note, alone.times) == ("", "", "", 1)


def test_a_set_has_what_its_cards_share_and_a_card_by_itself_has_not(
    written: dict[Print, Manuscript],
) -> None:
    cut, alone = (
        written[one].says
        for one in (Print("cut-out", "hand-break", "a4"), Print("exercise", "fist", "a6"))
    )
    assert isinstance(cut, Pack)
    assert isinstance(alone, Pack)
    assert cut.routine == written[Print("filled", "hand-break", "a4")].says
    assert alone.routine is None


def test_how_it_is_done_in_a_routine_stands_on_its_cards_to_cut_out(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("routines/hand-break.yml", "how: You bend the wrist and stay there.", "how: One hand.")
    library = read(content)
    found = manuscripts(library, blank_drawings(library))
    bend, *_ = pack(found, Print("cut-out", "hand-break", "a4"))
    assert bend.note == "One hand. Slowly today."


def test_a_step_that_comes_twice_has_two_cards_with_two_numbers(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    fist = "  - exercise: fist\n    amount:\n      minutes: 1\n"
    edit("routines/hand-break.yml", fist, fist * 2)
    library = read(content)
    found = manuscripts(library, blank_drawings(library))
    cards = pack(found, Print("cut-out", "hand-break", "a4"))
    assert [card.of for card in cards] == [f"Hand break, {n} of 4" for n in (1, 2, 3, 4)]
