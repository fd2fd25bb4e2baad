import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from generator.content.library import Library
from generator.publish.offline_copy import pack, root


def test_the_same_files_make_the_same_zip_in_whatever_order_they_come(tmp_path: Path) -> None:
    files = {"index.html": b"1", "a/b.html": b"2", "a-b.html": b"3"}
    first = pack(files, tmp_path / "first.zip", "site").read_bytes()
    other = pack(dict(reversed(files.items())), tmp_path / "other.zip", "site").read_bytes()
    assert first == other
    with zipfile.ZipFile(tmp_path / "first.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"site/{name}": data for name, data in files.items()
        }
        modes = {entry.external_attr >> 16 for entry in archive.infolist()}
    assert modes == {0o644}


@pytest.mark.parametrize(
    ("title", "folder"),
    [
        ("../../Evil", "evil"),
        ("A/b: c?", "a-b-c"),
        ("Hände 2", "hände-2"),
        ("?!", "site"),
        ("Con", "con-site"),
        ("(COM¹)", "com¹-site"),
        ("Console", "console"),
    ],
)
def test_the_folder_in_the_zip_has_the_words_of_the_title(
    library: Library, title: str, folder: str
) -> None:
    named = replace(library, site=library.site.model_copy(update={"title": title}))
    assert root(named) == folder
