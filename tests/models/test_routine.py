from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Routine, RoutineStep, Swap, Week, WeeklyPlan

LEAST: dict[str, Any] = {
    "name": "Hand break",
    "summary": "Two moves.",
    "who_for": ["You type."],
    "schedule": {},
    "progress": ["Add one."],
    "origin": "our-suggestion",
    "review": {"state": "not-reviewed", "written_on": "2026-01-02", "due_on": "2027-01-02"},
}


def test_a_routine_with_the_least_is_silent_on_the_rest() -> None:
    routine = Routine.model_validate(LEAST)
    rest = set(Routine.model_fields) - set(LEAST)
    assert {key: getattr(routine, key) for key in rest} == {
        "order": 100,
        "aliases": (),
        "search_words": (),
        "picture": None,
        "calendar_hour": None,
        "steps": (),
        "need": None,
        "suits": (),
        "after": None,
        "weekly_plan": None,
        "programme": None,
        "ask_first": (),
        "stop_when": (),
        "basis": (),
        "sources": (),
    }


@pytest.mark.parametrize("key", list(LEAST))
def test_the_least_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Routine.model_validate({name: value for name, value in LEAST.items() if name != key})


@pytest.mark.parametrize("key", ["who_for", "progress"])
def test_a_routine_says_for_whom_it_is_and_how_to_go_on(key: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Routine.model_validate({**LEAST, key: []})


@pytest.mark.parametrize("order", [0, 1001, "1"])
def test_the_place_in_overviews_is_a_number_from_1_to_1000(order: object) -> None:
    with pytest.raises(ValidationError, match="1 validation error for Routine\norder\n"):
        Routine.model_validate({**LEAST, "order": order})


def test_a_step_names_an_exercise_and_its_amount() -> None:
    step = RoutineStep.model_validate({"exercise": "fist", "amount": {"minutes": 1}})
    assert (step.exercise, step.amount.minutes, step.note, step.swaps) == ("fist", 1, None, ())
    assert (step.core, step.apart) == (False, False)
    for key in ("exercise", "amount"):
        given = {"exercise": "fist", "amount": {"minutes": 1}}
        del given[key]
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            RoutineStep.model_validate(given)


def test_a_swap_says_when_and_how() -> None:
    swap = Swap.model_validate({"when": "it hurts", "how": "Leave it out."})
    assert (swap.when, swap.how, swap.exercise) == ("it hurts", "Leave it out.", None)
    assert swap.reasons == ()


def test_a_plan_has_a_week() -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        WeeklyPlan.model_validate({"exercise": "fist", "weeks": []})


@pytest.mark.parametrize(
    ("key", "lowest", "highest"), [("minutes", 1, 180), ("minutes_up_to", 2, 180), ("days", 1, 7)]
)
def test_a_week_has_limits(key: str, lowest: int, highest: int) -> None:
    week = {"minutes": 1, "days": 5, "pace": "slow"}
    for good in (lowest, highest):
        assert getattr(Week.model_validate({**week, key: good}), key) == good
    for bad in (lowest - 1, highest + 1):
        with pytest.raises(ValidationError, match=f"1 validation error for Week\n{key}\n"):
            Week.model_validate({**week, key: bad})


def test_the_sample_has_every_key_of_routines_once(library: Library) -> None:
    used = {key for routine in library.routines.values() for key in routine.model_fields_set}
    assert used == set(Routine.model_fields)
    steps = [step for routine in library.routines.values() for step in routine.steps]
    named = {key for step in steps for key in step.model_fields_set}
    assert named == set(RoutineStep.model_fields)
    swaps = {key for step in steps for swap in step.swaps for key in swap.model_fields_set}
    assert swaps == set(Swap.model_fields)
