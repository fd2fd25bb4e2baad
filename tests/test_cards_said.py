"""What routines' cards say: the same words in every edition and on every paper."""

from collections.abc import Callable, Iterator

import pytest

from generator.models.words.cards import Ticked
from generator.paper.rules import StopList
from generator.paper.sheet import Booklet, Line
from tests.opened import bare
from tests.real_cards import Card, Paper, failures, of_routines
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WORDS, SAFETY = LIBRARY.words.cards.labels, LIBRARY.words.safety
DAYS = "".join(WORDS.days)


def said_by(line: Line, place: int, paper: Paper) -> str:
    """Return all that a row says, in the order in which one reads."""
    is_blank, ticked = paper.one.edition == "blank", paper.one.edition != "four-weeks"
    dose = line.dose_blank.replace("_", "") if is_blank else line.dose
    swaps = "".join(f"{swap.whom}:{swap.how}" for swap in line.swaps)
    number = "+" if line.apart else str(place)
    days = DAYS if ticked else ""
    return bare(f"{number}{line.before}{line.name}{dose}{swaps}{line.how}{line.note}{days}")


def every_row_says_all_that_there_is_to_say(paper: Paper) -> None:
    for card in paper.cards:
        expected = [said_by(line, n, paper) for n, line in enumerate(card.says.lines, start=1)]
        assert [leaf.said(row) for leaf, row in card.rows] == expected, card.says.title


def it_names_everybody_who_must_ask_first(paper: Paper) -> None:
    for card in paper.cards:
        asked = [*card.says.warnings.ask_first]
        asked += [] if card.is_bare else [card.says.rules.ask_first]
        assert [reason for reason in asked if bare(reason) not in card.text] == []


def told(stop: StopList) -> str:
    """Return what signs ask for with the signs, as they follow each other on paper."""
    return bare((stop.act or WORDS.stop_move) + "".join(stop.signs))


def every_sign_to_stop_stands_with_its_act(paper: Paper) -> None:
    """The card's own signs come first; those of every exercise stand once."""
    for card in paper.cards:
        own, general = card.says.warnings.stop, card.says.rules.stop
        assert own
        assert [card.text.count(told(stop)) for stop in own] == [1] * len(own), card.says.title
        times = 0 if card.is_bare else 1
        assert [card.text.count(told(stop)) for stop in general] == [times] * len(general)
        if not card.is_bare:
            assert card.text.find(told(own[-1])) < card.text.find(told(general[0]))


def it_says_how_one_begins_every_time_and_what_is_done_at_some_pain(paper: Paper) -> None:
    for card in paper.cards:
        every_time = bare(f"{SAFETY.every_time}:{card.says.rules.every_time}")
        steps = [bare(step.score + step.act) for step in card.says.rules.pain]
        times = 0 if card.is_bare else 1
        assert len(steps) == 3
        assert card.text.count(every_time) == times
        assert card.text.count(bare(SAFETY.pain) + "".join(steps)) == times


def each_sheet_has_its_name_its_number_and_whom_to_call(paper: Paper) -> None:
    whole = len(paper.pdf.leaves)
    number = SAFETY.your_number
    for card in paper.cards:
        first = paper.pdf.leaves.index(card.leaves[0])
        for place, leaf in enumerate(card.leaves, start=1):
            assert bare(card.says.title) in leaf.text
            assert number in card.says.rules.emergency
            assert leaf.text.count(bare(card.says.rules.emergency)) == 1
            of = WORDS.sheet.format(number=place, count=len(card.leaves))
            mark = f"{first + place}/{whole}" if card.is_bare else of
            assert leaf.text.endswith(bare(mark)), (leaf.text[-40:], mark)


def it_says_for_whom_it_is_how_often_and_who_has_read_it(paper: Paper) -> None:
    for card in paper.cards:
        says = card.says
        when = WORDS.when_blank.replace("_", "") if paper.one.edition == "blank" else says.when
        musts = [says.title, when, says.who_for, says.core, says.after, *says.diary]
        if says.plan:
            musts += [says.plan.name, says.plan.how]
        if not card.is_bare:
            musts += [says.sources_short, says.reviewed, says.rules.check.name, says.code.short]
        missing = [must for must in musts if bare(must) not in card.text]
        assert missing == [], says.title


def ticked_on(card: Card, paper: Paper) -> Ticked:
    """Return what is ticked on a card."""
    if card.says.plan:
        return "log"
    if card.says.by_weeks:
        return "programme"
    return "four-weeks" if paper.one.edition == "four-weeks" else "week"


def a_clinician_may_choose_among_its_exercises(paper: Paper) -> None:
    """Below each number stands a circle, as the words over the first say."""
    for card in (card for card in paper.cards if not card.says.by_weeks):
        assert bare(WORDS.choose) in card.text
        for leaf, row in card.rows:
            number = next(iter(row.all("TD"))).marks[-1]
            place = max(n for n, ink in enumerate(leaf.ink) if ink.mark == number)
            below, over = leaf.ink[place + 1].box, leaf.ink[place].box
            assert below.top < over.bottom
            assert below.width == pytest.approx(below.height, rel=0.02)


def it_has_fields_for_who_gave_it_and_whom_to_ring(paper: Paper) -> None:
    for card in (card for card in paper.cards if not card.is_bare):
        labels = [WORDS.name, WORDS.by, WORDS.telephone, WORDS.date, WORDS.next_visit]
        labels += [WORDS.emergency_number, WORDS.ticks[ticked_on(card, paper)].since]
        labels += [WORDS.side + WORDS.left + WORDS.right] if card.says.sided else []
        labels += [WORDS.band] if card.says.banded else []
        first = card.leaves[0].text
        assert [label for label in labels if bare(label) not in first] == []
        assert (bare(WORDS.band) in first) == card.says.banded


def a_booklet_has_its_rules_once(paper: Paper) -> None:
    if isinstance(book := paper.says, Booklet):
        text = paper.pdf.text.replace("•", "")
        rules = [*map(told, book.rules.stop), bare(book.rules.ask_first)]
        rules += [bare(f"{SAFETY.every_time}:{book.rules.every_time}")]
        assert [text.count(rule) for rule in rules] == [1] * len(rules)


def signs_of(book: Booklet) -> Iterator[str]:
    """Yield all that the safety check of a booklet says."""
    for care in book.safety.care if book.safety else ():
        yield from (care.heading, care.lead)
        for group in care.groups:
            yield group.name
            for sign in group.signs:
                yield from (sign.text, sign.more, *sign.acts)


def the_booklet_of_all_has_the_whole_safety_check(paper: Paper) -> None:
    if isinstance(book := paper.says, Booklet) and paper.one.edition == "booklet":
        assert book.safety
        shown = sum(len(group.signs) for care in book.safety.care for group in care.groups)
        assert shown == len(LIBRARY.signs.signs)
        assert [said for said in signs_of(book) if bare(said) not in paper.pdf.text] == []


def test_the_editions_of_a_routine_differ_in_their_doses_alone() -> None:
    """What stands between a heading and its rules is compared as a whole, paper by paper."""
    by_card: dict[tuple[str, bool], set[str]] = {}
    for paper in of_routines():
        for card in paper.cards:
            shown = "".join(sorted(leaf.said(row) for leaf, row in card.rows)).replace(DAYS, "")
            by_card.setdefault((card.says.title, paper.one.edition == "blank"), set()).add(shown)
    assert len(by_card) == 2 * len(LIBRARY.routines)
    assert [card for card, texts in by_card.items() if len(texts) > 1] == []


PROPERTIES = (
    every_row_says_all_that_there_is_to_say,
    it_names_everybody_who_must_ask_first,
    every_sign_to_stop_stands_with_its_act,
    it_says_how_one_begins_every_time_and_what_is_done_at_some_pain,
    each_sheet_has_its_name_its_number_and_whom_to_call,
    it_says_for_whom_it_is_how_often_and_who_has_read_it,
    a_clinician_may_choose_among_its_exercises,
    it_has_fields_for_who_gave_it_and_whom_to_ring,
    a_booklet_has_its_rules_once,
    the_booklet_of_all_has_the_whole_safety_check,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert len(of_routines()) > len(LIBRARY.routines) * 5
    assert failures(holds, of_routines()) == []
