"""The layouts of exercises: what no content may make them lose, cover or push off a card."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models.words.cards import SizeId
from generator.paper.catalogue import EDITIONS
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import Manuscript, Print
from generator.paper.rules import StopList
from generator.paper.sheet import CardSwap, Pack, SmallCard
from generator.paper.typeset import typeset
from generator.project import PROJECT
from tests.printed import sizes_of_letters, words_of_sheets

LAYOUTS = PROJECT / "templates" / "cards"
BESIDE = {"exercise": 1, "handout": 1, "cut-out": 2}  # cards beside and above each other
PAD = {"exercise": 5, "handout": 11, "cut-out": 5}  # millimetres
POINTS = 72 / 25.4  # in a millimetre
OVER = 4.2  # points by which letters may reach over the height that type is measured by
HEADINGS = (1.2, 1.96)  # times as large as the rest
LONGEST = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau"
Change = Callable[[SmallCard], SmallCard]

ALONE, SHEET, SET = (
    Print("exercise", "wrist-bend", "a6"),
    Print("handout", "wrist-bend", "a4"),
    Print("cut-out", "hand-break", "letter"),
)


@pytest.fixture(scope="module")
def written(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    return dict(manuscripts(library, blank))


def as_it_is(card: SmallCard) -> SmallCard:
    return card


def with_many_steps(card: SmallCard) -> SmallCard:
    return replace(card, steps=tuple(f"Press your palms together, {n}." for n in range(1, 81)))


def with_much_of_all(card: SmallCard) -> SmallCard:
    own = card.warnings
    many = tuple(f"Your hand was hurt and has not healed as it should, {n}." for n in range(12))
    return replace(
        card,
        careful=many[:4],
        swaps=tuple(CardSwap(f"Sore hand {n}", "Sit down and open your hand.") for n in range(9)),
        warnings=replace(own, ask_first=many, stop=(*own.stop, StopList(many, "Let go."))),
    )


def with_long_words(card: SmallCard) -> SmallCard:
    swap = CardSwap(LONGEST, f"Use a {LONGEST}.")
    return replace(card, title=LONGEST, steps=(f"Do a {LONGEST}.", *card.steps), swaps=(swap,))


CHANGES = (as_it_is, with_many_steps, with_much_of_all, with_long_words)


def said_by(manuscript: Manuscript) -> Pack:
    assert isinstance(manuscript.says, Pack)
    return manuscript.says


def made(written: dict[Print, Manuscript], one: Print, change: Change) -> tuple[Pack, bytes]:
    """Return what a print says, with each of its cards changed, and its PDF."""
    says = said_by(written[one])
    changed = replace(says, cards=tuple(map(change, says.cards)))
    given = inputs(one, replace(written[one], says=changed))
    return changed, typeset(LAYOUTS / EDITIONS[one.edition].file, given)


def bare(text: str) -> str:
    """Return a text without spaces and hyphens: a line may end anywhere, and so may a word."""
    return "".join(text.split()).replace("-", "").replace("\u200b", "")


def told_by(card: SmallCard) -> Iterator[str]:
    yield from (card.of, card.before, card.title, card.dose, card.when, card.note)
    yield from (*card.warnings.ask_first, card.rules.ask_first, *card.steps, *card.careful)
    for told in card.warnings.stop:
        yield from (*told.signs, told.act)
    for swap in card.swaps:
        yield from (f"{swap.whom}:", swap.how)
    yield from (card.code.short, card.rules.check.short, card.sources_short, card.reviewed)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("one", [ALONE, SHEET, SET], ids=lambda one: one.edition)
def test_nothing_is_left_out_however_much_there_is(
    written: dict[Print, Manuscript], one: Print, change: Change
) -> None:
    says, pdf = made(written, one, change)
    text = bare("".join(words_of_sheets(pdf)))
    for card in says.cards:
        assert [told for told in told_by(card) if bare(told) not in text] == []


@pytest.mark.parametrize("one", [ALONE, SHEET, SET], ids=lambda one: one.edition)
def test_the_rules_for_every_exercise_stand_once(
    written: dict[Print, Manuscript], one: Print
) -> None:
    says, pdf = made(written, one, as_it_is)
    text = bare("".join(words_of_sheets(pdf)))
    rules = says.cards[0].rules
    assert text.count(bare(rules.stop[0].signs[0])) == 1
    for told in (*(step.act for step in rules.pain), rules.stop[0].act):
        assert bare(told) in text
    assert says.routine is None or bare(rules.emergency) in text


def letters(pdf: bytes) -> Iterator[tuple[tuple[float, float], str, tuple[float, ...]]]:
    """Yield every letter with the size of its page and where it stands: left, low, right, high."""
    for page in pypdfium2.PdfDocument(pdf):
        text: Any = page.get_textpage()
        for place in range(text.count_chars()):
            sign = text.get_text_range(place, 1)
            if sign.strip():
                yield page.get_size(), sign, text.get_charbox(place)


def is_inside(low: float, high: float, card: float, edge: float, over: float) -> bool:
    """Return whether a letter stands on its card, along one of its sides."""
    first = (low + high) / 2 // card * card
    return first + edge - over <= low and high <= first + card - edge + over


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("one", [ALONE, SHEET, SET], ids=lambda one: one.edition)
def test_no_letter_leaves_its_card(
    written: dict[Print, Manuscript], one: Print, change: Change
) -> None:
    _, pdf = made(written, one, change)
    beside, edge = BESIDE[one.edition], PAD[one.edition] * POINTS
    off = [
        (sign, left, low)
        for (width, height), sign, (left, low, right, high) in letters(pdf)
        if not is_inside(left, right, width / beside, edge, 1)
        or not is_inside(low, high, height / beside, edge, OVER)
    ]
    assert off == []


def test_a_letter_off_its_card_is_seen() -> None:
    assert is_inside(20, 25, 100, 10, 1)
    assert is_inside(120, 125, 100, 10, 1)
    assert not is_inside(5, 25, 100, 10, 1)
    assert not is_inside(180, 195, 100, 10, 1)


def test_what_has_no_room_goes_on_to_a_second_card_that_says_so(
    written: dict[Print, Manuscript],
) -> None:
    _, pdf = made(written, ALONE, with_much_of_all)
    sheets = words_of_sheets(pdf)
    count = -(-len(sheets) // 2)
    assert count > 1
    for number, text in enumerate(sheets):
        assert f"{number // 2 + 1}of{count}" in text
        assert "Wristbend" in text


@pytest.mark.parametrize("change", CHANGES)
def test_type_of_small_cards_varies_by_a_point_at_most(
    written: dict[Print, Manuscript], change: Change
) -> None:
    for one in (ALONE, SET):
        _, pdf = made(written, one, change)
        sizes = {round(size, 1) for size in sizes_of_letters(pdf)}
        assert 10 <= min(sizes) <= 11
        headings = {round(times * size, 1) for times in HEADINGS for size in (10, 10.5, 11)}
        assert sizes & headings
        assert max(sizes - headings) <= 11


def test_a_sheet_to_hand_out_is_in_clear_print(written: dict[Print, Manuscript]) -> None:
    for change in CHANGES:
        _, pdf = made(written, SHEET, change)
        assert min(sizes_of_letters(pdf)) >= 11.9


def with_a_back(card: SmallCard) -> SmallCard:
    return replace(card, steps=card.steps * (20 // len(card.steps)))


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_over(
    written: dict[Print, Manuscript],
) -> None:
    """The first card, left of the first exercise, has what all share."""
    says, pdf = made(written, SET, with_a_back)
    bend, standing, fist = (bare(card.title) for card in says.cards)
    front, back = words_of_sheets(pdf)
    assert front.index(bend) < front.index(standing) < front.index(fist)
    assert back.index(bend) < back.index(fist) < back.index(standing)


@pytest.mark.parametrize(("cards", "sheets"), [(3, [4]), (4, [3, 2]), (5, [3, 3]), (8, [3, 3, 3])])
def test_cards_are_shared_out_evenly(
    written: dict[Print, Manuscript], cards: int, sheets: list[int]
) -> None:
    """With each set comes a card of what its cards share."""
    one: Print = replace(SET, size="a4")
    says = said_by(written[one])
    short = replace(says.cards[-1], swaps=(), before="")
    many = replace(says, cards=(short,) * cards)
    given = inputs(one, replace(written[one], says=many))
    fronts = words_of_sheets(typeset(LAYOUTS / "exercises.typ", given))[::2]
    strips = bare(written[one].words.see_card.partition("{")[0])
    assert [text.count(strips) for text in fronts] == [sheets[0] - 1, *sheets[1:]]


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_a_sheet_to_hand_out_has_room_for_who_gives_it_to_whom(
    written: dict[Print, Manuscript], size: SizeId
) -> None:
    words = written[SHEET].words
    _, pdf = made(
        written, replace(SHEET, size=size), lambda card: replace(card, sided=True, banded=True)
    )
    text = "".join(words_of_sheets(pdf))
    fields = (words.name, words.by, words.telephone, words.date, words.next_visit, words.band)
    notes = (words.side, words.left, words.right, words.pain_before, words.pain_after, words.scan)
    assert [told for told in (*fields, *notes) if bare(told) not in bare(text)] == []
