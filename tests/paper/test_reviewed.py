from generator.content.library import Library
from generator.paper.reviewed import (
    Part,
    Said,
    filled,
    led,
    listed,
    numbered,
    part,
    plain,
    rows,
    said,
    source_lines,
)


def test_each_sentence_has_its_sources_or_is_our_own() -> None:
    assert said(
        "Go. [S01] [R01] Rest a [little](exercise:fist). [own] **Stop** it. Wait. [own] [S01]"
    ) == (
        Said("Go.", "S01, R01"),
        Said("Rest a little.", is_ours=True),
        Said("Stop it."),
        Said("Wait.", "S01", is_ours=True),
    )
    assert said(None) == said("") == ()


def test_texts_and_the_paragraphs_and_items_of_prose_are_rows() -> None:
    prose = "One. Two.\n\nThree: [S01]\n\n- four\n- five [own]\n"
    assert [*rows(["A.", prose])] == [
        (Said("A."),),
        (Said("One."), Said("Two.")),
        (Said("Three:", "S01"),),
        (Said("four"),),
        (Said("five", is_ours=True),),
    ]


def test_words_may_stand_before_a_row() -> None:
    assert led("Now:", said("Go. [S01] Stop.")) == (Said("Now: Go.", "S01"), Said("Stop."))
    assert led("Now:", ()) == (Said("Now:"),)
    assert plain("a", "", "b") == (Said("a"), Said("b"))


def test_a_part_has_its_rows_those_with_numbers_last_and_an_empty_one_goes() -> None:
    a, b, c = plain("a"), plain("b"), plain("c")
    assert part("P", [a, ()], [b]) == Part("P", (a, b))
    assert numbered("P", [a, b], [c]) == Part("P", (c, a, b), 2)
    assert filled([part("P", [()]), part("Q", [a])]) == (Part("Q", (a,)),)


def test_sources_are_listed_once_and_named_in_the_order_of_their_ids(library: Library) -> None:
    assert listed(["S02", "R01", "S02"]) == "S02, R01"
    named = [line.split()[0] for line in source_lines(library, ["S01", "R02", "R01", "S01"])]
    assert named == ["R01", "R02", "S01"]
