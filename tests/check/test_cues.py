from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.cues import cues_count_as_their_steps_do, shown_steps_have_a_cue
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FIST, BEND = "exercises/fist.yml", "exercises/wrist-bend.yml"
EIGHT = "one word and again one word and more"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


def test_a_step_that_a_panel_shows_is_said_in_eight_words(content: Path, edit: Edit) -> None:
    edit(FIST, "Make a fist.", EIGHT)
    assert told(shown_steps_have_a_cue, content) == []
    edit(FIST, EIGHT, f"{EIGHT} still")
    wrong = "steps.1.text: 9 words below a film"
    assert told(shown_steps_have_a_cue, content) == [(FIST, wrong)]
    edit(FIST, "still", "still\n    cue: Make a fist")
    assert told(shown_steps_have_a_cue, content) == []


def test_a_step_that_no_panel_shows_may_be_long_without_a_cue(content: Path, edit: Edit) -> None:
    edit(BEND, "text: Let go slowly.", f"text: {EIGHT} still")
    assert told(shown_steps_have_a_cue, content) == []
    edit(BEND, f"{EIGHT} still", f"Let go.\n    cue: {EIGHT} still")
    wrong = "steps.5.cue: 9 words below a film"
    assert told(shown_steps_have_a_cue, content) == [(BEND, wrong)]


def test_a_hold_is_said_below_a_film_though_no_panel_shows_it(content: Path, edit: Edit) -> None:
    edit(BEND, "text: Stay there.", f"text: {EIGHT} still")
    wrong = "steps.3.text: 9 words below a film"
    assert told(shown_steps_have_a_cue, content) == [(BEND, wrong)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Let go.", "variants.short.steps.2.text"),
        ("Stand up. [R01]", "variants.standing.steps.1.text"),
    ],
)
def test_a_variant_has_cues_of_its_own(content: Path, edit: Edit, text: str, place: str) -> None:
    edit(BEND, f"        text: {text}\n", f"        text: {EIGHT} still\n")
    wrong = f"{place}: 9 words below a film"
    assert told(shown_steps_have_a_cue, content) == [(BEND, wrong)]


def test_a_number_of_a_cue_stands_in_its_step(content: Path, edit: Edit) -> None:
    edit(BEND, "text: Stay there.", "text: Stay for 10 breaths.\n    cue: Stay for 10")
    assert told(cues_count_as_their_steps_do, content) == []
    edit(BEND, "cue: Stay for 10", "cue: Stay for 12")
    assert told(cues_count_as_their_steps_do, content) == [(BEND, "steps.3.cue: 12 in a cue")]
