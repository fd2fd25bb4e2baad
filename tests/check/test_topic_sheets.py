from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.topic_sheets import (
    panels_stand_over_steps,
    parts_say_something,
    parts_take_what_is_there,
    signs_on_sheets_exist,
    the_safety_check_has_every_emergency,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
CHECK = "guidance/check-first.yml"


def told(rule: Rule, content: Path) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    return [f"{p.field}: {p.wrong}" for p in rule(draft)]


def test_a_part_says_something_under_a_heading(content: Path, edit: Edit) -> None:
    assert told(parts_say_something, content) == []
    edit(CHECK, "    - level: same-day\n", "    - heading: Today\n    - lines: ['Rest. [own]']\n")
    assert told(parts_say_something, content) == [
        "sheet.parts.2: nothing under its heading",
        "sheet.parts.3: no heading",
    ]


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("section: Why check", "section: Why chek", "section: no section 'Why chek'"),
        ("[Most sore hands, Go on]", "[Most feet]", "takes.1: 0 passages begin with 'Most feet'"),
        ("[Most sore hands, Go on]", "[Do not]", "takes.1: 2 passages begin with 'Do not'"),
    ],
)
def test_what_a_part_takes_is_there_once(
    content: Path, edit: Edit, old: str, new: str, wrong: str
) -> None:
    assert told(parts_take_what_is_there, content) == []
    edit(CHECK, old, new)
    assert told(parts_take_what_is_there, content) == [f"sheet.parts.3.{wrong}"]


def test_a_section_that_is_taken_has_a_list(content: Path, edit: Edit) -> None:
    edit(CHECK, "      - One thing\n", "      One thing. [own]\n")
    edit(CHECK, "      - **Another** thing, the [wrist bend](exercise:wrist-bend)\n", "")
    assert told(parts_take_what_is_there, content) == [
        "sheet.parts.3.section: no list in 'Why check'"
    ]


def test_a_sign_that_is_named_stands_in_the_table(content: Path, edit: Edit) -> None:
    assert told(signs_on_sheets_exist, content) == []
    edit(CHECK, "      signs: [slow-hand, tingle]", "      signs: [slow-hands, tingle]")
    assert told(signs_on_sheets_exist, content) == ["sheet.parts.3.signs.1: no sign 'slow-hands'"]
    (content / "signs.yml").unlink()
    assert list(signs_on_sheets_exist(load(content)[0])) == []


def test_a_picture_over_steps_shows_steps_that_are_there(content: Path, edit: Edit) -> None:
    edit(CHECK, "    picture: fist\n    compared", "    picture: wrist-bend\n    compared")
    edit(CHECK, "      - One thing\n", "      1. One thing\n")
    edit(CHECK, "      - **Another** thing, the", "      2. Another thing, the")
    assert told(panels_stand_over_steps, content) == []
    edit(CHECK, "      2. Another thing, the [wrist bend](exercise:wrist-bend)\n", "")
    assert told(panels_stand_over_steps, content) == [
        "sheet.parts.3.section: its picture shows step 2 of 1"
    ]


@pytest.mark.parametrize("level", ["emergency", "same-day"])
def test_no_emergency_and_no_sign_for_today_can_be_forgotten(
    content: Path, edit: Edit, level: str
) -> None:
    assert told(the_safety_check_has_every_emergency, content) == []
    edit(CHECK, f"    - level: {level}\n", "")
    assert told(the_safety_check_has_every_emergency, content) == [
        f"sheet.parts: no part has the signs of {level!r}"
    ]


def test_a_safety_check_may_have_no_sheet(content: Path, edit: Edit) -> None:
    text = (content / CHECK).read_text("utf-8")
    edit(CHECK, text[text.index("sheet:") : text.index("related_exercises")], "")
    assert told(the_safety_check_has_every_emergency, content) == []
    (content / "site.yml").unlink()
    assert list(the_safety_check_has_every_emergency(load(content)[0])) == []
