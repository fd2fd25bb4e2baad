"""Installs the browser engines that are missing, where that is possible."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from tests.engines import installed


def install(names: Sequence[str]) -> None:
    """Install what the engines of these names still need."""
    install_packages(packages(names))
    if "chromium" in names and not installed.is_there("chromium"):
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def packages(names: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the Debian packages that are missing; of each choice one is enough."""
    parts = installed.webkit()
    needed = {
        ("chromium",): "chromium" in names and not installed.chromium(),
        ("chromium-headless-shell",): "chromium" in names and not installed.chromium_shell(),
        ("firefox-esr", "firefox"): "firefox" in names and not installed.firefox(),
        ("webkit2gtk-driver",): "webkit" in names and not parts.driver,
        ("xvfb",): "webkit" in names and not parts.screen,
        ("gir1.2-webkit2-4.1",): "webkit" in names and not parts.python,
        ("python3-gi",): "webkit" in names and not parts.python,
    }
    return [choice for choice, is_needed in needed.items() if is_needed]


def install_packages(missing: Sequence[tuple[str, ...]]) -> None:
    """Install Debian packages, of each choice the first that is known; do nothing elsewhere."""
    apt = shutil.which("apt-get")
    if not (apt and missing and _is_root()):
        return
    _run(apt, "update")
    known = [next(filter(_is_known, choice), None) for choice in missing]
    if wanted := list(filter(None, known)):
        _run(apt, "install", "--yes", "--no-install-recommends", *wanted)


def _is_known(package: str) -> bool:
    return _succeeds("apt-cache", "show", package)


def _succeeds(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _run(*command: str) -> None:
    print("Something is missing; trying:", " ".join(command), flush=True)
    subprocess.run(command, check=False)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
