from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.build import (
    collisions,
    generate,
    hosted,
    read,
    sound,
    text_files,
    unprintable,
)
from generator.content.library import Library, complete
from generator.content.load import load
from generator.content.problems import ContentError
from generator.drawings import Drawings
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import FinishedPrint, Print
from generator.paper.typeset import MissingGlyphError, TooLongError
from generator.project import PROJECT, SCRIPTS
from generator.site.calendars import calendar_files
from generator.site.facts import facts
from generator.site.scripts import scripts
from generator.site.settings import settings
from tests.blank import blank_drawings, blank_prints
from tests.hash_seed import printed_under_both

pytestmark = pytest.mark.usefixtures("built_before")

PRINT_HASHES = """
import hashlib, pathlib
from generator.build import read, text_files
from generator.project import PROJECT
from tests.blank import blank_drawings, blank_prints
library = read(pathlib.Path("tests/sample"))
blank = blank_drawings(library), blank_prints(library)
for path, data in text_files(library, PROJECT / "templates", *blank).items():
    print(path, hashlib.sha256(data).hexdigest())
"""


def test_the_pages_of_the_sample_are_the_agreed_ones(
    library: Library,
    blank: Drawings,
    blank_printed: Mapping[Print, FinishedPrint],
    golden: Callable[[str, Mapping[str, bytes]], None],
) -> None:
    golden("docs", text_files(library, PROJECT / "templates", blank, blank_printed))


def test_the_same_content_gives_the_same_bytes_under_another_hash_seed() -> None:
    first, second = printed_under_both(PRINT_HASHES)
    assert first
    assert first == second


def test_a_sound_folder_is_the_draft_that_was_read(content: Path, library: Library) -> None:
    draft = sound(content)
    assert [entry.path for entry in draft.entries()] == [e.path for e in load(content)[0].entries()]
    assert complete(draft) == read(content) == library


def test_a_draft_stays_where_it_is_without_an_address(content: Path) -> None:
    draft = sound(content)
    assert hosted(draft, None) is draft


def test_the_address_reaches_all_that_is_made(content: Path, library: Library) -> None:
    old, new = library.site.address, "https://hands.org/in/a/folder/"
    moved = complete(hosted(sound(content), new))
    before, after = _all_texts(library), _all_texts(moved)
    named = {kind for kind, texts in before.items() if old in texts}
    assert named == {"calendars", "cards", "pages", "scripts", "settings"}
    assert {kind for kind, texts in after.items() if new in texts} == named
    assert [kind for kind, texts in after.items() if old in texts] == []


def _all_texts(library: Library) -> Mapping[str, str]:
    """Return all that is made of a library, but for drawings, by its kind."""
    drawn = blank_drawings(library)
    pages = text_files(library, PROJECT / "templates", drawn, blank_prints(library))
    calendars = calendar_files(library)
    return {
        "pages": "".join(data.decode() for data in pages.values()),
        "calendars": "".join(data.decode() for data in calendars.values()).replace("\r\n ", ""),
        "scripts": "".join(data.decode() for data in scripts(SCRIPTS, facts(library)).values()),
        "settings": repr(settings(library)),
        "cards": repr(manuscripts(library, drawn)),
    }


def test_a_folder_is_not_sound_if_a_file_or_a_rule_is_broken(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "name: Fist", "nme: Fist")
    edit("guidance/rest.yml", "name: Rest", "name: Check first")
    with pytest.raises(ContentError) as caught:
        sound(content)
    assert [(problem.path, problem.field) for problem in caught.value.problems] == [
        ("content/exercises/fist.yml", "name"),
        ("content/exercises/fist.yml", "nme"),
        ("content/guidance/rest.yml", "name"),
    ]


def test_a_record_that_is_a_year_overdue_is_a_problem_only_on_a_given_day(
    content: Path, tmp_path: Path
) -> None:
    assert list(sound(content).entries())
    fine, late = date(2028, 1, 1), date(2028, 1, 2)
    assert read(content, fine) == read(content)
    for refusing in (sound, read, lambda folder, day: generate(folder, tmp_path / "made", day)):
        with pytest.raises(ContentError) as caught:
            refusing(content, late)
        assert {problem.field for problem in caught.value.problems} == {"review.due_on"}
        assert len(caught.value.problems) == 7
    assert not (tmp_path / "made").exists()


def test_a_second_run_writes_nothing(content: Path, tmp_path: Path) -> None:
    def times() -> dict[Path, int]:
        return {p: p.stat().st_mtime_ns for p in (tmp_path / "build").rglob("*") if p.is_file()}

    generate(content, tmp_path / "build")
    first = times()
    generate(content, tmp_path / "build")
    assert first
    assert times() == first


def test_a_problem_leaves_the_old_pages(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    generate(content, tmp_path / "build")
    before = (tmp_path / "build/docs/exercises/fist.md").read_bytes()
    edit("exercises/fist.yml", "name: Fist", "nme: Fist")
    with pytest.raises(ContentError):
        generate(content, tmp_path / "build")
    assert (tmp_path / "build/docs/exercises/fist.md").read_bytes() == before


def test_a_routine_that_fits_on_no_card_is_one_problem_that_names_it(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    generate(content, tmp_path / "build")
    before = (tmp_path / "build/docs/index.md").read_bytes()
    long = "  - exercise: fist\n    amount:\n      minutes: 1\n"
    edit("routines/hand-break.yml", long, long * 120)
    edit("site.yml", "title: Hand Sample", "title: Other")
    with pytest.raises(ContentError) as caught:
        generate(content, tmp_path / "build")
    (problem,) = caught.value.problems
    assert str(problem).startswith(
        "content/routines/hand-break.yml:13:1: steps: too long for its card, even in the "
        "smallest type (filled letter, filled a5, "
    )
    assert str(problem).endswith("); fewer steps, or shorter words")
    assert (tmp_path / "build/docs/index.md").read_bytes() == before


def test_a_sign_that_the_font_lacks_is_a_problem_of_each_record_that_has_it(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "text: Make a fist.", "text: Make a fist 漢.")
    with pytest.raises(ContentError) as caught:
        generate(content, tmp_path / "build")
    end = "; signs that Atkinson Hyperlegible has"
    assert [str(problem).removesuffix(end) for problem in caught.value.problems] == [
        f'content/{place}: steps: its card cannot show "漢" ({labels})'
        for place, labels in (
            ("exercises/fist.yml:7:1", "exercise a6, handout a4, handout letter"),
            ("routines/hand-break.yml:13:1", "cut-out a4, cut-out letter"),
            ("routines/hand-night.yml:12:1", "cut-out a4, cut-out letter"),
        )
    ]


def test_cards_that_cannot_be_set_are_one_problem_a_record_and_reason(content: Path) -> None:
    draft, long, sign = sound(content), TooLongError(), MissingGlyphError("x")
    assert draft.words
    faults = {
        Print("filled", "hand-break", "a4"): long,
        Print("exercise", "fist", "a6"): sign,
        Print("blank", "hand-break", "a5"): long,
        Print("cut-out", "hand-break", "a4"): sign,
        Print("booklet", "all-routines", "a4"): sign,
        Print("topic", "check-first", "a4"): sign,
    }
    told = [
        (problem.path, problem.wrong) for problem in unprintable(draft, draft.words.record, faults)
    ]
    wrong = "too long for its card, even in the smallest type"
    assert told == [
        ("content/routines/hand-break.yml", f"{wrong} (filled a4, blank a5)"),
        ("content/exercises/fist.yml", "its card cannot show x (exercise a6)"),
        ("content/routines/hand-break.yml", "its card cannot show x (cut-out a4)"),
        ("content/guidance/check-first.yml", "its card cannot show x (topic a4)"),
    ]


@pytest.mark.parametrize(
    ("one", "path"),
    [
        (Print("booklet", "all-routines", "a4"), "guidance/check-first.yml"),
        (Print("pack", "stiff", "a4"), "site.yml"),
    ],
)
def test_what_only_a_collection_says_is_a_problem_of_where_that_stands(
    content: Path, one: Print, path: str
) -> None:
    draft = sound(content)
    assert draft.words
    (problem,) = unprintable(draft, draft.words.record, {one: MissingGlyphError("x")})
    assert problem.path == f"content/{path}"


def test_two_files_at_one_address_are_a_problem_of_the_record_to_rename(content: Path) -> None:
    draft = sound(content)
    assert [*collisions(draft, ["a.md", "a/b.md", "A.png", "fist.md", "exercises/fist.md"])] == []
    paths = [
        *("guidance/rest.md", "guidance/Rest.md"),
        *("routines.md", "routines/index.md"),
        *("cards/hand-break-a4.pdf", "cards/hand-break-a4.pdf"),
    ]
    assert [str(problem) for problem in collisions(draft, paths)] == [
        "content/guidance/rest.yml:1:1: two files at guidance/rest; another file name",
        "routines:1:1: two files at routines; another file name",
        (
            "content/routines/hand-break.yml:1:1: two files at cards/hand-break-a4.pdf; "
            "another file name"
        ),
    ]


def test_two_routines_may_not_have_one_pdf(
    content: Path, tmp_path: Path, edit: Callable[[str, str, str], None]
) -> None:
    generate(content, tmp_path / "build")
    before = (tmp_path / "build/docs/index.md").read_bytes()
    routine = (content / "routines/hand-break.yml").read_text("utf-8")
    other = routine.replace("name: Hand break", "name: Large hand break")
    (content / "routines/hand-break-large.yml").write_text(other, encoding="utf-8")
    edit("site.yml", "title: Hand Sample", "title: Other")
    with pytest.raises(ContentError) as caught:
        generate(content, tmp_path / "build")
    told = {(problem.path, problem.wrong.split("/")[0]) for problem in caught.value.problems}
    assert told == {("content/routines/hand-break-large.yml", "two files at cards")}
    assert (tmp_path / "build/docs/index.md").read_bytes() == before


def test_a_removed_record_takes_its_page_along(content: Path, tmp_path: Path) -> None:
    one = (content / "routines/hand-night.yml").read_text("utf-8")
    again = content / "routines/hand-noon.yml"
    again.write_text(one.replace("Hands at night", "Hands at noon"), "utf-8")
    generate(content, tmp_path / "build")
    assert (tmp_path / "build/docs/routines/hand-noon.md").is_file()
    again.unlink()
    generate(content, tmp_path / "build")
    assert not (tmp_path / "build/docs/routines/hand-noon.md").exists()


def test_every_page_begins_with_a_title_and_a_description(real: Library) -> None:
    blank = blank_drawings(real), blank_prints(real)
    pages = text_files(real, PROJECT / "templates", *blank)
    heads = {
        path: yaml.safe_load(text.decode().split("---\n")[1])
        for path, text in pages.items()
        if path.endswith(".md")
    }
    assert len(heads) > 20
    assert [
        path for path, head in heads.items() if not (head["title"] and head["description"])
    ] == []
