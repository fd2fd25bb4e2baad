"""Which browser engines are there, and where.

Looked for in this order: the environment variable of its name, the PATH, and for Chromium also
Playwright's own download. Chromium is needed; the other two are tested where they are.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "firefox", "webkit")
SHELL = ("chromium-headless-shell",)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FIREFOX = ("firefox-esr", "firefox")
DRIVER = ("WebKitWebDriver",)
SCREEN = ("Xvfb",)
PYTHONS = ("/usr/bin/python3", "python3")  # the system's, not that of a virtual environment
KNOWS_WEBKIT = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"

ADVICE = {
    "chromium": """\
The browser tests need Chromium, and it could not be installed here. Do one of these:
  - install it with your system's package manager, for example: apt-get install chromium
  - run: python -m playwright install chromium
  - set the environment variable CHROMIUM to the program's path""",
    "firefox": (
        "NOT RUN: everything in Firefox, because it is not here; "
        "install firefox-esr or set FIREFOX to the program's path"
    ),
    "webkit": (
        "NOT RUN: everything in WebKit, because it is not here; install webkit2gtk-driver (or set "
        "WEBKIT_DRIVER to the program's path), xvfb, gir1.2-webkit2-4.1 and python3-gi"
    ),
}


@dataclass(frozen=True)
class WebKitParts:
    """The programs that together are a WebKit to test with; None is missing."""

    driver: str | None
    screen: str | None
    python: str | None


def is_there(name: str) -> bool:
    """Say whether an engine can be started."""
    if name == "webkit":
        parts = webkit()
        return None not in (parts.driver, parts.screen, parts.python)
    return (chromium() if name == "chromium" else firefox()) is not None


def to_test() -> list[str]:
    """Return the engines to test in: Chromium in any case, the others where they are."""
    return [name for name in NAMES if name == "chromium" or is_there(name)]


def are_all_wanted() -> bool:
    """Say whether a missing engine is an error, as it is on a server that tests for everybody."""
    return bool(os.environ.get("CI"))


def chromium() -> str | None:
    """Return the path of a Chromium."""
    return _program("CHROMIUM", CHROMIUM) or (
        None if os.environ.get("CHROMIUM") else _of_playwright()
    )


def chromium_shell() -> str | None:
    """Return the path of a Chromium without windows: new profiles take it a third of the time.

    The engine is the same; but it offers no site for installing and lists no downloads.
    """
    return _program("CHROMIUM", SHELL)


def firefox() -> str | None:
    """Return the path of a Firefox."""
    return _program("FIREFOX", FIREFOX)


def webkit() -> WebKitParts:
    """Return the paths of all that WebKit needs."""
    driver = _program("WEBKIT_DRIVER", DRIVER)
    return WebKitParts(driver, _program("", SCREEN), next(filter(_knows_webkit, PYTHONS), None))


def _program(variable: str, names: tuple[str, ...]) -> str | None:
    named = os.environ.get(variable)
    return next(filter(None, map(shutil.which, [named] if named else names)), None)


def _knows_webkit(python: str) -> bool:
    path = shutil.which(python)
    if not path:
        return False
    tried = subprocess.run([path, "-c", KNOWS_WEBKIT], check=False, capture_output=True)
    return tried.returncode == 0


def _of_playwright() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None
