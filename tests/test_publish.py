import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import generate
from generator.publish import PublishError, publish


def _tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def work(content: Path, tmp_path: Path) -> Callable[[], Path]:
    """Build the sample copy and return the finished site."""

    def build() -> Path:
        publish(generate(content, tmp_path / "build"), tmp_path / "build", tmp_path / "site")
        return tmp_path / "site"

    return build


def test_the_site_is_the_same_twice_its_zip_included(work: Callable[[], Path]) -> None:
    first = _tree(work())
    assert first.keys() >= {"index.html", "downloads/offline.zip", "sitemap.xml", "404.html"}
    assert _tree(work()) == first


def test_nothing_stays_beside_the_finished_site(work: Callable[[], Path], tmp_path: Path) -> None:
    work()
    work()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build", "content", "site"]


def test_the_zip_holds_the_same_pages_in_one_folder(work: Callable[[], Path]) -> None:
    site = work()
    with zipfile.ZipFile(site / "downloads/offline.zip") as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"hand-sample"}
    pages = {name.removeprefix("hand-sample/") for name in names if name.endswith(".html")}
    online = {name for name in _tree(site) if name.endswith(".html") and name != "404.html"}
    flat = {
        name if name.count("/") == 0 or name.split("/")[-2] in _FOLDERS else _flat(name)
        for name in online
    }
    assert pages == flat
    assert "hand-sample/search/search_index.js" in names


_FOLDERS = ("cards", "exercises", "guidance", "routines")


def _flat(name: str) -> str:
    return name.removesuffix("/index.html") + ".html"


def test_the_offline_copy_has_its_own_search_worker_and_no_other_site(
    work: Callable[[], Path],
) -> None:
    with zipfile.ZipFile(work() / "downloads/offline.zip") as archive:
        home = archive.read("hand-sample/index.html").decode()
    assert 'src="assets/javascripts/iframe-worker.js"' in home
    assert "unpkg" not in home


def test_a_failed_build_leaves_the_old_site_whole(
    work: Callable[[], Path], tmp_path: Path, content: Path
) -> None:
    before = _tree(work())
    library = generate(content, tmp_path / "build")
    (tmp_path / "build/docs/index.md").write_text("[dead](nowhere.md)", encoding="utf-8")
    with pytest.raises(PublishError, match=r"nowhere\.md"):
        publish(library, tmp_path / "build", tmp_path / "site")
    assert _tree(tmp_path / "site") == before


def test_a_build_killed_between_the_renames_is_mended_by_the_next(
    work: Callable[[], Path], tmp_path: Path
) -> None:
    before = _tree(work())
    (tmp_path / "site").rename(tmp_path / "site.previous")
    (tmp_path / "site.building-old").mkdir()
    (tmp_path / "site.building-old" / "half").write_text("half")
    assert _tree(work()) == before
    assert sorted(path.name for path in tmp_path.glob("site*")) == ["site"]


def test_a_killed_build_leaves_the_old_site_even_if_the_next_one_fails(
    work: Callable[[], Path], tmp_path: Path, content: Path
) -> None:
    before = _tree(work())
    (tmp_path / "site").rename(tmp_path / "site.previous")
    library = generate(content, tmp_path / "build")
    (tmp_path / "build/docs/index.md").write_text("[dead](nowhere.md)", encoding="utf-8")
    with pytest.raises(PublishError):
        publish(library, tmp_path / "build", tmp_path / "site")
    assert _tree(tmp_path / "site") == before
