import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.check import RULES
from generator.models.search import PageId
from generator.schema import FILES, as_json, author_files, reference, schemas, write_schemas


def objects() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every object of every schema that has keys, with its name."""
    for schema in schemas().values():
        for name, shape in [(schema["title"], schema), *schema.get("$defs", {}).items()]:
            if "properties" in shape:
                yield name, shape


@cache
def text() -> str:
    return reference()


def rows(shape: str) -> list[str]:
    """Return the rows of a shape's table in the reference."""
    table = text().split(f"\n## {shape}\n")[1].split("\n## ")[0]
    return [line for line in table.splitlines() if line.startswith("| `")]


def test_every_kind_of_content_file_has_a_schema() -> None:
    assert list(schemas()) == [
        "exercise",
        "figure",
        "routine",
        "guidance",
        "site",
        "sources",
        "vocabulary",
        "search",
    ]
    assert list(FILES) == list(schemas())


def test_every_object_is_described_and_refuses_unknown_keys() -> None:
    found = dict(objects())
    assert sorted(found) == [
        "Amount",
        "Arm",
        "Arrow",
        "Bend",
        "CareCard",
        "ClaimCheck",
        "Dose",
        "EmergencyNumber",
        "EvidenceArea",
        "Exercise",
        "Figure",
        "FigurePose",
        "Foot",
        "Guidance",
        "Hand",
        "HardWord",
        "Home",
        "Instead",
        "LayWords",
        "Leg",
        "Licences",
        "Pelvis",
        "Pose",
        "Position",
        "Reason",
        "Review",
        "ReviewPolicy",
        "Routine",
        "RoutineStep",
        "Safety",
        "Schedule",
        "Search",
        "Section",
        "SideBend",
        "Site",
        "Source",
        "Step",
        "Swap",
        "Term",
        "Timing",
        "Turn",
        "Variation",
        "View",
        "Vocabulary",
        "Week",
        "WeeklyPlan",
    ]
    assert [name for name, shape in found.items() if not shape.get("description")] == []
    assert [n for n, s in found.items() if s.get("additionalProperties") is not False] == []


def test_every_key_is_described() -> None:
    keys = [(n, k, v) for n, shape in objects() for k, v in shape["properties"].items()]
    assert len(keys) > 100
    assert [(name, key) for name, key, value in keys if not value.get("description")] == []


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
        ("CareCard", "| `level` | yes | `emergency`, `same-day`, `appointment` | How soon. |"),
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
    assert [found for found in rows(shape) if found.startswith(f"{key} |")] == [row]


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


def test_editors_are_offered_the_pages_that_may_have_lay_words() -> None:
    offered = schemas()["search"]["properties"]["pages"]["propertyNames"]
    assert offered == {"enum": [*get_args(PageId)]}


def test_json_has_one_form_whatever_the_order_of_keys() -> None:
    assert as_json({"b": [1], "a": "ü"}) == '{\n "a": "ü",\n "b": [\n  1\n ]\n}\n'
    assert as_json({"a": 1, "b": 2}) == as_json({"b": 2, "a": 1})
