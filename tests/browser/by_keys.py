"""Uses a page by keys alone, in whichever engine, and looks at each place that has the focus."""

import json

from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.tab_walk import SEEN
from tests.browser.test_accessibility import AT_REST, BEST_PRACTICE, LEVELS
from tests.engines.engine import Engine, EngineError, until, wait

MOST = 150  # presses until the focus is where it was to go
SOON = 20  # seconds
READY = "document.readyState === 'complete'"
CHECKER = f"(() => {{ if (!window.axe) {{ {AXE_SCRIPT} }} return true; }})()"

# What has the focus, and what the keys have chosen from there; the checker alone knows names in all
# engines.
WRONG = f"""(() => {{
    {SEEN}
    axe.setup(document.documentElement);
    const focused = document.activeElement;
    const chosen = document.getElementById(focused.getAttribute("aria-activedescendant"));
    const wrong = [focused, chosen].filter(Boolean).map((stop) => {{
        const found = stop === document.body
            ? "has no focus" : look(stop, axe.commons.text.accessibleText(stop));
        return found && `${{stop.cloneNode().outerHTML.slice(0, 100)}} ${{found}}`;
    }});
    axe.teardown();
    return wrong.filter(Boolean);
}})()"""
BROKEN = f"""(async () => {{
    await ({AT_REST})();
    const {{ passes, violations }} = await axe.run({{
        runOnly: {{ type: "tag", values: {json.dumps([*LEVELS, BEST_PRACTICE])} }},
        resultTypes: ["violations"],
    }});
    return [passes.length, violations.flatMap(({{ id, nodes }}) => nodes.map(({{ html, any }}) =>
        `${{id}}: ${{html.slice(0, 120)}} ${{any.map((one) => one.message)}}`))];
}})()"""


def focus_is_seen(engine: Engine) -> None:
    """Demand that what has the focus is visible, uncovered and named, once the page is at rest."""
    engine.run(CHECKER)
    wrong: list[str] = []

    def look() -> bool:
        wrong[:] = engine.run(WRONG)
        return not wrong

    try:
        wait(look, "the focus is seen", SOON)
    except EngineError as error:
        raise AssertionError(f"{wrong or error}") from None


def nothing_is_wrong(engine: Engine, state: str) -> None:
    """Demand that the focus is seen, and that the checker finds nothing in the whole page."""
    until(engine, READY)
    focus_is_seen(engine)
    passed, broken = engine.run(BROKEN)
    assert passed, f"{state}: the checker looked at nothing"
    assert broken == [], state


def reach(engine: Engine, place: str, key: str = "Tab") -> None:
    """Press a key until the focus is at a place; every stop on the way is seen."""
    for _ in range(MOST):
        engine.press(key)
        if not engine.run("document.activeElement === document.body"):
            focus_is_seen(engine)
        if has_focus(engine, place):
            return
    raise AssertionError(f"{key} does not lead to {place}")


def has_focus(engine: Engine, place: str) -> bool:
    """Return whether the focus is at the place that a CSS selector names."""
    found: bool = engine.run(f"document.activeElement.matches({json.dumps(place)})")
    return found


def focus_comes(engine: Engine, place: str) -> None:
    """Wait until the page has moved the focus to a place."""
    until(engine, f"document.activeElement.matches({json.dumps(place)})", SOON)
