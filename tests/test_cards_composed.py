"""How routines' cards share their exercises out over sheets, and what no word can break."""

import pytest

from tests.opened import Ink, Leaf, Tag, around
from tests.real_cards import Card, Paper, failures, of_routines, rows_of
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WORDS, SAFETY = LIBRARY.words.cards.labels, LIBRARY.words.safety
HEADER = 3  # lines that a table needs over its first row
INSET = 1  # of a line, over and below a row


def foot_of(leaf: Leaf, card: Card) -> float:
    """Return where the foot of a sheet begins."""
    starts = (card.says.rules.emergency, SAFETY.pain)
    tops = [
        ink.box.top
        for ink in leaf.words
        if any(s.startswith(ink.text.strip()) for s in starts) and len(ink.text.strip()) > 10
    ]
    return max(tops)


def used_by(leaf: Leaf, card: Card) -> list[Ink]:
    """Return all words over the foot but those over room for a pen."""
    foot, pen = foot_of(leaf, card), (WORDS.notes, WORDS.pain, WORDS.pain_before, WORDS.pain_after)
    found = [ink for ink in leaf.words if ink.box.bottom > foot]
    notes = [ink.box.top for ink in found if ink.text.strip() in pen]
    line = max(notes, default=0)
    return [ink for ink in found if ink.box.bottom > line]


def free_on(leaf: Leaf, card: Card) -> float:
    """Return how many points of a sheet hold nothing but room for a pen."""
    return min(ink.box.bottom for ink in used_by(leaf, card)) - foot_of(leaf, card)


def height_of(leaf: Leaf, row: Tag) -> float:
    return around([ink.box for ink in leaf.inside(row)]).height


def type_of(card: Card) -> float:
    return min(ink.points for leaf in card.leaves for ink in leaf.words)


def no_sheet_is_without_an_exercise_where_one_would_fit(paper: Paper) -> None:
    for card in paper.cards:
        line = type_of(card)
        rows = [[*rows_of(leaf, card.says)] for leaf in card.leaves]
        for place, (leaf, own) in enumerate(zip(card.leaves, rows, strict=True)):
            if own:
                continue
            before, after = rows[:place], rows[place + 1 :]
            near = (place + 1, 0) if any(after) else (place - 1, -1)
            assert any(before) != any(after)
            if rows[near[0]]:
                row = rows[near[0]][near[1]]
                needs = height_of(card.leaves[near[0]], row) + (HEADER + INSET) * line
                assert free_on(leaf, card) < needs, f"sheet {place + 1} of {len(rows)}"


def test_of_every_pdf() -> None:
    holds = no_sheet_is_without_an_exercise_where_one_would_fit
    assert failures(holds, of_routines()) == []
