"""What the container runs, without the container: nginx by its file, as a user without rights."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.publish.compress import compressed
from generator.publish.headers import headers
from tests.browser.hosting import files
from tests.hosting.nginx import SHIPPED, asked, changed, demand, free_port, started

pytestmark = [pytest.mark.exhaustive, pytest.mark.xdist_group("nginx")]

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
FOLDER = SHIPPED / "container"


@dataclass(frozen=True)
class Contained:
    """The site as the container has it, and where it answers."""

    site: Path
    port: int

    @property
    def address(self) -> str:
        """Return the address without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture(scope="module")
def contained(hands: Path) -> Iterator[Contained]:
    demand(brotli=True)
    with tempfile.TemporaryDirectory() as name:  # where somebody without rights may read
        top, work, port = Path(name), Path(name) / "tmp", free_port()
        top.chmod(0o755)
        shutil.copytree(hands, top / "site")
        for path, data in compressed(files(hands)).items():
            (top / "site" / path).write_bytes(data)
        shutil.copytree(SHIPPED / "nginx", top / "rehab")
        work.mkdir()
        if os.geteuid() == 0:
            shutil.chown(work, 65534, 65534)
        conf = changed(
            (FOLDER / "nginx.conf").read_text("utf-8"),
            {
                " /tmp/": f" {work}/",
                "/srv/rehab;": f"{top}/site;",
                "rehab/": f"{top}/rehab/",
                "listen 8080;": f"listen 127.0.0.1:{port};",
            },
        )
        with started(conf, work, port, *(NOBODY if os.geteuid() == 0 else ())):
            yield Contained(top / "site", port)


def _healthy(port: int) -> bool:
    run = subprocess.run(
        [str(FOLDER / "healthy")],
        env={"PORT": str(port), "PATH": os.environ["PATH"]},
        capture_output=True,
        check=False,
    )
    return run.returncode == 0


def test_it_serves_the_site_with_all_headers(contained: Contained) -> None:
    for path in ("", "sw.js", "exercises/", "manifest.webmanifest"):
        status, said, _ = asked(contained.address, f"/{path}", Accept_Encoding="br")
        assert (status, said["Content-Encoding"]) == (200, "br")
        assert headers(path).items() <= said.items()
    assert asked(contained.address, "/nothing")[0] == 404


def test_it_says_how_it_is(contained: Contained) -> None:
    assert _healthy(contained.port)
    page = contained.site / "index.html"
    page.rename(page.with_suffix(".away"))
    assert not _healthy(contained.port)
    page.with_suffix(".away").rename(page)
    assert not _healthy(free_port())


def test_it_takes_nothing_in(contained: Contained) -> None:
    assert asked(contained.address, "/", Content_Length="2000")[0] == 413
