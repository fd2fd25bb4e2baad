"""Builds the site and its offline copy from the generated pages, and swaps the result in."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.content.library import Library
from generator.content.problems import ContentError
from generator.project import PROJECT, SCRIPTS
from generator.publish.audit import audit
from generator.publish.compress import compressed
from generator.publish.exchange import put
from generator.publish.headers import policy
from generator.publish.hosts import host_files
from generator.publish.offline_copy import LEFT_OUT, SETTINGS, pack, root
from generator.publish.room import refused
from generator.publish.stops import too_late
from generator.publish.worker import megabytes, service_worker
from generator.site.facts import WORKER, facts
from generator.site.scripts import WORKER_ENTRY, bundle
from generator.site.settings import configuration, group, settings
from generator.text.escape import percent_encoded
from generator.write import write_file

# Most of the theme's size: its own scripts, which no page asks for, and source maps.
NEVER_USED = (
    "**/*.map",
    "assets/javascripts/bundle.*.js",
    "assets/javascripts/lunr",
    "assets/javascripts/workers",
    "assets/stylesheets/*.min.css",
)


class PublishError(Exception):
    """MkDocs refused the generated pages; its own words say why."""


def publish(
    library: Library,
    build: Path,
    site: Path,
    content: Path = Path("content"),
    *,
    compress: bool = False,
) -> None:
    """Build beside the old site and swap at the end; on failure the old site stays whole.

    `content` is only for messages: the folder of the records whose pages may not be published.
    """
    site = Path(os.path.realpath(site))  # "." has no name, and a link stays one
    site.parent.mkdir(parents=True, exist_ok=True)
    with _workplace(site) as name:
        online, offline = Path(name, "online"), Path(name, "offline")
        _mkdocs(library, build, offline, SETTINGS)
        copy = _cut(offline, *NEVER_USED, *LEFT_OUT)
        archive = pack(copy, offline.with_suffix(".zip"), root(library))
        sizes = megabytes(copy, archive.stat().st_size)
        _mkdocs(library, build, online, {"extra": {"megabytes": dict(sizes)}})
        _keep_on_devices(online, _cut(online, *NEVER_USED), library)
        _move(archive, online / "downloads" / archive.name)
        home = percent_encoded(library.site.address)
        problems = audit(_files(online), content.as_posix(), home)
        if problems := (*problems, *audit(copy, content.as_posix())):
            raise ContentError(problems)
        _tell_hosts(online, compress=compress)
        too_late()
        put(online, site)


def _workplace(site: Path) -> TemporaryDirectory[str]:
    """Make a folder of a name that no orphan of a killed build can still write to."""
    prefix = f"{site.name}.building-"
    return TemporaryDirectory(prefix=prefix, dir=site.parent, ignore_cleanup_errors=True)


def _mkdocs(library: Library, build: Path, out: Path, more: Mapping[str, object]) -> None:
    file = out.with_suffix(".yml")
    keys = {"docs_dir": str(build.resolve() / "docs"), "site_dir": str(out.resolve())}
    own = settings(library)
    extra = {**group(own, "extra"), "policy": policy(None), **group(more, "extra")}
    merged = {**keys, **own, **more, "extra": extra}
    write_file(file, configuration(file, PROJECT, merged).encode())
    command = [sys.executable, "-m", "mkdocs", "build", "--clean", "--config-file"]
    run = subprocess.run(
        [*command, str(file)],
        env={**os.environ, **_environment(library)},
        text=True,
        capture_output=True,
        check=False,
    )
    if run.returncode:
        output = run.stdout + run.stderr
        raise refused(output) or PublishError(_said(output))


def _said(output: str) -> str:
    """Return what MkDocs said; of a traceback only its last line, which says what happened."""
    said, traceback, _ = output.strip().partition("Traceback (most recent call last)")
    return "\n".join([said.strip(), output.strip().splitlines()[-1]]) if traceback else said


def _environment(library: Library) -> dict[str, str]:
    """Date the build by its newest record: the same content must give the same sitemap."""
    kinds = (library.exercises, library.routines, library.guidance)
    newest = max(record.review.written_on for kind in kinds for record in kind.values())
    moment = datetime.combine(newest, time(), UTC)
    return {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}


def _remove(folder: Path, *patterns: str) -> None:
    for path in [path for pattern in patterns for path in folder.glob(pattern)]:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _cut(site: Path, *removed: str) -> dict[str, bytes]:
    """Take from a site of MkDocs what is not wanted; return all its files as they are then."""
    _remove(site, *removed)
    return _files(site)


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _keep_on_devices(site: Path, files: Mapping[str, bytes], library: Library) -> None:
    """Give the site its service worker, which knows all of its other files."""
    script = bundle(SCRIPTS / WORKER_ENTRY, facts(library))
    write_file(site / WORKER, service_worker(root(library), files, script))


def _tell_hosts(site: Path, *, compress: bool) -> None:
    """Give a whole site what only hosts read, which no device is told of."""
    files = _files(site)
    for path, data in {**host_files(files), **(compressed(files) if compress else {})}.items():
        write_file(site / path, data)


def _move(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    file.rename(target)
