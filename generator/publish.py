"""Builds the site and its offline copy from the generated pages, and swaps the result in."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.build import PROJECT
from generator.library import Library
from generator.settings import configuration, settings
from generator.write import write_file

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a zip file can hold
OFFLINE: Mapping[str, object] = {
    "use_directory_urls": False,
    "plugins": {"offline": {}},
    "extra": {"polyfills": ["assets/javascripts/iframe-worker.js"]},
}


class PublishError(Exception):
    """MkDocs refused the generated pages; its own words say why."""


def publish(library: Library, build: Path, site: Path) -> None:
    """Build beside the old site and swap at the end; on failure the old site stays whole."""
    previous = site.with_name(f"{site.name}.previous")
    _mend(site, previous)
    with TemporaryDirectory(prefix=f"{site.name}.building-", dir=_parent(site)) as name:
        online, offline = Path(name, "online"), Path(name, "offline")
        _mkdocs(library, build, online, {})
        _mkdocs(library, build, offline, OFFLINE)
        _remove_files(online, "*.map")
        _remove_files(offline, "*.map", "404.html", "sitemap.xml*")
        _pack(offline, online / "downloads" / "offline.zip", _root(library))
        if site.exists():
            site.rename(previous)
        online.rename(site)
    shutil.rmtree(previous, ignore_errors=True)


def _mend(site: Path, previous: Path) -> None:
    """Clear up after a run that was killed, most of all one between the two renames."""
    if previous.exists() and not site.exists():
        previous.rename(site)
    for left in [previous, *_parent(site).glob(f"{site.name}.building-*")]:
        # what an orphan of the killed run still writes there may stay until the next time
        shutil.rmtree(left, ignore_errors=True)


def _parent(site: Path) -> Path:
    site.parent.mkdir(parents=True, exist_ok=True)
    return site.parent


def _mkdocs(library: Library, build: Path, out: Path, more: Mapping[str, object]) -> None:
    file = out.with_suffix(".yml")
    keys = {"docs_dir": str(build.resolve() / "docs"), "site_dir": str(out.resolve())}
    merged = {**keys, **settings(library.site), **more}
    merged["extra"] = {**_extra(settings(library.site)), **_extra(more)}
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
        raise PublishError((run.stdout + run.stderr).strip())


def _environment(library: Library) -> dict[str, str]:
    """Date the build by its newest record: the same content must give the same sitemap."""
    kinds = (library.exercises, library.routines, library.guidance)
    newest = max(record.review.written_on for kind in kinds for record in kind.values())
    moment = datetime.combine(newest, time(), UTC)
    return {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(int(moment.timestamp()))}


def _extra(keys: Mapping[str, object]) -> dict[str, object]:
    extra = keys.get("extra", {})
    return dict(extra) if isinstance(extra, Mapping) else {}


def _remove_files(folder: Path, *patterns: str) -> None:
    """Source maps are half of the theme's size; a folder needs no error page and no sitemap."""
    for path in [path for pattern in patterns for path in folder.rglob(pattern)]:
        path.unlink()


def _pack(folder: Path, target: Path, root: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = f"{root}/{path.relative_to(folder).as_posix()}"
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)


def _root(library: Library) -> str:
    """Return the folder name inside the zip, so that unpacking does not scatter files."""
    return library.site.title.lower().replace(" ", "-")
