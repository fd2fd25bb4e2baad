"""The files for nginx, which stand in the project as the module makes them."""

from pathlib import Path

import pytest

from generator.project import PROJECT
from generator.publish.headers import headers
from generator.publish.nginx import FOLDER, IN_UTF8, TYPES, nginx_files

OWN = frozenset({"_headers", ".nojekyll"})  # which no page asks for
AGAIN = "run: python -m generator.publish.nginx"


@pytest.mark.parametrize("name", nginx_files())
def test_the_files_of_the_project_are_those_that_are_made(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == nginx_files()[name], AGAIN


def test_every_header_is_sent_even_with_an_error() -> None:
    lines = [line for line in nginx_files()["site.conf"].splitlines() if "add_header" in line]
    assert [line.split()[1] for line in lines] == [*headers("")]
    assert all(line.endswith(" always;") for line in lines)
    everything = "".join(nginx_files().values())
    for path in ("", "embed/", "a.0123abcd.css"):
        assert [value for value in headers(path).values() if value not in everything] == []


def test_every_kind_of_file_has_a_type(hands: Path) -> None:
    endings = {path.suffix[1:] for path in hands.rglob("*") if path.name not in OWN and path.suffix}
    assert {"html", "css", "woff2", "webmanifest"} <= endings
    assert endings - TYPES.keys() == set()
    assert set(IN_UTF8) <= set(TYPES.values())


def test_readme_and_the_page_for_hosts_name_the_same_headers() -> None:
    readme = (PROJECT / "README.md").read_text("utf-8")
    assert f"Content-Security-Policy: {headers('')['Content-Security-Policy']}\n" in readme
    page = (PROJECT / "hosting" / "README.md").read_text("utf-8")
    lines = [f"    {name}: {value}\n" for name, value in headers("").items()]
    assert "".join(lines) in page
