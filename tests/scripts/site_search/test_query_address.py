from typing import Any

import pytest

from tests.deno import Runner

# An address that can be changed, or not, and a page that may be left.
ADDRESSED = """async (all, { href, refuses }) => {
  const old = { location: globalThis.location, history: globalThis.history, window: undefined };
  const use = (values) => {
    for (const [name, value] of Object.entries(values)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  };
  const place = new URL(href);
  const written = [];
  const replaceState = (state, _, address) => {
    if (refuses) throw new Error("too often");
    written.push([state, String(address)]);
    place.href = String(address);
  };
  const leaving = [];
  const addEventListener = (name, act) => name === "pagehide" && leaving.push(act);
  use({ location: place, history: { state: "kept", replaceState }, window: { addEventListener } });
  const leave = () => leaving.forEach((act) => act());
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  try {
    return [await (SCRIPT)(all, { leave, wait, written }), written];
  } finally {
    use(old);
    if (old.window === undefined) delete globalThis.window;
  }
}"""
PAGE = "https://x.example/hands/about/"


def _addressed(run: Runner, script: str, href: str = PAGE, *, refuses: bool = False) -> Any:
    given = {"href": href, "refuses": refuses}
    return run("site-search/query-address.js", ADDRESSED.replace("SCRIPT", script), given)


@pytest.mark.parametrize(
    ("search", "query"),
    [
        ("", ""),
        ("?q=", ""),
        ("?q=stiff+neck%20%26+%C3%A9", "stiff neck & é"),
        ("?h=hand&q=fist", "fist"),
        (f"?q={'a' * 300}", "a" * 300),
        (f"?q={'a' * 30_000}", "a" * 20_000),
        ("?q=%", "%"),
        ("?Q=fist", ""),
    ],
)
def test_the_query_of_an_address_is_read_but_not_without_end(
    run: Runner, search: str, query: str
) -> None:
    assert _addressed(run, "({ queryOfAddress }) => queryOfAddress()", PAGE + search)[0] == query


@pytest.mark.parametrize(
    ("href", "query", "written"),
    [
        (PAGE, "stiff neck", f"{PAGE}?q=stiff+neck"),
        (f"{PAGE}?h=a&q=b#c", "d&e", f"{PAGE}?h=a&q=d%26e#c"),
        (f"{PAGE}?q=b#c", "", f"{PAGE}#c"),
        (f"{PAGE}?q=b", "   ", PAGE),
    ],
)
def test_a_query_is_written_into_the_address_and_nothing_else_is_lost(
    run: Runner, href: str, query: str, written: str
) -> None:
    script = f"({{ QueryAddress }}) => new QueryAddress().set({query!r})"
    assert _addressed(run, script, href)[1] == [["kept", written]]


def test_of_a_long_query_the_history_keeps_what_the_address_does_not(run: Runner) -> None:
    query = "neck " * 60 + "chest pain"
    script = f"({{ QueryAddress }}) => new QueryAddress().set({query!r})"
    script = script.replace("=> new", "=> (history.state = { scroll: 1 }, new") + ")"
    [[state, address]] = _addressed(run, script)[1]
    assert state == {"scroll": 1, "q": query}
    assert len(address) < len(PAGE) + 300
    read = f"({{ queryOfAddress }}) => (history.state = {{ q: {query!r} }}, queryOfAddress())"
    assert _addressed(run, read, address)[0] == query
    assert _addressed(run, read, f"{PAGE}?q=fist")[0] == "fist"


def test_an_address_that_says_so_already_is_not_written_again(run: Runner) -> None:
    script = "({ QueryAddress }) => { const a = new QueryAddress(); a.set(''); a.set(' '); }"
    assert _addressed(run, script)[1] == []
    script = "({ QueryAddress }) => new QueryAddress().set('fist')"
    assert _addressed(run, script, f"{PAGE}?q=fist")[1] == []


def test_a_browser_that_refuses_is_left_in_peace(run: Runner) -> None:
    script = "({ QueryAddress }) => { new QueryAddress().set('fist'); return 'goes on'; }"
    assert _addressed(run, script, refuses=True) == ["goes on", []]


def test_the_address_follows_when_typing_stops_and_only_once(run: Runner) -> None:
    script = """async ({ QueryAddress }, { wait, written }) => {
      const address = new QueryAddress();
      for (const query of ["f", "fi", "fist"]) address.follow(query);
      const early = written.length;
      await wait(600);
      return early;
    }"""
    assert _addressed(run, script) == [0, [["kept", f"{PAGE}?q=fist"]]]


@pytest.mark.parametrize("act", ["address.finish()", "leave()"])
def test_what_waits_is_written_before_the_page_is_left(run: Runner, act: str) -> None:
    script = f"""async ({{ QueryAddress }}, {{ leave, wait, written }}) => {{
      const address = new QueryAddress();
      {act};
      address.follow("fist");
      {act};
      const soon = written.length;
      await wait(600);
      return soon;
    }}"""
    assert _addressed(run, script) == [1, [["kept", f"{PAGE}?q=fist"]]]


def test_what_is_set_at_once_is_not_overwritten_by_what_waited(run: Runner) -> None:
    script = """async ({ QueryAddress }, { wait }) => {
      const address = new QueryAddress();
      address.follow("fist");
      address.set("");
      await wait(600);
    }"""
    assert _addressed(run, script)[1] == []
