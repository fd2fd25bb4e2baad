"""The finder as a reader has it: what it shows, and what is chosen in it."""

from collections.abc import Mapping, Sequence

from playwright.sync_api import Page, expect

ASK_FINDER = """(queries) => queries.map((query) => {
  const box = document.getElementById("finder-query");
  box.value = query;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  const results = document.querySelectorAll("[data-exercise]:not([hidden])");
  return Array.from(results, (result) => "exercises/" + result.dataset.exercise);
})"""


def open_finder(page: Page, address: str, asked: str = "") -> Page:
    """Open the finder at what an address asks for, and wait until it answers."""
    page.goto("about:blank")
    page.goto(f"{address}exercises/{asked}")
    expect(page.locator("#finder-query")).to_be_visible()
    return page


def ids(page: Page) -> list[str]:
    """Return the exercises shown, in their order, once the finder answers."""
    expect(page.locator("#finder-query")).to_be_visible()
    return listed(page)


def listed(page: Page) -> list[str]:
    """Return the exercises that the page shows, whether the finder answers or not."""
    shown = page.locator("[data-exercise]:not([hidden])")
    return list(shown.evaluate_all("items => items.map((item) => item.dataset.exercise)"))


def answers_of_finder(page: Page, queries: Sequence[str]) -> list[list[str]]:
    """Put queries into the box, one after the other; return the pages that each finds."""
    answers: list[list[str]] = page.evaluate(ASK_FINDER, list(queries))
    return answers


def status(page: Page) -> str:
    expect(page.locator("#finder-query")).to_be_visible()
    return page.locator(".finder [role=status]").inner_text()


def choose(page: Page, **chosen: str) -> None:
    """Tick boxes as a click would, and nothing else."""
    for name, value in chosen.items():
        folded = page.locator(f"details[data-group={name}]:not([open]) summary")
        if folded.count():
            folded.click()
        page.locator(f"[name={name}][value='{value}']").check()


def chips(page: Page) -> list[str]:
    """Return what stands beside the count as chosen, once the finder answers."""
    expect(page.locator("#finder-query")).to_be_visible()
    return page.locator("[data-chips] button").all_inner_texts()


def counts(page: Page, name: str) -> Mapping[str, int | None]:
    """Return the number at each choice of a filter by its value; None where it is not shown."""
    found = page.locator(f".finder [name={name}]:not([value=''])").evaluate_all(
        """inputs => inputs.map((input) => {
            const label = input.closest("label");
            const count = label.querySelector("[data-count]").textContent;
            return [input.value, label.hidden ? null : Number(count)];
        })"""
    )
    return dict(found)
