from dataclasses import replace
from pathlib import Path

import pytest

from generator.author.review import UnknownRecordError, found, signed
from generator.build import read
from generator.check.review import reviews_hold
from generator.content.library import Library
from generator.content.load import load


@pytest.mark.parametrize(
    ("name", "record"),
    [
        ("fist", ("exercise", "fist")),
        ("hand-break", ("routine", "hand-break")),
        ("guidance:rest", ("guidance", "rest")),
    ],
)
def test_a_record_is_found_by_its_id_or_with_its_kind(
    library: Library, name: str, record: tuple[str, str]
) -> None:
    assert found(library, name) == record


@pytest.mark.parametrize("name", ["fits", "routine:fist", "", "FIST"])
def test_an_unknown_name_gets_the_nearest_id(library: Library, name: str) -> None:
    with pytest.raises(
        UnknownRecordError, match=f"no record {name!r}; .*allowed: check-first, fist"
    ):
        found(library, name)


def test_an_id_of_two_kinds_asks_for_the_kind(library: Library) -> None:
    both = {**library.guidance, "fist": library.guidance["rest"]}
    other = replace(library, guidance=both)
    with pytest.raises(UnknownRecordError, match="more than one record; name exercise:fist or gui"):
        found(other, "fist")
    assert found(other, "guidance:fist") == ("guidance", "fist")


def test_a_signed_review_is_taken_as_it_is_told_and_lapses_with_a_change(content: Path) -> None:
    told = signed(read(content), "exercise", "fist")
    day = {"NAME": "A. Name", "PROFESSION": "doctor", "due_on: DAY": "due_on: 2027-01-02"}
    for gap, value in (day | {"reviewed_on: DAY": "reviewed_on: 2026-01-05"}).items():
        assert told.count(gap) == 1
        told = told.replace(gap, value)
    path = content / "exercises/fist.yml"
    text = path.read_text("utf-8")
    path.write_text(f"{text[: text.index('review:')]}{told}\n", encoding="utf-8")
    draft, problems = load(content)
    assert problems == []
    assert draft.exercises["fist"].record.review.state == "reviewed"
    assert [*reviews_hold(draft)] == []
    path.write_text(path.read_text("utf-8").replace("minutes: 1", "minutes: 2"), encoding="utf-8")
    assert [p.field for p in reviews_hold(load(content)[0])] == ["review.of"]
