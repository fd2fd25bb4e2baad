"""How routines' cards share their exercises out over sheets."""

from collections.abc import Callable

import pytest

from tests.leaves import MM, Box, Ink, Leaf, Tag, around
from tests.real_cards import Card, Paper, failures, of_routines, rows_of
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WORDS, SAFETY = LIBRARY.words.cards.labels, LIBRARY.words.safety
LEAST_USED = 0.48  # half, as far as words show it
HEADER = 7  # lines that a table needs over its first row, and what goes along below it


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
    foot, pen = foot_of(leaf, card), [WORDS.notes]
    if not card.says.diary:
        pen += [WORDS.pain, WORDS.pain_before, WORDS.pain_after]
    found = [ink for ink in leaf.words if ink.box.bottom > foot]
    notes = [ink.box.top for ink in found if ink.text.strip() in pen]
    line = max(notes, default=0)
    return [ink for ink in found if ink.box.bottom > line]


def free_on(leaf: Leaf, card: Card) -> float:
    """Return how many points of a sheet hold nothing but room for a pen."""
    return min(ink.box.bottom for ink in used_by(leaf, card)) - foot_of(leaf, card)


def box_of(leaf: Leaf, row: Tag) -> Box:
    return around([ink.box for ink in leaf.inside(row)])


def moved(leaf: Leaf, card: Card, *, ahead: bool) -> float:
    """Return how high the first or last exercise of a sheet is with what must go along with it."""
    rows, used = [*rows_of(leaf, card.says)], around([ink.box for ink in used_by(leaf, card)])
    if ahead:
        return used.top - box_of(leaf, rows[0]).bottom
    return box_of(leaf, rows[-1]).top - min(used.bottom, box_of(leaf, rows[-1]).bottom)


def no_sheet_is_without_an_exercise_where_one_would_fit(paper: Paper) -> None:
    """Before the first exercise and after the last one there may be rules alone, if they must."""
    for card in paper.cards:
        line = min(ink.points for leaf in card.leaves for ink in leaf.words)
        counts = [len([*rows_of(leaf, card.says)]) for leaf in card.leaves]
        first = next(place for place, count in enumerate(counts) if count)
        last = max(place for place, count in enumerate(counts) if count)
        assert all(counts[first:last])
        for place, near in ((first - 1, first), (last + 1, last)):
            if 0 <= place < len(counts):
                free = free_on(card.leaves[place], card)
                needs = moved(card.leaves[near], card, ahead=place < near) + HEADER * line
                assert free < needs, f"sheet {place + 1} of {len(counts)}: {free:.0f}, {needs:.0f}"


def its_last_sheet_is_half_used_at_least(paper: Paper) -> None:
    margin = paper.one.paper.margin * MM
    for card in (card for card in paper.cards if len(card.leaves) > 1):
        last = card.leaves[-1]
        room = last.height - margin - foot_of(last, card)
        assert free_on(last, card) < (1 - LEAST_USED) * room, card.says.title


PROPERTIES = (
    no_sheet_is_without_an_exercise_where_one_would_fit,
    its_last_sheet_is_half_used_at_least,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert failures(holds, of_routines()) == []
