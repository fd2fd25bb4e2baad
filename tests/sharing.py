"""What the processes of one test run share: things that are made once, and the tests themselves."""

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


# Tests of these files are long and share nothing; those of all others stay together by file, since
# what they are about is made once a process, unless a mark of their own says who belongs together.
LOOSE = ("test_every_value.py", "test_cli.py", "publish/test_swap.py", "test_build.py")
# What takes longest begins, so that no process is left with it at the end. The first group of the
# browser's tests builds the real site; the second needs it as little as it can.
FIRST = (
    *LOOSE,
    *("cards-on-paper", "test_content.py", "test_hostile.py"),
    *("accessibility-light-390", "browser/test_offline_versions.py", "print-light-A4"),
    *("accessibility-dark-1280", "engine-firefox", "engine-chromium", "engine-webkit"),
    *("browser/test_offline_site.py", "browser/test_poisoned.py", "browser/test_offline_page.py"),
    *("browser/test_finder.py", "browser/test_policy.py", "browser/test_requests.py"),
    *("browser/test_header.py", "browser/test_danger.py", "browser/test_site_search.py"),
)


def share_out(items: list[pytest.Item], tests: Path) -> None:
    """Say which tests belong to one process, and let those begin that take long."""
    turns = {item: _turn(item, item.path.relative_to(tests).as_posix()) for item in items}
    items.sort(key=turns.__getitem__)


def _turn(item: pytest.Item, file: str) -> int:
    mark = item.get_closest_marker("xdist_group")
    group = str(mark.args[0]) if mark else file
    if not mark and file not in LOOSE:
        item.add_marker(pytest.mark.xdist_group(file))
    return FIRST.index(group) if group in FIRST else len(FIRST)
