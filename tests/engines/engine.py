"""What the tests ask of a browser engine, whichever it is; one adapter each speaks its protocol."""

import time
from collections.abc import Callable
from typing import Any, Protocol

import pypdfium2

PATIENCE = 30.0  # seconds; a busy machine is slow, not wrong
PAUSE = 0.05  # between two looks
MARGIN = 10  # millimetres, as the site's own rule for paper says

# Where the middle of an element stands in the window, after it was brought there.
MIDDLE = """(() => {{
    const found = document.querySelector({selector});
    if (!found) return null;
    found.scrollIntoView({{ block: "center", behavior: "instant" }});
    const box = found.getBoundingClientRect();
    return [Math.floor(box.x + box.width / 2), Math.floor(box.y + box.height / 2)];
}})()"""


class EngineError(Exception):
    """The engine could not do what it was asked, or not in time."""


class Engine(Protocol):
    """One window of a browser, with a profile of its own that is gone afterwards."""

    name: str

    def open(self, address: str) -> None:
        """Go to an address and wait until the page is loaded."""

    def run(self, script: str) -> Any:
        """Return the value of a JavaScript expression as JSON has it; a promise is awaited."""

    def click(self, selector: str) -> None:
        """Click the middle of the first element that a CSS selector finds."""

    def type(self, text: str) -> None:
        """Press the key of each letter where the focus is."""

    def press(self, key: str) -> None:
        """Press a key by its name, alone or held with others: `Enter`, `Shift+Tab`, …"""

    def back(self) -> None:
        """Go back; whoever wants the page there waits for something on it."""

    def resize(self, width: int, height: int) -> None:
        """Give the page that much room, in CSS pixels."""

    def pdf(self) -> bytes:
        """Print the open page on A4."""

    def screenshot(self) -> bytes:
        """Return what the window shows, as PNG."""

    def errors(self) -> list[str]:
        """Return the errors and warnings of all pages since this was asked last."""


def wait(look: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Return the first true answer of `look`; a page that is just being left may not answer."""
    end, seen = time.monotonic() + patience, None
    while time.monotonic() < end:
        try:
            seen = look()
        except EngineError as error:
            seen = error
        else:
            if seen:
                return seen
        time.sleep(PAUSE)
    raise EngineError(f"not within {patience:g} s: {what} (last: {seen!r})")


def until(engine: Engine, script: str, patience: float = PATIENCE) -> Any:
    """Return the first true value of an expression in the open page."""
    return wait(lambda: engine.run(script), script, patience)


def sheets(engine: Engine) -> int:
    """Return on how many sheets of A4 the open page prints."""
    return len(pypdfium2.PdfDocument(engine.pdf()))


def printed_words(engine: Engine) -> str:
    """Return the text of the open page on paper without spaces: a line may end anywhere."""
    pages = pypdfium2.PdfDocument(engine.pdf())
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
