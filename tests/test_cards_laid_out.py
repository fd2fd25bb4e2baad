"""Where words stand on every PDF: on their card, over nothing else."""

from collections.abc import Callable

import pytest

from tests.leaves import PATH, TEXT
from tests.real_cards import Paper, failures, papers

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

THIN, LONG = 3, 20  # points of a rule
EDGE = 5  # millimetres around what a small card says
OVER = 1.5  # millimetres that letters and points may stand over a margin


def all_stands_within_the_margins(paper: Paper) -> None:
    """But for the number of a booklet's sheet. What drawings hide beyond their edge is no ink."""
    is_cut = paper.one.edition in ("cut-out", "exercise")
    margin = (EDGE if is_cut else paper.one.paper.margin) - OVER
    for number, leaf in enumerate(paper.pdf.leaves, start=1):
        room = leaf.room(margin)
        of = f"{number} / {len(paper.pdf.leaves)}"
        shown = [ink for ink in leaf.ink if ink.kind == TEXT or ink.at.points == 1]
        shown = [ink for ink in shown if ink.text.strip() != of and ink.box.width]
        if is_cut:  # its lines to cut along go to the edges
            shown = [ink for ink in shown if ink.mark is not None]
        assert [(ink.text, ink.box) for ink in shown if not ink.box.inside(room)] == []


def no_words_stand_over_others(paper: Paper) -> None:
    for leaf in paper.pdf.leaves:
        words = sorted(leaf.words, key=lambda ink: -ink.box.top)
        for place, one in enumerate(words):
            for other in words[place + 1 :]:
                if other.box.top < one.box.bottom:
                    break
                assert min(one.box.common(other.box)) < 1, (one.text, other.text)


def no_words_touch_a_rule(paper: Paper) -> None:
    for leaf in paper.pdf.leaves:
        rules = [ink.box for ink in leaf.ink if ink.kind == PATH and ink.mark is None]
        flat = [box for box in rules if box.height < THIN and box.width > LONG]
        upright = [box for box in rules if box.width < THIN and box.height > LONG]
        for ink in leaf.words:
            over = [box for box in flat if box.overlaps(ink.box, across=1.5, down=0.1)]
            over += [box for box in upright if box.overlaps(ink.box, across=0.1, down=1.5)]
            assert over == [], ink.text


PROPERTIES = (
    all_stands_within_the_margins,
    no_words_stand_over_others,
    no_words_touch_a_rule,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert failures(holds, papers()) == []
