"""What went wrong with a folder, in a sentence: a full disk, or one that refuses to be written."""

import errno
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
# As Python says it: "[Errno 28] No space left on device: 'site/index.html'".
REFUSED = re.compile(r"\[Errno (\d+)\] ([^:\n]+)(?:: ['\"](.+?)['\"])?")
MEGABYTE = 1_000_000
THEME = 3 * MEGABYTE  # what it brings, and a build cuts away
BLOCK = 4096  # what the smallest file takes on most disks


class RoomError(Exception):
    """A folder cannot be written; the message says why, and how much room it takes."""


@contextmanager
def generating(build: Path, site: Path) -> Iterator[None]:
    """Say in a sentence why generated files cannot be written, or how much room they take."""
    # the old site shows how much there will be
    with _writing(build, lambda: _size(site) - _size(build)):
        yield


@contextmanager
def publishing(build: Path, site: Path) -> Iterator[None]:
    """Say in a sentence why a site cannot be written, or how much room it takes beside the old."""

    def need() -> int:
        """Return the size of two copies of the site, and of one packed, as the old one has it."""
        packed = sum(_size(path) for path in site.glob("downloads/*.zip"))
        return max(2 * _size(site) - packed, 2 * _size(build / "docs")) + THEME

    with _writing(site, need):
        yield


def reason(error: OSError) -> str:
    """Say what the system refused, and where if it says so."""
    where = f" ({error.filename})" if error.filename else ""
    return f"{error.strerror or type(error).__name__}{where}"


def refused(output: str) -> OSError | None:
    """Return what the system refused to a program, by the last line of it that says so."""
    found = [*REFUSED.finditer(output)]
    return OSError(int(found[-1][1]), *found[-1].groups()[1:]) if found else None


@contextmanager
def _writing(folder: Path, need: Callable[[], int]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        said = f"{folder}/ cannot be written: {reason(error)}."
        raise RoomError(_full(folder, need()) if error.errno in FULL else said) from error


def _full(folder: Path, need: int) -> str:
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    free = shutil.disk_usage(there).free
    needed = f"about {-(-need // MEGABYTE)} MB" if need > free else "more"
    wrong = f"The disk of {folder}/ is full"
    return f"{wrong}: a build needs {needed} there, and {free // MEGABYTE} MB are free."


def _size(path: Path) -> int:
    """Return what a file, or a folder with all in it, takes on a disk."""
    files = [path] if path.is_file() else [*_files(path)]
    return sum(-(-os.lstat(file).st_size // BLOCK) * BLOCK for file in files)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
