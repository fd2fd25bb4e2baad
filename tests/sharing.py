"""What the processes of one test run share: things that are made once, and the tests themselves."""

import fcntl
from collections.abc import Iterator, Sequence
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


# By file, what takes longest first: whoever begins with it is not the last to end. The tests of the
# first lines share nothing and go to any process; those of all other files stay together, since
# what they are about is made once a process.
LOOSE = ("test_every_value.py", "test_cli.py", "publish/test_swap.py", "test_build.py")
LONG = (
    "test_cards_on_paper.py",
    "test_content.py",
    "test_hostile.py",
    "figures/scene/test_film.py",
)


def share_out(items: list[pytest.Item], tests: Path) -> None:
    """Say which tests belong to one process, and let those begin that take long."""
    for item in items:
        file = item.path.relative_to(tests).as_posix()
        if not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(item.nodeid if file in LOOSE else file))
    items.sort(key=lambda item: _turn(item.path.relative_to(tests).as_posix(), (*LOOSE, *LONG)))


def _turn(file: str, first: Sequence[str]) -> int:
    return first.index(file) if file in first else len(first)
