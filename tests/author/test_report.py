from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.author.report import Grade, grades, report
from generator.content.library import Draft
from generator.content.load import load
from generator.content.readability import grade, readable

Edit = Callable[[str, str, str], None]
LONG = " ".join(["Go", *["on"] * 20]) + "."
DUE = date(2027, 1, 2)
UNSIGNED = "review.of: reviewed without a fingerprint"


def draft_of(content: Path) -> Draft:
    draft, problems = load(content)
    assert problems == []
    return draft


def lines(content: Path, today: date | None = None, *, every_record: bool = False) -> list[str]:
    """Return the report without what it says of the sample's review that is not signed."""
    told = report(draft_of(content), today, every_record=every_record)
    return [line for line in told if UNSIGNED not in line]


def test_every_record_is_read_and_the_easiest_comes_first(content: Path) -> None:
    draft = draft_of(content)
    every = grades(draft)
    assert sorted(record.path for record in every) == sorted(e.path for e in draft.entries())
    years = {e.path: grade(text for _, text in readable(e.record)) for e in draft.entries()}
    assert [(record.path, record.years) for record in every] == sorted(
        years.items(), key=lambda pair: (pair[1], pair[0])
    )
    assert len(set(years.values())) > 1


def test_long_sentences_are_named_with_their_lines(content: Path, edit: Edit) -> None:
    assert [record.long for record in grades(draft_of(content))] == [()] * 8
    edit("exercises/wrist-bend.yml", "Keep breathing.", f"{LONG} [S01] Stop. {LONG}")
    edit("exercises/wrist-bend.yml", "A mild pull.", LONG)
    long = {record.path: record.long for record in grades(draft_of(content))}
    assert long.pop("content/exercises/wrist-bend.yml") == ((19, LONG), (19, LONG), (39, LONG))
    assert set(long.values()) == {()}


def test_a_review_that_does_not_say_what_was_read_is_told(content: Path, edit: Edit) -> None:
    def unsigned() -> list[str]:
        told = report(draft_of(content), None, every_record=False)
        return [line.split(":")[1].strip() for line in told if UNSIGNED in line]

    assert unsigned() == ["content/exercises/wrist-bend.yml"]
    edit("routines/fist-weeks.yml", "  of: 66bw-yrhw-q245\n", "")
    assert unsigned() == ["content/exercises/wrist-bend.yml", "content/routines/fist-weeks.yml"]


@pytest.mark.parametrize(
    ("long", "shown"),
    [
        ((), "a.yml: grade 4.2, no long sentence"),
        (
            ((3, "One."), (5, "Two.")),
            "a.yml: grade 4.2, 2 long sentence(s)\na.yml:3:1: One.\na.yml:5:1: Two.",
        ),
    ],
)
def test_a_grade_shows_its_years_and_its_long_sentences_at_their_places(
    long: tuple[tuple[int, str], ...], shown: str
) -> None:
    assert str(Grade(4.24, "a.yml", long)) == shown


def test_the_report_sums_up_how_the_records_read(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "A short topic.", f"{LONG} {LONG}")
    every = grades(draft_of(content))
    middle = (every[3].years + every[4].years) / 2
    assert every[-1].path == "content/guidance/rest.yml"
    assert lines(content) == [
        (
            f"Reading grade: {middle:.1f} in the median record, {every[-1].years:.1f} in the "
            "hardest (content/guidance/rest.yml); 2 sentence(s) of more than 20 words."
        )
    ]


def test_the_report_lists_every_record_only_when_asked_to(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "A short topic.", LONG)
    every = grades(draft_of(content))
    assert [record.long for record in every if record.long] == [((2, LONG),)]
    assert lines(content, every_record=True) == [*map(str, every), *lines(content)]
    assert len(lines(content)) == 1


def test_the_report_warns_of_what_is_due_only_with_a_day(content: Path) -> None:
    assert lines(content, date(2027, 1, 1)) == lines(content)
    *warnings, last = lines(content, DUE)
    assert [last] == lines(content)
    assert len(warnings) == 7
    assert warnings[0] == (
        "warning: content/exercises/fist.yml:22:3: review.due_on: due since 2027-01-02; "
        "read the record again"
    )
    assert [line for line in warnings if not line.startswith("warning: content/")] == []


def test_warnings_come_before_the_list_of_records(content: Path) -> None:
    assert lines(content, DUE, every_record=True) == [
        *lines(content, DUE)[:-1],
        *lines(content, every_record=True),
    ]
