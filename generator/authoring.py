"""Starts a new record for an author: every key that must be there, with a hint."""

from pathlib import Path

from generator.build import PROJECT
from generator.write import write_file

STARTS = PROJECT / "templates" / "records"


def new_record(content: Path, kind: str, record: str) -> Path:
    """Write the start of a record and return its path; `FileExistsError` if there is one."""
    path = content / {"exercise": "exercises", "routine": "routines"}.get(kind, kind)
    path = path / f"{record}.yml"
    if path.exists():
        raise FileExistsError(path)
    write_file(path, (STARTS / f"{kind}.yml").read_bytes())
    return path


def kinds() -> tuple[str, ...]:
    """Return the kinds of record that can be started."""
    return tuple(sorted(path.stem for path in STARTS.glob("*.yml")))
