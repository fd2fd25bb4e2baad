import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Exercise, Routine
from generator.models.routine import RoutineAsk
from generator.models.safety import AskFirst, PainStep, StopRule


def test_a_stop_rule_says_what_happens_and_may_name_a_sign_and_what_to_do() -> None:
    rule = StopRule.model_validate({"when": "It hurts. [S01]"})
    assert (rule.sign, rule.then) == (None, None)
    whole = {"when": "It hurts.", "sign": "hot-hand", "then": "Sit down."}
    assert StopRule.model_validate(whole).model_dump() == whole
    with pytest.raises(ValidationError, match="when\n  Field required"):
        StopRule.model_validate({"sign": "hot-hand"})
    with pytest.raises(ValidationError, match="sign\n  String should match pattern"):
        StopRule.model_validate({**whole, "sign": "A hot hand"})


@pytest.mark.parametrize("key", ["level", "action", "number"])
def test_a_stop_rule_grades_nothing_itself(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Extra inputs are not permitted"):
        StopRule.model_validate({"when": "It hurts.", key: "emergency"})


def test_who_should_ask_first_is_a_reason_and_may_have_a_note() -> None:
    assert AskFirst.model_validate({"reason": "swelling"}).note is None
    assert AskFirst.model_validate({"reason": "swelling", "note": "Rings too. [own]"}).note
    for bad in ("Swollen hand", "", 5):
        with pytest.raises(ValidationError, match="1 validation error for AskFirst\nreason\n"):
            AskFirst.model_validate({"reason": bad})
    with pytest.raises(ValidationError, match="reason\n  Field required"):
        AskFirst.model_validate({"note": "Rings too."})


def test_a_step_of_pain_has_figures_and_says_what_to_do_shortly_and_wholly() -> None:
    step = {"score": "0 to 3", "act": "Go on", "more": "Up to 3 you may go on. [S01]"}
    assert PainStep.model_validate(step).model_dump() == step
    for key in step:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            PainStep.model_validate({name: value for name, value in step.items() if name != key})
    with pytest.raises(ValidationError, match="act\n  the sign '\\['"):
        PainStep.model_validate({**step, "act": "Go on [S01]"})


def test_the_sample_has_every_key_once(library: Library) -> None:
    records: list[Exercise | Routine] = [*library.exercises.values(), *library.routines.values()]
    rules = [rule for record in records for rule in record.stop_when]
    cases = [case for record in records for case in record.ask_first]
    assert {key for rule in rules for key in rule.model_fields_set} == set(StopRule.model_fields)
    assert {key for case in cases for key in case.model_fields_set} == set(RoutineAsk.model_fields)
    assert library.site.safety.pain_rule[0].model_fields_set == set(PainStep.model_fields)
