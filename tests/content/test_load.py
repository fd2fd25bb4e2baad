import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.content.library import Draft
from generator.content.load import load
from generator.content.problems import ContentError


def problems(content: Path) -> list[str]:
    return str(ContentError(load(content)[1])).splitlines()


def ids(draft: Draft) -> dict[str, list[str]]:
    return {kind: list(getattr(draft, kind)) for kind in ("exercises", "routines", "guidance")}


def test_a_good_folder_is_read_whole_and_in_order(content: Path) -> None:
    draft, problems = load(content)
    assert problems == []
    assert ids(draft) == {
        "exercises": ["fist", "wrist-bend"],
        "routines": ["fist-weeks", "hand-break", "hand-month", "hand-night"],
        "guidance": ["check-first", "rest"],
    }
    assert [entry.path for entry in draft.entries()] == [
        "content/exercises/fist.yml",
        "content/exercises/wrist-bend.yml",
        "content/routines/fist-weeks.yml",
        "content/routines/hand-break.yml",
        "content/routines/hand-month.yml",
        "content/routines/hand-night.yml",
        "content/guidance/check-first.yml",
        "content/guidance/rest.yml",
    ]
    assert draft.unreadable == {
        "exercises": frozenset(),
        "figures": frozenset(),
        "routines": frozenset(),
        "guidance": frozenset(),
    }
    assert draft.site
    assert draft.vocabulary
    assert draft.sources
    assert draft.site.path == "content/site.yml"
    assert draft.search
    assert draft.signs
    assert list(draft.signs.record.levels) == ["emergency", "same-day", "appointment", "note"]
    assert draft.words
    assert draft.words.path == "content/words.yml"
    assert draft.words.record.amounts.every_day == "every day"
    assert list(draft.sources.record.root) == ["S01", "R01", "R02", "C01"]
    assert [entry.word for entry in draft.search.record.words] == ["wrist", "foot"]


def test_a_record_that_cannot_be_read_is_left_out_but_its_id_stays_known(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "name: Fist", "name: 5")
    edit("exercises/wrist-bend.yml", "name: Wrist bend", "name: [")
    draft, problems = load(content)
    assert [problem.path for problem in problems] == [
        "content/exercises/fist.yml",
        "content/exercises/wrist-bend.yml",
    ]
    assert ids(draft)["exercises"] == []
    assert draft.known("exercises") == {"fist", "wrist-bend"}


@pytest.mark.parametrize(
    "name", ["search.yml", "signs.yml", "site.yml", "sources.yml", "vocabulary.yml", "words.yml"]
)
def test_a_single_file_that_is_missing_is_a_problem(content: Path, name: str) -> None:
    (content / name).unlink()
    assert problems(content) == [f"content/{name}:1:1: cannot be read; this file must be there"]
    assert getattr(load(content)[0], name.removesuffix(".yml")) is None


def test_a_folder_that_is_not_there_has_none_of_the_files_that_must_be(tmp_path: Path) -> None:
    draft, problems = load(tmp_path / "none")
    assert [Path(problem.path).name for problem in problems] == [
        "site.yml",
        "vocabulary.yml",
        "sources.yml",
        "search.yml",
        "words.yml",
        "signs.yml",
    ]
    assert ids(draft) == {"exercises": [], "routines": [], "guidance": []}


def test_a_file_that_is_not_utf_8_is_a_problem(content: Path) -> None:
    (content / "exercises/fist.yml").write_bytes("name: Füst\n".encode("latin-1"))
    assert problems(content) == [
        "content/exercises/fist.yml:1:1: not UTF-8 text; save the file as UTF-8"
    ]


def test_a_control_character_is_a_problem(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "Make a fist.", "Make a \x07fist.")
    assert problems(content) == [
        "content/exercises/fist.yml:9:18: a control character; allowed: printable text"
    ]


def test_a_number_of_any_length_is_a_problem_and_never_a_crash(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "minutes: 1", f"minutes: {'9' * 5000}")
    assert [(p.path, p.line) for p in load(content)[1]] == [("content/exercises/fist.yml", 11)]


def test_line_ends_of_other_systems_make_no_difference(content: Path) -> None:
    path = content / "exercises/fist.yml"
    before = load(content)[0].exercises["fist"].record
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(content)[0].exercises["fist"].record == before


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        (
            "exercise",
            (
                "did you mean 'exercises'? allowed: exercises, figures, guidance, routines, "
                "search.yml, signs.yml, site.yml, sources.yml, vocabulary.yml, words.yml"
            ),
        ),
        (
            "site.yaml",
            (
                "did you mean 'site.yml'? allowed: exercises, figures, guidance, routines, "
                "search.yml, signs.yml, site.yml, sources.yml, vocabulary.yml, words.yml"
            ),
        ),
        ("exercises/fist.yaml", "named ID.yml"),
        ("routines/notes.txt", "named ID.yml"),
        ("guidance/sub", "named ID.yml"),
    ],
)
def test_a_file_or_folder_that_nobody_reads_is_a_problem(
    content: Path, name: str, allowed: str
) -> None:
    (content / name).mkdir()
    assert problems(content) == [f"content/{name}:1:1: not a content file; {allowed}"]


def test_files_for_authors_and_hidden_files_are_no_problem(content: Path) -> None:
    (content / "schema").mkdir()
    for name in ("FIELDS.md", "schema/site.json", ".DS_Store", "exercises/.directory"):
        (content / name).write_text("anything", encoding="utf-8")
    assert problems(content) == []


ELSEWHERE = "leads out of the content folder; the file itself, not a link to it"


@pytest.mark.parametrize("target", ["/etc/passwd", "/dev/zero", "/nowhere", "../../secret.yml"])
@pytest.mark.parametrize("name", ["guidance/pw.yml", "site.yml"])
def test_a_link_that_leads_out_is_a_problem_and_is_not_read(
    content: Path, name: str, target: str
) -> None:
    (content.parent / "secret.yml").write_text("secret: [", encoding="utf-8")
    (content / name).unlink(missing_ok=True)
    (content / name).symlink_to(target)
    assert problems(content) == [f"content/{name}:1:1: {ELSEWHERE}"]


def test_a_folder_that_is_a_link_out_is_one_problem_and_tells_no_names(content: Path) -> None:
    (content / "guidance").rename(content.parent / "apart")
    (content / "guidance").symlink_to("../apart")
    assert problems(content) == [f"content/guidance:1:1: {ELSEWHERE}"]


def test_a_link_inside_the_content_and_content_behind_a_link_are_read(content: Path) -> None:
    (content / "guidance/rest.yml").rename(content / "guidance/.rest")
    (content / "guidance/rest.yml").symlink_to(".rest")
    (content.parent / "linked").symlink_to("content")
    for folder in (content, Path("linked")):
        draft, problems = load(folder)
        assert problems == []
        assert "rest" in draft.guidance


def test_a_pipe_and_links_in_a_circle_are_problems_and_never_waited_for(content: Path) -> None:
    os.mkfifo(content / "guidance/pipe.yml")
    (content / "guidance/a.yml").symlink_to("b.yml")
    (content / "guidance/b.yml").symlink_to("a.yml")
    assert [line.split(":")[0] for line in problems(content)] == [
        "content/guidance/a.yml",
        "content/guidance/b.yml",
        "content/guidance/pipe.yml",
    ]


def test_a_folder_that_is_called_like_a_record_is_one_problem(content: Path) -> None:
    (content / "guidance/sub.yml").mkdir()
    told = "content/guidance/sub.yml:1:1: cannot be read; this file must be there"
    assert problems(content) == [told]
