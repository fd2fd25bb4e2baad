"""What the cards of exercises say: all of it on each, but what cards of a set share."""

from collections.abc import Callable, Iterator

import pytest

from generator.models.figure import FigurePose
from generator.paper.rules import Rules
from generator.paper.sheet import SmallCard
from tests.opened import bare
from tests.real_cards import BULLET, Paper, failures, papers
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WORDS, SAFETY = LIBRARY.words.cards.labels, LIBRARY.words.safety
LEAST_NUMERAL = 6  # points


def of_exercises() -> list[Paper]:
    """Return the PDFs that hold cards of exercises."""
    return [paper for paper in papers() if paper.small]


def text_of(paper: Paper) -> str:
    return paper.pdf.text.replace(BULLET, "")


def said_by(card: SmallCard) -> Iterator[str]:
    """Yield what the card of an exercise must say, wherever it stands."""
    yield from (card.of, card.before, card.title, card.dose, card.when, card.note)
    yield from (*card.warnings.ask_first, *card.steps, *card.careful)
    for stop in card.warnings.stop:
        yield from (*stop.signs, stop.act)
    for swap in card.swaps:
        yield from (f"{swap.whom}:", swap.how)
    yield from (card.code.short, card.sources_short, card.reviewed)


def said_by_rules(rules: Rules) -> Iterator[str]:
    """Yield what holds for every exercise."""
    yield from (rules.ask_first, rules.every_time, rules.check.name, rules.check.short)
    yield SAFETY.pain
    for step in rules.pain:
        yield from (step.score, step.act)
    for stop in rules.stop:
        yield from (*stop.signs, stop.act)


def nothing_is_left_out(paper: Paper) -> None:
    text = text_of(paper)
    for card in paper.small:
        assert [said for said in said_by(card) if bare(said) not in text] == [], card.title


def it_has_the_rules_for_every_exercise_once(paper: Paper) -> None:
    text, rules = text_of(paper), paper.small[0].rules
    assert [said for said in said_by_rules(rules) if bare(said) not in text] == []
    assert [text.count(bare(stop.signs[0])) for stop in rules.stop] == [1] * len(rules.stop)


def who_must_ask_reads_it_before_what_to_do(paper: Paper) -> None:
    if len(paper.small) == 1:
        (card,), text = paper.small, text_of(paper)
        place = 0
        for said in (*card.warnings.ask_first, card.rules.ask_first, *card.steps):
            place = text.find(bare(said), place)
            assert place >= 0, said


def poses_of(card: SmallCard) -> tuple[FigurePose, ...]:
    return LIBRARY.drawn()[card.drawing.figure].poses


def its_numerals_are_those_of_the_steps_beside_them(paper: Paper) -> None:
    """Of a set to cut apart, some pictures are on backs, so that they come in another order."""
    white = [ink for leaf in paper.pdf.leaves for ink in leaf.words if ink.is_white]
    found = [ink for ink in white if ink.text.strip().isdigit()]
    steps = [pose.step for card in paper.small for pose in poses_of(card) if pose.step]
    assert sorted(int(ink.text) for ink in found) == sorted(steps)
    assert len(paper.small) > 1 or [int(ink.text) for ink in found] == steps
    assert min(ink.points for ink in found) >= LEAST_NUMERAL
    for card in paper.small:
        assert all(0 < pose.step <= len(card.steps) for pose in poses_of(card) if pose.step)


def every_sheet_says_which_card_it_is_and_when_to_stop_at_once(paper: Paper) -> None:
    if len(paper.small) == 1:
        (card,) = paper.small
        for leaf in paper.pdf.leaves:
            assert bare(card.title) in leaf.text
        first, rules = paper.pdf.leaves[0].text, card.rules
        assert bare(rules.emergency_short) in first or bare(rules.emergency) in first


PROPERTIES = (
    nothing_is_left_out,
    it_has_the_rules_for_every_exercise_once,
    who_must_ask_reads_it_before_what_to_do,
    its_numerals_are_those_of_the_steps_beside_them,
    every_sheet_says_which_card_it_is_and_when_to_stop_at_once,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert len(of_exercises()) >= len(LIBRARY.forms())
    assert failures(holds, of_exercises()) == []
