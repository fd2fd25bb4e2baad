"""Real builds of the sample that are killed, stopped, and run out of room, at any moment."""

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = [pytest.mark.exhaustive, pytest.mark.usefixtures("built_before")]

KILLS, AT_THE_END = 30, 10
SEED = 21
COMMAND = [sys.executable, "-m", "generator", "build"]
MOUNT = "/bin/mount"
STAYS = "The site could not be built; the old one stays."


@dataclass
class Project:
    """The sample in a folder, which is changed from one build to the next."""

    hashes: dict[str, str] = field(default_factory=dict)  # of the whole site, by title
    seconds: tuple[float, float] = (0, 0)  # until the copy to download is in its place, and in all

    def title(self, title: str) -> None:
        """Change what stands on every page."""
        file = Path("content/site.yml")
        text = re.sub(r"(?m)^title: .+$", f"title: {title}", file.read_text("utf-8"))
        file.write_text(text, encoding="utf-8")

    def build(self, title: str) -> None:
        """Build to the end, measure it, and know the site again, which is always the same."""
        self.title(title)
        begun = time.monotonic()
        with _started() as build:
            _wait_for_copy(build)
            copied = time.monotonic() - begun
            assert build.wait() == 0
        self.seconds = (copied, time.monotonic() - begun)
        assert self.hashes.setdefault(title, _hash(Path("site"))) == _hash(Path("site"))
        assert sorted(path.name for path in Path().glob("site*")) == ["site"]


@contextmanager
def _started(*more: str) -> Iterator[subprocess.Popen[str]]:
    command = [*COMMAND, *more]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, start_new_session=True
    ) as build:
        yield build
        if build.poll() is None:
            build.kill()


def _wait_for_copy(build: subprocess.Popen[str]) -> None:
    """Wait until the last files are made: what follows is the look at all pages, and the swap."""
    while build.poll() is None and not any(Path().glob("site.building-*/online/downloads/*")):
        time.sleep(0.002)


def _hash(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


@pytest.fixture
def project(content: Path) -> Project:
    """The sample, of which two sites are known."""
    assert content.is_dir()
    made = Project()
    made.build("Old hands")
    made.build("New hands")
    return made


def _moments(seconds: tuple[float, float]) -> Iterator[tuple[bool, float]]:
    """Yield when to kill: so long after the begin, or after the copy was in its place."""
    dice, (copied, whole) = random.Random(SEED), seconds  # noqa: S311 - only for tests
    from_begin = KILLS - AT_THE_END
    for part in range(from_begin):
        yield False, (part + dice.random()) / from_begin * whole
    for part in range(AT_THE_END):
        yield True, (part + dice.random()) / AT_THE_END * (whole - copied)


@pytest.mark.parametrize("kills", [KILLS], ids=[f"{KILLS} kills survived"])
def test_a_build_killed_at_any_moment_leaves_the_old_or_the_new_site(
    project: Project, kills: int, capsys: pytest.CaptureFixture[str]
) -> None:
    now, then = "New hands", "Old hands"
    survived, found = 0, {True: 0, False: 0}
    for late, wait in _moments(project.seconds):
        project.title(then)
        with _started() as build:
            if late:
                _wait_for_copy(build)
            time.sleep(wait)
            build.kill()
        site = _hash(Path("site"))
        assert site in {project.hashes[now], project.hashes[then]}, (late, wait)
        found[site == project.hashes[then]] += 1
        project.build(then)  # the next build works, and its site is the one that is known
        survived, now, then = survived + 1, then, now
    with capsys.disabled():
        counted = f"{found[False]} old sites, {found[True]} new ones"
        sys.stdout.write(f"\n{survived} kills survived: {counted}\n")
    assert survived == kills
    assert all(found.values()), "all kills came before the swap, or all after it"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("stage", ["drawing", "copying"])
def test_a_stopped_build_clears_up(finished: Path, number: int, stage: str) -> None:
    before = _hash(finished)
    if stage == "drawing":
        shutil.rmtree("build/figures")
    with _started() as build:
        while not any(Path().glob({"drawing": "build/lock", "copying": "site.b*-*/off*/*"}[stage])):
            assert build.poll() is None
            time.sleep(0.01)
        os.killpg(build.pid, number)  # as a terminal does
        out, err = build.communicate()
    *_, said = err.splitlines()
    assert (build.returncode, out, said) == (128 + number, "", "Stopped; the old site stays.")
    assert "Traceback" not in err
    assert _hash(finished) == before
    assert sorted(path.name for path in Path().glob("site*")) == ["site"]
    assert not Path("build/lock").exists()


def test_drawing_processes_end_with_a_killed_build(content: Path) -> None:
    shutil.rmtree("build/figures")
    with _started() as build:
        while not any(Path("build").glob("figures/*.json")):
            assert build.poll() is None, content
            time.sleep(0.01)
        build.kill()
    for _ in range(100):
        if not _is_alive(build.pid):
            return
        time.sleep(0.1)
    pytest.fail("processes stay behind")


def _is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


Mount = Callable[[str], Path]


@pytest.fixture
def mounted(finished: Path) -> Iterator[Mount]:
    """Mounts a small disk, where that may be done."""
    folder = finished.with_name("disk")
    folder.mkdir()

    def mount(options: str) -> Path:
        command = [MOUNT, "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if not shutil.which(MOUNT) or subprocess.run(command, check=False).returncode:
            pytest.skip("NOT RUN: real full and read-only disks; only root may mount them")
        return folder

    yield mount
    while os.path.ismount(folder):
        subprocess.run(["/bin/umount", str(folder)], check=True)


@pytest.mark.parametrize("megabytes", [1, 8, 14])
def test_a_full_disk_is_told_and_leaves_the_old_site(mounted: Mount, megabytes: int) -> None:
    disk = mounted("size=64m")
    shutil.copytree("site", disk / "site")
    before = _hash(disk / "site")
    free = shutil.disk_usage(disk)
    size = (free.used + megabytes * 1_000_000) // 4096 * 4096
    subprocess.run([MOUNT, "-o", f"remount,size={size}", str(disk)], check=True)
    with _started("--site", f"{disk}/site") as build:
        out, err = build.communicate()
    told = re.fullmatch(
        rf"The disk of {disk}/site/ is full: a build needs about (\d+) MB there, "
        r"and (\d+) MB are free\.",
        err.splitlines()[0],
    )
    assert told, err
    assert (build.returncode, out, err.splitlines()[1:]) == (1, "", [STAYS])
    needed, said_free = map(int, told.groups())
    assert megabytes - 1 <= said_free <= megabytes < needed
    assert _hash(disk / "site") == before
    assert [path.name for path in disk.iterdir()] == ["site"]
    # so much is indeed enough
    size = free.used + needed * 1_000_000 // 4096 * 4096
    subprocess.run([MOUNT, "-o", f"remount,size={size}", str(disk)], check=True)
    run = subprocess.run([*COMMAND, "--site", f"{disk}/site"], check=False, capture_output=True)
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.mark.parametrize("option", ["--site", "--build"])
def test_a_read_only_disk_is_told(mounted: Mount, option: str) -> None:
    disk = mounted("ro")
    with _started(option, f"{disk}/folder") as build:
        out, err = build.communicate()
    said, last = err.splitlines()
    assert (build.returncode, out, last) == (1, "", STAYS)
    assert said.startswith(f"{disk}/folder/ cannot be written: Read-only file system (")
    assert list(disk.iterdir()) == []
