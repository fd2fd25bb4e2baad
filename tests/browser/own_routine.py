"""The page of one's own routine, as tests use it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

ROWS = "#routine-items > li"
SAID = "[data-said]"
UNDO = "[data-undo]"
SIX = [
    *("marching-sitting", "shoulder-rolls", "seated-rotation"),
    *("scapular-squeeze", "chin-tuck", "cat-cow"),
]
LINK = "#v=1&n=From+Bo&x=chin-tuck.3r3ht&x=cat-cow.4rt.Slowly&x=nope.5r"
KEPT = "localStorage.getItem('/.my-routine')"


def opened(page: Page, address: str, place: str = "") -> None:
    """Open the page of one's own routine, and wait until it has started."""
    page.goto("about:blank")
    page.goto(f"{address}my-routine/{place}")
    expect(page.locator("[data-builder]")).to_be_visible()


def moves(page: Page) -> list[str]:
    """Return the ids of the moves in the routine, in their order."""
    found: list[str] = page.locator(ROWS).evaluate_all("all => all.map((row) => row.dataset.item)")
    return found


def press(page: Page, number: int, act: str) -> None:
    """Press a button of a row; rows count from 1."""
    page.locator(f"{ROWS}:nth-child({number}) [data-act='{act}']").click()


def amount(page: Page, number: int) -> str:
    return page.locator(f"{ROWS}:nth-child({number}) .row__amount").inner_text()


def kept(page: Page) -> list[dict[str, Any]]:
    """Return the routines that the device keeps."""
    text = page.evaluate(KEPT)
    routines: list[dict[str, Any]] = json.loads(text)["routines"] if text else []
    return routines


def six(page: Page, address: str) -> None:
    """Open the page with six moves that a link has brought and the reader has kept."""
    opened(page, address, "#v=1&n=Six&" + "&".join(f"x={move}" for move in SIX))
    page.locator("[data-keep]").click()
    expect(page.locator(ROWS)).to_have_count(6)


def ticked(page: Page, reason: str) -> None:
    """Open what it must suit, and tick a reason."""
    box = page.get_by_label(reason, exact=True)
    if not box.is_visible():
        page.locator(".builder__suits summary").click()
    box.check()


def save_file(page: Page, folder: Path) -> str:
    """Save all routines as a file and return its text."""
    with page.expect_download() as waiting:
        page.locator("#routine-export").click()
    assert waiting.value.suggested_filename == "my-routines.json"
    target = folder / "saved.json"
    waiting.value.save_as(target)
    return target.read_text("utf-8")


def read_file(page: Page, text: str) -> None:
    """Let the page read a file."""
    data = {"name": "r.json", "mimeType": "application/json", "buffer": text.encode()}
    page.locator("#routine-import").set_input_files(data)  # type: ignore[arg-type]
    expect(page.locator("#routine-import")).to_have_value("")
