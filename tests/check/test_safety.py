from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.safety import (
    exercises_say_when_to_stop,
    guidance_names_its_sources,
    routines_say_when_to_stop,
    safety_check_has_three_levels,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.wrong) for problem in rule(draft)]


@pytest.mark.parametrize("new", ["", "stop_when: []\n"])
def test_an_exercise_without_a_stop_rule_is_refused(content: Path, edit: Edit, new: str) -> None:
    edit("exercises/fist.yml", "stop_when: [It hurts.]\n", new)
    assert told(exercises_say_when_to_stop, content) == [
        ("content/exercises/fist.yml", "no stop rule")
    ]
    assert told(routines_say_when_to_stop, content) == []


@pytest.mark.parametrize("new", ["", "stop_when: []\n"])
def test_a_routine_without_a_stop_rule_is_refused(content: Path, edit: Edit, new: str) -> None:
    edit("routines/hand-break.yml", "stop_when: [It gets worse., It stays numb.]\n", new)
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
    edit("guidance/rest.yml", "[own]", "[R01]")
    assert told(guidance_names_its_sources, content) == []


@pytest.mark.parametrize(
    ("old", "new", "levels"),
    [
        ("level: same-day", "level: emergency", "emergency, emergency, appointment"),
        ("level: emergency", "level: appointment", "appointment, same-day, appointment"),
        (
            "key_points:",
            "  - level: appointment\n    heading: Again\n    signs: [Still sore.]\nkey_points:",
            "emergency, same-day, appointment, appointment",
        ),
    ],
)
def test_the_safety_check_has_each_level_once_and_in_order(
    content: Path, edit: Edit, old: str, new: str, levels: str
) -> None:
    edit("guidance/check-first.yml", old, new)
    assert told(safety_check_has_three_levels, content) == [
        ("content/guidance/check-first.yml", f"the care cards are {levels}")
    ]


def test_another_topic_may_have_any_care_cards_until_it_is_the_safety_check(
    content: Path, edit: Edit
) -> None:
    card = "care_cards:\n  - level: same-day\n    heading: Go\n    signs: [It hurts.]\nkey_points:"
    edit("guidance/rest.yml", "key_points:", card)
    assert told(safety_check_has_three_levels, content) == []
    edit("site.yml", "check: check-first", "check: rest")
    assert told(safety_check_has_three_levels, content) == [
        ("content/guidance/rest.yml", "the care cards are same-day")
    ]


def test_a_safety_check_that_is_not_there_is_left_to_another_rule(content: Path) -> None:
    draft, _ = load(content)
    assert list(safety_check_has_three_levels(replace(draft, guidance={}))) == []
    assert list(safety_check_has_three_levels(replace(draft, site=None))) == []
