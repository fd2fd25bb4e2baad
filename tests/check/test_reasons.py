from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.reasons import (
    positions_are_asked_about,
    positions_ask_for_known_reasons,
    reasons_to_ask_are_in_the_vocabulary,
    who_is_asked_first_is_told_what_instead,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
BEND, BREAK = "content/exercises/wrist-bend.yml", "content/routines/hand-break.yml"


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.field, problem.wrong) for problem in rule(draft)]


@pytest.mark.parametrize(
    ("file", "path"),
    [("exercises/wrist-bend.yml", BEND), ("routines/hand-break.yml", BREAK)],
)
def test_a_reason_to_ask_is_a_word_of_the_vocabulary_and_stands_once(
    content: Path, edit: Edit, file: str, path: str
) -> None:
    edit(file, "ask_first:\n", "ask_first:\n  - reason: swollen\n  - reason: swelling\n")
    found = told(reasons_to_ask_are_in_the_vocabulary, content)
    assert found[0] == (path, "ask_first.1.reason", "no reason 'swollen'")
    assert found[1] == (path, "ask_first.3.reason", "'swelling' again")


def test_who_is_asked_first_is_told_what_to_do_instead(content: Path, edit: Edit) -> None:
    assert told(who_is_asked_first_is_told_what_instead, content) == []
    edit(
        "exercises/wrist-bend.yml",
        "instead:\n  - reason: swelling\n",
        "instead:\n  - reason: floor\n",
    )
    assert told(who_is_asked_first_is_told_what_instead, content) == [
        (BEND, "ask_first.1", "nothing to do instead for reason 'swelling'")
    ]


def test_an_exercise_names_the_reasons_of_the_position_that_it_begins_in(
    content: Path, edit: Edit
) -> None:
    sitting = "    name: Sitting\n"
    edit("vocabulary.yml", sitting, f"{sitting}    asks_first: [floor]\n")
    wrong = "nobody is asked first for reason 'floor'"
    assert (BEND, "ask_first", wrong) in told(positions_are_asked_about, content)


def test_a_position_asks_for_reasons_of_the_vocabulary(content: Path, edit: Edit) -> None:
    sitting = "    name: Sitting\n"
    edit("vocabulary.yml", sitting, f"{sitting}    asks_first: [flor]\n")
    place = "positions.sitting.asks_first.1"
    assert told(positions_ask_for_known_reasons, content) == [
        ("content/vocabulary.yml", place, "no reason 'flor'")
    ]
