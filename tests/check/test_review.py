from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.review import due_follows_written, reviewed_means_by_somebody
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FILES = ["exercises/fist.yml", "routines/fist-weeks.yml", "guidance/rest.yml"]
BY = "  reviewed_by: A. Name, doctor\n"
ON = "  reviewed_on: 2026-03-04\n"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field) for p in rule(draft)]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("state", ["not-reviewed\n", f"reviewed\n{BY}{ON}"])
def test_a_record_is_open_or_reviewed_by_somebody_on_a_day(
    content: Path, edit: Edit, file: str, state: str
) -> None:
    edit(file, "not-reviewed\n", state)
    assert told(reviewed_means_by_somebody, content) == []


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "state",
    [
        f"not-reviewed\n{BY}",
        f"not-reviewed\n{ON}",
        f"not-reviewed\n{BY}{ON}",
        "reviewed\n",
        f"reviewed\n{BY}",
        f"reviewed\n{ON}",
    ],
)
def test_anything_between_open_and_reviewed_is_refused(
    content: Path, edit: Edit, file: str, state: str
) -> None:
    edit(file, "not-reviewed\n", state)
    assert told(reviewed_means_by_somebody, content) == [(file, "review.state")]


@pytest.mark.parametrize("file", FILES)
def test_a_record_may_be_due_the_day_after_it_was_written(
    content: Path, edit: Edit, file: str
) -> None:
    edit(file, "due_on: 2027-01-02", "due_on: 2026-01-03")
    assert told(due_follows_written, content) == []


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("day", ["2026-01-01", "2026-01-02"])
def test_a_record_is_not_due_before_or_on_the_day_it_was_written(
    content: Path, edit: Edit, file: str, day: str
) -> None:
    edit(file, "due_on: 2027-01-02", f"due_on: {day}")
    assert told(due_follows_written, content) == [(file, "review.due_on")]
