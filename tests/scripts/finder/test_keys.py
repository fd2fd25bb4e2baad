import pytest

from tests.deno import Runner

# What has the focus: the box (-1) or a result, by its place; then what a key gives it to.
MOVE = """({ moveByKey }, key, at) => {
  const { document } = globalThis;
  let isPrevented = false;
  let focused = null;
  const made = (name) => ({ focus: () => (focused = name) });
  const [box, links] = [made("box"), [made(0), made(1)]];
  globalThis.document = { activeElement: at < 0 ? box : links[at] };
  moveByKey({ key, preventDefault: () => (isPrevented = true) }, box, links);
  Object.assign(globalThis, { document });
  return [focused, isPrevented];
}"""


@pytest.mark.parametrize(
    ("key", "at", "to"),
    [
        ("ArrowDown", -1, 0),
        ("ArrowDown", 0, 1),
        ("ArrowUp", 1, 0),
        ("ArrowUp", 0, "box"),
        ("Escape", 0, "box"),
        ("Escape", 1, "box"),
    ],
)
def test_a_key_leads_to_the_next_place_and_does_nothing_else(
    run: Runner, key: str, at: int, to: object
) -> None:
    assert run("finder/keys.js", MOVE, key, at) == [to, True]


@pytest.mark.parametrize(
    ("key", "at"),
    [("ArrowDown", 1), ("ArrowUp", -1), ("Escape", -1), ("Enter", 0), ("a", 1), ("Tab", -1)],
)
def test_every_other_key_does_what_it_does_anyway(run: Runner, key: str, at: int) -> None:
    assert run("finder/keys.js", MOVE, key, at) == [None, False]
