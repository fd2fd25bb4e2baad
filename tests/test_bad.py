from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import read
from generator.content.problems import ContentError
from tests.bad_cases import FOLDER, Case, bad_cases

CASES = bad_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bad_file_gives_exactly_the_problems_it_names(case: Case, content: Path) -> None:
    case.place(content)
    with pytest.raises(ContentError) as caught:
        read(content)
    assert [str(problem) for problem in caught.value.problems] == list(case.problems)


def test_there_are_bad_files_and_nothing_else_in_their_folder() -> None:
    assert len(CASES) >= 30
    assert [path.name for path in FOLDER.iterdir() if path.suffix != ".yml"] == []


def test_problems_in_several_files_are_all_reported_sorted_by_file_and_line(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("vocabulary.yml", "name: Strength", "nme: Strength")
    edit("exercises/fist.yml", "name: Fist", "name: 5")
    edit("exercises/fist.yml", "minutes: 1", "minutes: 0")
    edit("guidance/rest.yml", "due_on: 2027-01-02", "due_on: 2026-01-02")
    edit("exercises/wrist-bend.yml", "sets: 2", "sets: &two 2")
    (content / "site.yml").unlink()
    with pytest.raises(ContentError) as caught:
        read(content)
    assert str(caught.value).splitlines() == [
        (
            "content/exercises/fist.yml:1:1: name: 5; "
            "write words; put numbers and true or false in quotes"
        ),
        "content/exercises/fist.yml:11:3: dose.minutes: 0; at least 1",
        (
            "content/exercises/wrist-bend.yml:24:9: an anchor or alias (& or *); "
            "write the value out, or quote it"
        ),
        (
            "content/guidance/rest.yml:12:3: review.due_on: 2026-01-02 is not after 2026-01-02; "
            "a day after written_on"
        ),
        "content/site.yml:1:1: cannot be read; this file must be there",
        "content/vocabulary.yml:7:3: kinds.strength.name: missing; this key must be there",
        (
            "content/vocabulary.yml:8:5: kinds.strength.nme: unknown key 'nme'; "
            "did you mean 'name'? allowed: also, meaning, name, proper"
        ),
    ]
