from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.transitions import (
    routines_say_how_one_gets_up,
    steps_apart_come_last,
    steps_say_how_one_gets_there,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
BREAK, NIGHT = "routines/hand-break.yml", "routines/hand-night.yml"
SITTING = "    bases: [standing, sitting]\n"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


@pytest.fixture
def on_floor(edit: Edit) -> None:
    """All that is done sitting is then done on the floor."""
    edit("vocabulary.yml", SITTING, f"{SITTING}    on_floor: true\n")


def test_those_who_stay_upright_need_no_word(content: Path, edit: Edit) -> None:
    edit(BREAK, "    before: Stand up first.\n", "")
    edit(BREAK, "    before: Sit down first.\n", "")
    assert told(steps_say_how_one_gets_there, content) == []
    assert told(routines_say_how_one_gets_up, content) == []


@pytest.mark.usefixtures("on_floor")
def test_who_gets_down_or_up_is_told_so_first(content: Path, edit: Edit) -> None:
    wrong = "one gets down to the floor or up for it, and nothing says so"
    first = [(BREAK, f"steps.1: {wrong}"), (NIGHT, f"steps.1: {wrong}")]
    assert told(steps_say_how_one_gets_there, content) == first
    edit(BREAK, "    before: Stand up first.\n", "")
    assert told(steps_say_how_one_gets_there, content) == [
        first[0],
        (BREAK, f"steps.2: {wrong}"),
        first[1],
    ]


@pytest.mark.usefixtures("on_floor")
def test_what_is_done_apart_is_another_time(content: Path, edit: Edit) -> None:
    edit(NIGHT, "    apart: true\n", "")
    fields = [field.partition(":")[0] for _, field in told(steps_say_how_one_gets_there, content)]
    assert fields == ["steps.1", "steps.1", "steps.3"]


def test_who_turns_over_or_lies_down_on_a_bed_is_told_so_first(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "name: Standing\n", "name: Standing\n    on_floor: true\n")
    edit("vocabulary.yml", SITTING, f"{SITTING}    on_floor: true\n")
    edit(BREAK, "    before: Stand up first.\n", "")
    wrong = "steps.2: one turns over for it, and nothing says so"
    assert (BREAK, wrong) in told(steps_say_how_one_gets_there, content)
    edit("vocabulary.yml", "drawn_as: [wall, wall-behind]", "drawn_as: [wall, bed]")
    wrong = "steps.2: one gets down to the floor or up, and one lies down or gets up for it"
    assert (BREAK, f"{wrong}, and nothing says so") in told(steps_say_how_one_gets_there, content)


@pytest.mark.usefixtures("on_floor")
def test_who_ends_on_the_floor_is_told_how_to_get_up(content: Path, edit: Edit) -> None:
    assert told(routines_say_how_one_gets_up, content) == []
    edit(BREAK, "after: Shake your hands. [own]\n", "")
    wrong = "steps: it ends on the floor, and nothing follows"
    assert told(routines_say_how_one_gets_up, content) == [(BREAK, wrong)]


@pytest.mark.parametrize(
    "change",
    [
        ("    core: true", "    apart: true"),
        ("    apart: true", "    apart: true\n    core: true"),
        ("    before: Stand up.", "    apart: true\n    before: Stand up.\n    core: true"),
    ],
)
def test_what_is_done_apart_comes_last_and_is_no_core(
    content: Path, edit: Edit, change: tuple[str, str]
) -> None:
    assert told(steps_apart_come_last, content) == []
    edit(NIGHT, *change)
    ((path, field),) = told(steps_apart_come_last, content)
    assert (path, field.partition(": ")[2]) == (
        NIGHT,
        "done apart, but not at the end of the rest",
    )


def test_two_steps_may_be_done_apart(content: Path, edit: Edit) -> None:
    edit(NIGHT, "    before: Stand up.", "    before: Stand up.\n    apart: true")
    assert told(steps_apart_come_last, content) == []
