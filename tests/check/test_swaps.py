from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.swaps import (
    nobody_does_the_same_instead_twice,
    routines_suit_their_reasons,
    suited_reasons_exist,
    swaps_say_for_whom,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
BREAK, NIGHT = "routines/hand-break.yml", "routines/hand-night.yml"
MONTH = "routines/hand-month.yml"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


@pytest.mark.parametrize("said", ["[]", "[swelling, floor]\n        when: it is late"])
def test_a_swap_is_for_reasons_or_for_a_case_in_words(content: Path, edit: Edit, said: str) -> None:
    assert told(swaps_say_for_whom, content) == []
    edit(NIGHT, "[swelling, floor]", said)
    assert told(swaps_say_for_whom, content) == [
        (NIGHT, "steps.1.swaps.1: for nobody, or said twice")
    ]


def test_a_reason_of_a_swap_and_of_a_routine_is_a_word_of_the_vocabulary(
    content: Path, edit: Edit
) -> None:
    assert told(suited_reasons_exist, content) == []
    edit(NIGHT, "[swelling, floor]", "[swelling, flor]")
    edit(MONTH, "suits: [ring, floor]", "suits: [rings, floor]")
    assert told(swaps_say_for_whom, content) == [
        (NIGHT, "steps.1.swaps.1.reasons.2: no reason 'flor'")
    ]
    assert told(suited_reasons_exist, content) == [(MONTH, "suits.1: no reason 'rings'")]


def test_nobody_is_led_to_the_same_from_two_steps(content: Path, edit: Edit) -> None:
    assert told(nobody_does_the_same_instead_twice, content) == []
    edit(
        "exercises/fist.yml",
        "    how: Do it in bed.",
        "    how: Stand.\n    exercise: wrist-bend\n    variant: standing",
    )
    wrong = "reason 'floor' leads to 'wrist-bend-standing' again"
    assert told(nobody_does_the_same_instead_twice, content) == [(BREAK, f"steps.3: {wrong}")]


def test_nobody_is_led_to_the_same_by_a_swap_of_the_routine(content: Path, edit: Edit) -> None:
    again = "    how: Stand.\n    exercise: wrist-bend\n    variant: standing"
    edit("exercises/fist.yml", "    how: Do it in bed.", again)
    own = "\n        exercise: wrist-bend\n        variant: standing"
    edit(NIGHT, "how: Leave it out. [own]", f"how: Stand. [own]{own}")
    assert (NIGHT, "steps.3: reason 'floor' leads to 'wrist-bend-standing' again") in told(
        nobody_does_the_same_instead_twice, content
    )


def test_nothing_speaks_against_a_step_of_a_routine_that_suits_a_reason(
    content: Path, edit: Edit
) -> None:
    assert told(routines_suit_their_reasons, content) == []
    edit(NIGHT, "schedule:", "suits: [ring, swelling, floor]\nschedule:")
    assert told(routines_suit_their_reasons, content) == [
        (NIGHT, "steps.1.exercise: reason 'swelling' speaks against it"),
        (NIGHT, "steps.1.exercise: reason 'floor' speaks against it"),
        (NIGHT, "steps.3.exercise: reason 'floor' speaks against it"),
    ]
