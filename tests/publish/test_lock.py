import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.publish import lock
from generator.publish.lock import BusyError, alone, locked

# Holds a lock and says so; with a child, which lives on when its parent is killed.
HOLDS = """
import os, sys, time
from pathlib import Path
from generator.publish.lock import locked
with locked(Path(sys.argv[1]), Path("there")):
    child = os.fork()
    if child:
        print(child, flush=True)
    time.sleep(600)
"""
HANGING = "Another build is at work in {}/; wait until it ends."


@contextmanager
def _another(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold a lock."""
    command = [sys.executable, "-c", HOLDS, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        child = int(process.stdout.readline())
        try:
            yield process
        finally:
            process.kill()
            os.kill(child, 9)


def test_a_lock_is_held_by_one_and_frees_itself_when_that_one_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "build" / "lock"
    with _another(file) as other:
        with pytest.raises(BusyError, match=HANGING.format("there")), locked(file, Path("there")):
            pytest.fail("two builds at once")
        assert file.is_file()
        other.kill()
        other.wait()  # its child is alive and has the open file still
        with locked(file, Path("there")):
            assert file.is_file()
    assert not file.exists()


def test_a_file_that_its_build_took_away_just_now_is_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, real, tries = tmp_path / "build" / "lock", lock._lock, []

    def late(held: int, folder: Path) -> None:
        tries.append(held)
        if len(tries) < 3:
            file.unlink()
        if len(tries) == 2:
            file.touch()  # a third build's
        real(held, folder)

    monkeypatch.setattr(lock, "_lock", late)
    with locked(file, tmp_path):
        assert os.path.samestat(file.stat(), os.fstat(tries[-1]))
    assert len(tries) == 3


@pytest.mark.parametrize("what", ["no locks in the system", "no locks in the file system"])
def test_where_nothing_can_be_locked_a_sentence_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    if what == "no locks in the system":
        monkeypatch.setattr(lock, "CAN_LOCK", False)
    else:
        monkeypatch.setattr("generator.publish.lock.fcntl.lockf", refuse)
    with locked(tmp_path / "build" / "lock", Path("there")):
        said = "there/ cannot be locked here; start no other build before this one ends.\n"
        assert capsys.readouterr().err == said


def test_a_folder_made_for_a_lock_goes_with_it_unless_something_was_built(tmp_path: Path) -> None:
    for built in (False, True):
        with locked(tmp_path / "new" / "lock", tmp_path):
            if built:
                (tmp_path / "new" / "page").touch()
        assert (tmp_path / "new").exists() == built


@pytest.mark.parametrize("busy", ["build/lock", "site.building-lock"])
def test_what_a_running_build_has_is_never_cleared(tmp_path: Path, busy: str) -> None:
    running = tmp_path / "site.building-running" / "online"
    running.mkdir(parents=True)
    with _another(tmp_path / busy):
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(BusyError), alone(tmp_path / "build", tmp_path / "site"):
            pytest.fail("two builds at once")
        assert sorted(tmp_path.rglob("*")) == before
    with alone(tmp_path / "build", tmp_path / "site"):
        assert not running.exists()


def test_a_site_behind_a_link_is_locked_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    with alone(tmp_path / "build", tmp_path / "link"):
        assert (tmp_path / "real.building-lock").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "real"]
