from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.author.new import FOLDERS, RecordNameError, new_record
from generator.build import read
from generator.cli import rehab
from generator.content import load
from generator.content.problems import ContentError
from generator.project import PROJECT


def test_a_record_of_every_folder_can_be_started() -> None:
    templates = (PROJECT / "templates" / "records").iterdir()
    assert sorted(path.name for path in templates) == [f"{kind}.yml" for kind in sorted(FOLDERS)]
    assert set(FOLDERS.values()) == set(load.FOLDERS)


@pytest.mark.parametrize(("kind", "folder"), FOLDERS.items())
def test_a_record_starts_as_its_template_in_the_folder_of_its_kind(
    tmp_path: Path, kind: str, folder: str
) -> None:
    path = new_record(tmp_path, kind, "palm")
    assert path == tmp_path / folder / "palm.yml"
    assert path.read_bytes() == (PROJECT / "templates" / "records" / f"{kind}.yml").read_bytes()


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("exercise", ["regions"]),
        ("figure", [""]),  # its exercise
        ("guidance", ["picture", "sources"]),
        ("routine", ["stop_when", "steps.1.exercise"]),
    ],
)
def test_a_started_record_lacks_only_what_its_author_must_decide(
    content: Path, kind: str, missing: list[str]
) -> None:
    path = new_record(content, kind, "palm")
    with pytest.raises(ContentError) as caught:
        read(content)
    problems = sorted(caught.value.problems, key=lambda problem: missing.index(problem.field))
    assert [problem.field for problem in problems] == missing
    assert {problem.path for problem in problems} == {path.as_posix()}


@pytest.mark.parametrize("kind", FOLDERS)
@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("../evil", "the file name '../evil'; words-with-hyphens.yml"),
        ("A", "the file name 'A'; words-with-hyphens.yml"),
        ("index", "the file name 'index' is that of an overview; a name of its own"),
        ("aux", "the file name 'aux' is one that Windows keeps for itself; another name"),
        ("a" * 61, "a file name of 61 letters; at most 60"),
    ],
)
def test_a_name_that_no_record_may_have_writes_nothing(
    tmp_path: Path, kind: str, record: str, message: str
) -> None:
    with pytest.raises(RecordNameError) as caught:
        new_record(tmp_path / "content", kind, record)
    assert str(caught.value) == message
    assert list(tmp_path.iterdir()) == []


NAMES = (
    *("../evil", "../../etc/x", "/evil", "a/b", "a\\b", "..", ".", "", "-", "a-", "-a", "a--b"),
    *("A", "CON", "con", "nul", "aux", "prn", "com1", "lpt9", "con.yml", "index", "INDEX"),
    *(
        "a.",
        "a..",
        "a ",
        " a",
        "a b",
        "a\n",
        "a\x00",
        "a\u200b",
        "\u0430",
        "\u0661",
        "\u00fc",
        "a_b",
    ),
    *("a.yml", "a:b", "a*", "~", "$HOME", "a;b", "%2e%2e", "a" * 61, "a" * 5000),
)
COMMANDS = (*(("new", kind) for kind in FOLDERS), ("figure",), ("review",), ("review", "--sign"))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_writes_anything_for_a_name_that_no_record_may_have(
    content: Path, command: tuple[str, ...]
) -> None:
    before = {path: path.read_bytes() for path in content.parent.rglob("*") if path.is_file()}
    options = [f"--content={content}"]
    options += [] if command[0] == "new" else [f"--build={content.parent / 'build'}"]
    for name in NAMES[::6] if command[0] == "review" else NAMES:  # it reads all content first
        told = CliRunner().invoke(rehab, [*command, *options, "--", name])
        assert told.exit_code == 2, (name, told.output)
        assert isinstance(told.exception, SystemExit), name
    assert len(before) > 10
    assert before == {p: p.read_bytes() for p in content.parent.rglob("*") if p.is_file()}


def test_a_record_that_is_there_is_never_overwritten(content: Path) -> None:
    before = (content / "exercises/fist.yml").read_bytes()
    with pytest.raises(FileExistsError, match=r"content/exercises/fist\.yml"):
        new_record(content, "exercise", "fist")
    assert (content / "exercises/fist.yml").read_bytes() == before


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "figures").write_text("no folder", encoding="utf-8")
    with pytest.raises(RecordNameError, match=r"figures is a file; a folder of records"):
        new_record(tmp_path, "figure", "x")
    (tmp_path / "routines").mkdir()
    (tmp_path / "routines/x.yml").symlink_to("nowhere")
    with pytest.raises(FileExistsError):
        new_record(tmp_path, "routine", "x")
