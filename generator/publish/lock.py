"""One build at a time in a folder: a lock that the system itself takes from a killed build."""

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import click

from generator.publish.exchange import mend
from generator.publish.room import generating, publishing

if os.name == "posix":
    import fcntl

CAN_LOCK = os.name == "posix"
LOCK = "lock"  # its name among generated files
# How a lock is refused that another process has. File systems without locks say other words.
TAKEN = (errno.EACCES, errno.EAGAIN)


class BusyError(Exception):
    """Another build is at work in the same folder; the message says in which."""


@contextmanager
def alone(build: Path, site: Path) -> Iterator[None]:
    """Have both folders of a build for oneself, free of what killed builds have left."""
    real = Path(os.path.realpath(site))  # "." has no name, and a link stays one
    with ExitStack() as locks:
        with generating(build, site):
            locks.enter_context(locked(build / LOCK, build))
        with publishing(build, site):
            locks.enter_context(locked(real.with_name(f"{real.name}.building-lock"), site))
            mend(real)
        yield


@contextmanager
def locked(file: Path, folder: Path) -> Iterator[None]:
    """Hold a lock file while a build writes to a folder; raise `BusyError` if another has it.

    The lock belongs to the process, not to the file: whatever ends the process ends the lock, and
    children that outlive it have none. The file goes with the lock, unless the build was killed.
    """
    is_new = not file.parent.exists()
    file.parent.mkdir(parents=True, exist_ok=True)
    held = _taken(file, folder)
    try:
        yield
    finally:
        with suppress(OSError):  # the next build takes a file that stays
            file.unlink()
            if is_new:
                file.parent.rmdir()  # where nothing was built
        os.close(held)


def _taken(file: Path, folder: Path) -> int:
    while True:
        held = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(held, folder)
        except BaseException:
            os.close(held)
            raise
        if _is(file, held):
            return held
        os.close(held)  # of a build that ended just now, and took its file away


def _lock(held: int, folder: Path) -> None:
    try:
        can = CAN_LOCK
        if can:
            fcntl.lockf(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in TAKEN:
            raise BusyError(f"Another build is at work in {folder}/; wait until it ends.") from None
        can = False
    if not can:
        said = f"{folder}/ cannot be locked here; start no other build before this one ends."
        click.echo(said, err=True)


def _is(file: Path, held: int) -> bool:
    """Say whether an open file still has its name."""
    with suppress(FileNotFoundError):
        return os.path.samestat(file.stat(), os.fstat(held))
    return False
