"""What a reader does on the site, in whichever engine."""

import contextlib
import json
from typing import Any

from tests.browser.search_box import answers, ask
from tests.engines.engine import Engine, EngineError, until, wait

SOON = 20  # seconds; whatever a page does by itself is done by then, on a busy machine too
BEST = 3

FINDER = """({
    typed: document.querySelector("#finder-query").value,
    address: location.hash,
    status: document.querySelector(".finder [role=status]").textContent,
    shown: [...document.querySelectorAll("[data-exercise]:not([hidden])")]
        .map(item => item.dataset.exercise),
})"""
PATHS = '[...document.querySelectorAll(".film__window path")]'
SHAPES = f'{PATHS}.map(path => path.getAttribute("d")).join()'
STEP = 'document.querySelector(".film__step").textContent'
IN_HASTE = """(() => {
    const box = document.querySelector("#finder-query");
    box.value = %s;
    box.dispatchEvent(new Event("input", {bubbles: true}));
    const [best] = document.querySelectorAll("[data-exercise]:not([hidden])");
    best.querySelector("a").click();
    return best.dataset.exercise;
})()"""
BUTTON = 'document.querySelector(".film__button").textContent'
LATER = """new Promise(done => {
    let frames = 20;
    const next = () => (frames -= 1) ? requestAnimationFrame(next) : done(%s);
    next();
})"""


def find(engine: Engine, query: str, page: str) -> None:
    """Search on the open page until a page is among the best results."""
    ask(engine, query)
    seen: list[str] = []

    def look() -> bool:
        seen[:] = answers(engine)
        return page in seen[:BEST]

    try:
        wait(look, query, SOON)
    except EngineError:
        raise AssertionError(f"{query!r} finds {seen}, not {page}") from None


def arrive(engine: Engine, page: str) -> None:
    """Wait until a page is there, named by folder and id."""
    name = json.dumps(page)
    path = 'location.pathname.replace(/([/]index)?[.]html$|[/]$/, "")'
    until(engine, f'{path}.endsWith({name}) && document.readyState === "complete"', SOON)


def choose_in_finder(engine: Engine, query: str) -> dict[str, Any]:
    """Type into the finder, open the first result, go back; return the finder of before."""
    until(engine, '!document.querySelector(".finder").hidden', SOON)
    engine.click("#finder-query")
    engine.type(query)
    until(engine, f'location.hash.endsWith("={query}")', SOON)  # it follows after a pause
    before: dict[str, Any] = engine.run(FINDER)
    assert (before["typed"], bool(before["shown"])) == (query, True), before
    engine.click("[data-exercise]:not([hidden]) a")
    arrive(engine, f"exercises/{before['shown'][0]}")
    engine.back()
    arrive(engine, "exercises")
    return before


def choose_in_haste(engine: Engine, query: str) -> None:
    """Open the first result before the address has followed what is typed; go back to that."""
    until(engine, '!document.querySelector(".finder").hidden', SOON)
    arrive(engine, f"exercises/{engine.run(IN_HASTE % json.dumps(query))}")
    engine.back()
    arrive(engine, "exercises")
    until(engine, f'document.querySelector("#finder-query").value === "{query}"', SOON)


def finder_settles_on(engine: Engine, wanted: dict[str, Any]) -> None:
    """Wait until the finder looks like this, and look again when the browser is done with it."""
    with contextlib.suppress(EngineError):
        wait(lambda: engine.run(FINDER) == wanted, "the finder of before", SOON)
    found = engine.run(LATER % FINDER)
    differing = {key: (found[key], wanted[key]) for key in wanted if found[key] != wanted[key]}
    assert not differing, f"found and wanted: {differing}"


def play(engine: Engine) -> None:
    """Start the film of the open page, hold it, and go on to the next step."""
    engine.click(".film-link")
    until(engine, f"{SHAPES}.length > 0", SOON)
    first = json.dumps(engine.run(SHAPES))
    until(engine, f"{SHAPES} !== {first}", SOON)
    engine.click(".film__button")
    assert engine.run(BUTTON) == "Play"
    assert engine.run(SHAPES) == engine.run(LATER % SHAPES)
    before = json.dumps(engine.run(STEP))
    engine.press("ArrowRight")
    until(engine, f"{STEP} !== {before}", SOON)
