from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.descriptions import summaries_are_not_cut_off, the_site_says_what_it_is
from generator.content.library import Library
from generator.content.load import load
from generator.models.citations import without_citations
from generator.models.text import LONGEST_DESCRIPTION, SHORTEST_DESCRIPTION

Edit = Callable[[str, str, str], None]
FULL = "a" * LONGEST_DESCRIPTION


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("exercises/fist.yml", "You close your hand and open it."),
        ("routines/hand-break.yml", "Two moves for stiff hands."),
        ("guidance/rest.yml", "A short topic."),
    ],
)
def test_a_summary_is_as_long_as_search_engines_show_it(
    content: Path, edit: Edit, file: str, old: str
) -> None:
    edit(file, f"summary: {old}", f"summary: {FULL} [S01]")
    assert list(summaries_are_not_cut_off(load(content)[0])) == []
    edit(file, FULL, f"{FULL}b")
    (problem,) = summaries_are_not_cut_off(load(content)[0])
    assert str(problem).startswith(f"content/{file}:")
    assert str(problem).endswith(": summary: 161 letters; at most 160")


def test_the_site_is_described_in_as_many_letters(content: Path, edit: Edit) -> None:
    edit("site.yml", "A tiny library about hands.", FULL)
    assert list(the_site_says_what_it_is(load(content)[0])) == []
    edit("site.yml", FULL, f"{FULL}b")
    (problem,) = the_site_says_what_it_is(load(content)[0])
    assert str(problem) == "content/site.yml:3:1: description: 161 letters; at most 160"


def test_every_summary_of_ours_is_long_enough_to_stand_alone(real: Library) -> None:
    summaries = {i: one.summary for i, one in real.exercises.items()}
    summaries |= {i: one.summary for i, one in real.routines.items()}
    summaries |= {i: one.summary for i, one in real.guidance.items()}
    assert summaries
    lengths = {i: len(without_citations(text)) for i, text in summaries.items()}
    assert {i: length for i, length in lengths.items() if length < SHORTEST_DESCRIPTION} == {}
