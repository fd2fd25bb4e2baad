from generator.citations import cited_ids, linked_records, numbered, without_citations


def test_sources_are_yielded_in_the_order_in_which_texts_cite_them() -> None:
    texts = ["One. [S12] [R03]", "Two.", "Three [S12], [C100]."]
    assert list(cited_ids(texts)) == ["S12", "R03", "S12", "C100"]


def test_only_a_capital_and_two_or_three_figures_cite() -> None:
    assert list(cited_ids(["[S1] [s12] [S1234] [SS12] S12 [S 12] [S12 ]"])) == []


def test_links_to_records_are_yielded_with_kind_and_id() -> None:
    text = (
        "See [the fist](exercise:fist), [this](routine:hand-break) and [that](https://x.example)."
    )
    assert list(linked_records(text)) == [("exercise", "fist"), ("routine", "hand-break")]


def test_a_text_without_citations_keeps_its_words_and_signs() -> None:
    assert without_citations("Go slowly. [S01] [S02] Breathe [R03], then stop.") == (
        "Go slowly. Breathe, then stop."
    )


def test_a_citation_at_a_line_end_takes_no_line_along() -> None:
    assert without_citations("One. [S01]\n\n- Two [x]") == "One.\n\n- Two [x]"


def test_sources_are_numbered_from_1_by_first_appearance() -> None:
    assert numbered(["S09", "R01", "S09", "S02"]) == {"S09": 1, "R01": 2, "S02": 3}
    assert numbered([]) == {}
