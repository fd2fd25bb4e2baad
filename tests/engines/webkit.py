"""WebKit by plain W3C WebDriver, on a screen that nobody sees."""

import base64
import contextlib
import json
import re
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.engines.engine import MARGIN, EngineError, wait
from tests.engines.keys import pressed, strokes
from tests.engines.processes import running, said
from tests.engines.webdriver import Driver

WINDOW = Path(__file__).with_name("webkit_window.py")
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # as the standard names a reference
CONSOLE = re.compile(r"^.*\bCONSOLE (?:\w+ )*(?:ERROR|WARN)\b.*$", re.MULTILINE)
SCREEN = {
    "WEBKIT_DISABLE_DMABUF_RENDERER": "1",  # there is no graphics card
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "NO_AT_BRIDGE": "1",  # and no bus for screen readers
}
RUN = """const done = arguments[arguments.length - 1];
(async () => JSON.stringify((await ({script})) ?? null))()
    .then(value => done([value]), error => done(String(error)));"""


class WebKit:
    """One window."""

    name = "webkit"

    def __init__(self, driver: Driver, session: str, folder: Path) -> None:
        self._driver = driver
        self._session = session
        self._folder = folder
        self._read = 0

    def open(self, address: str) -> None:
        self._ask("POST", "url", {"url": address})

    def run(self, script: str) -> Any:
        body = {"script": RUN.format(script=script), "args": []}
        answer = self._ask("POST", "execute/async", body)
        if not isinstance(answer, list):
            raise EngineError(str(answer))
        return json.loads(answer[0])

    def click(self, selector: str) -> None:
        found = self._ask("POST", "element", {"using": "css selector", "value": selector})
        self._ask("POST", f"element/{found[ELEMENT]}/click", {})

    def type(self, text: str) -> None:
        for letter in text:
            self._keys(pressed([letter]))

    def press(self, key: str) -> None:
        self._keys(strokes(key))

    def back(self) -> None:
        self._ask("POST", "back", {})

    def resize(self, width: int, height: int) -> None:
        self._ask("POST", "window/rect", {"width": width, "height": height})

    def pdf(self) -> bytes:
        path = self._folder / "sheets.pdf"
        path.unlink(missing_ok=True)
        self.run(f"void webkit.messageHandlers.sheets.postMessage({json.dumps(str(path))})")
        wait(path.is_file, "a printed page")
        return path.read_bytes()

    def screenshot(self) -> bytes:
        return base64.b64decode(self._ask("GET", "screenshot"))

    def errors(self) -> list[str]:
        text = (self._folder / "console").read_text("utf-8", "replace")
        fresh, self._read = text[self._read :], len(text)
        return CONSOLE.findall(fresh)

    def _keys(self, actions: list[dict[str, str]]) -> None:
        source = {"type": "key", "id": "keys", "actions": actions}
        self._ask("POST", "actions", {"actions": [source]})

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        return self._driver.ask(method, f"/session/{self._session}/{path}", body)


@contextmanager
def webkit(driver: str, python: str, screen: str) -> Iterator[WebKit]:
    """Yield a WebKit; `python` is one that knows it, `screen` a program that is one."""
    with ExitStack() as stack:
        temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(stack.enter_context(temporary))
        display = stack.enter_context(_screen(screen, folder / "screen"))
        port = _free_port()
        command = (driver, f"--port={port}", "--host=127.0.0.1")
        stack.enter_context(running(command, folder / "driver", DISPLAY=display, **SCREEN))
        drives = Driver(port)
        wait(lambda: drives.ask("GET", "/status"), "the driver of WebKit")
        session = drives.ask("POST", "/session", {"capabilities": _wanted(python, folder)})
        yield WebKit(drives, session["sessionId"], folder)
        with contextlib.suppress(EngineError):  # it closes the window, then misses it
            drives.ask("DELETE", f"/session/{session['sessionId']}")


@contextmanager
def _screen(program: str, log: Path) -> Iterator[str]:
    """Yield a display that the program found free."""
    command = (program, "-displayfd", "1", "-screen", "0", "1600x1800x24", "-nolisten", "tcp")
    with running(command, log) as process:
        yield ":" + said(process, log, r"(?m)^(\d+)$")


def _wanted(python: str, folder: Path) -> dict[str, Any]:
    arguments = [WINDOW, folder / "console", folder / "profile", MARGIN]
    options = {"binary": python, "args": [str(argument) for argument in arguments]}
    return {"alwaysMatch": {"webkitgtk:browserOptions": options}}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
