from pathlib import Path

import pytest

from generator.project import PROJECT
from generator.publish.folders import FolderError, refuse_build, refuse_site
from generator.publish.worker import service_worker


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with content and what a build has made."""
    for folder in ("content/exercises", "build/docs", "build/figures", "photos", "empty"):
        (tmp_path / folder).mkdir(parents=True)
    for file in ("content/site.yml", "build/docs/index.md", "photos/index.html", "file"):
        (tmp_path / file).write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _site(name: str) -> None:
    Path(name).mkdir()
    Path(name, "index.html").touch()
    Path(name, "sw.js").write_bytes(service_worker("name", {}, "// script"))


OVER = [".", "..", "/", "content", "content/exercises", "content/new", "./build/../content"]
OURS = [str(PROJECT / name) for name in ("", "..", "templates", "generator/x", ".git", "tests")]


@pytest.mark.parametrize("named", [*OVER, *OURS])
def test_content_and_project_are_never_written_over(home: Path, named: str) -> None:
    before = sorted(home.rglob("*"))
    with pytest.raises(FolderError, match=r"^--site .+; a folder of its own$"):
        refuse_site(Path("content"), Path("build"), Path(named))
    with pytest.raises(FolderError, match=r"^--build .+; a folder of its own$"):
        refuse_build(Path("content"), Path(named))
    assert sorted(home.rglob("*")) == before


def test_a_link_to_them_is_refused_too(home: Path) -> None:
    (home / "link").symlink_to("content")
    with pytest.raises(FolderError, match="not for generated files"):
        refuse_site(Path("content"), Path("build"), Path("link"))


@pytest.mark.parametrize("named", ["build", "build/docs", "build/docs/site"])
def test_the_site_does_not_lie_among_what_it_is_made_of(home: Path, named: str) -> None:
    assert home.is_dir()
    with pytest.raises(FolderError, match="a folder beside it"):
        refuse_site(Path("content"), Path("build"), Path(named))


def test_a_folder_that_is_no_site_is_not_cleared(home: Path) -> None:
    (home / "photos/sw.js").write_text("// the worker of another site", encoding="utf-8")
    (home / "new.previous").mkdir()
    (home / "new.previous/letter").touch()
    for named in ("photos", "new", "file"):
        with pytest.raises(FolderError, match="an empty or a new folder"):
            refuse_site(Path("content"), Path("build"), Path(named))


def test_a_site_an_empty_and_a_new_folder_may_be_written(home: Path) -> None:
    _site("site")
    _site("killed.previous")
    for named in ("site", "empty", "new", "a/b/new", "killed", "build/site", str(home / "new")):
        refuse_site(Path("content"), Path("build"), Path(named))
    refuse_site(Path("content"), PROJECT / "build", PROJECT / "site of a test")


def test_files_that_no_build_made_are_not_cleared(home: Path) -> None:
    (home / "papers/docs").mkdir(parents=True)
    for named in ("build", "empty", "new", "papers"):
        refuse_build(Path("content"), Path(named))
    (home / "papers/docs/letter").touch()
    with pytest.raises(FolderError, match="holds files that no build made"):
        refuse_build(Path("content"), Path("papers"))
