from pathlib import Path

import pytest

from generator.authoring import STARTS, kinds, new_record
from generator.load import load


def test_exercises_guidance_and_routines_can_be_started() -> None:
    assert kinds() == ("exercise", "guidance", "routine")


@pytest.mark.parametrize(
    ("kind", "folder"),
    [("exercise", "exercises"), ("guidance", "guidance"), ("routine", "routines")],
)
def test_a_record_starts_as_its_template_in_the_folder_of_its_kind(
    tmp_path: Path, kind: str, folder: str
) -> None:
    path = new_record(tmp_path, kind, "palm")
    assert path == tmp_path / folder / "palm.yml"
    assert path.read_bytes() == (STARTS / f"{kind}.yml").read_bytes()
    assert path.read_bytes() != b""


@pytest.mark.parametrize("kind", ["exercise", "guidance", "routine"])
def test_a_started_record_has_every_key_that_must_be_there(content: Path, kind: str) -> None:
    path = new_record(content, kind, "palm")
    problems = load(content)[1]
    assert {problem.path for problem in problems} <= {path.as_posix()}
    assert [str(problem) for problem in problems if problem.wrong == "missing"] == []
    assert [str(problem) for problem in problems if "unknown key" in problem.wrong] == []


def test_a_record_that_is_there_is_never_overwritten(content: Path) -> None:
    before = (content / "exercises/fist.yml").read_bytes()
    with pytest.raises(FileExistsError, match=r"content/exercises/fist\.yml"):
        new_record(content, "exercise", "fist")
    assert (content / "exercises/fist.yml").read_bytes() == before
