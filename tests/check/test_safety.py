from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.safety import (
    exercises_say_when_to_stop,
    guidance_names_its_sources,
    routines_say_when_to_stop,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.wrong) for problem in rule(draft)]


@pytest.mark.parametrize("new", ["", "stop_when: []\n"])
def test_an_exercise_without_a_stop_rule_is_refused(content: Path, edit: Edit, new: str) -> None:
    edit("exercises/fist.yml", "stop_when: [when: It hurts.]\n", new)
    assert told(exercises_say_when_to_stop, content) == [
        ("content/exercises/fist.yml", "no stop rule")
    ]
    assert told(routines_say_when_to_stop, content) == []


@pytest.mark.parametrize("new", ["", "stop_when: []\n"])
def test_a_routine_without_a_stop_rule_is_refused(content: Path, edit: Edit, new: str) -> None:
    edit(
        "routines/hand-break.yml", "stop_when: [when: It gets worse., when: It stays numb.]\n", new
    )
    assert told(routines_say_when_to_stop, content) == [
        ("content/routines/hand-break.yml", "no stop rule")
    ]
    assert told(exercises_say_when_to_stop, content) == []


@pytest.mark.parametrize("new", ["", "sources: []\n"])
def test_a_topic_without_a_source_is_refused(content: Path, edit: Edit, new: str) -> None:
    edit("guidance/rest.yml", "sources: [R01]\n", new)
    assert told(guidance_names_its_sources, content) == [("content/guidance/rest.yml", "no source")]


def test_a_topic_that_cites_inside_its_text_needs_no_list(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "sources: [R01]\n", "")
    edit("guidance/rest.yml", "a little. [own]", "a little. [R01]")
    assert told(guidance_names_its_sources, content) == []
