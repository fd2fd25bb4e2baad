"""How long each box takes from a key to the painted frame, in a slowed-down Chromium.

All that Chromium itself does for a key counts too; on an empty page that alone is most of a frame.
"""

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.large import Large, finder_site
from tests.relevance import queries
from tests.serving import opened, served

SLOWER = 4  # times; a cheap phone beside a desk computer
TYPED = 8  # queries, letter by letter
REST = 5000  # milliseconds until all is there that is fetched when a page is at rest
BETWEEN = 150  # milliseconds from key to key, as when one types briskly
# Frames are drawn when they are ready, not 60 times a second: waiting for a screen is no work.
FLAGS = ("--disable-gpu-vsync", "--disable-frame-rate-limit")

WATCH = """(box) => {
  window.taken = [];
  document.querySelector(box).addEventListener("keydown", (event) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.taken.push(performance.now() - event.timeStamp);
      painted.port2.postMessage(null); // answered after the frame was painted
    });
  }, { capture: true });
}"""
# By name: the page, what opens the box, and the box.
BOXES = {
    "a page with a box and nothing else": ("plain.html", None, "#plain"),
    "the finder": ("exercises/", None, "#finder-query"),
    "the search": ("exercises/", "[data-open-search]:visible", "#site-search"),
}


def keystrokes(site: Path, large: Large) -> Mapping[str, Mapping[str, float]]:
    """Return the milliseconds of a key by box, in a library: the median and the 95th of a hundred.

    All boxes are typed into in one run, so that each can be held against the first.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = finder_site(site, large, Path(name) / "site")
        with served(folder) as address, opened(*FLAGS) as chromium:
            return {box: _box(chromium, address, *where) for box, where in BOXES.items()}


def _box(
    chromium: Browser, address: str, path: str, opener: str | None, box: str
) -> Mapping[str, float]:
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(address + path, wait_until="load")
    page.wait_for_timeout(REST)
    if opener:
        page.locator(opener).click()
    taken = _typed(page, box)
    page.close()
    return {"median": statistics.median(taken), "p95": statistics.quantiles(taken, n=20)[-1]}


def _typed(page: Page, selector: str) -> Sequence[float]:
    box = page.locator(selector)
    box.focus()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.evaluate(WATCH, selector)
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
