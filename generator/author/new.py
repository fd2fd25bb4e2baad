"""Starts a new record for an author: every key that must be there, with a hint."""

from pathlib import Path

from generator.models.ids import misnamed, taken
from generator.project import PROJECT
from generator.write import write_file

FOLDERS = {
    "exercise": "exercises",
    "figure": "figures",
    "guidance": "guidance",
    "routine": "routines",
}


class RecordNameError(Exception):
    """No record may be called so, or stand there; the message says what is allowed."""


def refuse_name(record: str) -> None:
    """Raise a `RecordNameError` for a name that no record may have."""
    fault = misnamed(record) or taken(record)
    if fault:
        wrong, allowed = fault
        raise RecordNameError(f"{wrong}; {allowed}")


def new_record(content: Path, kind: str, record: str) -> Path:
    """Write the start of a record and return its path; `FileExistsError` if there is one.

    A name that no record may have is a `RecordNameError`, and nothing is written.
    """
    refuse_name(record)
    path = content / FOLDERS[kind] / f"{record}.yml"
    if path.parent.exists() and not path.parent.is_dir():
        raise RecordNameError(f"{path.parent} is a file; a folder of records")
    if path.exists() or path.is_symlink():
        raise FileExistsError(path)
    write_file(path, (PROJECT / "templates" / "records" / f"{kind}.yml").read_bytes())
    return path
