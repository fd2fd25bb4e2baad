import errno
import hashlib
import json
import re
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.build import generate
from generator.content.library import Library
from generator.content.problems import ContentError
from generator.project import SCRIPTS
from generator.publish import swap as publish_module
from generator.publish.swap import PublishError, publish
from generator.publish.worker import BEGINS
from generator.site.facts import WORKER, facts
from generator.site.icons import ICONS
from generator.site.moves import PATH as MOVES
from generator.site.records import PATH as RECORDS
from generator.site.scripts import WORKER_ENTRY, bundle, scripts
from generator.site.sections import PATH as SECTIONS
from generator.site.signs import PATH as SIGNS

pytestmark = pytest.mark.usefixtures("built_before")

EMBEDDED = "embed/"
NOT_KEPT = (
    *("sw.js", "downloads/", "data/", "sitemap.xml", "_headers", ".nojekyll"),
    *(EMBEDDED, "sharing/", "robots.txt", "favicon.ico"),
)


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


def test_the_site_is_the_same_twice_its_zip_included(work: Callable[[], Path], hands: Path) -> None:
    first = _tree(hands)
    assert first.keys() >= {"index.html", "downloads/offline.zip", "sitemap.xml", "404.html"}
    assert first.keys() >= {"sw.js", "manifest.webmanifest", "assets/images/icon-192.png"}
    assert _tree(work()) == first
    days = set(re.findall(rb"<lastmod>(.+?)</lastmod>", first["sitemap.xml"]))
    assert len(days) > 1  # of each record its own
    assert max(days) == b"2026-02-03"  # what lists records has that of the newest


@pytest.mark.parametrize("kind", ["exercises", "routines", "guidance"])
def test_a_build_is_dated_by_its_newest_record_of_any_kind(library: Library, kind: str) -> None:
    records: dict[str, Any] = dict(getattr(library, kind))
    first = next(iter(records))
    review = records[first].review.model_copy(update={"written_on": date(2026, 3, 4)})
    records[first] = records[first].model_copy(update={"review": review})
    changed: dict[str, Any] = {kind: records}
    environment = publish_module._environment(replace(library, **changed))
    seconds = int(environment["SOURCE_DATE_EPOCH"])
    assert datetime.fromtimestamp(seconds, UTC) == datetime(2026, 3, 4, tzinfo=UTC)


def test_nothing_stays_beside_the_finished_site(
    finished: Path, work: Callable[[], Path], tmp_path: Path
) -> None:
    assert work() == finished
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build", "content", "site"]


def test_the_zip_holds_the_same_pages_in_one_folder(hands: Path) -> None:
    with zipfile.ZipFile(hands / "downloads/offline.zip") as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"hand-sample"}
    pages = {name.removeprefix("hand-sample/") for name in names if name.endswith(".html")}
    online = {
        name
        for name in _tree(hands)
        if name.endswith(".html") and name != "404.html" and not name.startswith(EMBEDDED)
    }
    flat = {
        name if name.count("/") == 0 or name.split("/")[-2] in _FOLDERS else _flat(name)
        for name in online
    }
    assert pages == flat
    assert {f"hand-sample/{path}" for path in (SECTIONS, RECORDS, SIGNS)} <= set(names)


_FOLDERS = ("cards", "exercises", "guidance", "routines")


def _flat(name: str) -> str:
    return name.removesuffix("/index.html") + ".html"


@pytest.fixture(scope="module")
def copy(hands: Path) -> dict[str, bytes]:
    """The offline copy of the sample, by path in its folder."""
    with zipfile.ZipFile(hands / "downloads/offline.zip") as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


def test_site_and_copy_search_in_the_same_sections(hands: Path, copy: dict[str, bytes]) -> None:
    assert copy[SECTIONS] == (hands / SECTIONS).read_bytes()
    assert copy[SECTIONS].startswith(b"self.searchSections=")


def test_site_and_copy_hold_no_script_but_our_own_and_no_search_of_the_theme(
    hands: Path, copy: dict[str, bytes], library: Library
) -> None:
    films = {f"figures/{form}.film.js" for form in library.forms()}
    own = {*scripts(SCRIPTS, facts(library)), SECTIONS, RECORDS, SIGNS, MOVES, *films}
    for files, more in ((_tree(hands), {WORKER}), (copy, set[str]())):
        assert {path for path in files if path.endswith((".js", ".mjs"))} == own | more
        theirs = re.compile(r"bundle|lunr|workers/|search_index|iframe-worker|\.map$")
        assert [path for path in files if theirs.search(path)] == []


def _least(path: str) -> set[str]:
    """Return the scripts that a page has at least: one for other sites has none."""
    if path.startswith(EMBEDDED):
        return set()
    return {"theme.js", "lost.js" if path == "404.html" else "site.js"}


def test_no_page_runs_anything_but_scripts_of_ours(
    hands: Path, copy: dict[str, bytes], library: Library
) -> None:
    """So that a host can forbid all others."""
    own = {path.rpartition("/")[2] for path in scripts(SCRIPTS, facts(library))}
    own |= {path.rpartition("/")[2] for path in (RECORDS, SIGNS, MOVES)}
    for files in (_tree(hands), copy):
        pages = {path: data for path, data in files.items() if path.endswith(".html")}
        assert len(pages) > 10
        for path, data in pages.items():
            run = _all(data, "script:not([type='application/ld+json'])")
            found = [(one.attributes.get("src"), one.text()) for one in run]
            assert _least(path) <= {_name(src) for src, _ in found} <= own, path
            assert [text for src, text in found if text.strip() or _is_elsewhere(src)] == [], path
            running = [a for one in _all(data, "*") for a in one.attributes if a.startswith("on")]
            assert running == [], path
            assert _all(data, "iframe, object, embed") == [], path


def _all(page: bytes, selector: str) -> list[LexborNode]:
    return LexborHTMLParser(page).css(selector)


def _name(src: str | None) -> str:
    return (src or "").rpartition("/")[2]


def _is_elsewhere(src: str | None) -> bool:
    return not src or ":" in src or src.startswith("//")


def test_a_failed_build_leaves_the_old_site_whole(
    finished: Path, tmp_path: Path, library: Library
) -> None:
    before = _tree(finished)
    (tmp_path / "build/docs/index.md").write_text("[dead](nowhere.md)", encoding="utf-8")
    with pytest.raises(PublishError, match=r"nowhere\.md"):
        publish(library, tmp_path / "build", tmp_path / "site")
    assert _tree(tmp_path / "site") == before


PLANT = "\n\n<img onerror=a>\n"


def test_a_page_that_runs_something_leaves_the_old_site_and_names_its_record(
    finished: Path, tmp_path: Path, library: Library
) -> None:
    before = _tree(finished)
    for page in ("exercises/fist.md", "cards/hand-break.md", "about.md"):
        with (tmp_path / "build/docs" / page).open("a") as file:
            file.write(PLANT)
    with pytest.raises(ContentError) as caught:
        publish(library, tmp_path / "build", tmp_path / "site", Path("there"))
    assert [str(problem) for problem in caught.value.problems] == [
        f"{file}:1:1: page {page}: <img onerror='a'>; no attribute that runs something"
        for file, page in (
            ("about.html", "about.html"),
            ("about/index.html", "about/index.html"),
            ("there/exercises/fist.yml", "exercises/fist.html"),
            ("there/exercises/fist.yml", "exercises/fist/index.html"),
            ("there/routines/hand-break.yml", "cards/hand-break.html"),
            ("there/routines/hand-break.yml", "cards/hand-break/index.html"),
        )
    ]
    assert _tree(tmp_path / "site") == before
    assert sorted(path.name for path in tmp_path.glob("site*")) == ["site"]


def test_a_site_in_a_folder_of_its_host_has_no_dead_links(tmp_path: Path, content: Path) -> None:
    library = generate(content, tmp_path / "build")
    site = library.site.model_copy(update={"address": "https://hands.example/a/hände_2/"})
    publish(replace(library, site=site), tmp_path / "build", tmp_path / "site")
    assert 'href="/a/h' in (tmp_path / "site/404.html").read_text("utf-8")


ONLINE_NAMES = ("404", "sitemap", "manifest")


def test_records_called_as_what_only_the_site_has_are_in_the_copy(
    work: Callable[[], Path], content: Path
) -> None:
    text = (content / "guidance/rest.yml").read_text("utf-8")
    for name in ONLINE_NAMES:
        named = text.replace("name: Rest", f"name: About {name}")
        (content / f"guidance/{name}.yml").write_text(named, encoding="utf-8")
    with zipfile.ZipFile(work() / "downloads/offline.zip") as archive:
        names = set(archive.namelist())
    assert {f"hand-sample/guidance/{name}.html" for name in ONLINE_NAMES} <= names
    assert "hand-sample/404.html" not in names


def test_a_link_to_a_page_that_is_gone_leaves_the_old_site_and_names_its_record(
    finished: Path, tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _tree(finished)
    removed = ("**/rest.html", "guidance/rest/")
    monkeypatch.setattr(publish_module, "NEVER_USED", (*publish_module.NEVER_USED, *removed))
    with pytest.raises(ContentError) as caught:
        publish(library, tmp_path / "build", tmp_path / "site", Path("there"))
    lines = [str(problem) for problem in caught.value.problems]
    assert [line for line in lines if "leads to nothing; a page or a file" not in line] == []
    named = "there/guidance/check-first.yml:1:1: page guidance/check-first"
    assert [line for line in lines if line.startswith(f"{named}.html: <a href='rest.html'>")]
    assert [line for line in lines if line.startswith(f"{named}/index.html: <a href='../rest/'>")]
    assert _tree(tmp_path / "site") == before


def test_the_worker_is_made_of_the_finished_files(hands: Path, library: Library) -> None:
    site = _tree(hands)
    script = bundle(SCRIPTS / WORKER_ENTRY, facts(library))
    worker = site.pop("sw.js").decode()
    assert worker.endswith(f";\n\n{script}}})();\n")
    told = json.loads(worker.removeprefix(BEGINS).partition(";\n")[0])
    assert told["name"] == "hand-sample"
    films = {f"figures/{form}.film.js" for form in library.forms()}
    assert films <= {*told["onDemand"]}
    endings = (".html", ".css", ".js", ".woff2")
    needed = {n for n in site if n.endswith(endings) and not n.startswith(NOT_KEPT)}
    assert needed - films <= {*told["core"]}
    assert not [name for name in told["core"] if name.endswith((".pdf", ".zip", ".map"))]
    kept = {name: data for name, data in site.items() if not name.startswith(NOT_KEPT)}
    assert {**told["core"], **told["onDemand"]} == {
        name: hashlib.sha256(data).hexdigest()[: told["digits"]] for name, data in kept.items()
    }


def test_nothing_is_published_that_is_never_used(hands: Path) -> None:
    with zipfile.ZipFile(hands / "downloads/offline.zip") as archive:
        copied = {name.partition("/")[2] for name in archive.namelist()}
    both = copied & _tree(hands).keys()
    assert "assets/javascripts/site.js" in both
    assert [name for name in copied | _tree(hands).keys() if "/lunr/" in name] == []
    assert [name for name in copied | _tree(hands).keys() if name.endswith(".map")] == []
    online = {"sw.js", "manifest.webmanifest", "404.html", "sitemap.xml"}
    assert copied.isdisjoint({*online, *(icon.path for icon in ICONS)})


def test_the_page_about_it_says_each_size_where_it_belongs(
    work: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sample is so small that all its real sizes are 1 MB; `test_worker` measures others."""
    measured = []

    def megabytes(files: Mapping[str, bytes], archive: int) -> Mapping[str, int]:
        measured.append(({f"hand-sample/{name}" for name in files}, archive))
        return {"core": 2, "cards": 3, "zip": 4}

    monkeypatch.setattr(publish_module, "megabytes", megabytes)
    site = work()
    with zipfile.ZipFile(site / "downloads/offline.zip") as archive:
        packed = set(archive.namelist())
    assert measured == [(packed, (site / "downloads/offline.zip").stat().st_size)]
    page = (site / "offline/index.html").read_text("utf-8")
    assert "It takes about 2 MB on your device." in page
    assert "All of them together take about 3 MB more." in page
    assert 'href="../downloads/offline.zip">Download the site (4 MB)</a>' in page
    assert "data-gap" not in page


def test_the_copy_says_that_it_is_the_copy(hands: Path) -> None:
    with zipfile.ZipFile(hands / "downloads/offline.zip") as archive:
        page = archive.read("hand-sample/offline.html").decode()
    assert "You are reading the downloaded copy now." in page
    assert 'href="https://hands.example/offline/">Look for a newer version</a>' in page
    assert "offline.zip" not in page
    assert "data-gap" not in page


@pytest.mark.parametrize("stage", ["_mkdocs", "put"])
def test_what_the_system_refuses_leaves_the_old_site_and_nothing_beside_it(
    finished: Path, tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    before = _tree(finished)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(publish_module, stage, refuse)
    with pytest.raises(PermissionError):
        publish(library, tmp_path / "build", tmp_path / "site")
    assert _tree(tmp_path / "site") == before
    assert sorted(path.name for path in tmp_path.glob("site*")) == ["site"]


def test_a_full_disk_of_mkdocs_is_a_full_disk(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = "import sys; sys.exit('OSError: [Errno 28] No space left on device')"
    program = tmp_path / "python"
    program.write_text(f"#!{sys.executable}\n{full}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(OSError, match="No space left") as caught:
        publish(library, tmp_path / "build", tmp_path / "site")
    assert caught.value.errno == errno.ENOSPC


def test_of_a_traceback_only_what_happened_is_said() -> None:
    output = "INFO - Building\nTraceback (most recent call last):\n  File x\nOSError: full\n"
    assert publish_module._said(output) == "INFO - Building\nOSError: full"
    assert publish_module._said(" WARNING - dead link\n") == "WARNING - dead link"
