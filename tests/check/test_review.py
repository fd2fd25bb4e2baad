from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.review import due_follows_written, reviewed_means_by_somebody
from generator.load import load

Edit = Callable[[str, str, str], None]
FILES = ["exercises/fist.yml", "routines/fist-weeks.yml", "guidance/rest.yml"]
BY = "  reviewed_by: A. Name, doctor\n"
ON = "  reviewed_on: 2026-03-04\n"


def found(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field) for p in rule(draft)]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("state", "named", "fine"),
    [
        ("not-reviewed", "", True),
        ("not-reviewed", BY, False),
        ("not-reviewed", ON, False),
        ("not-reviewed", BY + ON, False),
        ("reviewed", "", False),
        ("reviewed", BY, False),
        ("reviewed", ON, False),
        ("reviewed", BY + ON, True),
    ],
)
def test_a_record_is_reviewed_exactly_when_person_and_day_are_named(
    content: Path, edit: Edit, file: str, state: str, named: str, fine: bool
) -> None:
    edit(file, "  state: not-reviewed\n", f"  state: {state}\n{named}")
    expected = [] if fine else [(file, "review.state")]
    assert found(reviewed_means_by_somebody, content) == expected


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("day", "fine"), [("2026-01-01", False), ("2026-01-02", False), ("2026-01-03", True)]
)
def test_a_record_is_due_after_it_was_written(
    content: Path, edit: Edit, file: str, day: str, fine: bool
) -> None:
    edit(file, "due_on: 2027-01-02", f"due_on: {day}")
    assert found(due_follows_written, content) == ([] if fine else [(file, "review.due_on")])
