import errno
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.publish.room import RoomError, generating, publishing, refused

MB = 1_000_000
FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A build of 1 MB and its site of 10 MB, of which 4 are the copy to download."""
    build, site = Path("build"), Path("site")
    monkeypatch.chdir(tmp_path)
    for file, size in (("build/docs/a", 1), ("site/b", 6), ("site/downloads/c.zip", 4)):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        with Path(file).open("wb") as made:
            made.truncate(size * MB)
    return build, site


def _free(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    usage = SimpleNamespace(free=size)
    monkeypatch.setattr("generator.publish.room.shutil.disk_usage", lambda _: usage)


def test_a_full_disk_is_told_with_the_room_that_is_needed(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _free(monkeypatch, 2 * MB)
    for stage, folder, need in ((generating, "build", 9), (publishing, "site", 20)):
        with pytest.raises(RoomError) as caught, stage(*folders):
            raise FULL
        wrong = f"The disk of {folder}/ is full"
        needed = f"a build needs about {need} MB there, and 2 MB are free."
        assert str(caught.value) == f"{wrong}: {needed}"


def test_where_nothing_shows_the_need_it_is_more_than_what_is_free(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _free(monkeypatch, 7 * MB)
    said = r"a build needs more there, and 7 MB are free\.$"
    with pytest.raises(RoomError, match=said), publishing(folders[0], Path("not/yet/there")):
        raise FULL


def test_what_else_is_refused_is_told_with_its_reason(folders: tuple[Path, Path]) -> None:
    with pytest.raises(RoomError) as caught, publishing(*folders):
        raise OSError(errno.EROFS, "Read-only file system", "site/x")
    assert str(caught.value) == "site/ cannot be written: Read-only file system (site/x)."
    with pytest.raises(RoomError) as caught, generating(*folders):
        raise OSError
    assert str(caught.value) == "build/ cannot be written: OSError."


def test_what_the_system_refused_to_a_program_is_found_in_its_output() -> None:
    first = "ERROR - page 'a.md': [Errno 28] No space left on device\n"
    last = "PermissionError: [Errno 13] Permission denied: '/there/it is'\n"
    found = refused(first)
    assert found
    assert (found.errno, found.strerror, found.filename) == (28, "No space left on device", None)
    found = refused(f"{first}Traceback\n{last}")
    assert found
    assert (found.errno, found.strerror, found.filename) == (
        13,
        "Permission denied",
        "/there/it is",
    )
    assert refused("WARNING - a dead link") is None
