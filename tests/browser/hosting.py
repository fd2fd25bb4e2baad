"""A host for the tests: it can fail in the ways that hosts fail, and be switched off."""

import contextlib
import functools
import http.server
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Page

from generator.build import read
from generator.project import PROJECT, SCRIPTS
from generator.publish.worker import service_worker
from generator.site.facts import WORKER, facts
from generator.site.scripts import WORKER_ENTRY, bundle


@functools.cache
def script() -> str:
    """Return the script of the service worker."""
    return bundle(SCRIPTS / WORKER_ENTRY, facts(read(PROJECT / "tests" / "sample")))


# Resolves when the worker of the open page has everything and answers from the next page on.
ACTIVE = """async () => {
    const {active} = await navigator.serviceWorker.ready;
    if (active.state === "activated") return;
    await new Promise(done => active.addEventListener("statechange", done));
}"""

# Loads every picture that the page shows or would show further down; returns their number.
LOAD_PICTURES = """async () => {
    const pictures = [...document.images];
    pictures.forEach(picture => { picture.loading = "eager"; });
    await Promise.all(pictures.map(picture => picture.decode()));
    return pictures.length;
}"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folders of its host and does its faults."""

    host: "Host"

    def do_GET(self) -> None:
        """Write down what is asked for, then serve it or fail."""
        if not self.host.server:
            return  # browsers open connections in advance, and this one outlived the host
        path = unquote(urlsplit(self.path).path)
        self.host.log.append(path)
        del self.headers["If-Modified-Since"]  # tests change files twice a second
        fault = self.host.faults.get(path)
        serve = fault or http.server.SimpleHTTPRequestHandler.do_GET
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the browser hung up
            serve(self)

    def translate_path(self, path: str) -> str:
        """Find the file in the folder that is mounted deepest."""
        asked = unquote(urlsplit(path).path)
        for prefix in sorted(self.host.mounts, key=len, reverse=True):
            if asked.startswith(prefix):
                found = self.host.mounts[prefix] / asked.removeprefix(prefix)
                return f"{found}/" if asked.endswith("/") else str(found)
        return "/nowhere"

    def end_headers(self) -> None:
        """Send what the host sends with every answer."""
        for name, value in self.host.headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Stay quiet; the host keeps its own log."""


class Server(http.server.ThreadingHTTPServer):
    """A server with room for a browser that opens many connections while the test is busy."""

    request_queue_size = 128  # five by default: one more waits seconds until it is tried again


Fault = Callable[[Handler], None]


@dataclass
class Host:
    """Folders by the path below which they are served; `faults` and `log` go by path."""

    mounts: Mapping[str, Path]
    faults: dict[str, Fault] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    port: int = 0
    server: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Return the address of the root, with a slash at the end."""
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> "Host":
        """Serve, on the same port as before if it was served before."""
        handler = type("OwnHandler", (Handler,), {"host": self})
        self.server = Server(("127.0.0.1", self.port), handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        """Be gone: who asks from now on is refused."""
        if self.server:
            self.server.shutdown()
            self.server.server_close()
        self.server = None


def server_error(handler: Handler) -> None:
    """Fail as an overloaded host does."""
    handler.send_error(500)


def gone(handler: Handler) -> None:
    """Fail as if the file had been forgotten."""
    handler.send_error(404)


def unchanged(handler: Handler) -> None:
    """Call a file unchanged that was changed, as long as the browser has an old one."""
    if handler.headers["Cache-Control"] == "max-age=0":
        handler.send_response(304)
        handler.end_headers()
    else:
        http.server.SimpleHTTPRequestHandler.do_GET(handler)


def wrong_bytes(handler: Handler) -> None:
    """Serve something else and say that all is well, as a stale cache does."""
    _send(handler, b"stale")


def garbage(handler: Handler) -> None:
    """Serve a script that is none."""
    _send(handler, b"<html>Sorry</html>", "text/javascript")


def half_a_script(handler: Handler) -> None:
    """Serve the first half of a script as if it were whole."""
    whole = Path(handler.translate_path(handler.path)).read_bytes()
    _send(handler, whole[: len(whole) // 2], "text/javascript")


def cut_short(handler: Handler) -> None:
    """Serve the first half of a file as if it were whole."""
    path = Path(handler.translate_path(handler.path))
    whole = (path / "index.html" if path.is_dir() else path).read_bytes()
    _send(handler, whole[: len(whole) // 2])


def broken_off(handler: Handler) -> None:
    """Promise much, send little and hang up."""
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"<html>")


def moved(handler: Handler) -> None:
    """Lead a folder to its index, as some hosts do, and others the other way."""
    handler.send_response(301)
    handler.send_header("Location", f"{handler.path}index.html")
    handler.end_headers()


def slow(handler: Handler) -> None:
    """Take a second, and say when it is done."""
    time.sleep(1)
    http.server.SimpleHTTPRequestHandler.do_GET(handler)
    handler.host.log.append("slowly sent")


def _send(handler: Handler, body: bytes, kind: str = "text/html") -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def files(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its path."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def deploy(folder: Path, changes: Mapping[str, bytes | None], name: str = "hand-sample") -> None:
    """Put a new version of the site into its folder; None takes a file away."""
    for path, data in changes.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        if data is None:
            (folder / path).unlink()
        else:
            _put(folder / path, data)
    _put(folder / WORKER, service_worker(name, files(folder), script()))


def _put(path: Path, data: bytes) -> None:
    """Replace a file in one step: a browser that looks by itself never finds it empty."""
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)


def visit(page: Page, address: str) -> None:
    """Open a page for the first time and wait until the device keeps the site."""
    page.goto(address)
    page.evaluate(ACTIVE)


def kept(page: Page) -> dict[str, list[str]]:
    """Return what the device keeps: file names, which are hashes, by the name of the cache."""
    found: dict[str, list[str]] = page.evaluate(
        """async () => Object.fromEntries(await Promise.all((await caches.keys()).map(
            async name => [name, (await (await caches.open(name)).keys())
                .map(request => request.url.split("/").pop()).sort()])))"""
    )
    return found
