from typing import get_args

from generator.content.library import Library
from generator.models.words.cards import RoutineEditionId, SizeId
from generator.paper.catalogue import (
    EDITIONS,
    Print,
    booklets,
    catalogue,
    exercise_prints,
    routine_prints,
    topic_prints,
    topic_sheets,
)
from generator.paper.papers import PAPERS

SIZES = ["a4", "letter", "a5", "large-a4", "large-letter"]


def test_a_print_stands_at_the_address_that_paper_and_bookmarks_have() -> None:
    assert Print("filled", "starter", "large-letter").path == "cards/starter-large-letter.pdf"
    assert Print("blank", "starter", "a4").path == "cards/blank/starter-a4.pdf"
    assert Print("exercise", "chin-tuck", "a6").path == "cards/exercises/chin-tuck-a6.pdf"


def test_the_picture_of_a_sheet_stands_beside_its_print() -> None:
    assert Print("filled", "starter", "a5").picture_path(2) == "cards/starter-a5-2.png"


def test_a_print_knows_its_paper_and_a_few_words_for_it() -> None:
    one = Print("blank", "starter", "large-a4")
    assert one.paper is EDITIONS["blank"].papers["large-a4"] is PAPERS["large-a4"]
    assert one.label == "blank large-a4"


def test_a_routine_comes_in_every_edition_in_the_sizes_that_are_worth_it(library: Library) -> None:
    found = [(one.edition, one.size) for one in routine_prints(library, "hand-break")]
    assert found == [
        *(("filled", size) for size in SIZES),
        *(("four-weeks", size) for size in ("a4", "letter")),
        *(("blank", size) for size in SIZES if size != "a5"),
        *(("cut-out", size) for size in ("a4", "letter")),
    ]


def test_the_sheet_of_a_topic_comes_in_two_papers_and_in_large_print(library: Library) -> None:
    assert topic_sheets(library) == ("check-first",)
    assert [one.path for one in topic_prints("check-first")] == [
        f"cards/topics/check-first-{size}.pdf"
        for size in ("a4", "letter", "large-a4", "large-letter")
    ]
    assert set(topic_prints("check-first")) <= set(catalogue(library))


def test_a_plan_by_weeks_and_a_programme_have_no_four_weeks_and_nothing_to_cut_out(
    library: Library,
) -> None:
    for record in ("fist-weeks", "hand-month"):
        found = {one.edition for one in routine_prints(library, record)}
        assert found - {"pictures"} == {"filled", "blank"}


def test_only_what_goes_without_words_has_a_card_without_them(library: Library) -> None:
    found = {one for one in catalogue(library) if one.edition == "pictures"}
    assert found == {Print("pictures", "fist-weeks", size) for size in ("a4", "letter")}


def test_the_catalogue_has_all_of_it_and_no_two_at_one_address(library: Library) -> None:
    found = catalogue(library)
    routines = sum(len(routine_prints(library, record)) for record in library.routines)
    exercises = sum(len(exercise_prints(form)) for form in library.forms())
    topics = sum(len(topic_prints(topic)) for topic in topic_sheets(library))
    others = len(booklets()) + 2 * len(library.site.packs)
    assert len(found) == routines + exercises + topics + others
    assert [one.path for one in found if one.edition == "pack"] == [
        "cards/packs/on-chair-a4.pdf",
        "cards/packs/on-chair-letter.pdf",
        "cards/packs/stiff-a4.pdf",
        "cards/packs/stiff-letter.pdf",
    ]
    paths = [one.path for one in found] + [one.picture_path(1) for one in found]
    assert len(set(paths)) == len(paths)


def test_whatever_can_be_picked_has_a_name_and_nothing_else(library: Library) -> None:
    """A size or an edition without words is refused by the model of the words."""
    assert get_args(SizeId) == tuple(PAPERS) == tuple(library.words.cards.sizes)
    offered = [name for name, edition in EDITIONS.items() if edition.of == "routine"]
    assert get_args(RoutineEditionId) == tuple(offered) == tuple(library.words.cards.editions)


def test_every_paper_has_a_use(library: Library) -> None:
    used = {(one.size, EDITIONS[one.edition].layout) for one in catalogue(library)}
    assert used == {(size, layout) for size, paper in PAPERS.items() for layout in paper.layouts}
