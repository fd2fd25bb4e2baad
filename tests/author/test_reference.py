import json
import re
from functools import cache
from pathlib import Path

import pytest

from generator.author.reference import author_files, reference, write_schemas
from generator.check import RULES
from generator.content.schema import schemas
from tests.content.test_schema import objects


@cache
def text() -> str:
    return reference()


def rows(shape: str) -> list[str]:
    """Return the rows of a shape's table in the reference."""
    table = text().split(f"\n## {shape}\n")[1].split("\n## ")[0]
    return [line for line in table.splitlines() if line.startswith("| `")]


@pytest.mark.parametrize(
    ("shape", "row"),
    [
        ("Exercise", "| `name` | yes | text | Name in sentence case. |"),
        ("Exercise", "| `steps` | yes | list of Step | The actions, in order. |"),
        ("Exercise", "| `dose` | yes | Dose | How much and how often. |"),
        ("Dose", "| `repetitions` |  | whole number | Times in a row, on each side. |"),
        ("Dose", "| `when` |  | text | A better moment than a number, in words. |"),
        ("Review", "| `written_on` | yes | day | Day of the last change in meaning, 2026-11-22. |"),
        ("Review", "| `reviewed_on` |  | day | Day on which the clinician read it. |"),
        (
            "Sign",
            (
                "| `level` | yes | `emergency`, `same-day`, `appointment`, `note` | "
                "How soon it needs care; the only place that says so. |"
            ),
        ),
        ("Signs", "| `signs` | yes | Sign by id | The signs, by id. |"),
        ("Routine", "| `weekly_plan` |  | WeeklyPlan | In place of steps: a plan by weeks. |"),
        ("Vocabulary", "| `kinds` | yes | Term by id | Sorts of exercise. |"),
        ("Vocabulary", "| `positions` | yes | Position by id | Starting positions. |"),
        ("Search", "| `words` | yes | list of LayWords | Each word of ours once. |"),
        (
            "Search",
            (
                "| `pages` |  | list of text by id | "
                "Lay words for pages that are no record; a folder's go for all in it. |"
            ),
        ),
        ("Term", "| `also` |  | list of text | Lay words that find it. |"),
        ("Position", "| `also` |  | list of text | Lay words that find it. |"),
        (
            "Reason",
            "| `on_cards` |  | true or false | `true`: printed on cards too. |",
        ),
        (
            "HardWord",
            "| `forms` |  | list of text | Other forms of it in texts, as its plural. |",
        ),
    ],
)
def test_the_reference_says_of_a_key_whether_it_must_be_there_and_what_it_holds(
    shape: str, row: str
) -> None:
    key = row.split(" | ", maxsplit=1)[0]
    assert [line for line in rows(shape) if line.startswith(f"{key} |")] == [row]


def test_no_number_is_called_text() -> None:
    numbers = [
        (name, key)
        for name, shape in objects()
        for key, value in shape["properties"].items()
        if {"number", "integer"} & {kind.get("type") for kind in value.get("anyOf", [value])}
    ]
    assert len(numbers) > 50
    for name, key in numbers:
        [row] = [row for row in rows(name) if row.startswith(f"| `{key}` |")]
        assert row.split(" | ")[2] in {"number", "whole number"}, row


def test_the_reference_has_each_shape_once_with_all_its_keys() -> None:
    expected = {name: list(shape["properties"]) for name, shape in objects()}
    headings = re.findall(r"^## (\w+)$", text(), re.MULTILINE)
    assert sorted(headings) == sorted(expected)
    assert {name: [row.split("`")[1] for row in rows(name)] for name in expected} == expected


def test_the_reference_says_how_it_was_made_and_begins_with_exercises() -> None:
    assert text().splitlines()[:10] == [
        "# Every key of every content file",
        "",
        "Made by `rehab schema` from the models; do not edit by hand.",
        "",
        "## Exercise",
        "",
        "`content/exercises/ID.yml`: one exercise.",
        "",
        "| key | must be there | what it holds | meaning |",
        "| --- | --- | --- | --- |",
    ]


def test_the_reference_ends_with_every_rule() -> None:
    listed = text().split("\n## Rules across files\n\n")[1].splitlines()
    assert listed == [f"- {rule.__doc__}" for rule in RULES]
    assert listed


def test_the_files_for_authors_are_the_schemas_and_the_reference() -> None:
    files = dict(author_files())
    assert files.pop("FIELDS.md") == reference()
    assert {name: json.loads(text) for name, text in files.items()} == {
        f"schema/{name}.json": schema for name, schema in schemas().items()
    }


def test_the_files_for_authors_are_written_into_the_content_folder(tmp_path: Path) -> None:
    paths = write_schemas(tmp_path)
    written = {path.relative_to(tmp_path).as_posix(): path.read_text("utf-8") for path in paths}
    assert written == author_files()
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(paths)
