"""Finds Chromium for the browser tests, and installs it where that is possible.

Looked for in this order: the environment variable CHROMIUM, the PATH, Playwright's own download.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = """\
The browser tests need Chromium, and it could not be installed here. Do one of these:
  - install it with your system's package manager, for example: apt-get install chromium
  - run: python -m playwright install chromium
  - set the environment variable CHROMIUM to the program's path"""


def find() -> str | None:
    """Return the path of a Chromium that is there, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or _of_playwright()


def install() -> None:
    """Try each way of installing in turn until Chromium is there."""
    for command in _ways():
        print("Chromium is missing; trying:", " ".join(command), flush=True)
        subprocess.run(command, check=False)
        if find():
            return


def _of_playwright() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def _ways() -> list[list[str]]:
    apt = shutil.which("apt-get")
    system = [[apt, "update"], [apt, "install", "--yes", "chromium"]] if apt and _is_root() else []
    return [*system, [sys.executable, "-m", "playwright", "install", "chromium"]]


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def main() -> None:
    """Print where Chromium is; install it first if need be; fail with advice if that fails."""
    if not find():
        install()
    path = find()
    if not path:
        sys.exit(ADVICE)
    print("Chromium for the browser tests:", path)


if __name__ == "__main__":
    main()
