"""Puts a finished folder in the place of an old one, and mends what a killed run left there.

Linux swaps the names of two folders in one step (`renameat2` with `RENAME_EXCHANGE`): who asks
for a file gets it from the old site or from the new one, and a kill finds either of them whole.
Elsewhere, and on file systems that do not know that step, such as some of a network, two renames
follow each other. Between them there is for a moment no site: who asks just then is told that
there is none, and after a kill there it is the next build that restores the old site, before it
does anything else. A site that is new is put there by one rename everywhere. Nothing here waits
for the disk: what a power cut leaves is up to the file system.
"""

import ctypes
import errno
import os
import shutil
from glob import escape
from pathlib import Path

HERE = -100  # AT_FDCWD: paths count from the current folder
EXCHANGE = 2  # RENAME_EXCHANGE
# What says that the system or the file system does not know the step.
UNKNOWN = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EXDEV)


def put(new: Path, site: Path) -> None:
    """Let a finished folder be the site; an old site is afterwards where the new one was, or gone.

    When it fails, the old site is where it was.
    """
    if not site.exists():
        new.rename(site)
    elif not _exchanged(new, site):
        _replace(new, site, _previous(site))


def mend(site: Path) -> None:
    """Clear up after builds that were killed; only who holds the lock of the site may do that."""
    previous = _previous(site)
    if previous.exists() and not site.exists():
        previous.rename(site)
    for left in [previous, *site.parent.glob(f"{escape(site.name)}.building-*/")]:
        # what an orphan of the killed run still writes there may stay until the next time
        shutil.rmtree(left, ignore_errors=True)


def _previous(site: Path) -> Path:
    return site.with_name(f"{site.name}.previous")


def _exchanged(one: Path, other: Path) -> bool:
    """Swap the names of two folders in one step; say whether the system can."""
    step = (
        getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name != "nt" else None
    )
    if not step:
        return False
    if step(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in UNKNOWN:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _replace(new: Path, site: Path, previous: Path) -> None:
    site.rename(previous)
    try:
        new.rename(site)
    except OSError:
        previous.rename(site)
        raise
    shutil.rmtree(previous, ignore_errors=True)
