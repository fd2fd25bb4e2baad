from typing import Any

import pytest

from tests.deno import Runner

# A store of one device, which may refuse to read or to write.
STORED = """async (all, { stored, refuses }) => {
  const old = globalThis.localStorage;
  const kept = new Map(Object.entries(stored));
  const refuse = (what) => {
    if (refuses.includes(what)) throw new Error("the device refuses");
  };
  const value = {
    getItem: (key) => (refuse("read"), kept.has(key) ? kept.get(key) : null),
    setItem: (key, text) => (refuse("write"), kept.set(key, text)),
    removeItem: (key) => (refuse("write"), kept.delete(key)),
  };
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => (refuse("all"), value),
  });
  try {
    return [(SCRIPT)(all), Object.fromEntries(kept)];
  } finally {
    Object.defineProperty(globalThis, "localStorage", { value: old, configurable: true });
  }
}"""
# The choices of a page hold until it is left, and here all tests are one page.
BOTH = """({{ remember, remembered }}) => {{
  remember("{name}", ["dark", 1]);
  return remembered("{name}");
}}"""


def _stored(
    run: Runner, script: str, stored: dict[str, str] | None = None, *refuses: str
) -> tuple[Any, dict[str, str]]:
    given = {"stored": stored or {}, "refuses": refuses}
    said, kept = run("page/memory.js", STORED.replace("SCRIPT", script), given)
    return said, kept


def test_a_choice_is_kept_under_the_path_of_the_site(run: Runner) -> None:
    said, kept = _stored(run, BOTH.format(name="a"))
    assert (said, kept) == (["dark", 1], {"/hands/.a": '["dark",1]'})


def test_of_two_sites_each_has_its_own_choices(run: Runner) -> None:
    script = """({ remembered }) =>
      ["https://x.example/", "https://x.example/feet/"].map((site) =>
        remembered("b", localStorage, new URL(site)))"""
    assert _stored(run, script, {"/.b": "1", "/feet/.b": "2"})[0] == [1, 2]


@pytest.mark.parametrize("kept", ["", "{", "light", "undefined", '{"a":', "null"])
def test_what_is_no_json_counts_as_nothing(run: Runner, kept: str) -> None:
    assert _stored(run, "({ remembered }) => remembered('c')", {"/hands/.c": kept})[0] is None


def test_what_was_never_chosen_is_nothing(run: Runner) -> None:
    assert _stored(run, "({ remembered }) => remembered('d')", {"/hands/.e": "1"})[0] is None


@pytest.mark.parametrize("refuses", [["write"], ["read", "write"], ["all"]], ids="-".join)
def test_where_a_device_keeps_nothing_a_choice_holds_until_the_page_is_left(
    run: Runner, refuses: list[str]
) -> None:
    name = "f" + "-".join(refuses)
    said, kept = _stored(run, BOTH.format(name=name), {}, *refuses)
    assert (said, kept) == (["dark", 1], {})


def test_a_choice_that_could_not_be_kept_wins_over_the_one_before(run: Runner) -> None:
    before = {"/hands/.g": '"light"'}
    assert _stored(run, BOTH.format(name="g"), before, "write") == (["dark", 1], before)


def test_what_is_kept_later_is_read_from_the_device_again(run: Runner) -> None:
    """So the choice that another window makes is seen."""
    assert _stored(run, BOTH.format(name="h"), {}, "write")[1] == {}
    _, kept = _stored(run, BOTH.format(name="h"))
    assert kept == {"/hands/.h": '["dark",1]'}
    other = {"/hands/.h": '"of another window"'}
    assert _stored(run, "({ remembered }) => remembered('h')", other)[0] == "of another window"


def test_reading_that_is_refused_gives_nothing(run: Runner) -> None:
    kept = {"/hands/.i": "1"}
    assert _stored(run, "({ remembered }) => remembered('i')", kept, "read")[0] is None
    assert _stored(run, "({ remembered }) => remembered('i')", kept, "all")[0] is None


def test_what_is_kept_says_so_and_can_be_forgotten(run: Runner) -> None:
    script = """({ remember, remembered, forget }) => {
      const isKept = remember("f", 1);
      const before = remembered("f");
      forget("f");
      return [isKept, before, remembered("f")];
    }"""
    assert _stored(run, script) == ([True, 1, None], {})
    assert _stored(run, script, None, "write")[0] == [False, 1, None]
    assert _stored(run, script, None, "all")[0] == [False, 1, None]
