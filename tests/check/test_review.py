from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.review import (
    due_follows_written,
    reviewed_means_by_somebody,
    reviews_hold,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
FILES = ["exercises/fist.yml", "routines/hand-break.yml", "guidance/rest.yml"]
BY = "  reviewed_by: A. Name, doctor\n"
ON = "  reviewed_on: 2026-03-04\n"
ROLE = "  role: doctor\n"
OF = "  of: aaaa-bbbb-cccc\n"
SIGNED = "routines/fist-weeks.yml"
WRITTEN = dict.fromkeys(FILES, "2026-01-02") | {"routines/hand-break.yml": "2026-02-03"}
DUE = dict.fromkeys(FILES, "2027-01-02") | {"routines/hand-break.yml": "2027-02-03"}


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field) for p in rule(draft)]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "state", ["not-reviewed\n", f"reviewed\n{BY}{ON}", f"reviewed\n{BY}{ON}{ROLE}{OF}"]
)
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
        f"not-reviewed\n{ROLE}",
        f"not-reviewed\n{OF}",
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
    edit(file, f"written_on: {WRITTEN[file]}", "written_on: 2026-01-02")
    edit(file, f"due_on: {DUE[file]}", "due_on: 2026-01-03")
    assert told(due_follows_written, content) == []


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("day", ["2026-01-01", "2026-01-02"])
def test_a_record_is_not_due_before_or_on_the_day_it_was_written(
    content: Path, edit: Edit, file: str, day: str
) -> None:
    edit(file, f"written_on: {WRITTEN[file]}", "written_on: 2026-01-02")
    edit(file, f"due_on: {DUE[file]}", f"due_on: {day}")
    assert told(due_follows_written, content) == [(file, "review.due_on")]


def test_a_signed_review_holds_while_nothing_changes_in_meaning(content: Path, edit: Edit) -> None:
    assert told(reviews_hold, content) == []
    edit(SIGNED, "picture: rest", "picture: fist\nsearch_words: [many fists]\norder: 3")
    edit(SIGNED, "due_on: 2027-01-02", "due_on: 2027-03-02")
    assert told(reviews_hold, content) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A little more each week.", "A little less each week."),
        ("      minutes_up_to: 2\n", "      minutes_up_to: 3\n"),
        ("origin: our-suggestion", "origin: source\nsources: [S01]"),
        ("when: It gets worse.", "{when: It gets worse., sign: tingle}"),
    ],
)
def test_a_signed_review_lapses_with_the_meaning(
    content: Path, edit: Edit, old: str, new: str
) -> None:
    edit(SIGNED, old, new)
    assert told(reviews_hold, content) == [(SIGNED, "review.of")]


def test_a_lapsed_review_says_who_read_it_when_and_what_to_do(content: Path, edit: Edit) -> None:
    edit(SIGNED, "You like to count.", "You like to rest.")
    (lapsed,) = reviews_hold(load(content)[0])
    assert str(lapsed).partition(": ")[2] == (
        "review.of: changed since B. Sample read it on 2026-01-04; "
        "ask them again, or set state to not-reviewed"
    )


def test_a_review_without_a_fingerprint_stays(content: Path, edit: Edit) -> None:
    edit("exercises/wrist-bend.yml", "A mild pull.", "A strong pull.")
    assert told(reviews_hold, content) == []
