from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.agreement import (
    figures_show_the_position,
    things_that_are_named_are_drawn,
    words_name_the_position_of_the_figure,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FIST, BEND, BREAK = "exercises/fist.yml", "exercises/wrist-bend.yml", "routines/hand-break.yml"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


def test_a_figure_begins_from_a_base_of_its_position(content: Path, edit: Edit) -> None:
    assert told(figures_show_the_position, content) == []
    edit(FIST, "start_position: sitting", "start_position: hanging")
    edit(BEND, "    position: standing", "    position: hanging")
    edit("vocabulary.yml", "bases: [standing, kneeling]", "bases: [kneeling]")
    assert told(figures_show_the_position, content) == [
        (FIST, "start_position: the figure is drawn from 'sitting'"),
        (BEND, "variants.standing.position: the figure is drawn from 'standing'"),
    ]


def test_a_variant_of_chosen_panels_shows_what_its_exercise_does(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "bases: [standing, sitting]", "bases: [sitting]")
    assert told(figures_show_the_position, content) == [
        (BEND, "start_position: the figure is drawn from 'standing'"),
        (BEND, "variants.short.position: the figure is drawn from 'standing'"),
    ]


def test_a_figure_may_show_another_position_too(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "bases: [standing, sitting]", "bases: [standing]")
    assert [path for path, _ in told(figures_show_the_position, content)] == [FIST]
    edit("figures/fist.yml", "base: sitting", "base: sitting\nalso_shows: [standing]")
    assert told(figures_show_the_position, content) == []


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ((FIST, "name: Fist", "name: Fist when seated"), None),
        ((BREAK, "how: You bend", "how: You sit and bend"), "steps.1.how: 'sit'"),
        ((BREAK, "note: Slowly today.", "note: Slowly, seated."), "steps.1.note: 'seated'"),
        ((BEND, "name: Standing bend", "name: Seated bend"), "variants.standing.name: 'seated'"),
        ((BEND, "You stand and bend", "You SIT and bend"), "variants.standing.summary: 'sit'"),
        ((BEND, "Stand up.", "Sit up."), "variants.standing.steps.1.text: 'sit'"),
        ((BEND, "Stand up.", "Sit or stand up."), "variants.standing.steps.1.text: 'sit'"),
        ((BEND, "Stand up.", "Sit, then stand up."), None),
        ((BEND, "Stand up.", "Site and sitter."), None),
    ],
)
def test_words_name_no_posture_that_the_figure_does_not_show(
    content: Path, edit: Edit, change: tuple[str, str, str], wrong: str | None
) -> None:
    edit("vocabulary.yml", "bases: [standing, sitting]", "bases: [sitting]")
    edit("vocabulary.yml", "bases: [standing, squat]", "bases: [squat]\n    said: [stand]")
    for figure in ("wrist-bend", "wrist-bend-standing"):
        edit(f"figures/{figure}.yml", "base: standing", "base: squat")
    edit(BEND, "text: Sit at a table.", "text: Be at a table.")
    assert told(words_name_the_position_of_the_figure, content) == []
    edit(*change)
    base = "'squat'"
    expected = [(change[0], f"{wrong} beside a figure from {base}")] if wrong else []
    assert told(words_name_the_position_of_the_figure, content) == expected


def test_what_is_needed_or_named_is_drawn_or_the_figure_says_why_not(
    content: Path, edit: Edit
) -> None:
    assert told(things_that_are_named_are_drawn, content) == []
    edit("figures/wrist-bend.yml", "not_drawn:\n  table: The hands are what counts.\n", "")
    assert told(things_that_are_named_are_drawn, content) == [
        (BEND, "equipment.1: 'table' is not drawn"),
        (BEND, "steps.1.text: 'table' is not drawn"),
    ]
    edit("figures/wrist-bend-standing.yml", "  wall: It may be any.\n", "")
    wrong = "variants.standing.equipment.1: 'wall' is not drawn"
    assert (BEND, wrong) in told(things_that_are_named_are_drawn, content)


@pytest.mark.parametrize(
    ("said", "problems"),
    [
        ("Put it on a desk.", ["steps.1.text: 'table' is not drawn"]),
        ("Put it on a table or your lap.", ["steps.1.text: 'table' is not drawn"]),
        ("Go to a table or a stool.", []),
        ("Go to a stool. Then to a table.", ["steps.1.text: 'table' is not drawn"]),
        ("Be tableless.", []),
    ],
)
def test_of_things_that_a_sentence_offers_one_is_enough(
    content: Path, edit: Edit, said: str, problems: list[str]
) -> None:
    stool = "  stool:\n    name: Stool\n    drawn_as: [stool]\n    said: [stool]\n"
    edit("vocabulary.yml", "equipment:\n", f"equipment:\n{stool}")
    edit(FIST, "text: Make a fist.", f"text: {said}")
    assert told(things_that_are_named_are_drawn, content) == [(FIST, one) for one in problems]


def test_without_a_vocabulary_nothing_is_held_against_it(content: Path) -> None:
    (content / "vocabulary.yml").unlink()
    draft, problems = load(content)
    assert problems != []
    for rule in (
        figures_show_the_position,
        words_name_the_position_of_the_figure,
        things_that_are_named_are_drawn,
    ):
        assert list(rule(draft)) == []


def test_a_thing_that_the_vocabulary_does_not_have_is_for_another_rule(
    content: Path, edit: Edit
) -> None:
    edit(FIST, "equipment: []", "equipment: [table]")
    assert told(things_that_are_named_are_drawn, content) == [
        (FIST, "equipment.1: 'table' is not drawn")
    ]
    edit(FIST, "equipment: [table]", "equipment: [tabel]")
    assert told(things_that_are_named_are_drawn, content) == []
