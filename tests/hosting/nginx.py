"""A real nginx on this machine, with the files that we ship."""

import http.client
import os
import shutil
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.project import PROJECT
from tests.engines.engine import wait
from tests.engines.installed import are_all_wanted
from tests.engines.processes import running

SHIPPED = PROJECT / "hosting"
PROGRAMS = ("nginx", "/usr/sbin/nginx")
MODULES = Path("/usr/lib/nginx/modules")
BROTLI = MODULES / "ngx_http_brotli_static_module.so"
FOLDERS = ("/", "/back/")  # at which the examples serve a site
ADVICE = (
    "NOT RUN: everything behind nginx, because it is not here; "
    "install nginx-light or set NGINX to the program's path"
)
NO_BROTLI = (
    "NOT RUN: files compressed with brotli behind nginx, because its module is not here; "
    "install libnginx-mod-http-brotli-static"
)
MAIN = """\
{user}
pid {work}/nginx.pid;
{modules}
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    include {shipped}/nginx/http.conf;
    {server}
}}
"""


def program() -> str | None:
    """Return the path of an nginx."""
    named = os.environ.get("NGINX")
    return next(filter(None, map(shutil.which, [named] if named else PROGRAMS)), None)


def missing() -> list[tuple[str, ...]]:
    """Return the Debian packages that are missing; of each choice one is enough."""
    needed = {
        ("nginx-light", "nginx"): not program(),
        ("libnginx-mod-http-brotli-static",): not BROTLI.is_file(),
    }
    return [choice for choice, is_needed in needed.items() if is_needed]


def demand(*, brotli: bool = False) -> str:
    """Return the path of an nginx; skip what needs one that is missing, or fail on a server."""
    found = program()
    if found and (BROTLI.is_file() or not brotli):
        return found
    advice = NO_BROTLI if found else ADVICE
    if are_all_wanted():
        pytest.fail(advice, pytrace=False)
    pytest.skip(advice)


@contextmanager
def examples(site: Path, work: Path) -> Iterator[str]:
    """Yield the address of both examples at once: the site at the root and in a folder."""
    port = free_port()
    root, folder = (SHIPPED / "nginx" / name for name in ("root.conf", "folder.conf"))
    here = {"/srv/rehab/": f"{site}/", "rehab/site.conf": f"{SHIPPED}/nginx/site.conf"}
    if BROTLI.is_file():
        here["# brotli_static on;"] = "brotli_static on;"
    server = changed(
        root.read_text("utf-8"),
        {
            **here,
            "/srv/rehab;": f"{site};",
            "server_name HOST;": "",
            "listen 80;": f"listen 127.0.0.1:{port};",
        },
        missing_is_fine="/srv/rehab/",
    )
    inside = changed(folder.read_text("utf-8"), here)
    server = f"{server.rstrip().removesuffix('}')}{inside}}}\n"
    with started(_main(server, work), work, port):
        yield f"http://127.0.0.1:{port}"


def _main(server: str, work: Path) -> str:
    module = f"load_module {BROTLI};" if BROTLI.is_file() else ""
    user = "user root;" if os.geteuid() == 0 else ""  # whose the folders of tests are
    return MAIN.format(work=work, shipped=SHIPPED, server=server, modules=module, user=user)


@contextmanager
def started(configuration: str, work: Path, port: int, *before: str) -> Iterator[None]:
    """Run nginx by a configuration until it is no longer wanted; `before` starts the program."""
    file, log = work / "nginx.conf", work / "nginx.log"
    file.write_text(configuration, encoding="utf-8")
    options = ("-c", str(file), "-e", "stderr", "-g", "daemon off;")
    with running([*before, demand(), *options], log) as process:
        wait(lambda: process.poll() is not None or answers(port), "nginx to answer")
        assert process.poll() is None, log.read_text("utf-8")
        yield


def changed(text: str, changes: Mapping[str, str], missing_is_fine: str = "") -> str:
    """Return an example as it is after somebody set what stands there for their own machine."""
    for old, new in changes.items():
        assert old in text or old == missing_is_fine, old
        text = text.replace(old, new)
    return text


def answers(port: int) -> bool:
    """Say whether something answers at a port."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """Return a port that nobody has."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def asked(address: str, path: str, **headers: str) -> tuple[int, Mapping[str, str], bytes]:
    """Return the status, the headers and the bytes that come for a path, as they are sent."""
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=20)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=named)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()
