"""Waits for something on a page that forbids what Playwright's own waiting does in it: `eval`."""

from typing import Any

from playwright.sync_api import Error, Page

from tests.engines.engine import EngineError, wait


def until(page: Page, script: str, arg: Any = None) -> Any:
    """Return the first true value of a JavaScript expression, or of a function of `arg`."""

    def look() -> Any:
        try:
            return page.evaluate(script, arg)
        except Error as error:  # a page that is just being left does not answer
            raise EngineError(str(error)) from error

    return wait(look, script)
