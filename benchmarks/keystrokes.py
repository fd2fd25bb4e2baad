"""How long the finder takes from a key to the painted result, in a slowed-down Chromium.

All that Chromium itself does for a key counts too; on an empty page that alone is most of a frame.
"""

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Page

from benchmarks.large import Large, finder_site
from tests.relevance import queries
from tests.serving import opened, served

FRAME = 1000 / 60  # milliseconds between two pictures of a common screen
SLOWER = 4  # times; a cheap phone beside a desk computer
TYPED = 8  # queries, letter by letter
BETWEEN = 150  # milliseconds from key to key, as when one types briskly
# Frames are drawn when they are ready, not 60 times a second: waiting for a screen is no work.
FLAGS = ("--disable-gpu-vsync", "--disable-frame-rate-limit")

WATCH = """() => {
  window.taken = [];
  document.getElementById("finder-query").addEventListener("keydown", (event) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.taken.push(performance.now() - event.timeStamp);
      painted.port2.postMessage(null); // answered after the frame was painted
    });
  }, { capture: true });
}"""


def keystrokes(site: Path, large: Large) -> Mapping[str, float]:
    """Return the milliseconds of a key in a library: the median and the 95th of a hundred."""
    with tempfile.TemporaryDirectory() as name:
        folder = finder_site(site, large, Path(name) / "site")
        with served(folder) as address, opened(*FLAGS) as chromium:
            page = chromium.new_page(viewport={"width": 390, "height": 844})
            page.goto(f"{address}exercises/", wait_until="load")
            taken = _typed(page)
    return {"median": statistics.median(taken), "p95": statistics.quantiles(taken, n=20)[-1]}


def _typed(page: Page) -> Sequence[float]:
    box = page.locator("#finder-query")
    box.focus()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.evaluate(WATCH)
    for query in queries()[:: len(queries()) // TYPED]:
        for letter in query.text:
            before = page.evaluate("window.taken.length")
            page.keyboard.press("Space" if letter == " " else letter)
            page.wait_for_function("(before) => window.taken.length > before", arg=before)
            page.wait_for_timeout(BETWEEN)
        box.press("Control+a")
        box.press("Delete")
        page.wait_for_timeout(BETWEEN)
    taken: list[float] = page.evaluate("window.taken")
    return taken
