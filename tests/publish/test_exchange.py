import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.publish import exchange
from generator.publish.exchange import mend, put

OLD, NEW = ["old 1", "old 2"], ["new 1", "new 2"]
# Kills itself before each line that this module runs, one line further each time, until none is
# left; tells what stands there then, and what after the next build has mended it.
KILLS = """
import json, os, shutil, signal, sys
from itertools import count
from pathlib import Path
from generator.publish import exchange

def whole(folder):
    return sorted(path.read_text() for path in folder.iterdir()) if folder.is_dir() else None

def fresh():
    shutil.rmtree("work", ignore_errors=True)
    for place, what in (("site", "old"), ("site.building-x/online", "new")):
        folder = Path("work", place)
        folder.mkdir(parents=True)
        for number in (1, 2):
            Path(folder, f"{number}.html").write_text(f"{what} {number}")
    return Path("work/site"), Path("work/site.building-x/online")

def kill_at(line):
    lines = count(1)
    def trace(frame, event, _):
        if frame.f_code.co_filename != exchange.__file__:
            return None
        if event == "line" and next(lines) == line:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)

if sys.argv[1] == "two renames":
    exchange._exchanged = lambda *_: False
for line in count(1):
    site, new = fresh()
    child = os.fork()
    if not child:
        kill_at(line)
        exchange.put(new, site)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    at_once = whole(site)
    exchange.mend(site)
    left = sorted(path.name for path in Path("work").iterdir())
    print(json.dumps([status, at_once, whole(site), left]))
    if status != signal.SIGKILL:
        break
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A finished folder, and the old site that it shall replace."""
    new, site = tmp_path / "site.building-x" / "online", tmp_path / "site"
    for folder, what in ((new, "new"), (site, "old")):
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(what)
    return new, site


def _shown(site: Path) -> str:
    return (site / "index.html").read_text()


def _knows_the_step() -> bool:
    return sys.platform == "linux"


def _kills(way: str, folder: Path) -> list[tuple[int, list[str] | None, list[str], list[str]]]:
    command = [sys.executable, "-c", KILLS, way]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.mark.skipif(not _knows_the_step(), reason="NOT RUN: kills of the one step, only on Linux")
def test_a_kill_at_any_line_of_the_one_step_finds_the_old_or_the_new_site(tmp_path: Path) -> None:
    kills = _kills("one step", tmp_path)
    assert len(kills) > 5
    assert [status for status, *_ in kills] == [*[9] * (len(kills) - 1), 0]
    assert {tuple(site or ()) for _, site, *_ in kills} == {tuple(OLD), tuple(NEW)}
    assert [mended for _, site, mended, _ in kills if mended != site] == []
    assert [left for *_, left in kills if left != ["site"]] == []


def test_a_kill_at_any_line_of_two_renames_is_mended(tmp_path: Path) -> None:
    kills = _kills("two renames", tmp_path)
    assert len(kills) > 5
    assert [status for status, *_ in kills] == [*[9] * (len(kills) - 1), 0]
    assert [mended for *_, mended, _ in kills if mended not in (OLD, NEW)] == []
    # the moment without a site, which is why there is another way
    assert len([site for _, site, *_ in kills if site is None]) in (1, 2)
    assert [left for *_, left in kills if left != ["site"]] == []


@pytest.mark.skipif(not _knows_the_step(), reason="NOT RUN: the one step, only on Linux")
def test_old_and_new_change_places_in_one_step(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, site = folders
    monkeypatch.setattr(Path, "rename", None)
    put(new, site)
    assert (_shown(site), _shown(new)) == ("new", "old")
    assert not site.is_symlink()


@pytest.mark.parametrize("before", ["nothing", "an empty folder"])
def test_a_new_site_is_put_there(folders: tuple[Path, Path], before: str) -> None:
    new, site = folders
    (site / "index.html").unlink()
    if before == "nothing":
        site.rmdir()
    put(new, site)
    assert _shown(site) == "new"


@pytest.mark.parametrize("code", [None, errno.ENOSYS, errno.EINVAL])
def test_where_the_step_is_unknown_two_renames_do(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, code: int | None
) -> None:
    _system_that(monkeypatch, code)
    new, site = folders
    put(new, site)
    assert _shown(site) == "new"
    assert not site.with_name("site.previous").exists()


def test_what_else_the_system_refuses_leaves_the_old_site(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _system_that(monkeypatch, errno.EBUSY)
    new, site = folders
    with pytest.raises(OSError, match=os.strerror(errno.EBUSY)):
        put(new, site)
    assert (_shown(site), _shown(new)) == ("old", "new")


def _system_that(monkeypatch: pytest.MonkeyPatch, code: int | None) -> None:
    """Let the system refuse the step with a code, or not know its name."""

    class Library:
        def __init__(self, *_: object, **__: object) -> None:
            if code:
                self.renameat2 = lambda *_: -1

    monkeypatch.setattr("generator.publish.exchange.ctypes.CDLL", Library)
    monkeypatch.setattr("generator.publish.exchange.ctypes.get_errno", lambda: code)


def test_two_renames_that_fail_half_way_are_taken_back(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    new, site = folders
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name == "online":
            raise PermissionError(13, "Permission denied", str(target))
        return rename(path, target)

    monkeypatch.setattr(exchange, "_exchanged", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        put(new, site)
    assert _shown(site) == "old"


def test_what_a_killed_build_left_is_cleared_up(folders: tuple[Path, Path]) -> None:
    new, site = folders
    for other in ("site2.building-x", "mysite.building-x"):
        site.with_name(other).mkdir()
    site.with_name("site.building-lock").touch()
    site.rename(site.with_name("site.previous"))
    mend(site)
    assert _shown(site) == "old"
    assert not new.exists()
    others = ["mysite.building-x", "site", "site.building-lock", "site2.building-x"]
    assert sorted(path.name for path in site.parent.iterdir()) == others
