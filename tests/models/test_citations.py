import pytest

from generator.models.citations import (
    CITATION_OR_OWN,
    OWN,
    cited_ids,
    is_vouched_for,
    linked_records,
    numbered,
    without_citations,
    without_marks,
)


def test_sources_are_yielded_in_the_order_in_which_texts_cite_them() -> None:
    texts = ["One. [S12] [R03]", "Two.", "Three [S12], [C100]."]
    assert list(cited_ids(texts)) == ["S12", "R03", "S12", "C100"]


def test_only_a_capital_and_two_or_three_figures_cite() -> None:
    assert list(cited_ids(["[S1] [s12] [S1234] [SS12] S12 [S 12] [S12 ]"])) == []


def test_our_own_advice_cites_nothing() -> None:
    assert list(cited_ids(["One. [own] Two. [S12] [own]"])) == ["S12"]
    assert OWN.findall("One. [own] Two. [S12] [own]") == [" [own]", " [own]"]


def test_a_mark_cites_or_says_that_it_is_our_own_and_takes_the_space_before_it_along() -> None:
    assert [
        match[0] for match in CITATION_OR_OWN.finditer("One.[S12] [R100]\n[own] [x] [Own] [S1]")
    ] == [
        "[S12]",
        " [R100]",
        "\n[own]",
    ]


@pytest.mark.parametrize("text", ["One. [S12]", "One [C07], two.", "One. [own]", "One.[own] Two."])
def test_a_text_with_a_mark_is_vouched_for(text: str) -> None:
    assert is_vouched_for(text)


@pytest.mark.parametrize(
    "text",
    ["One.", "", "own", "One. [Own]", "One. [OWN]", "One. [S1]", "[own words](exercise:own)"],
)
def test_a_text_without_a_mark_is_not(text: str) -> None:
    assert not is_vouched_for(text)


def test_links_to_records_are_yielded_with_kind_id_and_variant() -> None:
    text = "See [it](exercise:fist), [bed](exercise:fist#bed), [that](https://x.example)."
    assert list(linked_records(text)) == [("exercise", "fist", ""), ("exercise", "fist", "bed")]


def test_a_text_without_citations_keeps_its_words_and_signs() -> None:
    assert without_citations("Go slowly. [S01] [S02] Breathe [R03], then stop.") == (
        "Go slowly. Breathe, then stop."
    )


def test_a_text_without_citations_does_not_say_that_it_is_our_own() -> None:
    assert without_citations("Go slowly. [own] Breathe [own] [S01], then stop. [S02] [own]") == (
        "Go slowly. Breathe, then stop."
    )


def test_a_citation_at_a_line_end_takes_no_line_along() -> None:
    assert without_citations("One. [S01]\n\n- Two [x]") == "One.\n\n- Two [x]"


def test_a_text_without_marks_keeps_of_a_link_only_its_words() -> None:
    text = "Get [down](guidance:floor), [own] see [it](exercise:fist#on-bed). [S01] [x](page:a)"
    assert without_marks(text) == "Get down, see it. [x](page:a)"
    assert without_citations(text).startswith("Get [down](guidance:floor), see [it](exercise:")


def test_sources_are_numbered_from_1_by_first_appearance() -> None:
    assert numbered(["S09", "R01", "S09", "S02"]) == {"S09": 1, "R01": 2, "S02": 3}
    assert numbered([]) == {}
