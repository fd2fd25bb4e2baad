"""Starts a new record for an author: every key that must be there, with a hint."""

from pathlib import Path

from generator.build import PROJECT
from generator.write import write_file

FOLDERS = {
    "exercise": "exercises",
    "figure": "figures",
    "guidance": "guidance",
    "routine": "routines",
}


def new_record(content: Path, kind: str, record: str) -> Path:
    """Write the start of a record and return its path; `FileExistsError` if there is one."""
    path = content / FOLDERS[kind] / f"{record}.yml"
    if path.exists():
        raise FileExistsError(path)
    write_file(path, (PROJECT / "templates" / "records" / f"{kind}.yml").read_bytes())
    return path
