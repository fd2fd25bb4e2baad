import errno
import io
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main
from generator.publish import exchange
from tests.opened import opened

pytestmark = pytest.mark.usefixtures("built_before")

LONG = " ".join(["Go", *["on"] * 20]) + "."
READING = re.compile(
    r"Reading grade: -?\d+\.\d in the median record, -?\d+\.\d in the hardest "
    r"\(content/\S+\.yml\); 0 sentence\(s\) of more than 20 words\."
)
RECORD = re.compile(r"content/\S+\.yml: grade -?\d+\.\d, (?:no|1) long sentence(?:\(s\))?")
REHAB = str(Path(sys.executable).with_name("rehab"))
LINE = re.compile(r"content/\S+:\d+:\d+: \S.*; \S.*")


@dataclass(frozen=True)
class Run:
    """How a command ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


def _rehab(*arguments: str) -> Run:
    """Run the command in this process; what it lets through is an error of the test."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(sys, "argv", ["rehab", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
    assert isinstance(ended.value.code, int)
    return Run(ended.value.code, out.getvalue(), err.getvalue())


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.mark.parametrize("command", [[sys.executable, "-m", "generator"], [REHAB]])
def test_the_command_and_the_module_are_the_same(command: list[str], content: Path) -> None:
    good = [*command, "check", "--content", str(content)]
    run = subprocess.run(good, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.endswith("No problems in 2 exercises, 4 routines and 2 topics.\n")
    (content / "site.yml").unlink()
    run = subprocess.run(good, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.endswith("problem(s); nothing was changed.\n")


def test_check_says_what_it_read(content: Path) -> None:
    run = _rehab("check", "--content", str(content))
    assert (run.returncode, run.stderr) == (0, "")
    _, reading, last = run.stdout.splitlines()
    assert READING.fullmatch(reading)
    assert last == "No problems in 2 exercises, 4 routines and 2 topics."


def test_check_lists_how_every_record_reads_when_asked_to(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("guidance/rest.yml", "A short topic.", f"{LONG} [S01] [own]")
    run = _rehab("check", "--content", str(content), "--reading")
    _, *records, reading, _ = run.stdout.splitlines()
    assert (run.returncode, run.stderr) == (0, "")
    assert len([line for line in records if RECORD.fullmatch(line)]) == 8
    assert [line for line in records if not RECORD.fullmatch(line)] == [
        f"content/guidance/rest.yml:2:1: {LONG}"
    ]
    assert reading.endswith("; 1 sentence(s) of more than 20 words.")


def test_check_warns_of_what_is_due_and_refuses_what_is_a_year_overdue(content: Path) -> None:
    early, due, late = (
        _rehab("check", "--content", str(content), "--today", day)
        for day in ("2027-01-01", "2028-01-01", "2028-01-02")
    )
    assert (early.returncode, len(early.stdout.splitlines())) == (0, 3)
    assert (due.returncode, due.stderr) == (0, "")
    *warnings, _, _ = due.stdout.splitlines()
    assert len(warnings) == 9
    assert all(LINE.fullmatch(line.removeprefix("warning: ")) for line in warnings)
    *problems, last = late.stderr.splitlines()
    assert (late.returncode, late.stdout) == (1, "")
    assert all(LINE.fullmatch(line) for line in problems)
    assert (
        last
        == f"{len(problems)} problem(s); nothing was changed."
        == ("7 problem(s); nothing was changed.")
    )


def test_check_prints_every_problem_of_every_file_and_exits_with_1(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "name: Fist", "nme: Fist")
    edit("guidance/rest.yml", "sources: [R01]", "sources: [R03]")
    edit(
        "routines/hand-break.yml",
        "steps:\n  - exercise: wrist-bend",
        "steps:\n  - exercise: wrist-bent",
    )
    run = _rehab("check", "--content", str(content))
    *lines, last = run.stderr.splitlines()
    assert (run.returncode, run.stdout) == (1, "")
    assert [line.split(":")[0] for line in lines] == [
        "content/exercises/fist.yml",
        "content/exercises/fist.yml",
        "content/guidance/rest.yml",
        "content/routines/hand-break.yml",
    ]
    assert all(LINE.fullmatch(line) for line in lines)
    assert last == "4 problem(s); nothing was changed."


def test_build_makes_a_site_and_a_problem_leaves_it_as_it_was(
    edit: Callable[[str, str, str], None],
) -> None:
    assert _rehab("build").returncode == 0
    before = _files(Path("site"))
    assert "index.html" in before
    edit("exercises/fist.yml", "stop_when: [when: It hurts.]", "stop_when: []")
    run = _rehab("build")
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert LINE.fullmatch(run.stderr.splitlines()[0])
    assert _files(Path("site")) == before


def test_a_build_with_a_day_refuses_only_what_is_a_year_overdue(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REHAB_ADDRESS", raising=False)
    run = _rehab("build", "--content", str(content), "--today", "2028-01-02")
    *problems, last = run.stderr.splitlines()
    assert (run.returncode, last) == (1, "7 problem(s); nothing was changed.")
    assert all(LINE.fullmatch(line) for line in problems)
    assert not Path("site").exists()
    run = _rehab("build", "--content", str(content), "--today", "2028-01-01")
    assert (run.returncode, run.stdout) == (0, "Built site/ from content/.\n")
    assert Path("site/index.html").is_file()
    warning = [line.strip() for line in run.stderr.splitlines() if line.strip()][-4:]
    assert warning[0] == "WARNING: this site says that it is hosted at https://hands.example/"
    assert "--address" in warning[-1]


@pytest.mark.exhaustive
def test_a_build_is_for_the_address_that_its_environment_says(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REHAB_ADDRESS", "https://hands.org/in/a/folder/")
    run = _rehab("build", "--content", str(content))
    assert (run.returncode, "WARNING" in run.stderr) == (0, False)
    files = _files(Path("site"))
    texts = b"".join(data for path, data in files.items() if not path.endswith((".pdf", ".zip")))
    assert b"<loc>https://hands.org/in/a/folder/exercises/fist/</loc>" in texts
    assert b'rel="canonical" href="https://hands.org/in/a/folder/exercises/fist/"' in texts
    assert b"hands.example/" not in texts
    cards = [data for path, data in files.items() if path.endswith(".pdf")]
    links = {link.address for card in cards for leaf in opened(card).leaves for link in leaf.links}
    assert len(cards) > 50
    assert "https://hands.org/in/a/folder/routines/hand-break/" in links
    assert [link for link in links if "hands.example/" in link] == []


def test_wrong_usage_exits_with_2(content: Path) -> None:
    for arguments in (
        ["chek"],
        ["check", "--content", "nowhere"],
        ["check", "--today", "tomorrow"],
        ["build", "--today", "2027-02-29"],
        ["new", "recipe", "x"],
    ):
        run = _rehab(*arguments)
        assert run.returncode == 2, arguments
        assert "Traceback" not in run.stderr
    assert content.is_dir()


def test_a_new_record_starts_with_what_is_left_to_fill_in(content: Path) -> None:
    run = _rehab("new", "exercise", "thumb-circle")
    assert run.returncode == 0
    assert (content / "exercises/thumb-circle.yml").is_file()
    check = _rehab("check")
    assert check.returncode == 1
    assert "content/exercises/thumb-circle.yml" in check.stderr
    assert _rehab("new", "exercise", "thumb-circle").returncode == 2


@pytest.mark.parametrize("record", ["../evil", "A", "index", "con", "a b", "", "a" * 61])
def test_a_record_that_no_file_may_be_named_after_is_not_started(
    content: Path, record: str
) -> None:
    before = sorted(path for path in Path().rglob("*"))
    run = _rehab("new", "exercise", "--content", str(content), "--", record)
    assert (run.returncode, run.stdout) == (2, "")
    assert len([line for line in run.stderr.splitlines() if line.startswith("Error: ")]) == 1
    assert "Traceback" not in run.stderr
    assert sorted(path for path in Path().rglob("*")) == before


def test_a_page_that_would_run_something_is_not_published(
    content: Path, finished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(finished)
    monkeypatch.setattr("generator.publish.faults.NEVER", frozenset({"h1"}))
    run = _rehab("build", "--content", str(content))
    *lines, last = run.stderr.splitlines()
    assert (run.returncode, last) == (1, f"{len(lines)} problem(s); nothing was changed.")
    start = "content/exercises/fist.yml:1:1: page exercises/fist"
    assert [line for line in lines if "fist.yml" in line and "exercises/" in line] == [
        f"{start}.html: an element <h1>; no page has one",
        f"{start}/index.html: an element <h1>; no page has one",
    ]
    assert "index.html:1:1: page index.html: an element <h1>; no page has one" in lines
    assert _files(Path("site")) == before


def test_the_signs_are_printed_for_clinicians(content: Path) -> None:
    run = _rehab("review", "signs")
    assert (run.returncode, run.stdout) == (0, "Wrote build/signs.pdf.\n")
    assert Path("build/signs.pdf").read_bytes().startswith(b"%PDF")
    run = _rehab("review", "signs", "--content", str(content), "--into", "sheets/mine.pdf")
    assert (run.returncode, run.stdout) == (0, "Wrote sheets/mine.pdf.\n")
    (content / "signs.yml").unlink()
    run = _rehab("review", "signs", "--into", "no.pdf")
    assert run.returncode == 1
    assert "signs.yml" in run.stderr
    assert not Path("no.pdf").exists()


def test_a_record_is_printed_for_a_clinician_and_told_as_data(content: Path) -> None:
    assert content.is_dir()
    run = _rehab("review", "fist", "--build", "made")
    assert (run.returncode, run.stdout) == (0, "Wrote made/review/exercise-fist.pdf.\n")
    assert Path("made/review/exercise-fist.pdf").read_bytes().startswith(b"%PDF")
    run = _rehab("review", "routine:hand-break", "--into", "mine.pdf")
    assert (run.returncode, run.stdout) == (0, "Wrote mine.pdf.\n")
    run = _rehab("review", "fist-weeks", "--sign")
    assert (run.returncode, run.stdout.splitlines()[-1]) == (0, "  of: 66bw-yrhw-q245")
    run = _rehab("review", "fits")
    assert run.returncode == 2
    assert "no record 'fits'; did you mean 'fist'?" in run.stderr
    assert _rehab("review").returncode == 2


def test_a_review_without_a_version_is_told_and_a_lapsed_one_refused(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    warning, *_ = _rehab("check", "--content", str(content)).stdout.splitlines()
    assert warning.startswith("warning: content/exercises/wrist-bend.yml:")
    assert "review.of: reviewed without a fingerprint" in warning
    edit("routines/fist-weeks.yml", "You like to count.", "You like to rest.")
    run = _rehab("check", "--content", str(content))
    assert run.returncode == 1
    assert "changed since B. Sample read it on 2026-01-04" in run.stderr


def test_schema_writes_the_files_for_authors(content: Path) -> None:
    run = _rehab("schema")
    assert run.returncode == 0
    assert (content / "schema/exercise.json").is_file()
    assert (content / "FIELDS.md").is_file()
    assert _rehab("check").returncode == 0


def test_a_figure_is_drawn_once_with_its_own_problems(
    edit: Callable[[str, str, str], None],
) -> None:
    run = _rehab("figure", "fist", "--once")
    assert (run.returncode, run.stdout) == (0, "Drew build/preview/fist.svg.\n")
    assert Path("build/preview/fist.svg").is_file()
    edit("figures/fist.yml", "elbow: 90", "elbow: 190")
    run = _rehab("figure", "fist", "--once")
    assert run.returncode == 1
    assert LINE.fullmatch(run.stderr.strip())
    assert "1 problem(s); build/preview/fist.svg shows what could be drawn last." in run.stdout


def test_the_contact_sheet_needs_content_without_problems(
    edit: Callable[[str, str, str], None],
) -> None:
    assert _rehab("figure", "--sheet").returncode == 0
    assert Path("build/contact-sheet/index.html").is_file()
    edit("figures/fist.yml", "step: 1", "step: 5")
    assert _rehab("figure", "--sheet").returncode == 1


@pytest.mark.usefixtures("content")
def test_the_best_views_of_a_figure_are_told() -> None:
    run = _rehab("figure", "fist", "--views")
    assert run.returncode == 0
    lines = run.stdout.splitlines()
    assert len(lines) > 3
    assert all(line.startswith("{azimuth: ") and "right-hand" in line for line in lines)
    assert _rehab("figure", "none", "--views").returncode == 2


def test_a_figure_or_the_sheet_is_named(content: Path) -> None:
    assert content.is_dir()
    for arguments in ([], ["fist", "--sheet"], ["thumb", "--once"]):
        assert _rehab("figure", *arguments).returncode == 2, arguments


WRONG = [
    ["check", "--today", "0001-01-01"],
    ["build", "--today", "2100-01-01"],
    ["build", "--address", "https://hands.org"],
    ["build", "--site", "."],
    ["build", "--site", "content"],
    ["build", "--site", "photos"],
    ["build", "--build", "content/exercises"],
    ["figure", "--sheet", "--build", "content"],
    ["figure", "a" * 300, "--once"],
    ["figure", "../exercises/fist", "--once"],
    ["new", "figure", "x", "--content", "other"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_one_sentence_and_touches_nothing(
    content: Path, arguments: list[str]
) -> None:
    for folder in ("photos", "other"):
        Path(folder).mkdir()
    for file in ("photos/me.jpg", "other/figures"):
        Path(file).touch()
    before = sorted(Path().rglob("*"))
    run = _rehab(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert len([line for line in run.stderr.splitlines() if line.startswith("Error: ")]) == 1
    assert (sorted(Path().rglob("*")), content.is_dir()) == (before, True)


@pytest.mark.parametrize(
    "arguments", [["--site", "file/site"], ["--build", "file/build"], ["--site", "/proc/x/site"]]
)
def test_a_folder_that_can_not_be_written_is_one_sentence(
    content: Path, arguments: list[str]
) -> None:
    Path("file").touch()
    run = _rehab("build", "--content", str(content), *arguments)
    *_, said, last = run.stderr.splitlines()  # behind how far it came
    assert (run.returncode, run.stdout) == (1, "")
    assert f"{arguments[1]}/" in said
    assert " cannot be written: " in said
    assert last == "The site could not be built; the old one stays."


@pytest.mark.parametrize(
    ("place", "folder"),
    [("generator.write.Path.write_bytes", "build"), ("generator.publish.swap._mkdocs", "site")],
)
def test_a_full_disk_leaves_the_old_site(
    content: Path, finished: Path, place: str, folder: str
) -> None:
    before = _files(finished)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    Path("build/mkdocs.yml").unlink()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(place, full)
        run = _rehab("build", "--content", str(content))
    said, last = run.stderr.splitlines()
    assert (run.returncode, last) == (1, "The site could not be built; the old one stays.")
    assert re.fullmatch(
        rf"The disk of {folder}/ is full: a build needs (about \d+ MB|more) there, "
        r"and \d+ MB are free\.",
        said,
    )
    assert _files(finished) == before
    assert sorted(path.name for path in Path().glob("site*")) == ["site"]


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_build_clears_up_and_says_that_the_old_site_stays(
    content: Path, finished: Path, number: int, status: int
) -> None:
    before = _files(finished)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.publish.swap._mkdocs", lambda *_: signal.raise_signal(number))
        run = _rehab("build", "--content", str(content))
    assert (run.returncode, run.stdout) == (status, "")
    assert run.stderr == "Stopped; the old site stays.\n"
    assert _files(finished) == before
    assert sorted(path.name for path in Path().glob("site*")) == ["site"]
    assert not Path("build/lock").exists()


def test_a_stop_after_the_swap_is_too_late(content: Path, finished: Path) -> None:
    put = exchange.put

    def stopped(new: Path, site: Path) -> None:
        put(new, site)
        signal.raise_signal(signal.SIGTERM)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.publish.swap.put", stopped)
        run = _rehab("build", "--content", str(content))
    assert (run.returncode, run.stdout) == (0, "Built site/ from content/.\n")
    assert (finished / "index.html").is_file()
    assert sorted(path.name for path in Path().glob("site*")) == ["site"]


HOLDS = """
import sys
from pathlib import Path
from generator.publish.lock import alone
with alone(Path(sys.argv[1]), Path(sys.argv[2])):
    Path("site.building-running").mkdir()
    print("at work", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("other", "folder"), [(("build", "site"), "build"), (("build2", "site"), "site")]
)
def test_the_second_of_two_builds_says_so_and_touches_nothing(
    content: Path, finished: Path, other: tuple[str, str], folder: str
) -> None:
    command = [sys.executable, "-c", HOLDS, *other]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as first:  # type: ignore[call-overload]
        assert first.stdout.readline() == "at work\n"
        before = {path: path.stat().st_mtime_ns for path in Path().rglob("*") if path.is_file()}
        run = _rehab("build", "--content", str(content))
        after = {path: path.stat().st_mtime_ns for path in Path().rglob("*") if path.is_file()}
        assert Path("site.building-running").is_dir()
        first.communicate("")
    assert finished.is_dir()
    said = f"Another build is at work in {folder}/; wait until it ends.\n"
    assert (run.returncode, run.stdout, run.stderr) == (1, "", said)
    assert after == before


def test_an_old_site_is_put_back_even_if_the_next_build_finds_a_problem(
    finished: Path, edit: Callable[[str, str, str], None]
) -> None:
    before = _files(finished)
    finished.rename("site.previous")
    edit("exercises/fist.yml", "stop_when: [when: It hurts.]", "stop_when: []")
    assert _rehab("build").returncode == 1
    assert _files(finished) == before
    assert sorted(path.name for path in Path().glob("site*")) == ["site"]


def test_a_file_that_can_not_be_written_is_one_sentence(content: Path) -> None:
    (content / "schema").write_text("no folder", encoding="utf-8")
    run = _rehab("schema", "--content", str(content))
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("A file cannot be read or written: ")
    assert len(run.stderr.splitlines()) == 1
