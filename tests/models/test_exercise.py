from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Exercise, Instead, Step, Variant, Variation

LEAST: dict[str, Any] = {
    "name": "Fist",
    "summary": "You close your hand.",
    "kind": "strength",
    "start_position": "sitting",
    "equipment": [],
    "regions": ["fingers"],
    "steps": [{"role": "move", "text": "Make a fist."}],
    "dose": {"minutes": 1, "origin": "our-suggestion"},
    "should_feel": [],
    "mistakes": [],
    "review": {"state": "not-reviewed", "written_on": "2026-01-02", "due_on": "2027-01-02"},
}


def test_an_exercise_with_the_least_is_silent_on_the_rest() -> None:
    exercise = Exercise.model_validate(LEAST)
    rest = set(Exercise.model_fields) - set(LEAST) - {"variants", "steps_origin"}
    assert (exercise.variants, exercise.steps_origin) == ({}, "source")
    assert {key: getattr(exercise, key) for key in rest} == dict.fromkeys(
        [
            "aliases",
            "also_called",
            "search_words",
            "muscles",
            "goals",
            "stop_when",
            "ask_first",
            "easier",
            "harder",
            "instead",
            "tested",
            "evidence",
            "sources",
        ],
        (),
    )


@pytest.mark.parametrize("key", list(LEAST))
def test_the_least_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Exercise.model_validate({name: value for name, value in LEAST.items() if name != key})


@pytest.mark.parametrize("key", ["steps", "regions"])
def test_an_exercise_has_a_step_and_a_region(key: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Exercise.model_validate({**LEAST, key: []})


@pytest.mark.parametrize("role", ["get-ready", "move", "hold", "return", "breathe"])
def test_a_step_has_a_role(role: str) -> None:
    assert Step.model_validate({"role": role, "text": "Go."}).role == role


def test_a_step_has_no_other_role() -> None:
    with pytest.raises(ValidationError, match="Input should be 'get-ready', 'move', 'hold'"):
        Step.model_validate({"role": "jump", "text": "Go."})


def test_a_variation_may_name_an_exercise_by_its_id() -> None:
    assert Variation.model_validate({"how": "Sit."}).exercise is None
    assert Variation.model_validate({"how": "Sit.", "exercise": "fist"}).exercise == "fist"
    with pytest.raises(ValidationError, match="should match pattern"):
        Variation.model_validate({"how": "Sit.", "exercise": "The fist"})


def test_what_to_do_instead_has_a_reason_and_may_name_an_exercise() -> None:
    instead = Instead.model_validate({"reason": "floor", "how": "Sit. [S01]"})
    assert (instead.reason, instead.how, instead.exercise) == ("floor", "Sit. [S01]", None)
    given = {"reason": "floor", "how": "Sit.", "exercise": "fist"}
    assert Instead.model_validate(given).exercise == "fist"
    for key in ("reason", "how"):
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Instead.model_validate({name: value for name, value in given.items() if name != key})
    for key in ("reason", "exercise"):
        with pytest.raises(ValidationError, match=f"{key}\n  String should match pattern"):
            Instead.model_validate({**given, key: "The fist"})


def test_the_sample_has_every_key_once(library: Library) -> None:
    exercise = library.exercises["wrist-bend"]
    keys = exercise.model_dump(exclude_unset=True)
    # Of old ids the sample has one, of a routine.
    assert list(keys) == [key for key in Exercise.model_fields if key != "aliases"]
    assert [key for key, value in keys.items() if value in ((), None)] == []
    instead = {key for one in exercise.instead for key in one.model_fields_set}
    assert instead == set(Instead.model_fields)
    used = {key for one in exercise.variants.values() for key in one.model_fields_set}
    assert used == set(Variant.model_fields) - {"aliases"}
