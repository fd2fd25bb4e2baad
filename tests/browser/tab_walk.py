"""Walks through a page by Tab, and tells what is wrong with a place where the focus stops."""

from dataclasses import dataclass

from playwright.sync_api import Page

# Only a Chromium that was started so tells how assistive technology names an element.
TELLS_NAMES = "--enable-blink-features=ComputedAccessibilityInfo"
MOST = 2000  # presses; a walk that takes more goes round
AT_ONCE = 20  # presses, between two looks whether the walk has come round

# Says what is wrong with a place where the focus is, whose name assistive technology tells. An
# ancestor at a corner does not lie over it: the corner is a round one.
SEEN = """function look(stop, name) {
    const boxes = [stop, ...stop.children].flatMap((one) => [...one.getClientRects()]);
    const [box] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
    if (!box || box.width < 2 || box.height < 2) return "has no size";
    if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        return "is not visible";
    }
    const [left, top] = [box.left + 3, box.top + 3];
    const [right, bottom] = [box.right - 3, box.bottom - 3];
    const fits = box.height < innerHeight && box.width < innerWidth;
    const corners = [[left, top], [right, top], [left, bottom], [right, bottom]];
    const points = fits ? [[(left + right) / 2, (top + bottom) / 2], ...corners]
        : [[Math.max(left, 1), Math.max(top, 1)]];
    for (const [x, y] of points) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
            return `is outside the window at ${Math.round(x)}, ${Math.round(y)}`;
        }
        const over = document.elementFromPoint(x, y);
        if (over && !stop.contains(over) && !over.contains(stop)) {
            return `lies under ${over.cloneNode().outerHTML.slice(0, 80)}`;
        }
    }
    return name.trim() ? "" : "has no name";
}"""

# Looks at each stop when the key that led there goes up: what a page scrolls for it is scrolled by
# then. A stop is `[number, what it is, what is wrong with it]`; the walk has come round where a
# number is met again.
LOOK = f"""() => {{
    {SEEN}
    if (window.walked) return;
    const met = new Map();
    window.walked = [];
    function fault(stop) {{
        const found = look(stop, stop.computedName);
        if (!found.includes("outside")) return found;
        stop.scrollIntoView({{ block: "nearest" }}); // a page that still grew has moved it
        return look(stop, stop.computedName);
    }}
    window.lookAtStop = () => {{
        const stop = document.activeElement;
        if (!stop || stop === document.body || stop === document.documentElement) return;
        if (!met.has(stop)) met.set(stop, met.size);
        const what = stop.cloneNode().outerHTML.slice(0, 100);
        window.walked.push([met.get(stop), what, fault(stop)]);
    }};
    addEventListener("keyup", ({{ key }}) => key === "Tab" && window.lookAtStop(), true);
}}"""
TAKE = "window.walked.splice(0)"


@dataclass(frozen=True)
class Stop:
    """A place where the focus stopped: its number in the page, and what is wrong with it."""

    number: int
    what: str
    wrong: str


def walk(page: Page, key: str, most: int | None = None) -> list[Stop]:
    """Press a key until the focus has come round, or so many times; return all stops."""
    page.evaluate(LOOK)
    stops: dict[int, Stop] = {}
    for _ in range(0, most or MOST, AT_ONCE):
        for _ in range(AT_ONCE):
            page.keyboard.press(key)
        for found in page.evaluate(TAKE):
            if found[0] in stops:
                return [*stops.values()]
            stops[found[0]] = Stop(*found)
    if most:
        return [*stops.values()]
    raise AssertionError(f"{key} does not come round: {[*stops.values()][-3:]}")


def walk_within(page: Page, key: str, place: str) -> list[Stop]:
    """Press a key as long as the focus stays within a place, and return all stops."""
    page.evaluate(LOOK)
    stops: list[Stop] = []
    while page.evaluate(f"Boolean(document.activeElement.closest({place!r}))"):
        page.evaluate("window.lookAtStop()")
        stops += [Stop(*found) for found in page.evaluate(TAKE)]
        page.keyboard.press(key)
        page.evaluate(TAKE)
        assert len(stops) < MOST
    return stops


def faults(name: str, stops: list[Stop]) -> list[str]:
    """Return a line for each stop that somebody can not see, reach or name."""
    return [f"{name}: {one.what} {one.wrong}" for one in stops if one.wrong]
