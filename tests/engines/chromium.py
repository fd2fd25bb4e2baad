"""Chromium by Playwright, as the other browser tests have it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, WebError

from tests.engines.engine import MARGIN, EngineError

TYPES = ("error", "warning")


class Chromium:
    """One tab."""

    name = "chromium"

    def __init__(self, page: Page) -> None:
        self._page = page
        self._errors: list[str] = []
        page.context.on("console", self._hear)
        page.context.on("weberror", self._hear_error)

    def open(self, address: str) -> None:
        self._page.goto(address)

    def run(self, script: str) -> Any:
        try:
            return self._page.evaluate(f"async () => {{ return ({script}) ?? null; }}")
        except Error as error:
            raise EngineError(str(error)) from error

    def click(self, selector: str) -> None:
        try:
            self._page.locator(selector).first.click()
        except Error as error:
            raise EngineError(str(error)) from error

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def back(self) -> None:
        self._page.go_back()

    def resize(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    def pdf(self) -> bytes:
        edge = f"{MARGIN}mm"
        margin = {"top": edge, "bottom": edge, "left": edge, "right": edge}
        return self._page.pdf(format="A4", margin=margin)  # type: ignore[arg-type]

    def screenshot(self) -> bytes:
        return self._page.screenshot()

    def errors(self) -> list[str]:
        heard, self._errors = self._errors, []
        return heard

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in TYPES:
            self._errors.append(message.text)

    def _hear_error(self, error: WebError) -> None:
        self._errors.append(str(error.error))


@contextmanager
def chromium(browser: Browser) -> Iterator[Chromium]:
    """Yield a tab with a profile of its own in a Chromium that runs."""
    context = browser.new_context()
    yield Chromium(context.new_page())
    context.close()
