"""What we ship for hosts that no test can run here: it names only what is there."""

import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.project import PROJECT
from tests.hosting.nginx import SHIPPED

CONTAINER = (SHIPPED / "Containerfile").read_text("utf-8")
COPIED = re.compile(r"^COPY (?!--from)(.+) (\S+)$", re.MULTILINE)
WORKFLOWS = PROJECT / ".github" / "workflows"


def _workflow(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((WORKFLOWS / name).read_text("utf-8"))
    return found


def _steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def _copied() -> list[str]:
    return [path for paths, _ in COPIED.findall(CONTAINER) for path in paths.split()]


def test_the_container_is_made_of_what_is_there() -> None:
    assert len(_copied()) > 10
    assert [path for path in _copied() if not (PROJECT / path).exists()] == []


def test_the_builder_is_given_what_the_container_copies() -> None:
    lines = (SHIPPED / "Containerfile.dockerignore").read_text("utf-8").splitlines()
    given = [line[1:] for line in lines if line.startswith("!")]
    assert [path for path in given if not (PROJECT / path).exists()] == []
    tops = {path.partition("/")[0] for path in _copied()}
    assert tops == {path for top in tops for path in given if fnmatchcase(top, path)} == {*given}


def test_the_container_runs_a_python_that_is_tested() -> None:
    (version,) = re.findall(r"FROM \S+/python:(\S+?)-", CONTAINER)
    units = _workflow("test.yml")["jobs"]["units"]
    assert version in units["strategy"]["matrix"]["python"]


def test_the_container_has_no_rights_and_says_how_it_is() -> None:
    last = CONTAINER.rpartition("FROM ")[2]
    assert "\nUSER www-data\n" in last
    assert "HEALTHCHECK" in last
    assert last.index("COPY") < last.index("USER")
    assert "ADDRESS" in CONTAINER.rpartition("FROM ")[0]


@pytest.mark.exhaustive
def test_the_container_builds_a_site_of_what_it_copies(hands: Path, tmp_path: Path) -> None:
    for path in _copied():
        copy = shutil.copytree if (PROJECT / path).is_dir() else shutil.copy
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        copy(PROJECT / path, tmp_path / path)
    for cache in ("figures", "cards"):
        shutil.copytree(hands.parent / "build" / cache, tmp_path / "build" / cache)
    sample = PROJECT / "tests" / "sample"
    command = [sys.executable, "-m", "generator", "build", "--content", str(sample), "--compress"]
    run = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "WARNING: this site says that it is hosted at https://hands.example/" in run.stderr
    made = {path.relative_to(tmp_path / "site").as_posix() for path in _files(tmp_path / "site")}
    plain = {path.relative_to(hands).as_posix() for path in _files(hands)}
    assert plain < made
    assert {"index.html.gz", "index.html.br", "sw.js.gz", "sw.js.br"} <= made - plain


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("name", sorted(path.name for path in WORKFLOWS.glob("*.yml")))
def test_a_workflow_uses_what_others_made_in_one_major_version(name: str) -> None:
    used = [step["uses"] for step in _steps(_workflow(name)) if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", one)] == []
    assert all("timeout-minutes" in job for job in _workflow(name)["jobs"].values())


def test_pages_are_built_for_their_address_and_the_copy_goes_with_the_release() -> None:
    workflow = _workflow("pages.yml")
    runs = [step["run"] for step in _steps(workflow) if "run" in step]
    assert [run for run in runs if 'make site ADDRESS="$BASE/"' in run]
    assert [run for run in runs if "gh release create" in run and "offline.zip" in run]
    paths = [step["with"]["path"] for step in _steps(workflow) if "path" in step.get("with", {})]
    assert paths == ["site/downloads/offline.zip", "site"]
    # What stands in an expression would be run as it is: names of tags come as variables only.
    assert [run for run in runs if "${{" in run] == []


def test_only_what_must_write_may() -> None:
    workflow = _workflow("pages.yml")
    assert workflow["permissions"] == {"contents": "read"}
    writing = {
        (job, what)
        for job, about in workflow["jobs"].items()
        for what, right in about["permissions"].items()
        if right == "write"
    }
    assert writing == {("deploy", "pages"), ("deploy", "id-token"), ("release", "contents")}
