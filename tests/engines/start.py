"""Starts an engine by its name."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from playwright.sync_api import Browser

from tests.engines import installed
from tests.engines.chromium import chromium
from tests.engines.engine import Engine, EngineError, until
from tests.engines.firefox import firefox
from tests.engines.webkit import webkit
from tests.serving import opened


@contextmanager
def started(name: str, browser: Browser | None = None) -> Iterator[Engine]:
    """Yield an engine; `browser` is a Chromium that already runs, as there can be but one."""
    with _started(name, browser) as engine:
        until(engine, "document.hasFocus()")  # else pages would not hear where the keys go
        yield engine


@contextmanager
def _started(name: str, browser: Browser | None) -> Iterator[Engine]:
    with ExitStack() as stack:
        if name == "chromium":
            yield stack.enter_context(chromium(browser or stack.enter_context(opened())))
        elif name == "firefox":
            yield stack.enter_context(firefox(_needed(name, installed.firefox())))
        else:
            parts = installed.webkit()
            found = (_needed(name, part) for part in (parts.driver, parts.python, parts.screen))
            yield stack.enter_context(webkit(*found))


def _needed(name: str, path: str | None) -> str:
    if path is None:
        raise EngineError(installed.ADVICE[name])
    return path
