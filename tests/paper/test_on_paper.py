from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.models import Amount
from generator.paper.on_paper import booklet, pack_booklet, routine_sheet, small_card
from generator.paper.pictured import drawing
from generator.paper.rules import rules, warnings
from generator.paper.safety_check import safety_check
from generator.paper.sheet import CardSwap, Line, Plan, Sheet, SmallCard


@pytest.fixture
def sheets(library: Library, blank: Drawings) -> dict[str, Sheet]:
    return {i: routine_sheet(library, blank, i) for i in library.routines}


@pytest.fixture
def bend(library: Library, blank: Drawings) -> SmallCard:
    return small_card(library, blank, library.form("wrist-bend"))


def test_a_routine_has_its_amounts_in_words_and_as_gaps(
    library: Library, blank: Drawings, sheets: dict[str, Sheet]
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
            drawing=drawing(library, blank, "wrist-bend"),
            swaps=(
                CardSwap("If your wrist hurts", "Make a fist."),
                CardSwap("If you have no table", "Do it standing."),
                CardSwap("Swollen hand", "Only close your hand."),
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
            drawing=drawing(library, blank, "wrist-bend-standing"),
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
            drawing=drawing(library, blank, "fist"),
            swaps=(),
        ),
    )
    assert sheet.warnings == warnings(library, library.routines["hand-break"])
    assert sheet.weeks == ("Week 1", "Week 2", "Week 3", "Week 4")
    assert sheet.sources_short == "1 source, named on that page."
    assert sheet.reviewed == "Not yet reviewed by a clinician. Next check: February 2027."


def test_a_plan_has_its_weeks(library: Library, blank: Drawings, sheets: dict[str, Sheet]) -> None:
    sheet = sheets["fist-weeks"]
    assert sheet.by_weeks is True
    fist = drawing(library, blank, "fist")
    assert sheet.plan == Plan("Fist", "You close your hand and open it.", fist)
    assert [(line.drawing, line.name, line.dose, line.note) for line in sheet.lines] == [
        (None, "Week 1", "1 minute on 5 days", "slow"),
        (None, "Week 2", "1 to 2 minutes on 5 days", "steady"),
    ]
    assert sheet.sources_short == "Our own suggestion."


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


def test_a_card_has_boxes_for_each_time_of_a_day_and_fields_for_what_it_asks_for(
    library: Library, blank: Drawings, sheets: dict[str, Sheet]
) -> None:
    found = {i: (sheet.times, sheet.sided, sheet.banded) for i, sheet in sheets.items()}
    assert found["hand-break"] == (2, False, False)
    assert found["fist-weeks"] == (1, False, False)
    step = library.routines["hand-break"].steps[0]
    sided = step.model_copy(update={"amount": Amount(repetitions=2, sides="each-side")})
    routine = library.routines["hand-break"].model_copy(update={"steps": (sided,)})
    changed = replace(library, routines={"hand-break": routine})
    assert routine_sheet(changed, blank, "hand-break").sided


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


def test_a_pack_has_its_routines_and_the_rules_but_no_safety_check(
    library: Library, sheets: dict[str, Sheet]
) -> None:
    """Its code leads to the check in place of that."""
    pack = library.site.packs[1]
    found = pack_booklet(library, pack, sheets)
    assert (found.title, found.lead) == ("Stiff hands", "Your hands are stiff. Begin here.")
    assert found.cards == (sheets["hand-break"], sheets["hand-night"])
    assert found.safety is None
    assert found.rules == rules(library)
    assert found.code.address == "https://hands.example/guidance/check-first/"
