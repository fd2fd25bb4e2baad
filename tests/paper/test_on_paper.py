from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.on_paper import booklet, routine_sheet, small_card
from generator.paper.rules import rules, warnings
from generator.paper.safety_check import safety_check
from generator.paper.sheet import CardSwap, Drawing, Line, Plan, Sheet, SmallCard


@pytest.fixture
def sheets(library: Library, blank: Drawings) -> dict[str, Sheet]:
    return {i: routine_sheet(library, blank, i) for i in library.routines}


@pytest.fixture
def bend(library: Library, blank: Drawings) -> SmallCard:
    return small_card(library, blank, library.form("wrist-bend"))


def test_a_routine_has_its_amounts_in_words_and_as_gaps(
    library: Library, sheets: dict[str, Sheet]
) -> None:
    sheet = sheets["hand-break"]
    assert sheet.when == "About 3 minutes, 2 times a day, when you sit down"
    assert (sheet.by_weeks, sheet.core, sheet.diary) == (False, "", ())
    assert sheet.after == "Shake your hands."
    assert sheet.plan is None
    assert sheet.lines == (
        Line(
            name="Wrist bend",
            dose="2 times, hold 10 seconds",
            dose_blank="_ sets of _ times, hold _ seconds",
            before="",
            note="You bend the wrist and stay there. Slowly today.",
            how="",
            apart=False,
            drawing=Drawing("wrist-bend", "wrist-bend on paper.", 1.335),
            swaps=(
                CardSwap("If your wrist hurts", "Make a fist.", "If your wrist hurts?"),
                CardSwap("If you have no table", "Do it standing.", "If you have no table?"),
                CardSwap("Swollen hand", "Only close your hand.", "Swollen hand?"),
            ),
        ),
        Line(
            name="Standing bend",
            dose="1 time",
            dose_blank="_ sets of _ times",
            before="Stand up first.",
            note="",
            how="You stand and bend the wrist.",
            apart=False,
            drawing=Drawing("wrist-bend-standing", "wrist-bend-standing on paper.", 1.335),
            swaps=(),
        ),
        Line(
            name="Fist",
            dose="1 minute",
            dose_blank="_ minutes",
            before="Sit down first.",
            note="",
            how="You close your hand and open it.",
            apart=False,
            drawing=Drawing("fist", "fist on paper.", 1.335),
            swaps=(),
        ),
    )
    assert sheet.warnings == warnings(library, library.routines["hand-break"])
    assert sheet.weeks == ("Week 1", "Week 2", "Week 3", "Week 4")
    assert sheet.sources == "Sources: A hand clinic."
    assert sheet.reviewed == "Not yet reviewed by a clinician. To be read again by 3 February 2027."


def test_a_plan_has_its_weeks(sheets: dict[str, Sheet]) -> None:
    sheet = sheets["fist-weeks"]
    assert sheet.by_weeks is True
    fist = Drawing("fist", "fist on paper.", 1.335)
    assert sheet.plan == Plan("Fist", "You close your hand and open it.", fist)
    assert [(line.drawing, line.name, line.dose, line.note) for line in sheet.lines] == [
        (None, "Week 1", "1 minute on 5 days", "slow"),
        (None, "Week 2", "1 to 2 minutes on 5 days", "steady"),
    ]
    assert sheet.sources == sheet.sources_short == "Our own suggestion."


def test_a_programme_has_a_row_for_each_week_and_a_diary(sheets: dict[str, Sheet]) -> None:
    sheet = sheets["hand-month"]
    assert (sheet.by_weeks, sheet.plan) == (True, None)
    assert sheet.diary == ("On day 1", "At the end")
    assert [line.name for line in sheet.lines] == ["Week 1", "Week 2", "Week 3"]
    first, second, _ = sheet.lines
    assert first.before == "Week 1: Begin. Go on when it is easy."
    assert first.dose.endswith("(or Hands at night, Hand break). Hands at night: when tired.")
    assert first.how == "Go slowly."
    assert (second.dose, second.dose_blank) == ("Hand break: 3 days a week.", "Hand break: _ days")
    assert second.note == "Walk: 1 to 2 minutes on 5 days. steady."
    assert {line.drawing for line in sheet.lines} == {None}


def test_a_short_version_and_what_is_apart_are_on_the_sheet(
    sheets: dict[str, Sheet],
) -> None:
    sheet = sheets["hand-night"]
    assert sheet.core == "Short version: About 1 minute, only moves 1"
    assert sheet.after == ""
    assert [line.apart for line in sheet.lines] == [False, False, True]


def test_only_where_steps_are_printed_panels_bear_their_numbers(
    sheets: dict[str, Sheet], bend: SmallCard, library: Library
) -> None:
    """Both panels are as wide as the whole in blank drawings, so no panel begins further right."""
    steps = [pose.step for pose in library.figures["wrist-bend"].poses]
    assert bend.drawing.words == "A picture of wrist-bend."
    assert [numeral.step for numeral in bend.drawing.numerals] == steps
    assert all(drawing.numerals == () for card in sheets.values() for drawing in card.drawings)


def test_numbers_stand_where_their_panels_begin(library: Library, blank: Drawings) -> None:
    files = {"mono.svg": '<svg viewBox="0 0 410 300"/>', "pose.svg": '<svg viewBox="0 0 198 300"/>'}
    own = replace(blank["wrist-bend"], files={**blank["wrist-bend"].files, **files})
    card = small_card(library, {**blank, "wrist-bend": own}, library.form("wrist-bend"))
    assert card.drawing.aspect == pytest.approx(410 / 300, abs=1e-4)
    lefts = [numeral.left for numeral in card.drawing.numerals]
    assert lefts == pytest.approx([0, 212 / 410], abs=1e-4)
    assert [numeral.top for numeral in card.drawing.numerals] == [0, 0]
    assert (card.drawing.rows, card.drawing.row) == (1, 1)


def test_numbers_of_a_second_row_stand_above_it(library: Library, blank: Drawings) -> None:
    files = {"mono.svg": '<svg viewBox="0 0 198 614"/>', "pose.svg": '<svg viewBox="0 0 198 300"/>'}
    own = replace(blank["wrist-bend"], files={**blank["wrist-bend"].files, **files})
    card = small_card(library, {**blank, "wrist-bend": own}, library.form("wrist-bend"))
    assert card.drawing.rows == 2
    assert card.drawing.row == pytest.approx(300 / 614, abs=1e-4)
    assert [numeral.left for numeral in card.drawing.numerals] == [0, 0]
    tops = [numeral.top for numeral in card.drawing.numerals]
    assert tops == pytest.approx([0, 314 / 614], abs=1e-4)


def test_an_exercise_has_its_steps_its_rules_and_its_address(
    bend: SmallCard, library: Library
) -> None:
    assert bend.dose == (
        "2 sets of 3 to 5 times each side, hold 10 to 15 seconds, rest 30 seconds between sets"
    )
    assert bend.when == "1 to 2 times a day, 3 to 5 days a week, after typing"
    assert bend.steps == (
        "Sit at a table.",
        "Press your palms together.",
        "Stay there.",
        "Keep breathing.",
        "Let go slowly.",
    )
    assert bend.warnings == warnings(library, library.form("wrist-bend"))
    assert bend.rules == rules(library)
    assert bend.code.short == "hands.example/exercises/wrist-bend"
    assert bend.sources_short == "2 sources, named on that page."


def test_the_booklet_has_every_routine_and_the_whole_safety_check(
    library: Library, sheets: dict[str, Sheet]
) -> None:
    found = booklet(library, sheets.values())
    assert found.title == "Hand Sample: all routines"
    assert found.cards == tuple(sheets.values())
    assert found.safety == safety_check(library)
    assert found.code.address == "https://hands.example/"


def test_three_sources_are_named(library: Library, blank: Drawings) -> None:
    names = ("A", "B", "C", "D")
    sources = {i: library.sources.root["S01"].model_copy(update={"publisher": i}) for i in names}
    routine = library.routines["hand-break"].model_copy(update={"sources": names})
    changed = replace(
        library,
        sources=library.sources.model_copy(update={"root": sources}),
        routines={"hand-break": routine},
    )
    assert routine_sheet(changed, blank, "hand-break").sources == "Sources: A; B; C; and 1 more."
