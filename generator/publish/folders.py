"""Which folders may be written: a build clears what it finds in them, so only what a build made."""

import os
from pathlib import Path

from generator.project import PROJECT
from generator.publish.worker import BEGINS
from generator.site.facts import WORKER

# Folders of the project that hold what no build could make again.
OWN = (
    *(".git", ".github", ".venv", "benchmarks", "content", "generator", "pictures"),
    *("requirements", "scripts", "templates", "tests"),
)


class FolderError(Exception):
    """What was named may not be written; the message says why, and what may."""


def refuse_build(content: Path, build: Path) -> None:
    """Refuse a folder for generated files that holds anything else."""
    _refuse_kept("--build", build, content)
    docs, made = build / "docs", ("figures", "cards", "sharing", "mkdocs.yml")
    if _has_files(docs) and not any((build / name).exists() for name in made):
        raise FolderError(f"--build {build}: {docs} holds files that no build made; another folder")


def refuse_site(content: Path, build: Path, site: Path) -> None:
    """Refuse a folder for the site that holds anything else, or lies among generated files."""
    _refuse_kept("--site", site, content)
    if _contains(site, build) or _contains(build / "docs", site):
        raise FolderError(f"--site {site}: {build} is for generated files; a folder beside it")
    real = _real(site)
    for folder in (real, real.with_name(f"{real.name}.previous")):
        if folder.exists() and not _is_site(folder):
            wrong = "holds files that are no site made by this command"
            raise FolderError(f"--site {site}: {folder} {wrong}; an empty or a new folder")


def _refuse_kept(option: str, folder: Path, content: Path) -> None:
    for kept in (content, *(PROJECT / name for name in OWN)):
        if _contains(kept, folder) or _contains(folder, kept):
            wrong = f"{kept} is not for generated files"
            raise FolderError(f"{option} {folder}: {wrong}; a folder of its own")
    if _contains(folder, PROJECT):
        raise FolderError(f"{option} {folder}: the project stands there; a folder of its own")


def _contains(outer: Path, inner: Path) -> bool:
    return _real(inner).is_relative_to(_real(outer))


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _has_files(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())


def _is_site(folder: Path) -> bool:
    """Say whether a folder is empty, or has a home page and the worker that we write."""
    if not folder.is_dir() or not _has_files(folder):
        return folder.is_dir()
    worker = folder / WORKER
    is_ours = worker.is_file() and worker.read_bytes().startswith(BEGINS.encode())
    return is_ours and (folder / "index.html").is_file()
