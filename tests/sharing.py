"""What all processes of one test run share: the first that needs it makes it."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def folder_of_the_run(factory: pytest.TempPathFactory, worker: str) -> Path:
    """Return the temporary folder of a run; `worker` is what pytest-xdist calls this process."""
    own = factory.getbasetemp()
    return own if worker == "master" else own.parent


@contextmanager
def alone(folder: Path) -> Iterator[Path]:
    """Yield a folder, made if need be, while no other process has it."""
    folder.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder
