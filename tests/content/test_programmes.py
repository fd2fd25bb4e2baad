from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.library import Library
from generator.content.programmes import days, walk, week_minutes
from generator.models import Programme


def plan(library: Library) -> Programme:
    programme = library.routines["hand-month"].programme
    assert programme
    return programme


def test_a_set_names_the_days_on_which_it_is_done(library: Library) -> None:
    first, second = plan(library).weeks[0].sets
    assert (days(first), days(second)) == ((2, 3), (0, 0))
    assert days(plan(library).weeks[1].sets[0]) == (3, 3)


def test_walks_are_those_of_a_week_of_the_plan(library: Library) -> None:
    by_weeks = library.routines["fist-weeks"].weekly_plan
    assert by_weeks
    programme = plan(library)
    walks = [walk(library, programme, week) for week in programme.weeks]
    assert walks == [by_weeks.weeks[0], by_weeks.weeks[1], by_weeks.weeks[1]]


def test_walks_of_no_plan_by_weeks_are_a_fault(library: Library) -> None:
    programme = plan(library).model_copy(update={"walking": "hand-break"})
    with pytest.raises(KeyError, match="hand-break"):
        walk(library, programme, programme.weeks[0])


def test_a_week_takes_its_sets_as_often_as_they_are_done_and_its_walks(library: Library) -> None:
    """The hand break takes 3 minutes, hands at night 1, walks 5 times 1, then 5 times 1 or 2."""
    programme = plan(library)
    assert [week_minutes(library, programme, week) for week in programme.weeks] == [
        (5 + 3 * 2, 5 + 3 * 2 * 3),
        (5 + 3 * 3, 10 + 3 * 3),
        (5 + 1, 10 + 1),
    ]


def test_what_a_moment_calls_for_does_not_count(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit(
        "routines/hand-month.yml", "              when: when tired", "              days_a_week: 2"
    )
    library = read(content)
    assert week_minutes(library, plan(library), plan(library).weeks[0]) == (11 + 2, 23 + 2)
