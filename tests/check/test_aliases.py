from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.aliases import aliases_lead_to_one_record, aliases_of_variants_lead_to_one
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FIST = "name: Fist\n"
STANDING = "    name: Standing bend\n"


def told(content: Path) -> list[str]:
    draft, problems = load(content)
    assert problems == []
    rules = (aliases_lead_to_one_record, aliases_of_variants_lead_to_one)
    return [str(problem) for rule in rules for problem in rule(draft)]


def test_the_sample_has_an_alias_that_leads_to_one(content: Path) -> None:
    assert "aliases: [hand-weeks]" in (content / "routines/hand-month.yml").read_text("utf-8")
    assert told(content) == []


@pytest.mark.parametrize(
    ("alias", "said"),
    [
        ("wrist-bend", "'wrist-bend' is a record now; an id that none has"),
        ("fist", "'fist' is a record now; an id that none has"),
        ("a, a", "'a' leads to fist already; each alias once"),
        ("index", "'index' was never the id of a record; a name of its own"),
        ("con", "'con' was never the id of a record; another name"),
    ],
)
def test_an_alias_is_of_nothing_else(content: Path, edit: Edit, alias: str, said: str) -> None:
    edit("exercises/fist.yml", FIST, f"{FIST}aliases: [{alias}]\n")
    assert [line.split(": ", 2)[2] for line in told(content)] == [said]


def test_two_records_of_a_kind_have_no_alias_in_common(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", FIST, f"{FIST}aliases: [clench]\n")
    edit("exercises/wrist-bend.yml", "name: Wrist bend\n", "name: Wrist bend\naliases: [clench]\n")
    edit("guidance/rest.yml", "name: Rest\n", "name: Rest\naliases: [clench, hand-weeks]\n")
    (said,) = told(content)
    assert said.endswith("'clench' leads to fist already; each alias once")


def test_variants_are_held_to_the_same(content: Path, edit: Edit) -> None:
    edit("exercises/wrist-bend.yml", STANDING, f"{STANDING}    aliases: [up, up, standing]\n")
    assert [line.split(": ", 2)[2] for line in told(content)] == [
        "'up' leads to standing already; each alias once",
        "'standing' is a variant now; an id that none has",
    ]
