"""Who has read a record is shown on its page and on its card, with profession and day."""

from collections.abc import Mapping

import pytest

from generator.build import text_files
from generator.content.library import Library
from generator.paper.record_sheet import reviewable
from generator.paper.routine_card import routine_card
from generator.project import PROJECT
from tests.blank import blank_drawings, blank_prints


@pytest.fixture(scope="module")
def pages(library: Library) -> Mapping[str, str]:
    blank = blank_drawings(library), blank_prints(library)
    made = text_files(library, PROJECT / "templates", *blank)
    return {path: text.decode() for path, text in made.items() if path.endswith(".md")}


def test_the_page_says_below_its_title_and_at_its_end_who_has_read_it(
    pages: Mapping[str, str],
) -> None:
    page = pages["routines/fist-weeks.md"]
    assert page.count("Checked by B. Sample, hand therapist, on 4 January 2026.") == 1
    assert page.count("Reviewed by B. Sample, hand therapist, on 4 January 2026.") == 1
    assert "Not yet" not in page


def test_name_and_profession_may_be_one(pages: Mapping[str, str]) -> None:
    page = pages["exercises/wrist-bend.md"]
    assert page.count("by A sample name, physiotherapist on 3 January 2026.") == 2


def test_the_card_says_it_too(library: Library, pages: Mapping[str, str]) -> None:
    shown = "Reviewed by B. Sample, hand therapist, on 4 January 2026"
    assert routine_card(library, "fist-weeks").reviewed.startswith(shown)
    assert shown in pages["cards/fist-weeks.md"]


def test_what_nobody_has_read_says_so(library: Library, pages: Mapping[str, str]) -> None:
    assert "Not yet checked by a clinician." in pages["guidance/rest.md"]
    assert routine_card(library, "hand-break").reviewed.startswith("Not yet reviewed")


def test_nobody_is_named_in_our_content(real: Library) -> None:
    assert {record.review.state for record in reviewable(real).values()} == {"not-reviewed"}
