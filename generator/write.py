"""Writes outputs into a folder: only what changed, and nothing stale stays."""

from collections.abc import Mapping
from pathlib import Path


def write(folder: Path, outputs: Mapping[str, bytes]) -> int:
    """Make the folder hold exactly the outputs; return how many files were written or removed."""
    folder.mkdir(parents=True, exist_ok=True)
    stale = [path for path in _files(folder) if path.relative_to(folder).as_posix() not in outputs]
    for path in stale:
        path.unlink()
    _remove_empty(folder)
    changed = sum(write_file(folder / name, data) for name, data in outputs.items())
    return len(stale) + changed


def write_file(path: Path, data: bytes) -> bool:
    """Write a file unless it holds the bytes already; a reader never sees half of it."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)
    return True


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() or path.is_symlink()]


def _remove_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
