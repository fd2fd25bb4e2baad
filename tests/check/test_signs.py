import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.signs import (
    no_phrase_is_graded_twice,
    no_phrase_is_meant_and_not_meant,
    records_grade_no_sign,
    signs_exist,
    signs_say_who_vouches,
    signs_stand_in_the_lists,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
SIGNS = "content/signs.yml"


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(problem.path, problem.field, problem.wrong) for problem in rule(draft)]


@pytest.mark.parametrize(
    ("file", "old", "field"),
    [
        ("exercises/wrist-bend.yml", "sign: tingle", "stop_when.1.sign"),
        ("site.yml", "sign: no-breath", "safety.stop_rules.2.sign"),
        ("guidance/check-first.yml", "signs: [no-breath", "signs.1"),
        ("signs.yml", "signs: [tingle", "short_queries.2.signs.1"),
    ],
)
def test_every_sign_that_is_named_stands_in_the_table(
    content: Path, edit: Edit, file: str, old: str, field: str
) -> None:
    edit(file, old, re.sub("tingle|no-breath", "tingel", old))
    assert told(signs_exist, content) == [(f"content/{file}", field, "no sign 'tingel'")]


def test_the_system_of_a_sign_is_a_heading_of_the_lists(content: Path, edit: Edit) -> None:
    edit("signs.yml", "    more: or you gasp\n", "    more: or you gasp\n")
    assert told(signs_stand_in_the_lists, content) == []
    edit("signs.yml", "systems:\n  breath:", "systems:\n  lungs:")
    found = told(signs_stand_in_the_lists, content)
    assert found[0] == (SIGNS, "signs.no-breath.system", "no system 'breath'")


def test_a_sign_names_a_source_or_says_that_its_level_is_our_own(content: Path, edit: Edit) -> None:
    edit("signs.yml", "    own: [level, action]\n", "    own: [action]\n")
    assert told(signs_say_who_vouches, content) == [
        (SIGNS, "signs.hot-hand", "nobody vouches for its level")
    ]


def test_what_people_type_stands_at_one_sign_whatever_its_capitals(
    content: Path, edit: Edit
) -> None:
    edit("signs.yml", "typed: [no better for weeks]", "typed: [My hand is red]")
    assert told(no_phrase_is_graded_twice, content) == [
        (SIGNS, "signs.slow-hand.typed.1", "'My hand is red' stands at 'hot-hand' too")
    ]


@pytest.mark.parametrize("name", ["not_meant", "not_meant_alike"])
def test_what_only_sounds_like_a_sign_is_typed_for_none_whichever_list_has_it(
    content: Path, edit: Edit, name: str
) -> None:
    edit("signs.yml", f"    {name}: [hot hands", f"    {name}: [Cant breathe, hot hands")
    assert told(no_phrase_is_meant_and_not_meant, content) == [
        (SIGNS, f"signs.hot-hand.{name}.1", "'Cant breathe' is typed for 'no-breath'")
    ]


@pytest.mark.parametrize(
    ("file", "old", "field"),
    [
        ("exercises/fist.yml", "It hurts.", "stop_when.1.when"),
        ("routines/hand-break.yml", "Slowly today.", "steps.1.note"),
    ],
)
def test_no_record_says_what_to_do_about_a_sign(
    content: Path, edit: Edit, file: str, old: str, field: str
) -> None:
    edit(file, old, "Be seen today.")
    assert told(records_grade_no_sign, content) == [
        (f"content/{file}", field, "'Be seen today' says what to do about a sign")
    ]


def test_the_safety_check_may_speak_of_all_signs(content: Path, edit: Edit) -> None:
    edit("guidance/check-first.yml", "summary: Three lists.", "summary: Be seen today.")
    assert told(records_grade_no_sign, content) == []
