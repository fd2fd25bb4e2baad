import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.content.library import Library
from generator.models.citations import CITATION, OWN
from generator.site.moves import PATH, moves_file

MARK = re.compile(f"{CITATION.pattern}|{OWN.pattern}|\\]\\(")


def script(library: Library) -> dict[str, Any]:
    """Return what the script sets."""
    begin, _, data = moves_file(library)[PATH].partition("=")
    assert begin == "self.moveLibrary"
    found: dict[str, Any] = json.loads(data.removesuffix(";\n"))
    return found


@pytest.fixture(scope="module")
def shelf(real: Library) -> dict[str, Any]:
    return script(real)


def every_text(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for inner in value.values() for text in every_text(inner))
    elif isinstance(value, list):
        yield from (text for inner in value for text in every_text(inner))


def test_every_form_of_every_exercise_is_there_once(real: Library, shelf: dict[str, Any]) -> None:
    assert [move["id"] for move in shelf["moves"]] == [*real.forms()]
    names = {form.id: form.name for form in real.forms().values()}
    assert {move["id"]: move["name"] for move in shelf["moves"]} == names


def test_every_routine_with_steps_or_weeks_is_there(real: Library, shelf: dict[str, Any]) -> None:
    assert [one["id"] for one in shelf["sets"]] == [i for i, r in real.routines.items() if r.steps]
    plans = [i for i, r in real.routines.items() if r.weekly_plan]
    assert [one["id"] for one in shelf["plans"]] == plans


def test_what_to_do_instead_is_a_move(shelf: dict[str, Any]) -> None:
    known = {move["id"] for move in shelf["moves"]}
    against = [(m["id"], one) for m in shelf["moves"] for one in m.get("against", {}).values()]
    assert len(against) > 100
    assert {one["move"] for _, one in against if "move" in one} <= known
    assert [i for i, one in against if one.get("move") == i] == []


def test_every_reason_has_its_label(shelf: dict[str, Any]) -> None:
    named = {reason for move in shelf["moves"] for reason in move.get("against", {})}
    assert named <= shelf["reasons"].keys()
    assert any(reason["asked"] for reason in shelf["reasons"].values())


def test_no_text_has_marks_of_sources_or_links(shelf: dict[str, Any]) -> None:
    texts = [*every_text(shelf)]
    assert len(texts) > 1000
    assert [text for text in texts if MARK.search(text)] == []


def test_a_step_says_what_is_said_while_it_is_done(library: Library) -> None:
    forms = library.forms()
    for move in script(library)["moves"]:
        steps = forms[move["id"]].steps
        assert [step["role"] for step in move["steps"]] == [step.role for step in steps]
        assert [step.get("cue") for step in move["steps"]] == [step.cue for step in steps]


def test_the_rules_leave_a_gap_for_the_number(shelf: dict[str, Any]) -> None:
    rules = shelf["rules"]
    assert "{number}" in rules["emergency"]
    assert rules["stop"]
    assert len(rules["pain"]) == 3
    assert all(step["more"].endswith(".") for step in rules["pain"])


def test_days_are_the_most_of_a_record_and_the_ready_sets(
    real: Library, shelf: dict[str, Any]
) -> None:
    days: dict[str, list[int]] = {}
    for form in real.forms().values():
        if form.dose.days_a_week:
            days[form.id] = [form.dose.days_a_week_up_to or form.dose.days_a_week]
    for routine in real.routines.values():
        often = routine.schedule
        for step in routine.steps:
            form = real.form(step.exercise, step.variant)
            days.get(form.id, []).append(often.days_a_week_up_to or often.days_a_week or 0)
    said = {move["id"]: move["mostDays"] for move in shelf["moves"] if "mostDays" in move}
    assert said == {i: max(given) for i, given in days.items()}
    assert {3, 7} <= {*said.values()}
