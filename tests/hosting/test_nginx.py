"""Every file of the site behind a real nginx, at the root of a host and in a folder of it."""

import gzip
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.publish.compress import compressed
from generator.publish.headers import headers
from generator.publish.nginx import IN_UTF8, TYPES
from tests.browser.hosting import files
from tests.hosting.nginx import FOLDERS, asked, demand, examples

pytestmark = [pytest.mark.exhaustive, pytest.mark.xdist_group("nginx")]

EMBEDDED = "embed/exercises/fist/index.html"
NOT_ASKED = ("_headers", ".nojekyll")


@dataclass(frozen=True)
class Served:
    """A site, and where it is served."""

    files: dict[str, bytes]
    address: str

    def names(self) -> list[str]:
        """Return what pages ask for: no file that stands beside another in fewer bytes."""
        beside = {f"{path}{ending}" for path in self.files for ending in (".gz", ".br")}
        return [path for path in self.files if path not in beside and path not in NOT_ASKED]


@pytest.fixture(scope="module")
def served(hands: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    demand()
    work = tmp_path_factory.mktemp("nginx")
    site = work / "site"
    shutil.copytree(hands, site)
    whole = files(site)
    framed = {EMBEDDED: whole["index.html"]}
    whole |= {**framed, **compressed({**whole, **framed})}
    for path, data in whole.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(data)
    with examples(site, work) as address:
        yield Served(whole, address)


@pytest.fixture(params=FOLDERS)
def home(request: pytest.FixtureRequest) -> str:
    """The path of the site on its host."""
    return str(request.param)


def _type(path: str) -> str:
    kind = TYPES[path.rpartition(".")[2]]
    return f"{kind}; charset=utf-8" if kind in (*IN_UTF8, "text/html") else kind


def test_each_file_comes_whole_with_its_type_and_all_headers(served: Served, home: str) -> None:
    assert len(served.names()) > 300
    for path in served.names():
        place = path.removesuffix("index.html")
        status, said, data = asked(served.address, home + place)
        assert (status, data == served.files[path]) == (200, True), path
        assert said["Content-Type"] == _type(path), path
        assert headers(place).items() <= said.items(), path
        assert "Content-Encoding" not in said, path


@pytest.mark.parametrize(("coding", "ending"), [("gzip", ".gz"), ("br", ".br")])
def test_a_text_comes_as_it_was_compressed(
    served: Served, home: str, coding: str, ending: str
) -> None:
    demand(brotli=coding == "br")
    texts = [path for path in served.names() if f"{path}{ending}" in served.files]
    assert len(texts) > 100
    for path in texts:
        place = path.removesuffix("index.html")
        _, said, data = asked(served.address, home + place, Accept_Encoding=coding)
        assert (said["Content-Encoding"], said["Vary"]) == (coding, "Accept-Encoding"), path
        assert data == served.files[f"{path}{ending}"], path
        assert said["Content-Type"] == _type(path), path
        assert headers(place).items() <= said.items(), path


def test_brotli_comes_first_where_a_browser_takes_both(served: Served, home: str) -> None:
    demand(brotli=True)
    _, said, _ = asked(served.address, home, Accept_Encoding="gzip, deflate, br, zstd")
    assert said["Content-Encoding"] == "br"


@pytest.mark.parametrize("path", ["nothing", "nothing/at/all/", "a.0123abcd.css", "embed/nothing/"])
def test_what_is_not_there_is_the_page_about_that(served: Served, home: str, path: str) -> None:
    status, said, data = asked(served.address, home + path)
    assert (status, data) == (404, served.files["404.html"])
    assert headers("404.html").items() <= said.items()
    assert said["Content-Type"] == "text/html; charset=utf-8"


def test_every_folder_leads_to_its_page_with_what_was_asked(served: Served, home: str) -> None:
    folders = {path.removesuffix("/index.html") for path in served.names() if "/index.html" in path}
    assert len(folders) > 20
    for folder in sorted(folders):
        status, said, _ = asked(served.address, f"{home}{folder}?h=fist")
        assert (status, said["Location"]) == (301, f"{home}{folder}/?h=fist"), folder


def test_the_folder_of_the_site_itself_has_its_slash(served: Served) -> None:
    status, said, _ = asked(served.address, "/back")
    assert (status, said["Location"]) == (301, f"{served.address}/back/")


def test_what_did_not_change_is_not_sent_again(served: Served, home: str) -> None:
    for path in ("", "sw.js", "assets/images/logo.svg"):
        _, first, _ = asked(served.address, home + path, Accept_Encoding="gzip")
        known = {"Accept_Encoding": "gzip", "If_None_Match": first["ETag"]}
        status, said, data = asked(served.address, home + path, **known)
        assert (status, data, said["Cache-Control"]) == (304, b"", "no-cache"), path


def test_nothing_tells_which_program_answers(served: Served) -> None:
    assert asked(served.address, "/")[1]["Server"] == "nginx"


def test_a_site_without_files_in_fewer_bytes_is_compressed_on_the_way(
    hands: Path, tmp_path: Path
) -> None:
    demand()
    with examples(hands, tmp_path) as address:
        for path in ("index.html", "manifest.webmanifest", "sw.js", "figures/fist.svg"):
            _, said, data = asked(
                address, f"/{path.removesuffix('index.html')}", Accept_Encoding="gzip"
            )
            assert said["Content-Encoding"] == "gzip", path
            assert gzip.decompress(data) == (hands / path).read_bytes(), path
