import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.words.cards import LabelWords, SizeId
from generator.paper import fit
from generator.paper.catalogue import EDITIONS
from generator.paper.fit import as_json, extent, fitted, room
from generator.paper.manuscripts import manuscripts
from generator.paper.papers import PAPERS
from generator.paper.prints import Manuscript, Print
from generator.paper.sheet import Booklet, Pack, Sheet
from generator.paper.typeset import TooLongError, typeset
from generator.project import PROJECT

LAYOUTS = PROJECT / "templates" / "cards"
POINT = 25.4 / 72  # mm
MILLIMETRES = {"a4": (210, 297), "letter": (216, 279), "a5": (148, 210), "a6": (105, 148)}
A4 = Print("filled", "hand-break", "a4")
SIZES = EDITIONS["filled"].papers


@pytest.fixture(scope="module")
def written(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    return dict(manuscripts(library, blank))


def texts(pdf: bytes) -> list[str]:
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(io.BytesIO(pdf)).pages]


def sheet(manuscript: Manuscript) -> Sheet:
    """Return the routine's card that a manuscript is of."""
    assert isinstance(manuscript.says, Sheet)
    return manuscript.says


@pytest.fixture
def of(written: dict[Print, Manuscript]) -> Callable[[int], Manuscript]:
    """A routine of so many exercises, each with the words of a long line."""

    def build(count: int) -> Manuscript:
        card = sheet(written[A4])
        how = "Stand tall, lift both arms as high as is easy and breathe out as you let go."
        lines = (replace(card.lines[0], name=f"Exercise {n + 1}", how=how) for n in range(count))
        return replace(written[A4], says=replace(card, lines=tuple(lines)))

    return build


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("edition", ["filled", "blank", "four-weeks"])
def test_a_card_is_set_on_the_paper_of_its_size(
    written: dict[Print, Manuscript], edition: str, size: SizeId
) -> None:
    one = Print(edition, "hand-break", size)
    pdf, _ = fitted(one, written[one], LAYOUTS)
    paper = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    found = (round(float(paper.width) * POINT), round(float(paper.height) * POINT))
    assert found == MILLIMETRES[size.removeprefix("large-")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 6, 10, 14])
def test_a_routine_of_any_length_is_a_good_card(
    of: Callable[[int], Manuscript], count: int, size: SizeId
) -> None:
    one = replace(A4, size=size)
    pdf, inputs = fitted(one, of(count), LAYOUTS)
    pages = texts(pdf)
    assert 1 <= len(pages) <= PAPERS[size].sheets
    assert float(inputs["type"]) >= PAPERS[size].smallest
    found = [int(n) for page in pages for n in re.findall(r"Exercise (\d+)", page)]
    assert found == list(range(1, count + 1))


def test_a_layout_is_given_all_of_a_manuscript_with_its_paper_and_edition(
    written: dict[Print, Manuscript],
) -> None:
    given = json.loads(as_json(A4, written[A4]))
    assert sorted(given) == ["drawings", "edition", "paper", "safety", "says", "words"]
    assert given["words"]["ticks"]["four-weeks"]["since"] == "4 weeks from"
    assert given["edition"] == "filled"
    assert given["drawings"] == written[A4].drawings
    assert given["says"]["lines"][2]["drawing"] == {
        "figure": "fist",
        "words": "fist on paper.",
        "aspect": 1.335,
        "rows": 1,
        "row": 1.0,
        "numerals": [],
    }
    assert (given["paper"]["width"], given["paper"]["smallest"]) == (210, 10)


def test_less_room_is_needed_where_words_are_left_out_and_more_for_a_calendar(
    written: dict[Print, Manuscript],
) -> None:
    card = sheet(written[A4])
    dose_and_note = sum(len(line.dose + line.before + line.note) for line in card.lines)
    instead = sum(len(swap.whom + swap.how) for line in card.lines for swap in line.swaps)
    how = sum(len(line.how) for line in card.lines)
    ask, lists = card.warnings.ask_first, card.warnings.stop
    stays = dose_and_note + len(card.after) + len("".join(ask))
    stays += sum(len("".join(one.signs) + one.act) for one in lists)
    assert how
    assert instead
    assert stays > dose_and_note
    assert [extent(A4, card, level) for level in (0, 1, 2)] == [
        (stays + instead + how, 3),
        (stays + instead, 3),
        (stays, 3),
    ]
    assert extent(replace(A4, edition="four-weeks"), card, 2) == (stays, 4)
    more = replace(card, core="Short.", diary=("Day 1", "Day 2"))
    assert extent(A4, more, 2) == (stays + len("Short."), 5)
    need = A4.paper.need
    assert room(A4, card, 2) == need.letter * stays + need.line * 3 + need.rest


@pytest.mark.parametrize("size", SIZES)
def test_the_guess_at_the_type_costs_few_tries_and_misses_none_an_eighth_larger(
    of: Callable[[int], Manuscript], size: SizeId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where this fails, `python -m benchmarks.need` finds the figures of the guess anew."""
    one, manuscript, tried = replace(A4, size=size), of(6), list[Mapping[str, str]]()

    def noted(layout: Path, inputs: Mapping[str, str]) -> bytes:
        tried.append(inputs)
        return typeset(layout, inputs)

    monkeypatch.setattr(fit, "typeset", noted)
    pdf, inputs = fitted(one, manuscript, LAYOUTS)
    assert 1 <= len(tried) <= 3
    points = float(inputs["type"])
    for larger in [size for size in one.paper.types if size > points * 1.125][-1:]:
        wider = typeset(LAYOUTS / "routine.typ", {**inputs, "type": str(larger)})
        assert len(texts(wider)) > len(texts(pdf))


def test_few_words_are_set_large_and_many_small(of: Callable[[int], Manuscript]) -> None:
    few, many = (float(fitted(A4, of(count), LAYOUTS)[1]["type"]) for count in (1, 4))
    assert few >= PAPERS["a4"].types[2] > many


def test_a_further_sheet_begins_with_the_name_of_the_card(of: Callable[[int], Manuscript]) -> None:
    first, second = texts(fitted(A4, of(14), LAYOUTS)[0])
    assert first.startswith("Hand break ")
    assert second.startswith("Hand break: tick each day.")


def test_a_name_of_eighty_letters_wraps(written: dict[Print, Manuscript]) -> None:
    name = "Exercises for hands that typed all day long and would now like to rest a little."
    assert len(name) == 80
    for size in SIZES:
        one = replace(A4, size=size)
        named = replace(written[A4], says=replace(sheet(written[A4]), title=name))
        pages = texts(fitted(one, named, LAYOUTS)[0])
        assert pages[0].startswith(name)


def test_a_second_sheet_comes_before_words_are_left_out(
    of: Callable[[int], Manuscript],
) -> None:
    found = [fitted(A4, of(count), LAYOUTS) for count in range(1, 15)]
    assert {inputs["level"] for _, inputs in found} == {"0"}
    assert [len(texts(pdf)) for pdf, _ in found] == [1] * 4 + [2] * 10
    large = [fitted(replace(A4, size="large-a4"), of(n), LAYOUTS)[1]["level"] for n in (2, 19, 24)]
    assert large == ["0", "1", "2"]


def test_where_summaries_gave_way_the_card_still_says_what_to_do_instead(
    of: Callable[[int], Manuscript],
) -> None:
    pdf, inputs = fitted(replace(A4, size="large-a4"), of(19), LAYOUTS)
    text = " ".join(texts(pdf))
    assert inputs["level"] == "1"
    assert "Stand tall" not in text
    assert text.count("Make a fist.") == 19


def test_where_swaps_gave_way_the_card_says_for_whom_and_where_they_are(
    of: Callable[[int], Manuscript],
) -> None:
    pages = texts(fitted(replace(A4, size="large-a4"), of(24), LAYOUTS)[0])
    assert "Make a fist." not in " ".join(pages)
    whom = "If your wrist hurts? If you have no table? Swollen hand?"
    assert f"{whom} This page says what to do instead: hands.example/routines/" in pages[-1]


def test_the_rules_on_a_further_sheet_stand_below_the_name_of_the_card(
    of: Callable[[int], Manuscript],
) -> None:
    for count in range(1, 15):
        *_, last = texts(fitted(A4, of(count), LAYOUTS)[0])
        assert last.startswith("Hand break")
        assert "Stop if" in last


def test_a_card_that_fits_on_no_allowed_sheets_is_refused(of: Callable[[int], Manuscript]) -> None:
    with pytest.raises(TooLongError):
        fitted(A4, of(60), LAYOUTS)


def test_a_small_card_that_is_too_long_is_refused(written: dict[Print, Manuscript]) -> None:
    one = Print("exercise", "fist", "a6")
    pack = written[one].says
    assert isinstance(pack, Pack)
    card = replace(pack.cards[0], steps=("Make a fist and hold it.",) * 80)
    long = replace(written[one], says=replace(pack, cards=(card,)))
    assert len(texts(fitted(one, written[one], LAYOUTS)[0])) == 2
    with pytest.raises(TooLongError):
        fitted(one, long, LAYOUTS)


def test_four_weeks_and_blank_cards_have_what_they_are_named_for(
    written: dict[Print, Manuscript],
) -> None:
    (filled,), (blank,), (weeks,) = (
        texts(fitted(one, written[one], LAYOUTS)[0])
        for one in (replace(A4, edition=edition) for edition in ("filled", "blank", "four-weeks"))
    )
    assert "2 times, hold 10 seconds" in filled
    assert "2 times, hold 10 seconds" not in blank
    assert "sets of" in blank
    assert "Week 4" in weeks
    assert "Week 4" not in filled


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_over(
    written: dict[Print, Manuscript],
) -> None:
    one = Print("cut-out", "hand-break", "a4")
    front, back = texts(fitted(one, written[one], LAYOUTS)[0])
    assert front.index("Wrist bend") < front.index("Standing bend") < front.index("Fist")
    assert back.index("Standing bend") < back.index("Wrist bend") < back.index("Fist")


def test_every_layout_is_used(written: dict[Print, Manuscript]) -> None:
    layouts = {EDITIONS[one.edition].file for one in written}
    assert {path.name for path in LAYOUTS.glob("*.typ")} == {*layouts, "sheet.typ"}


def test_every_word_that_all_cards_have_is_printed_by_a_layout() -> None:
    layouts = " ".join(path.read_text("utf-8") for path in LAYOUTS.glob("*.typ"))
    assert set(re.findall(r"(?<!/)\bwords\.(\w+)", layouts)) == set(LabelWords.model_fields)


def test_the_booklet_has_whom_to_call_and_when_to_take_care(
    written: dict[Print, Manuscript], library: Library
) -> None:
    one = Print("booklet", "all-routines", "a4")
    book, words = written[one].says, library.words.safety
    assert isinstance(book, Booklet)
    text = " ".join(texts(fitted(one, written[one], LAYOUTS)[0]))
    safety = book.safety
    numbers = [f"{line.place}: {line.number}" for line in safety.numbers]
    lines = [line for country in safety.crisis for line in country.lines]
    groups = [group for care in safety.care for group in care.groups]
    signs = [text for group in groups for sign in group.signs for text in (sign.text, *sign.acts)]
    assert all((numbers, lines, groups, signs))
    musts = (
        words.emergency_numbers, *numbers, words.elsewhere, *lines, *signs, *safety.cautions,
        *(group.name for group in groups),
    )  # fmt: skip
    assert [must for must in musts if must not in text] == []
