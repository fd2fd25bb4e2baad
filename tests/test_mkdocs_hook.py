"""Plain MkDocs, in a copy of the project: build, preview, and a mistake during preview."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

import mkdocs_hook
from generator.project import PROJECT
from generator.site.sections import PATH as SECTIONS

PARTS = ("generator", "scripts", "templates", "mkdocs.yml", "mkdocs_hook.py")
PATIENCE = 60


@pytest.fixture
def project(sample: Path, drawn: Path, cards_set: Path, tmp_path: Path) -> Path:
    """A copy of the project with the sample as its content, drawings and cards made."""
    for part in PARTS:
        copy = shutil.copytree if (PROJECT / part).is_dir() else shutil.copy
        copy(PROJECT / part, tmp_path / part)
    shutil.copytree(sample, tmp_path / "content")
    shutil.copytree(drawn, tmp_path / "build/figures")
    shutil.copytree(cards_set, tmp_path / "build/cards")
    (tmp_path / "build/docs").mkdir()
    return tmp_path


def _mkdocs(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mkdocs", *arguments]


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}


@pytest.mark.exhaustive  # the preview does as much in each run
def test_plain_mkdocs_builds_the_site_of_the_content(project: Path) -> None:
    run = subprocess.run(
        _mkdocs("build"), cwd=project, env=_environment(), capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr
    home = (project / "site/index.html").read_text("utf-8")
    assert "<title>Stiff hands? - Hand Sample</title>" in home
    assert 'href="guidance/check-first/"' in home
    assert home.count("data-colours") == home.count("Dark colours") == 2
    assert home.count('aria-label="Dark colours"') == 1  # where it is a sign alone
    assert (project / "site" / SECTIONS).is_file()  # so a preview searches as the site does


def test_plain_mkdocs_refuses_a_problem_without_a_traceback(project: Path) -> None:
    fist = project / "content/exercises/fist.yml"
    fist.write_text(fist.read_text("utf-8").replace("kind:", "knid:"), encoding="utf-8")
    run = subprocess.run(
        _mkdocs("build"),
        cwd=project,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert re.search(
        r"fist\.yml:\d+:\d+: knid: unknown key 'knid'; did you mean 'kind'\?", run.stderr
    )
    assert "Traceback" not in run.stderr
    assert not (project / "site").exists()


@pytest.fixture
def preview(project: Path) -> Iterator[tuple[str, Path]]:
    """The address of a running preview, and the file that its log goes to."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project / "serve.log"
    with log.open("w") as out:
        server = subprocess.Popen(
            _mkdocs("serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}"),
            cwd=project,
            env=_environment(),
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            yield f"http://127.0.0.1:{port}/", log
        finally:
            server.terminate()
            server.wait()


def test_a_preview_follows_edits_and_survives_mistakes(
    preview: tuple[str, Path], project: Path
) -> None:
    address, log = preview
    page = f"{address}exercises/fist/"
    fist = project / "content/exercises/fist.yml"
    good = fist.read_text("utf-8")
    _until(lambda: "Fist</h1>" in _read(page), log)

    fist.write_text(good.replace("name: Fist", "name: Firm fist"), encoding="utf-8")
    _until(lambda: "Firm fist</h1>" in _read(page), log)
    assert _builds(log) == 2, "one edit, one rebuild"

    fist.write_text(good.replace("kind:", "knid:"), encoding="utf-8")
    _until(lambda: "unknown key 'knid'" in log.read_text("utf-8"), log)
    assert "Firm fist</h1>" in _read(page)

    fist.write_text(good.replace("name: Fist", "name: Soft fist"), encoding="utf-8")
    _until(lambda: "Soft fist</h1>" in _read(page), log)


def test_a_preview_watches_what_people_edit_and_not_what_is_made_of_it() -> None:
    server = Mock(spec=LiveReloadServer)
    config = MkDocsConfig()
    config["docs_dir"] = "build/docs"
    assert mkdocs_hook.on_serve(server, config) is server
    server.unwatch.assert_called_once_with("build/docs")
    watched = {Path(call.args[0]) for call in server.watch.call_args_list}
    assert watched == {PROJECT / folder for folder in ("content", "scripts", "templates")}


def _builds(log: Path) -> int:
    time.sleep(2)  # a second rebuild would come within the debounce of the watcher
    return log.read_text("utf-8").count("Documentation built")


def _read(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310  # our own
            return str(answer.read().decode())
    except OSError:
        return ""


def _until(true: Callable[[], bool], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, log.read_text("utf-8")
        time.sleep(0.2)
