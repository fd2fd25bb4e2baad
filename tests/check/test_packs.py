from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.packs import (
    packs_are_for_a_reason_or_a_goal,
    packs_have_their_own_id,
    packs_hold_what_suits_their_reason,
)
from generator.check.references import routines_exist
from generator.content.load import load

Edit = Callable[[str, str, str], None]
SITE = "site.yml"


def told(rule: Rule, content: Path) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    return [f"{p.field}: {p.wrong}" for p in rule(draft)]


def test_two_packs_never_have_one_file(content: Path, edit: Edit) -> None:
    assert told(packs_have_their_own_id, content) == []
    edit(SITE, "- id: stiff", "- id: on-chair")
    assert told(packs_have_their_own_id, content) == ["packs.2.id: 'on-chair' is there twice"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("    reason: floor\n", "", "packs.1: neither a reason nor a goal"),
        (
            "    goal: ease-stiffness\n",
            "    goal: ease-stiffness\n    reason: floor\n",
            "packs.2: a reason and a goal",
        ),
        ("reason: floor", "reason: knot", "packs.1.reason: no reason 'knot'"),
        ("goal: ease-stiffness", "goal: ease", "packs.2.goal: no goal 'ease'"),
    ],
)
def test_a_pack_is_for_one_thing_that_there_is(
    old: str, new: str, problem: str, content: Path, edit: Edit
) -> None:
    assert told(packs_are_for_a_reason_or_a_goal, content) == []
    edit(SITE, old, new)
    assert told(packs_are_for_a_reason_or_a_goal, content) == [problem]


def test_of_a_pack_for_a_reason_each_routine_suits_that(content: Path, edit: Edit) -> None:
    assert told(packs_hold_what_suits_their_reason, content) == []
    edit(SITE, "routines: [hand-month]", "routines: [hand-month, hand-break]")
    assert told(packs_hold_what_suits_their_reason, content) == [
        "packs.1.routines.2: 'hand-break' does not say that it suits 'floor'"
    ]


def test_a_pack_for_a_goal_holds_any_routine_that_there_is(content: Path, edit: Edit) -> None:
    edit(SITE, "routines: [hand-break, hand-night]", "routines: [fist-weeks, hand-day]")
    assert told(packs_hold_what_suits_their_reason, content) == []
    assert told(routines_exist, content) == ["packs.2.routines.2: no routine 'hand-day'"]


def test_without_a_vocabulary_or_a_site_nothing_is_said_of_packs(content: Path) -> None:
    (content / "vocabulary.yml").unlink()
    assert list(packs_are_for_a_reason_or_a_goal(load(content)[0])) == []
    (content / SITE).unlink()
    draft, _ = load(content)
    assert list(packs_are_for_a_reason_or_a_goal(draft)) == []
    assert list(packs_have_their_own_id(draft)) == []
