"""A folder served on this machine, and a Chromium to open it with; benchmarks use them too."""

import contextlib
import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, sync_playwright

from tests.engines import installed

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line of log each, and without one for a browser that hangs up."""

    def do_GET(self) -> None:
        """Serve a file, or as much of it as is wanted."""
        if self.path == "/favicon.ico":  # browsers ask for it by themselves, for what is no page
            self.send_response(http.HTTPStatus.NO_CONTENT)
            self.end_headers()
            return
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            super().do_GET()

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Yield the address of a folder while it is served."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def opened(*more: str) -> Iterator[Browser]:
    """Yield a Chromium, started with more arguments; `RuntimeError` where none is found."""
    path = installed.chromium()
    with sync_playwright() as playwright, launched(playwright.chromium, path, *more) as browser:
        yield browser


@contextmanager
def launched(engine: BrowserType, path: str | None, *more: str) -> Iterator[Browser]:
    """Yield the Chromium at a path, as `opened` does, where Playwright itself runs already."""
    if not path:
        raise RuntimeError(installed.ADVICE["chromium"])
    browser = engine.launch(executable_path=path, args=[*ARGUMENTS, *more])
    yield browser
    browser.close()
