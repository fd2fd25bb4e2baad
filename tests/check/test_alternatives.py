from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.alternatives import (
    alternatives_suit_the_reason,
    floor_exercises_have_an_alternative,
)
from generator.check.reasons import reasons_are_in_the_vocabulary
from generator.content.load import load

Edit = Callable[[str, str, str], None]
RULES = (
    alternatives_suit_the_reason,
    floor_exercises_have_an_alternative,
    reasons_are_in_the_vocabulary,
)
FIST, BEND = "content/exercises/fist.yml", "content/exercises/wrist-bend.yml"
ALTERNATIVE = "instead:\n  - reason: floor\n    how: Do it in bed.\n"


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.field, problem.wrong) for problem in rule(draft)]


def test_a_reason_is_a_word_of_the_vocabulary(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", "reason: floor", "reason: flor")
    assert told(reasons_are_in_the_vocabulary, content) == [
        (FIST, "instead.1.reason", "no reason 'flor'")
    ]


@pytest.mark.parametrize("word", ["lying", "wrist", "foot", "trial"])
def test_a_word_of_another_part_is_no_reason(content: Path, edit: Edit, word: str) -> None:
    edit("exercises/fist.yml", "reason: floor", f"reason: {word}")
    assert told(reasons_are_in_the_vocabulary, content) == [
        (FIST, "instead.1.reason", f"no reason '{word}'")
    ]


def test_a_reason_is_named_once_in_an_exercise_but_in_any_number_of_them(
    content: Path, edit: Edit
) -> None:
    swelling = "  - reason: swelling\n    how: Rest.\n"
    edit("exercises/fist.yml", ALTERNATIVE, f"{ALTERNATIVE}{swelling}")
    assert told(reasons_are_in_the_vocabulary, content) == []
    edit("exercises/fist.yml", swelling, f"{swelling}{swelling}  - reason: floor\n    how: Sit.\n")
    assert told(reasons_are_in_the_vocabulary, content) == [
        (FIST, "instead.3.reason", "'swelling' again"),
        (FIST, "instead.4.reason", "'floor' again"),
    ]


def test_a_reason_that_is_no_word_is_not_told_again_for_being_twice(
    content: Path, edit: Edit
) -> None:
    wrong = ALTERNATIVE.replace("floor", "flor")
    edit("exercises/fist.yml", ALTERNATIVE, f"{wrong}  - reason: flor\n    how: Sit.\n")
    assert told(reasons_are_in_the_vocabulary, content) == [
        (FIST, "instead.1.reason", "no reason 'flor'"),
        (FIST, "instead.2.reason", "no reason 'flor'"),
    ]


@pytest.mark.parametrize(
    "rest", ["", "instead: []\n", "instead:\n  - reason: swelling\n    how: Rest.\n"]
)
def test_an_exercise_on_the_floor_has_an_alternative_for_those_who_cannot_get_there(
    content: Path, edit: Edit, rest: str
) -> None:
    edit("exercises/fist.yml", "start_position: sitting", "start_position: lying")
    assert told(floor_exercises_have_an_alternative, content) == []
    edit("exercises/fist.yml", ALTERNATIVE, rest)
    assert told(floor_exercises_have_an_alternative, content) == [
        (FIST, "instead", "starts on the floor, and nothing for reason 'floor'")
    ]


@pytest.mark.parametrize("position", ["sitting", "standing"])
def test_an_exercise_off_the_floor_needs_none(content: Path, edit: Edit, position: str) -> None:
    edit("exercises/fist.yml", "start_position: sitting", f"start_position: {position}")
    edit("exercises/fist.yml", ALTERNATIVE, "")
    assert told(floor_exercises_have_an_alternative, content) == []


def test_every_reason_that_is_said_to_be_for_the_floor_needs_an_alternative(
    content: Path, edit: Edit
) -> None:
    edit("exercises/fist.yml", "start_position: sitting", "start_position: lying")
    edit("vocabulary.yml", "label: Swollen hand", "label: Swollen hand\n    for_floor: true")
    assert told(floor_exercises_have_an_alternative, content) == [
        (FIST, "instead", "starts on the floor, and nothing for reason 'swelling'")
    ]
    edit("vocabulary.yml", "picture: fall\n    for_floor: true", "picture: fall")
    edit("exercises/fist.yml", ALTERNATIVE, "instead:\n  - reason: swelling\n    how: Rest.\n")
    assert told(floor_exercises_have_an_alternative, content) == []


def test_what_to_do_instead_is_not_ruled_out_for_the_same_reason(content: Path, edit: Edit) -> None:
    assert told(alternatives_suit_the_reason, content) == []
    edit("exercises/fist.yml", "reason: floor", "reason: swelling")
    assert told(alternatives_suit_the_reason, content) == [
        (BEND, "instead.1.exercise", "'fist' has reason 'swelling' too")
    ]


def test_an_exercise_is_not_its_own_alternative(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", "how: Do it in bed.", "how: Do it in bed.\n    exercise: fist")
    assert told(alternatives_suit_the_reason, content) == [
        (FIST, "instead.1.exercise", "'fist' has reason 'floor' too")
    ]


def test_rules_about_alternatives_need_a_vocabulary_only_for_its_words(
    content: Path, edit: Edit
) -> None:
    edit("exercises/fist.yml", "start_position: sitting", "start_position: lying")
    edit("exercises/fist.yml", ALTERNATIVE, ALTERNATIVE.replace("floor", "flor"))
    draft, _ = load(content)
    assert [len(list(rule(draft))) for rule in RULES] == [0, 1, 1]
    without = replace(draft, vocabulary=None)
    assert [list(rule(without)) for rule in RULES] == [[], [], []]


def test_a_variant_may_be_done_instead_if_it_suits_the_reason(content: Path, edit: Edit) -> None:
    edit("exercises/wrist-bend.yml", "[R01]\n    exercise: fist", "[R01]\n    variant: standing")
    assert told(alternatives_suit_the_reason, content) == []
    edit("exercises/wrist-bend.yml", "[R01]\n    variant: standing", "[R01]\n    variant: short")
    assert told(alternatives_suit_the_reason, content) == [
        (BEND, "instead.1.variant", "'wrist-bend-short' has reason 'swelling' too")
    ]
