from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.variants import (
    chosen_panels_are_there,
    variants_exist,
    variants_have_ids_of_their_own,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
BEND, BREAK = "exercises/wrist-bend.yml", "routines/hand-break.yml"
PANELS = "[{step: 1, of: 1}, {step: 2, of: 2}]"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


def test_a_variant_that_is_named_is_one_of_the_exercise_named_with_it(
    content: Path, edit: Edit
) -> None:
    assert told(variants_exist, content) == []
    edit(BEND, "    variant: short", "    variant: shirt")
    edit(BREAK, "how: Make a fist.\n", "how: Make a fist.\n        variant: standing\n")
    linked = "[a](exercise:wrist-bend#standing), [b](exercise:wrist-bend#sitting)."
    section = f"sections:\n  - heading: Links\n    body: |\n      {linked} [own]\nsources: [R01]"
    edit("guidance/rest.yml", "sources: [R01]", section)
    assert sorted(told(variants_exist, content)) == [
        (BEND, "easier.1.variant: wrist-bend has no variant 'shirt'"),
        ("guidance/rest.yml", "sections.1.body: wrist-bend has no variant 'sitting'"),
        (BREAK, "steps.1.swaps.1.variant: fist has no variant 'standing'"),
    ]


def test_another_exercise_may_be_done_in_one_of_its_variants(content: Path, edit: Edit) -> None:
    named = "how: Do it in bed.\n    exercise: wrist-bend\n    variant: "
    edit("exercises/fist.yml", "how: Do it in bed.", f"{named}short")
    assert told(variants_exist, content) == []
    edit("exercises/fist.yml", named, f"{named}long-or-")
    wrong = "instead.1.variant: wrist-bend has no variant 'long-or-short'"
    assert told(variants_exist, content) == [("exercises/fist.yml", wrong)]


def test_a_swap_of_a_routine_names_the_exercise_of_its_variant(content: Path, edit: Edit) -> None:
    assert told(variants_exist, content) == []
    edit(
        BREAK,
        "        exercise: wrist-bend\n        variant: standing",
        "        variant: standing",
    )
    assert told(variants_exist, content) == [
        (BREAK, "steps.1.swaps.2.variant: variant 'standing' of no exercise")
    ]


def test_variants_of_an_exercise_that_cannot_be_read_are_not_asked_for(content: Path) -> None:
    (content / BEND).write_text("nothing\n", encoding="utf-8")
    draft, problems = load(content)
    assert problems != []
    assert list(variants_exist(draft)) == []


def test_no_exercise_is_called_as_a_form_of_another(content: Path) -> None:
    assert told(variants_have_ids_of_their_own, content) == []
    text = (content / "exercises/fist.yml").read_text("utf-8")
    for name in ("wrist-bend-low", "wrist-bend-short"):
        (content / f"exercises/{name}.yml").write_text(text, encoding="utf-8")
    wrong = "variants.short: wrist-bend-short is an exercise, too"
    assert told(variants_have_ids_of_their_own, content) == [(BEND, wrong)]


@pytest.mark.parametrize(
    ("panels", "wrong"),
    [
        ("[{step: 2, of: 1}]", None),
        ("[{step: 3, of: 1}]", "panels.1.step: no step 3"),
        ("[{step: 1, of: 2}, {step: 2, of: 3}]", "panels.2.of: no panel of step 3"),
    ],
)
def test_a_chosen_panel_is_drawn_and_shows_a_step_that_there_is(
    content: Path, edit: Edit, panels: str, wrong: str | None
) -> None:
    edit(BEND, PANELS, panels)
    expected = [(BEND, f"variants.short.{wrong}")] if wrong else []
    assert told(chosen_panels_are_there, content) == expected


def test_a_figure_that_cannot_be_read_may_have_any_panel(content: Path, edit: Edit) -> None:
    edit(BEND, PANELS, "[{step: 1, of: 9}]")
    (content / "figures/wrist-bend.yml").write_text("nothing\n", encoding="utf-8")
    draft, _ = load(content)
    assert list(chosen_panels_are_there(draft)) == []
