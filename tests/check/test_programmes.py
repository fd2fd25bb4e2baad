from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.programmes import (
    days_of_a_week_add_up,
    programmes_join_sets,
    walks_go_on_in_order,
)
from generator.check.references import routines_exist
from generator.content.load import load

Edit = Callable[[str, str, str], None]
MONTH = "routines/hand-month.yml"
WEEKS = "programme.stages.{}.weeks.{}"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


def test_what_a_programme_joins_is_there(content: Path, edit: Edit) -> None:
    assert told(routines_exist, content) == []
    edit(MONTH, "walking: fist-weeks", "walking: feet-weeks")
    edit(MONTH, "instead: [hand-night, hand-break]", "instead: [hand-day]")
    edit(
        MONTH,
        "            - routine: hand-night\n              days",
        "            - routine: hands\n              days",
    )
    edit("routines/hand-night.yml", "routine: fist-weeks", "routine: fists")
    assert told(routines_exist, content) == [
        (MONTH, "programme.walking: no routine 'feet-weeks'"),
        (MONTH, f"{WEEKS.format(1, 1)}.sets.1.instead.1: no routine 'hand-day'"),
        (MONTH, f"{WEEKS.format(2, 2)}.sets.1.routine: no routine 'hands'"),
        ("routines/hand-night.yml", "ask_first.1.routine: no routine 'fists'"),
    ]


def test_sets_have_steps_and_walks_a_plan_by_weeks(content: Path, edit: Edit) -> None:
    assert told(programmes_join_sets, content) == []
    edit(MONTH, "walking: fist-weeks", "walking: hand-break")
    edit(MONTH, "instead: [hand-night, hand-break]", "instead: [fist-weeks]")
    assert told(programmes_join_sets, content) == [
        (MONTH, "programme.walking: 'hand-break' is none such"),
        (MONTH, f"{WEEKS.format(1, 1)}.sets.1.instead.1: 'fist-weeks' is none such"),
    ]


def test_the_days_of_a_week_are_seven_at_most(content: Path, edit: Edit) -> None:
    edit(MONTH, "              when: when tired", "              days_a_week: 4")
    assert told(days_of_a_week_add_up, content) == []
    edit(MONTH, "              days_a_week: 4", "              days_a_week: 5")
    assert told(days_of_a_week_add_up, content) == [
        (MONTH, f"{WEEKS.format(1, 1)}.sets: its sets take 8 days")
    ]


@pytest.mark.parametrize(
    ("first", "place", "wrong"),
    [
        (2, (1, 1), 2),  # it begins with the first
        (3, (1, 1), 3),  # which the plan has not
    ],
)
def test_walks_begin_with_the_first_week_of_the_plan(
    content: Path, edit: Edit, first: int, place: tuple[int, int], wrong: int
) -> None:
    assert told(walks_go_on_in_order, content) == []
    edit(MONTH, "walking_week: 1", f"walking_week: {first}")
    assert (
        MONTH,
        f"{WEEKS.format(*place)}.walking_week: week {wrong} of the walks",
    ) in told(walks_go_on_in_order, content)


def test_walks_never_go_back_nor_leave_out_a_week(content: Path, edit: Edit) -> None:
    path = content / MONTH
    text = path.read_text("utf-8")
    head, _, tail = text.rpartition("walking_week: 2")
    path.write_text(f"{head}walking_week: 1{tail}", encoding="utf-8")
    assert told(walks_go_on_in_order, content) == [
        (MONTH, f"{WEEKS.format(2, 2)}.walking_week: week 1 of the walks")
    ]
    edit(
        "routines/fist-weeks.yml",
        "      pace: steady\n",
        "      pace: steady\n    - minutes: 3\n      days: 5\n      pace: quick\n",
    )
    path.write_text(text.replace("walking_week: 2", "walking_week: 3"), encoding="utf-8")
    assert told(walks_go_on_in_order, content) == [
        (MONTH, f"{WEEKS.format(2, 1)}.walking_week: week 3 of the walks")
    ]
