from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check.identity import (
    headings_leave_the_ids_of_pages,
    ids_are_lower_case_words,
    names_are_unique,
    names_have_no_word_of_the_trade,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]


def told(content: Path) -> list[str]:
    return [str(problem) for problem in ids_are_lower_case_words(load(content)[0])]


@pytest.mark.parametrize("name", ["palm", "palm-2", "2-palms"])
def test_words_with_hyphens_are_an_id(content: Path, name: str) -> None:
    (content / "guidance/rest.yml").rename(content / f"guidance/{name}.yml")
    assert told(content) == []


@pytest.mark.parametrize("name", ["Palm", "palm_2", "-palm", "palm-", "palm--2", "palm 2", "pälm"])
def test_any_other_file_name_is_refused(content: Path, name: str) -> None:
    (content / "guidance/rest.yml").rename(content / f"guidance/{name}.yml")
    assert told(content) == [
        f"content/guidance/{name}.yml:1:1: the file name {name!r}; words-with-hyphens.yml"
    ]


@pytest.mark.parametrize(
    "path", ["exercises/Fist.yml", "routines/Hand_break.yml", "guidance/Rest.yml"]
)
def test_ids_of_every_kind_are_judged(content: Path, path: str) -> None:
    old = content / path.lower().replace("_", "-")
    old.rename(content / path)
    assert [line.split(":")[0] for line in told(content)] == [f"content/{path}"]


def test_two_records_of_a_kind_have_two_names_whatever_the_case(content: Path, edit: Edit) -> None:
    edit("routines/hand-break.yml", "name: Hand break", "name: two Weeks of Fists")
    edit("guidance/rest.yml", "name: Rest", "name: Check first")
    assert [str(problem) for problem in names_are_unique(load(content)[0])] == [
        (
            "content/routines/hand-break.yml:1:1: name: "
            "'two Weeks of Fists' is the name of fist-weeks too; a name of its own"
        ),
        (
            "content/guidance/rest.yml:1:1: name: "
            "'Check first' is the name of check-first too; a name of its own"
        ),
    ]


def test_records_of_different_kinds_may_share_a_name(content: Path, edit: Edit) -> None:
    edit("routines/hand-break.yml", "name: Hand break", "name: Fist")
    edit("guidance/rest.yml", "name: Rest", "name: Fist")
    assert list(names_are_unique(load(content)[0])) == []


def test_the_third_of_a_name_is_told_of_the_first(content: Path, edit: Edit) -> None:
    edit("guidance/rest.yml", "name: Rest", "name: Check first")
    copy = (content / "guidance/rest.yml").read_text("utf-8")
    (content / "guidance/sleep.yml").write_text(copy, encoding="utf-8")
    assert [problem.wrong for problem in names_are_unique(load(content)[0])] == [
        "'Check first' is the name of check-first too",
        "'Check first' is the name of check-first too",
    ]


@pytest.mark.parametrize(
    ("heading", "taken"),
    [
        ("\uff3f\uff3fconfig", "__config"),
        ("\uff3f\uff3fsearch", "__search"),
        ("Source 1", "source-1"),
        ("\uff33ource: 12", "source-12"),
        ("Word trial", "word-trial"),
        ("Finder query", "finder-query"),
        ("Sign: hot hand", "sign-hot-hand"),
        ("Level emergency", "level-emergency"),
        ("From fist", "from-fist"),
        ("Nothing fits", "nothing-fits"),
        ("Country", "country"),
    ],
)
def test_a_heading_has_no_id_that_pages_have(
    content: Path, edit: Edit, heading: str, taken: str
) -> None:
    wrong = f"its address on the page would be #{taken}, which is taken; other words"
    edit("guidance/check-first.yml", "heading: Why check", f"heading: '{heading}'")
    edit("guidance/rest.yml", "name: Rest", f"name: '{heading}'")
    edit("site.yml", "heading: Why", f"heading: '{heading}'")
    lines = [str(problem) for problem in headings_leave_the_ids_of_pages(load(content)[0])]
    assert [line.split(" ", 2)[0].split(":")[0] for line in lines] == [
        "content/guidance/check-first.yml",
        "content/guidance/rest.yml",
        "content/site.yml",
    ]
    assert [line for line in lines if not line.endswith(wrong)] == []


@pytest.mark.parametrize("heading", ["Sources", "Word of mouth", "Source", "Words on this page"])
def test_a_heading_may_be_near_them(content: Path, edit: Edit, heading: str) -> None:
    edit("guidance/check-first.yml", "heading: Why check", f"heading: '{heading}'")
    assert list(headings_leave_the_ids_of_pages(load(content)[0])) == []


@pytest.mark.parametrize(
    ("file", "old", "field"),
    [
        ("exercises/fist.yml", "name: Fist", "name"),
        ("exercises/wrist-bend.yml", "name: Half a bend", "variants.short.name"),
        ("routines/hand-break.yml", "name: Hand break", "name"),
    ],
)
def test_a_word_of_clinicians_in_a_name_is_told(
    content: Path, edit: Edit, file: str, old: str, field: str
) -> None:
    assert list(names_have_no_word_of_the_trade(load(content)[0])) == []
    edit(file, old, f"{old}, Carpal")
    [problem] = names_have_no_word_of_the_trade(load(content)[0])
    assert (problem.path, problem.field) == (f"content/{file}", field)
    assert problem.wrong == "'Carpal' in a name"


@pytest.mark.parametrize(
    ("file", "new"),
    [
        ("exercises/fist.yml", "name: Fist, carpals"),
        ("exercises/fist.yml", "name: Fist\nalso_called: [Carpal fist]"),
    ],
)
def test_a_longer_word_and_a_second_name_are_free(
    content: Path, edit: Edit, file: str, new: str
) -> None:
    edit(file, "name: Fist", new)
    assert list(names_have_no_word_of_the_trade(load(content)[0])) == []


def test_without_such_words_every_name_is_free(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "clinical_words: [carpal, wrist flexion]", "clinical_words: []")
    edit("exercises/fist.yml", "name: Fist", "name: Carpal fist")
    assert list(names_have_no_word_of_the_trade(load(content)[0])) == []
